import type { Answered } from '../../../cases/answer.ts';
import type { Assigned } from '../../../cases/assign.ts';
import type { Closed } from '../../../cases/close.ts';
import type { Moved } from '../../../cases/move.ts';
import type { Reopened } from '../../../cases/reopen.ts';
import type { WorkedCase } from '../../../cases/view.ts';
import type { Messages } from '../../i18n/index.ts';

type Acted = Answered | Assigned | Closed | Moved | Reopened;

/** Why what was asked for was not done, of a case that is there. */
export type Refusal = Exclude<Extract<Acted, { ok: false }>['reason'], 'not-found'>;

/** What happened instead, as the case stands now. */
export function refusalText(t: Messages, refusal: Refusal, { assignedTo }: WorkedCase): string {
  const { conflict } = t.operatorCases;
  if (refusal !== 'changed') return conflict[refusal];
  return assignedTo ? conflict.changedTo(assignedTo.name) : conflict.changedToNobody;
}
