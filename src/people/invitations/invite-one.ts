import { openAccount } from '../../accounts/open.ts';
import type { Actor } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPerson } from '../lock.ts';

type AtCounter = Actor & { readonly kind: 'staff'; readonly may: Readonly<Record<'edit-residents', true>> };

export type OneInvited =
  | { readonly ok: true }
  /** `has-panel`: the address is somebody else's who has one. `asked`: about somebody else, and not answered. */
  | { readonly ok: false; readonly reason: 'not-found' | 'has-account' | 'has-panel' | 'asked' };

/** "Zaproś do Panelu", at the counter: the address that the person gave gets a link at once. */
export async function inviteOne(
  tx: Tx,
  clerk: AtCounter,
  personId: string,
  email: string,
  locale: string,
): Promise<OneInvited> {
  await lockPerson(tx, personId);
  const person = await tx.db
    .selectFrom('people')
    .select('account_id')
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
  if (!person) return { ok: false, reason: 'not-found' };
  if (person.account_id !== null) return { ok: false, reason: 'has-account' };
  const { accountId } = await openAccount(tx, email, locale);
  const holder = await tx.db
    .selectFrom('people')
    .select('id')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  if (holder) return { ok: false, reason: 'has-panel' };
  await tx.db.deleteFrom('resident_invitations').where('person_id', '=', personId).execute();
  const asked = await tx.db
    .insertInto('resident_invitations')
    .values({ person_id: personId, account_id: accountId, asked_at: tx.now, mailed_at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!asked) return { ok: false, reason: 'asked' };
  const data = { accountId, atCounter: true };
  await recordEvent(tx, { kind: 'person.invited', actor: clerk, personId, data });
  return { ok: true };
}
