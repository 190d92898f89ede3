import type { City } from '../city/city.ts';
import { openPendingLogin } from '../platform/sessions/pending-login.ts';
import type { Client } from '../platform/sessions/sessions.ts';
import { type Checked, type Credentials, checkCredentials } from './credentials.ts';
import { type Entered, enter } from './enter.ts';
import { hasSecondFactor } from './second-factor/reads.ts';

export type LoggedIn =
  | Entered
  | { readonly ok: false; readonly reason: 'second-step'; readonly pendingToken: string }
  | Extract<Checked, { ok: false }>;

/** With a second factor the password alone opens nothing but the page that asks for it. */
export async function logIn(
  city: City,
  given: Credentials,
  client: Client,
  oldToken: string | undefined,
): Promise<LoggedIn> {
  const checked = await checkCredentials(city, given, client.ip);
  if (!checked.ok) return checked;
  const { accountId } = checked;
  return city.transact(async (tx): Promise<LoggedIn> => {
    if (await hasSecondFactor(tx.db, accountId)) {
      return { ok: false, reason: 'second-step', pendingToken: await openPendingLogin(tx, accountId) };
    }
    return enter(tx, accountId, client, oldToken);
  });
}
