import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { AccountHolder } from '../account.ts';
import { isMailedEnough } from '../mail-pace.ts';
import { lockAccount, selectEmailChange } from './email-change.queries.ts';
import { mailsToNewAddress } from './email-change.ts';

export type EmailChangeResent =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly reason: 'not-found' | 'too-often' };

export async function resendEmailChange(tx: Tx, holder: AccountHolder): Promise<EmailChangeResent> {
  const { accountId } = holder;
  await lockAccount(tx, accountId);
  const change = await selectEmailChange(tx.db, accountId, tx.now);
  if (!change) return { ok: false, reason: 'not-found' };
  if (await isMailedEnough(tx, { accountId, recipient: change.email, templates: mailsToNewAddress })) {
    return { ok: false, reason: 'too-often' };
  }
  await tx.db
    .updateTable('email_changes')
    .set({ requested_at: tx.now })
    .where('account_id', '=', accountId)
    .execute();
  await recordEvent(tx, { kind: 'account.email-change-resent', actor: holder, data: { accountId } });
  return { ok: true, email: change.email };
}
