import { findHolder } from '../accounts/reads.ts';
import { hasSecondFactor } from '../accounts/second-factor/reads.ts';
import { recordConsents } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { giveAccount, invitedPerson } from './invitations/answered.ts';

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
  const personId = await personFor(tx, accountId, holder.firstName, holder.lastName);
  if (!personId) return { ok: false, reason: 'already-resident' };
  const actor = { kind: 'resident', accountId, ip } as const;
  await recordConsents(tx, actor, { personId, codes: consents });
  await recordEvent(tx, {
    kind: 'account.resident-role-added',
    actor,
    personId,
    data: { accountId },
  });
  return { ok: true, personId };
}

/** The one whom the city knows and has asked at this address, or a new one; nobody when the account has one. */
async function personFor(
  tx: Tx,
  accountId: string,
  firstName: string,
  lastName: string,
): Promise<string | undefined> {
  const invited = await invitedPerson(tx, accountId, { firstName, lastName });
  if (invited) {
    await giveAccount(tx, invited, accountId);
    return invited;
  }
  const person = await tx.db
    .insertInto('people')
    .values({ account_id: accountId, first_name: firstName, last_name: lastName, created_at: tx.now })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  return person?.id;
}
