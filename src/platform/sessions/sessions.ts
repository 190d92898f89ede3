import { hours, later, minutes } from '../clock.ts';
import { hashToken, newToken } from '../crypto/keys.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';

/** Without a click for so long, a session ends; however busy, it ends after the second. */
const idle = hours(1);
const absolute = hours(12);
/** How stale "last seen" may get before a request writes it again. */
const seenEvery = minutes(1);

export interface Session {
  readonly tokenHash: Buffer;
  readonly accountId: string;
}

export interface Client {
  readonly userAgent: string;
  readonly ip: string;
}

/** Returns the token for the cookie; the table keeps only its hash. A login always makes a new one. */
export async function openSession(tx: Tx, accountId: string, client: Client): Promise<string> {
  const token = newToken();
  await tx.db
    .insertInto('sessions')
    .values({
      token_hash: token.hash,
      account_id: accountId,
      created_at: tx.now,
      last_seen_at: tx.now,
      expires_at: later(tx.now, absolute),
      user_agent: client.userAgent.slice(0, 300),
      ip: client.ip,
    })
    .execute();
  return token.text;
}

export async function findSession(db: Db, token: string, now: Date): Promise<Session | undefined> {
  const tokenHash = hashToken(token);
  const row = await db
    .selectFrom('sessions')
    .select(['account_id', 'last_seen_at'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', later(now, -idle))
    .executeTakeFirst();
  if (!row) return undefined;
  if (row.last_seen_at < later(now, -seenEvery)) {
    await db.updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', tokenHash).execute();
  }
  return { tokenHash, accountId: row.account_id };
}

export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

/** All of an account's sessions, but for the one that may stay. */
export async function closeSessionsOf(tx: Tx, accountId: string, except?: Session): Promise<void> {
  let ending = tx.db.deleteFrom('sessions').where('account_id', '=', accountId);
  if (except) ending = ending.where('token_hash', '<>', except.tokenHash);
  await ending.execute();
}

export async function sweepSessions(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('sessions')
    .where((row) =>
      row.or([row('expires_at', '<=', tx.now), row('last_seen_at', '<=', later(tx.now, -idle))]),
    )
    .execute();
}
