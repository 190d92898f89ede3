import { sql } from 'kysely';
import type { Db } from '../platform/db/database.ts';

/** One use, and the day it counts for. Money is grosze. */
interface Counted {
  readonly personId: string | null;
  readonly branchId: string;
  readonly offerId: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly price: number;
  readonly saved: number;
}

/** Into the person's day and into the branch's, in this order. */
export async function addToDays(db: Db, change: Counted): Promise<void> {
  const { personId, branchId, offerId, day, price, saved } = change;
  await sql`
    insert into benefit_days (person_id, day, uses, saved_grosze) values (${personId}, ${day}, 1, ${saved})
        on conflict (person_id, day) do update
       set uses = benefit_days.uses + 1, saved_grosze = benefit_days.saved_grosze + excluded.saved_grosze`.execute(
    db,
  );
  await sql`
    insert into branch_days (branch_id, offer_id, day, uses, price_grosze, saved_grosze)
    values (${branchId}, ${offerId}, ${day}, 1, ${price}, ${saved})
        on conflict (branch_id, day, offer_id) do update
       set uses = branch_days.uses + 1,
           price_grosze = branch_days.price_grosze + excluded.price_grosze,
           saved_grosze = branch_days.saved_grosze + excluded.saved_grosze`.execute(db);
}

/** Of somebody erased there is no day any more. */
export async function takeFromDays(db: Db, change: Counted): Promise<void> {
  const { personId, branchId, offerId, day, price, saved } = change;
  if (personId !== null) {
    await sql`
      update benefit_days set uses = uses - 1, saved_grosze = saved_grosze - ${saved}
       where person_id = ${personId} and day = ${day}`.execute(db);
  }
  await sql`
    update branch_days
       set uses = uses - 1, price_grosze = price_grosze - ${price}, saved_grosze = saved_grosze - ${saved}
     where branch_id = ${branchId} and day = ${day} and offer_id = ${offerId}`.execute(db);
}
