import type { Selectable } from 'kysely';
import { revokeTokens } from '../accounts/tokens.ts';
import { recordConsents } from '../consents/record.ts';
import { recordEvent } from '../events/record.ts';
import type { PendingRegistrations } from '../platform/db/schema.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { giveAccount, invitedPerson } from './invitations/answered.ts';

/**
 * Account, person and consents become what this registration says; others of the same address are gone. Whoever
 * was invited there under the same name is not made a second time.
 * Returns the account's id; nothing when it works already, or the registration is no longer there.
 */
export async function confirmRegistration(
  tx: Tx,
  registrationId: string,
  ip: string,
): Promise<string | undefined> {
  const given = await tx.db
    .selectFrom('pending_registrations')
    .selectAll()
    .where('id', '=', registrationId)
    .executeTakeFirst();
  if (!given) return undefined;
  const { account_id: accountId, first_name: firstName, last_name: lastName } = given;
  const invited = await invitedPerson(tx, accountId, { firstName, lastName });
  const opened = await tx.db
    .updateTable('accounts')
    .set({ password_hash: given.password_hash, locale: given.locale, activated_at: tx.now })
    .where('id', '=', accountId)
    .where('activated_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!opened) return undefined;
  const personId = invited ?? (await newPerson(tx, given));
  if (invited) await giveAccount(tx, invited, accountId);
  // Agreed to then, in the version of then, and from there.
  const registering = { kind: 'resident', accountId, ip: given.ip } as const;
  await recordConsents({ ...tx, now: given.at }, registering, { personId, codes: given.consents });
  await tx.db.deleteFrom('pending_registrations').where('account_id', '=', accountId).execute();
  await revokeTokens(tx, accountId);
  const actor = { kind: 'resident', accountId, ip } as const;
  await recordEvent(tx, { kind: 'account.activated', actor, personId, data: { accountId } });
  return accountId;
}

async function newPerson(tx: Tx, given: Selectable<PendingRegistrations>): Promise<string> {
  const { id } = await tx.db
    .insertInto('people')
    .values({
      account_id: given.account_id,
      first_name: given.first_name,
      last_name: given.last_name,
      created_at: given.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
