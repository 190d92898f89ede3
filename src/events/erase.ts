import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';

/** What happened stays; from which address and with which account the person did it does not. */
export async function eraseEventTraces(
  tx: Tx,
  { personId, accountId }: { readonly personId: string; readonly accountId: string | null },
): Promise<void> {
  await tx.db
    .updateTable('events')
    .set((row) => ({
      ip: null,
      actor_account: row
        .case()
        .when('actor_kind', '=', 'resident')
        .then(null)
        .else(row.ref('actor_account'))
        .end(),
      data: sql`data - 'accountId'`,
    }))
    .where('person_id', '=', personId)
    .execute();
  if (accountId === null) return;
  await tx.db
    .updateTable('events')
    .set({ ip: null })
    .where('actor_account', '=', accountId)
    .where('actor_kind', '=', 'resident')
    .execute();
  await tx.db
    .updateTable('events')
    .set({ ip: null })
    .where('actor_account', 'is', null)
    .where(sql<string>`data ->> 'accountId'`, '=', accountId)
    .execute();
}
