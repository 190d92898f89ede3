import type { Actor } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { closeSessionsOf } from '../../platform/sessions/sessions.ts';
import { revokeTokens } from '../tokens.ts';
import { dropEmailChange, isTaken, lockAccount, removeUnconfirmed } from './email-change.queries.ts';
import { isSameAddress } from './email-change.ts';

interface NewAddress {
  readonly accountId: string;
  readonly personId: string;
  readonly email: string;
}

/**
 * At the counter, where the clerk has seen a document: the address works at once, nobody stays logged in, and links
 * sent before stop working. False when somebody else logs in with it.
 */
export async function correctEmail(
  tx: Tx,
  clerk: Actor & { readonly kind: 'staff' },
  { accountId, personId, email }: NewAddress,
): Promise<boolean> {
  await lockAccount(tx, accountId);
  const before = await tx.db
    .selectFrom('accounts')
    .select('email')
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  if (!isSameAddress(before.email, email)) {
    await removeUnconfirmed(tx, email);
    if (await isTaken(tx.db, email)) return false;
  }
  // Before the change: the mail about it goes to the address that the account has until now.
  await recordEvent(tx, { kind: 'account.email-changed', actor: clerk, personId, data: { accountId } });
  await tx.db.updateTable('accounts').set({ email }).where('id', '=', accountId).execute();
  await dropEmailChange(tx, accountId);
  await closeSessionsOf(tx, accountId);
  await revokeTokens(tx, accountId);
  return true;
}
