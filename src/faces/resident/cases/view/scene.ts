import type { OwnCase } from '../../../../cases/reads.ts';
import type { CarriedFile } from '../../../ui/attachments/attachments-field.tsx';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { PanelPage } from '../../layout.tsx';

/** At first, and so many more each time. */
export const messagesShown = 10;

interface ReplyForm {
  readonly form: FormView;
  readonly sendKey: string;
  readonly carried: readonly CarriedFile[];
  /** The text has outlived the session. */
  readonly kept?: boolean | undefined;
}

export interface CaseScene extends PanelPage, ReplyForm {
  readonly own: OwnCase;
  /** So many messages are asked for. */
  readonly most: number;
  /** Came too late: the case was closed meanwhile. */
  readonly notSent?: string | undefined;
}
