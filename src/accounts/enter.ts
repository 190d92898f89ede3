import { recordEvent } from '../events/record.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Client, closeSession, openSession } from '../platform/sessions/sessions.ts';
import { actorKind, type Holder } from './account.ts';
import { holdAccount } from './hold.ts';
import { findHolder } from './reads.ts';

export type Entered =
  | { readonly ok: true; readonly holder: Holder; readonly sessionToken: string }
  | { readonly ok: false; readonly reason: 'suspended'; readonly accountId: string };

/**
 * After every step of the login. The session is always a new one; the browser's old one is closed, whoever's
 * it was.
 */
export async function enter(
  tx: Tx,
  accountId: string,
  client: Client,
  oldToken: string | undefined,
  { byProvider = false } = {},
): Promise<Entered> {
  await holdAccount(tx, accountId);
  const holder = await findHolder(tx.db, accountId);
  if (!holder) return { ok: false, reason: 'suspended', accountId };
  if (oldToken) await closeSession(tx, oldToken);
  const sessionToken = await openSession(tx, accountId, client, byProvider);
  await recordEvent(tx, {
    kind: 'account.logged-in',
    actor: { kind: actorKind(holder), accountId, ip: client.ip },
    data: byProvider ? { accountId, byProvider } : { accountId },
  });
  return { ok: true, holder, sessionToken };
}
