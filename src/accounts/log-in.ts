import type { City } from '../city/city.ts';
import { recordEvent } from '../events/record.ts';
import { type Client, closeSession, openSession } from '../platform/sessions/sessions.ts';
import { actorKind, type Holder } from './account.ts';
import { type Checked, type Credentials, checkCredentials } from './credentials.ts';
import { findHolder } from './reads.ts';

export type LoggedIn =
  | { readonly ok: true; readonly holder: Holder; readonly sessionToken: string }
  | Extract<Checked, { ok: false }>;

/** The session is always a new one; the browser's old one is closed, whoever's it was. */
export async function logIn(
  city: City,
  given: Credentials,
  client: Client,
  oldToken: string | undefined,
): Promise<LoggedIn> {
  const checked = await checkCredentials(city, given, client.ip);
  if (!checked.ok) return checked;
  return city.transact(async (tx): Promise<LoggedIn> => {
    const holder = await findHolder(tx.db, checked.accountId);
    if (!holder) return { ok: false, reason: 'suspended' };
    if (oldToken) await closeSession(tx, oldToken);
    const sessionToken = await openSession(tx, holder.accountId, client);
    await recordEvent(tx, {
      kind: 'account.logged-in',
      actor: { kind: actorKind(holder), accountId: holder.accountId, ip: client.ip },
      data: { accountId: holder.accountId },
    });
    return { ok: true, holder, sessionToken };
  });
}
