import type { City } from '../../city/city.ts';
import { later, minutes } from '../../platform/clock.ts';
import type { Db } from '../../platform/db/database.ts';
import type { AccountHolder } from '../account.ts';
import { confirmPassword, type PasswordRefused } from '../confirm-password.ts';
import { openSecret, sealSecret } from './app-code.ts';
import { newAppSecret } from './totp.ts';

/** How long the secret is shown to whoever has typed the password. */
export const settingUp = minutes(30);

export type AppStarted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'already-on' }
  | PasswordRefused;

/** A new secret for the app; it opens nothing until {@link confirmApp} has seen a code from it. */
export async function startApp(city: City, holder: AccountHolder, password: string): Promise<AppStarted> {
  const confirmed = await confirmPassword(city, holder, password);
  if (!confirmed.ok) return confirmed;
  const sealed = sealSecret(city.keys, newAppSecret());
  return city.transact(async (tx): Promise<AppStarted> => {
    const started = await tx.db
      .insertInto('account_apps')
      .values({ account_id: holder.accountId, sealed_secret: sealed, started_at: tx.now })
      .onConflict((conflict) =>
        conflict
          .column('account_id')
          .doUpdateSet({ sealed_secret: sealed, started_at: tx.now, last_step: 0 })
          .where('account_apps.confirmed_at', 'is', null),
      )
      .returning('account_id')
      .executeTakeFirst();
    return started ? { ok: true } : { ok: false, reason: 'already-on' };
  });
}

/** What the app is to be given, while it is being set up. */
export async function secretBeingSetUp(
  { db, keys, clock }: City,
  { accountId }: AccountHolder,
): Promise<string | undefined> {
  const app = await newAppOf(db, accountId, clock()).executeTakeFirst();
  return app && openSecret(keys, app.sealed_secret);
}

export function newAppOf(db: Db, accountId: string, now: Date) {
  return db
    .selectFrom('account_apps')
    .select('sealed_secret')
    .where('account_id', '=', accountId)
    .where('confirmed_at', 'is', null)
    .where('started_at', '>', later(now, -settingUp));
}
