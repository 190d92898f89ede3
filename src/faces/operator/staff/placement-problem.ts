import type { Placed } from '../../../staff/placement.ts';
import type { Messages } from '../../i18n/index.ts';

/** Which field says what is wrong with the roles and points that were chosen. */
export function placementProblem(
  reason: Extract<Placed, { ok: false }>['reason'],
  t: Messages,
): Readonly<Record<string, string>> {
  const text = t.staff.problems[reason];
  return reason === 'points-not-yours' ? { points: text } : { roles: text };
}
