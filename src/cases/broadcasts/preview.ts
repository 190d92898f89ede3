import { sql } from 'kysely';
import type { Transact } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { type Audience, concerns } from './audience.ts';
import { countMailed, unsent } from './broadcast.queries.ts';

export interface Reach {
  /** Residents in whose "Moje sprawy" it will stand. */
  readonly people: number;
  /** Accounts that will be mailed, when they are to be. */
  readonly mails: number | null;
}

const patience = 10_000;

/**
 * Whom a message would concern if it were sent now, counted exactly: a clerk who reads "about a million" cannot
 * tell a mistake in an age from the whole city. Counting a million residents takes about a second; when the
 * database is too busy for that, nothing after `timeout` milliseconds.
 */
export async function reachOf(
  transact: Transact,
  _clerk: ClerkWho<'broadcast'>,
  audience: Audience,
  mail: boolean,
  timeout = patience,
): Promise<Reach | undefined> {
  try {
    return await transact(async ({ db, now }) => {
      await sql`select set_config('statement_timeout', ${String(timeout)}, true)`.execute(db);
      const people = await sql<{ count: number }>`
        select count(*)::int as count from ${unsent(audience, now)} cross join people
         where people.last_name <> '' and ${concerns()}`.execute(db);
      const mails = mail && (await countMailed(unsent(audience, now)).execute(db));
      return { people: people.rows[0]?.count ?? 0, mails: mails ? (mails.rows[0]?.count ?? 0) : null };
    });
  } catch (error) {
    if ((error as { code?: string }).code === queryCancelled) return undefined;
    throw error;
  }
}

const queryCancelled = '57014';
