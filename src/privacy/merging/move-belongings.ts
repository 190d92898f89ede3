import { sql } from 'kysely';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { forgetExports } from '../export/delete.ts';
import { settleBenefits } from './benefits.ts';
import { settleInvitations } from './invitations.ts';
import { moved } from './pointers.ts';
import { changeSeals } from './seals.ts';
import { settleTies } from './ties.ts';
import type { Way } from './way.ts';

/** Whatever points at the one points at the other: see `pointers.ts`. Doing it twice is as good as once. */
export async function moveBelongings(tx: Tx, keys: Keys, way: Way): Promise<void> {
  const { from, into } = way;
  await changeSeals(tx, keys, way);
  await settleTies(tx, way);
  await settleInvitations(tx, way);
  for (const [table, column] of moved) {
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${from}`.execute(
      tx.db,
    );
  }
  // An archive of the one does not say what the other has: it can be asked for anew. Its files go before those that move.
  await forgetExports(tx, from);
  await sql`update files set sealed_for = coalesce(sealed_for, person_id), person_id = ${into}
             where person_id = ${from}`.execute(tx.db);
  await settleReads(tx, way);
  await settleImported(tx, way);
  await settleBenefits(tx, way);
}

async function settleReads(tx: Tx, { from, into }: Way): Promise<void> {
  await sql`update broadcast_reads set person_id = ${into}
             where person_id = ${from}
               and broadcast_id not in (select broadcast_id from broadcast_reads where person_id = ${into})`.execute(
    tx.db,
  );
  await tx.db.deleteFrom('broadcast_reads').where('person_id', '=', from).execute();
}

/** What the other system knew of the one fills the gaps in what it knew of the other. */
async function settleImported(tx: Tx, { from, into }: Way): Promise<void> {
  await sql`
    insert into imported_details
           (person_id, import_id, at, phone, street, town, district_id, old_card_number)
    select ${into}, import_id, at, phone, street, town, district_id, old_card_number
      from imported_details where person_id = ${from}
        on conflict (person_id) do update
       set phone = coalesce(imported_details.phone, excluded.phone),
           street = coalesce(imported_details.street, excluded.street),
           town = coalesce(imported_details.town, excluded.town),
           district_id = coalesce(imported_details.district_id, excluded.district_id),
           old_card_number = coalesce(imported_details.old_card_number, excluded.old_card_number)`.execute(
    tx.db,
  );
  await tx.db.deleteFrom('imported_details').where('person_id', '=', from).execute();
}
