import { findHolder } from '../accounts/reads.ts';
import { hasSecondFactor } from '../accounts/second-factor/reads.ts';
import { recordConsents } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';

export type BecameResident =
  | { readonly ok: true; readonly personId: string }
  | { readonly ok: false; readonly reason: 'already-resident' | 'nameless' | 'second-step' };

/**
 * For a clerk or a shop assistant whose password was just checked: the names come from that role. An account
 * with a second factor has to be logged in besides, because the password alone proves too little.
 */
export async function becomeResident(
  tx: Tx,
  { accountId, loggedIn }: { readonly accountId: string; readonly loggedIn: boolean },
  consents: readonly string[],
  ip: string,
): Promise<BecameResident> {
  if (!loggedIn && (await hasSecondFactor(tx.db, accountId))) return { ok: false, reason: 'second-step' };
  const holder = await findHolder(tx.db, accountId);
  if (!holder?.firstName) return { ok: false, reason: 'nameless' };
  const person = await tx.db
    .insertInto('people')
    .values({
      account_id: accountId,
      first_name: holder.firstName,
      last_name: holder.lastName,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!person) return { ok: false, reason: 'already-resident' };
  const actor = { kind: 'resident', accountId, ip } as const;
  await recordConsents(tx, actor, { personId: person.id, codes: consents });
  await recordEvent(tx, {
    kind: 'account.resident-role-added',
    actor,
    personId: person.id,
    data: { accountId },
  });
  return { ok: true, personId: person.id };
}
