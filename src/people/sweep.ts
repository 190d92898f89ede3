import { sweepTraces } from '../accounts/sweep.ts';
import { system } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { days, later } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { lapseResidentInvitations } from './invitations/forget.ts';
import { neverActivated } from './people.queries.ts';

export const activationAwaitedDays = 30;

/** The night's work: registrations that nobody confirmed, and what expired tokens and attempts leave behind. */
export async function sweepAccounts(tx: Tx): Promise<void> {
  const before = later(tx.now, -days(activationAwaitedDays));
  await tx.db.deleteFrom('pending_registrations').where('at', '<', before).execute();
  await lapseResidentInvitations(tx);
  for (const { id } of await neverActivated(tx.db, before)) {
    await tx.db.deleteFrom('accounts').where('id', '=', id).execute();
    await recordEvent(tx, { kind: 'account.removed-unactivated', actor: system, data: { accountId: id } });
  }
  await sweepTraces(tx);
}
