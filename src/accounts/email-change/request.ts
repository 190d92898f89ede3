import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import type { AccountHolder } from '../account.ts';
import { confirmPassword, type PasswordRefused } from '../confirm-password.ts';
import type { Credentials } from '../credentials.ts';
import { isMailedEnough } from '../mail-pace.ts';
import { dropEmailChange } from './email-change.queries.ts';
import { isSameAddress, mailsToNewAddress } from './email-change.ts';

export type EmailChangeRequested =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'same' | 'too-often' }
  | PasswordRefused;

/**
 * Puts the new address down until somebody clicks in its mailbox, and takes the place of an earlier one. The
 * answer is the same whether the address has an account or not: only its mailbox learns that.
 */
export async function requestEmailChange(
  city: City,
  holder: AccountHolder,
  { email, password }: Credentials,
): Promise<EmailChangeRequested> {
  const { accountId } = holder;
  if (isSameAddress(email, holder.email)) return { ok: false, reason: 'same' };
  const confirmed = await confirmPassword(city, holder, password);
  if (!confirmed.ok) return confirmed;
  return city.transact(async (tx): Promise<EmailChangeRequested> => {
    if (await isMailedEnough(tx, { accountId, recipient: email, templates: mailsToNewAddress })) {
      return { ok: false, reason: 'too-often' };
    }
    await dropEmailChange(tx, accountId);
    await tx.db
      .insertInto('email_changes')
      .values({ account_id: accountId, email, requested_at: tx.now })
      .execute();
    await recordEvent(tx, { kind: 'account.email-change-requested', actor: holder, data: { accountId } });
    return { ok: true };
  });
}
