import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Way } from './way.ts';

/** The limits of an offer count what either has used, and the days what either has saved. */
export async function settleBenefits(tx: Tx, { from, into }: Way): Promise<void> {
  // Of two counts the one that is of an earlier day, or year, is over.
  const sum = (count: 'on_day' | 'in_year', of: (day: RawBuilder<unknown>) => RawBuilder<unknown>) => {
    const [own, other] = [of(sql`offer_use_counts.day`), of(sql`excluded.day`)];
    return sql`case when ${own} >= ${other} then ${sql.ref(`offer_use_counts.${count}`)} else 0 end
             + case when ${other} >= ${own} then ${sql.ref(`excluded.${count}`)} else 0 end`;
  };
  await sql`
    insert into offer_use_counts (offer_id, person_id, day, on_day, in_year, ever)
    select offer_id, ${into}, day, on_day, in_year, ever from offer_use_counts where person_id = ${from}
        on conflict (offer_id, person_id) do update
       set day = greatest(offer_use_counts.day, excluded.day),
           on_day = ${sum('on_day', (day) => day)},
           in_year = ${sum('in_year', (day) => sql`extract(year from ${day})`)},
           ever = offer_use_counts.ever + excluded.ever`.execute(tx.db);
  await tx.db.deleteFrom('offer_use_counts').where('person_id', '=', from).execute();
  await sql`
    insert into benefit_days (person_id, day, uses, saved_grosze)
    select ${into}, day, uses, saved_grosze from benefit_days where person_id = ${from}
        on conflict (person_id, day) do update
       set uses = benefit_days.uses + excluded.uses,
           saved_grosze = benefit_days.saved_grosze + excluded.saved_grosze`.execute(tx.db);
  await tx.db.deleteFrom('benefit_days').where('person_id', '=', from).execute();
}
