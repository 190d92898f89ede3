import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';

/** The channel on which open pages hear that there is something new; it carries the id of a case, nothing else. */
export const caseChannel = 'case_news';

/** With the commit, to every process: see `platform/db/listen.ts`. */
export async function caseNews(tx: Tx, caseId: string): Promise<void> {
  await sql`select pg_notify(${caseChannel}, ${caseId})`.execute(tx.db);
}
