import { hours, later, minutes } from '../clock.ts';
import { hashToken, newToken } from '../crypto/keys.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';

/** Without a click for so long, a session ends; however busy, it ends after the second. */
export const idle = hours(1);
const absolute = hours(12);
/** How stale "last seen" may get before a request writes it again. */
const seenEvery = minutes(1);

export interface Session {
  readonly tokenHash: Buffer;
  readonly accountId: string;
  /** The person for whom this browser acts; nobody: for whoever logged in. */
  readonly actingFor: string | null;
  /** The login found something that has to be agreed to before the resident's panel opens. */
  readonly consentsDue: boolean;
  /** The city's own sign-in let them in, second factor included. */
  readonly byProvider: boolean;
}

export interface Client {
  readonly userAgent: string;
  readonly ip: string;
}

/** Returns the token for the cookie; the table keeps only its hash. A login always makes a new one. */
export async function openSession(
  tx: Tx,
  accountId: string,
  client: Client,
  byProvider = false,
): Promise<string> {
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
      by_provider: byProvider,
    })
    .execute();
  return token.text;
}

/** `byItself`: nobody has clicked, a page of ours asks; that does not put off the end of the session. */
export async function findSession(
  db: Db,
  token: string,
  now: Date,
  byItself = false,
): Promise<Session | undefined> {
  const tokenHash = hashToken(token);
  const row = await db
    .selectFrom('sessions')
    .select(['account_id', 'last_seen_at', 'acting_for', 'consents_due', 'by_provider'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', later(now, -idle))
    .executeTakeFirst();
  if (!row) return undefined;
  if (!byItself && row.last_seen_at < later(now, -seenEvery)) {
    await db.updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', tokenHash).execute();
  }
  return {
    tokenHash,
    accountId: row.account_id,
    actingFor: row.acting_for,
    consentsDue: row.consents_due,
    byProvider: row.by_provider,
  };
}

/** Whose session this is, or was: ended ones are remembered until the night. */
export async function accountOfToken(db: Db, token: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('sessions')
    .select('account_id')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst();
  return row?.account_id;
}

/** "Działasz jako": from the next page on this browser acts for that person, or again for whoever logged in. */
export async function setActingFor(tx: Tx, session: Session, personId: string | null): Promise<void> {
  await tx.db
    .updateTable('sessions')
    .set({ acting_for: personId })
    .where('token_hash', '=', session.tokenHash)
    .execute();
}

/** Nobody acts for this person any more. */
export async function stopActingFor(tx: Tx, personId: string, accountId?: string): Promise<void> {
  let acting = tx.db.updateTable('sessions').set({ acting_for: null }).where('acting_for', '=', personId);
  if (accountId) acting = acting.where('account_id', '=', accountId);
  await acting.execute();
}

/** To be called with the login, before anybody has the token. */
export async function markConsentsDue(tx: Tx, token: string): Promise<void> {
  await tx.db
    .updateTable('sessions')
    .set({ consents_due: true })
    .where('token_hash', '=', hashToken(token))
    .execute();
}

/** Of an account that is in the middle of something and stands differently from now on. */
export async function markAllConsentsDue(tx: Tx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('sessions')
    .set({ consents_due: true })
    .where('account_id', '=', accountId)
    .execute();
}

/** Agreed to in one browser, it is agreed to in all. */
export async function consentsSettled(tx: Tx, accountId: string): Promise<void> {
  await tx.db
    .updateTable('sessions')
    .set({ consents_due: false })
    .where('account_id', '=', accountId)
    .where('consents_due', '=', true)
    .execute();
}

export async function closeSession(tx: Tx, token: string): Promise<void> {
  await tx.db.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
}

/** All of an account's sessions, but for the one that may stay, and the logins under way. */
export async function closeSessionsOf(tx: Tx, accountId: string, except?: Session): Promise<void> {
  let ending = tx.db.deleteFrom('sessions').where('account_id', '=', accountId);
  if (except) ending = ending.where('token_hash', '<>', except.tokenHash);
  await ending.execute();
  await tx.db.deleteFrom('pending_logins').where('account_id', '=', accountId).execute();
}

export async function sweepSessions(tx: Tx): Promise<void> {
  await tx.db
    .deleteFrom('sessions')
    .where((row) =>
      row.or([row('expires_at', '<=', tx.now), row('last_seen_at', '<=', later(tx.now, -idle))]),
    )
    .execute();
  await tx.db.deleteFrom('pending_logins').where('expires_at', '<=', tx.now).execute();
}
