import { randomInt } from 'node:crypto';
import { sql } from 'kysely';
import type { Resident } from '../../people/resident.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { findOwnBroadcast, type OwnBroadcast } from './own.ts';

/** Counted in so many rows, so that many readers at once do not wait for one another. */
const shards = 16;

/** The resident opens a message to many, and has read it with that. Nothing happens the second time. */
export async function readBroadcast(
  tx: Tx,
  resident: Resident,
  number: number,
): Promise<OwnBroadcast | undefined> {
  const found = await findOwnBroadcast(tx.db, resident, number);
  if (!found) return undefined;
  const first = await tx.db
    .insertInto('broadcast_reads')
    .values({ person_id: found.readerId, broadcast_id: found.id, at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('broadcast_id')
    .executeTakeFirst();
  if (!first) return found;
  await tx.db
    .insertInto('broadcast_read_counts')
    .values({ broadcast_id: found.id, shard: randomInt(shards), readers: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['broadcast_id', 'shard'])
        .doUpdateSet({ readers: sql<number>`broadcast_read_counts.readers + 1` }),
    )
    .execute();
  return found;
}
