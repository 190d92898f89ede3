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
  await db
    .insertInto('person_keys')
    .values({ person_id: personId, wrapped_key: encrypt(keys.wrapping, newDataKey()) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const wrapped = await wrappedKey(db, personId);
  if (!wrapped) throw new Error('The person was erased a moment ago.');
  return wrapped;
}

async function wrappedKey(db: Db, personId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom('person_keys')
    .select('wrapped_key')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.wrapped_key;
}
