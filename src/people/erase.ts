import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { everyEntryOf } from './merged.ts';

export interface Identity {
  readonly personId: string;
  readonly accountId: string | null;
}

/** Who is to be erased; nobody when that has been done. Call it with the person locked. */
export async function identityOf(db: Db, personId: string): Promise<Identity | undefined> {
  return db
    .selectFrom('people')
    .select(['id as personId', 'account_id as accountId'])
    .where('id', '=', personId)
    .where('erased_at', 'is', null)
    .executeTakeFirst();
}

/**
 * Nothing of the row says any more who it was. The key goes too, so that files which lie in a backup cannot be
 * read either.
 */
export async function anonymisePerson(tx: Tx, personId: string): Promise<void> {
  await tx.db.deleteFrom('files').where('person_id', '=', personId).execute();
  await tx.db
    .updateTable('person_corrections')
    .set({ reason: '', sealed: Buffer.alloc(0) })
    .where('person_id', '=', personId)
    .execute();
  const everyEntry = await everyEntryOf(tx.db, personId);
  await tx.db.deleteFrom('person_keys').where('person_id', 'in', everyEntry).execute();
  await tx.db
    .updateTable('person_merges')
    .set({ reason: '', closed_account: null })
    .where('from_person', 'in', everyEntry)
    .execute();
  await emptyEntry(tx, personId);
}

/** What the row itself says of somebody. Who it belonged to stays unsaid from here on. */
export async function emptyEntry(tx: Tx, personId: string): Promise<void> {
  await tx.db
    .updateTable('people')
    .set({
      account_id: null,
      first_name: '',
      last_name: '',
      birth_date: null,
      pesel_sealed: null,
      pesel_hash: null,
      postal_code: null,
      erased_at: sql`coalesce(erased_at, ${tx.now})`,
    })
    .where('id', '=', personId)
    .execute();
}
