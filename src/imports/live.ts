import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';

/** The channel on which open pages hear how far an import has come; it carries the id of the import, nothing else. */
export const importChannel = 'import_news';

export async function importNews(tx: Tx, importId: string): Promise<void> {
  await sql`select pg_notify(${importChannel}, ${importId})`.execute(tx.db);
}
