import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import type { AccountHolder } from '../account.ts';
import { confirmPassword, type PasswordRefused } from '../confirm-password.ts';
import { dropCodesAfterLast } from './first-factor.ts';
import { lockAccount } from './second-factor.queries.ts';

export type AppTurnedOff =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'already-off' }
  | PasswordRefused;

export async function turnOffApp(city: City, holder: AccountHolder, password: string): Promise<AppTurnedOff> {
  const confirmed = await confirmPassword(city, holder, password);
  if (!confirmed.ok) return confirmed;
  const { accountId } = holder;
  return city.transact(async (tx): Promise<AppTurnedOff> => {
    await lockAccount(tx, accountId);
    const removed = await tx.db
      .deleteFrom('account_apps')
      .where('account_id', '=', accountId)
      .where('confirmed_at', 'is not', null)
      .returning('account_id')
      .executeTakeFirst();
    if (!removed) return { ok: false, reason: 'already-off' };
    await dropCodesAfterLast(tx, accountId);
    await recordEvent(tx, { kind: 'account.app-codes-off', actor: holder, data: { accountId } });
    return { ok: true };
  });
}
