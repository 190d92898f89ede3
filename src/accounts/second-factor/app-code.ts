import { decrypt, encrypt, type Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { stepOfCode } from './totp.ts';

export const sealSecret = (keys: Keys, secret: string): Buffer =>
  encrypt(keys.accountSecrets, Buffer.from(secret));

export const openSecret = (keys: Keys, sealed: Buffer): string =>
  decrypt(keys.accountSecrets, sealed).toString();

/** True once for each code of an app in this state, however many send it at the same time. */
export async function spendAppCode(
  tx: Tx,
  keys: Keys,
  accountId: string,
  given: { readonly code: string; readonly of: 'confirmed app' | 'new app' },
): Promise<boolean> {
  const app = await tx.db
    .selectFrom('account_apps')
    .select(['sealed_secret', 'last_step'])
    .where('account_id', '=', accountId)
    .where('confirmed_at', given.of === 'new app' ? 'is' : 'is not', null)
    .forUpdate()
    .executeTakeFirst();
  if (!app) return false;
  const step = stepOfCode(openSecret(keys, app.sealed_secret), given.code, tx.now, app.last_step);
  if (step === undefined) return false;
  await tx.db
    .updateTable('account_apps')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .execute();
  return true;
}
