import type { Db } from '../platform/db/database.ts';
import { idAt } from '../platform/db/ids.ts';
import type { Tx } from '../platform/db/transaction.ts';

interface Request {
  readonly origin: string;
  readonly key: string;
  readonly hash: Buffer;
}

/**
 * The id of the use to come, or nothing when this key was sent before: whoever sends it at the same time waits
 * until the first is through.
 */
export async function openRequest(tx: Tx, request: Request): Promise<string | undefined> {
  const row = await tx.db
    .insertInto('benefit_requests')
    .values({ ...request, use_id: idAt(tx.now), use_at: tx.now, at: tx.now })
    .onConflict((conflict) => conflict.columns(['origin', 'key']).doNothing())
    .returning('use_id')
    .executeTakeFirst();
  return row?.use_id;
}

/** Nothing came of it, so that the key may be sent again. */
export async function dropRequest(tx: Tx, { origin, key }: Request): Promise<void> {
  await tx.db.deleteFrom('benefit_requests').where('origin', '=', origin).where('key', '=', key).execute();
}

export async function findRequest(db: Db, { origin, key }: Request) {
  return db
    .selectFrom('benefit_requests')
    .select(['hash', 'use_id'])
    .where('origin', '=', origin)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
}
