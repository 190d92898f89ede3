import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { isUniqueViolation } from '../../platform/db/violations.ts';
import { closeSessionsOf, type Session } from '../../platform/sessions/sessions.ts';
import type { AccountHolder } from '../account.ts';
import { revokeTokens, takeToken } from '../tokens.ts';
import { dropEmailChange, isTaken, lockAccount, removeUnconfirmed } from './email-change.queries.ts';
import { findEmailChange } from './reads.ts';

export type EmailChanged =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'used' | 'expired' | 'unknown' | 'taken' };

/** The link proves the mailbox, the session who asked. All other sessions end, and links to reset the password. */
export async function confirmEmailChange(
  city: City,
  holder: AccountHolder,
  token: string,
  stays: Session,
): Promise<EmailChanged> {
  const confirm = () => city.transact((tx) => change(tx, holder, token, stays));
  try {
    return await confirm();
  } catch (error) {
    // Somebody opened an account with the address in between: now it can be seen, and is answered as any other.
    if (isUniqueViolation(error)) return confirm();
    throw error;
  }
}

async function change(tx: Tx, holder: AccountHolder, token: string, stays: Session): Promise<EmailChanged> {
  const { accountId } = holder;
  await lockAccount(tx, accountId);
  const link = await findEmailChange(tx.db, holder, token, tx.now);
  if (link.state !== 'open') return { ok: false, reason: link.state };
  const { email } = link;
  await removeUnconfirmed(tx, email);
  if (await isTaken(tx.db, email)) {
    await dropEmailChange(tx, accountId);
    return { ok: false, reason: 'taken' };
  }
  await takeToken(tx, token, 'email-change');
  // Before the change: the mail about it goes to the address that the account has until now.
  await recordEvent(tx, { kind: 'account.email-changed', actor: holder, data: { accountId } });
  await tx.db.updateTable('accounts').set({ email }).where('id', '=', accountId).execute();
  await dropEmailChange(tx, accountId);
  await closeSessionsOf(tx, accountId, stays);
  await revokeTokens(tx, accountId);
  return { ok: true, email };
}
