import type { Application, Remark } from '../../../applications/application.ts';
import type { Card } from '../../../cards/card.ts';
import type { DuplicateReason } from '../../../city/duplicate-reasons.ts';

/** What the fields need to know about the form that they stand in. */
export interface Asking {
  readonly application: Pick<Application, 'status' | 'forWard' | 'answers' | 'pesel'>;
  readonly remarks: readonly Remark[];
  readonly card: Pick<Card, 'id' | 'status'> | undefined;
  readonly reasons: readonly DuplicateReason[];
  /** `YYYY-MM-DD` */
  readonly today: string;
}
