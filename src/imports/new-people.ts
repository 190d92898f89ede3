import { sql } from 'kysely';
import { type NewEvent, recordEvents } from '../events/record.ts';
import { encrypt, newDataKey } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import type { Deed, Welcome } from './deed.ts';
import { peselHash } from './match.ts';

/** Ids of the people by the number of their row. */
export async function newPeople(
  tx: Tx,
  { actor, keys, importId }: Welcome,
  deeds: readonly Deed[],
): Promise<ReadonlyMap<number, string>> {
  if (deeds.length === 0) return new Map();
  const ids = await freshIds(tx, deeds.length);
  const people = deeds.map((deed, at) => ({ ...deed, personId: ids[at] as string, key: newDataKey() }));
  await tx.db
    .insertInto('people')
    .values(
      people.map(({ personId, row, key }) => ({
        id: personId,
        first_name: row.firstName,
        last_name: row.lastName,
        birth_date: row.birthDate,
        postal_code: row.postalCode ?? null,
        pesel_sealed: row.pesel ? encrypt(key, Buffer.from(row.pesel.digits)) : null,
        pesel_hash: peselHash(keys, row),
        created_at: tx.now,
      })),
    )
    .execute();
  await tx.db
    .insertInto('person_keys')
    .values(
      people.map(({ personId, key }) => ({ person_id: personId, wrapped_key: encrypt(keys.wrapping, key) })),
    )
    .execute();
  await recordEvents(
    tx,
    people.map(
      ({ personId }): NewEvent => ({ kind: 'person.imported', actor, personId, data: { importId } }),
    ),
  );
  return new Map(people.map(({ number, personId }) => [number, personId]));
}

async function freshIds({ db }: Tx, count: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select uuidv7() as id from generate_series(1, ${count}::int)`.execute(db);
  return rows.map(({ id }) => id);
}
