import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { activationAwaitedDays } from '../../people/sweep.ts';
import { addDays, dayOf, days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';

const portion = 200;
const warningDays = 7;

/** The morning's work: a week before an account that nobody activated goes, its mailbox is told. Returns how many. */
export async function warnOfRegistrations(tx: Tx): Promise<number> {
  const ending = await tx.db
    .selectFrom('pending_registrations')
    .innerJoin('accounts', 'accounts.id', 'account_id')
    .select((row) => [
      'pending_registrations.id',
      'account_id',
      'at',
      'activated_at',
      row
        .exists(
          row
            .selectFrom('pending_registrations as newer')
            .select('newer.id')
            .whereRef('newer.account_id', '=', 'pending_registrations.account_id')
            .whereRef('newer.at', '>', 'pending_registrations.at'),
        )
        .as('repeated'),
    ])
    .where('ending_told_at', 'is', null)
    .where('at', '<', later(tx.now, -days(activationAwaitedDays - warningDays)))
    .orderBy('at')
    .limit(portion)
    .forUpdate('pending_registrations')
    .skipLocked()
    .execute();
  for (const { id, account_id: accountId, at, activated_at, repeated } of ending) {
    await tx.db
      .updateTable('pending_registrations')
      .set({ ending_told_at: tx.now })
      .where('id', '=', id)
      .execute();
    if (activated_at || repeated) continue;
    const data = { accountId, on: addDays(dayOf(at), activationAwaitedDays) };
    await recordEvent(tx, { kind: 'account.activation-ending', actor: system, data });
  }
  return ending.length;
}
