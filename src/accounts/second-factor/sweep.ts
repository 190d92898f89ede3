import { later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { settingUp } from './start-app.ts';

/** Challenges that nobody answered, and apps that were never confirmed. */
export async function sweepSecondFactors(tx: Tx): Promise<void> {
  await tx.db.deleteFrom('passkey_challenges').where('expires_at', '<=', tx.now).execute();
  await tx.db
    .deleteFrom('account_apps')
    .where('confirmed_at', 'is', null)
    .where('started_at', '<=', later(tx.now, -settingUp))
    .execute();
}
