import { sql } from 'kysely';
import type { Tx } from '../platform/db/transaction.ts';
import { erasurePurpose } from './chain/seal.ts';
import { firstId } from './reads.ts';

/** What happened stays; from which address and with which account the person did it does not. */
export async function eraseEventTraces(
  tx: Tx,
  { personId, accountId }: { readonly personId: string; readonly accountId: string | null },
): Promise<void> {
  const about = await tx.db
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
    .returning('id')
    .execute();
  await vouchFor(tx, about);
  if (accountId === null) return;
  const by = await tx.db
    .updateTable('events')
    .set((row) => ({
      ip: null,
      // Done for somebody else: not even an account that stays tells who that was.
      actor_account: row.case().when('person_id', 'is', null).then(row.ref('actor_account')).else(null).end(),
    }))
    .where('actor_account', '=', accountId)
    .where('actor_kind', '=', 'resident')
    .returning('id')
    .execute();
  const concerning = await tx.db
    .updateTable('events')
    .set({ ip: null })
    .where('actor_account', 'is', null)
    .where(sql<string>`data ->> 'accountId'`, '=', accountId)
    .returning('id')
    .execute();
  await vouchFor(tx, [...by, ...concerning]);
}

/** That this was the city's doing; without it a check of the chain calls what is missing a forgery. */
async function vouchFor(tx: Tx, events: readonly { readonly id: string }[]): Promise<void> {
  const ids = [...new Set(events.map(({ id }) => id))];
  const proofs = ids.map((id) => tx.vouch(erasurePurpose, id));
  await sql`
    update events set erasure = vouched.proof
      from unnest(${ids}::uuid[], ${proofs}::bytea[]) as vouched (id, proof)
     where events.id = vouched.id and erasure is null`.execute(tx.db);
}

/** From where somebody acted since `moment` whose account is no longer there. */
export async function forgetGoneAccounts(tx: Tx, moment: Date): Promise<void> {
  const forgotten = await tx.db
    .updateTable('events')
    .set({ ip: null })
    .where('id', '>=', firstId(moment))
    .where('ip', 'is not', null)
    .where('actor_kind', '=', 'resident')
    .where('actor_account', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('accounts').select('id').whereRef('accounts.id', '=', 'events.actor_account'))),
    )
    .returning('id')
    .execute();
  await vouchFor(tx, forgotten);
}
