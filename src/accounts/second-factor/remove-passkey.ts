import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import type { AccountHolder } from '../account.ts';
import { confirmPassword, type PasswordRefused } from '../confirm-password.ts';
import { dropCodesAfterLast } from './first-factor.ts';
import { findOwnPasskey } from './reads.ts';
import { lockAccount } from './second-factor.queries.ts';

export type PasskeyRemoved =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'not-found' }
  | PasswordRefused;

export async function removePasskey(
  city: City,
  holder: AccountHolder,
  passkeyId: string,
  password: string,
): Promise<PasskeyRemoved> {
  const confirmed = await confirmPassword(city, holder, password);
  if (!confirmed.ok) return confirmed;
  const { accountId } = holder;
  return city.transact(async (tx): Promise<PasskeyRemoved> => {
    await lockAccount(tx, accountId);
    if (!(await findOwnPasskey(tx.db, holder, passkeyId))) return { ok: false, reason: 'not-found' };
    // Before it is gone: the mail about it says its name, which the event must not keep.
    await recordEvent(tx, { kind: 'account.passkey-removed', actor: holder, data: { accountId, passkeyId } });
    await tx.db.deleteFrom('passkeys').where('id', '=', passkeyId).execute();
    await dropCodesAfterLast(tx, accountId);
    return { ok: true };
  });
}
