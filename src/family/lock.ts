import type { Tx } from '../platform/db/transaction.ts';

/**
 * Two guardians, two tabs: whoever changes who belongs to whom holds all the people concerned, in the order of
 * their ids, so that nobody waits for somebody who waits for them.
 */
export async function lockPeople(tx: Tx, personIds: readonly string[]): Promise<void> {
  await tx.db
    .selectFrom('people')
    .select('id')
    .where('id', 'in', [...personIds])
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}
