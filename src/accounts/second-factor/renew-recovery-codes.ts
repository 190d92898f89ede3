import type { City } from '../../city/city.ts';
import { recordEvent } from '../../events/record.ts';
import type { AccountHolder } from '../account.ts';
import { confirmPassword, type PasswordRefused } from '../confirm-password.ts';
import { hasSecondFactor } from './reads.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { lockAccount } from './second-factor.queries.ts';

export type CodesRenewed =
  | { readonly ok: true; readonly recoveryCodes: readonly string[] }
  | { readonly ok: false; readonly reason: 'off' }
  | PasswordRefused;

/** Ten new ones, shown once; whatever is left of the old ones stops working. */
export async function renewRecoveryCodes(
  city: City,
  holder: AccountHolder,
  password: string,
): Promise<CodesRenewed> {
  const confirmed = await confirmPassword(city, holder, password);
  if (!confirmed.ok) return confirmed;
  const { accountId } = holder;
  return city.transact(async (tx): Promise<CodesRenewed> => {
    await lockAccount(tx, accountId);
    if (!(await hasSecondFactor(tx.db, accountId))) return { ok: false, reason: 'off' };
    const recoveryCodes = await makeRecoveryCodes(tx, city.keys, accountId);
    await recordEvent(tx, { kind: 'account.recovery-codes-renewed', actor: holder, data: { accountId } });
    return { ok: true, recoveryCodes };
  });
}
