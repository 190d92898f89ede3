import { sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Way } from './way.ts';

/**
 * Somebody who was of the family of both is so once: one tie ends, and of two the one that counts goes on. That one
 * once looked after the other was never true.
 */
export async function settleTies(tx: Tx, { from, into }: Way): Promise<void> {
  const twice = (goes: string, stays: string, when: ReturnType<typeof sql>) =>
    sql`update family_members as goes set ended_at = ${tx.now}, ended_as = 'removed'
          from family_members as stays
         where goes.ended_at is null and stays.ended_at is null and ${when}
           and ((goes.guardian_id = ${goes} and stays.guardian_id = ${stays} and goes.member_id = stays.member_id)
             or (goes.member_id = ${goes} and stays.member_id = ${stays} and goes.guardian_id = stays.guardian_id))`.execute(
      tx.db,
    );
  await twice(into, from, sql`goes.joined_at is null and stays.joined_at is not null`);
  await twice(from, into, sql`true`);
  await sql`delete from family_members
             where (guardian_id, member_id) in ((${from}::uuid, ${into}::uuid), (${into}::uuid, ${from}::uuid))`.execute(
    tx.db,
  );
}
