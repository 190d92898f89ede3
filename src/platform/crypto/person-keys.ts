import type { Db } from '../db/database.ts';
import { decrypt, encrypt, type Keys, newDataKey } from './keys.ts';

/**
 * The data key of a person, made on first use. Whatever is sealed with it can be read as long as its row is
 * there: deleting the row is what makes a person's secrets unreadable.
 */
export async function personKey(db: Db, keys: Keys, personId: string): Promise<Buffer> {
  const wrapped = (await wrappedKey(db, personId)) ?? (await makeKey(db, keys, personId));
  return decrypt(keys.wrapping, wrapped);
}

async function makeKey(db: Db, keys: Keys, personId: string): Promise<Buffer> {
  const wrapped_key = encrypt(keys.wrapping, newDataKey());
  await db
    .insertInto('person_keys')
    .columns(['person_id', 'wrapped_key'])
    // Whoever is being erased at this moment is waited for, and then gets none.
    .expression((from) =>
      from
        .selectFrom('people')
        .select((row) => ['id as person_id', row.val(wrapped_key).as('wrapped_key')])
        .where('id', '=', personId)
        .where('erased_at', 'is', null)
        .forShare(),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await wrappedKey(db, personId);
  if (!made) throw new Error('The person was erased a moment ago.');
  return made;
}

async function wrappedKey(db: Db, personId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('person_keys')
    .select('wrapped_key')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.wrapped_key;
}
