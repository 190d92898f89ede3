import { sql } from 'kysely';
import { addMonths, dayOf, startOfDay } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';

/** Written ahead, so that a night in which nothing ran does no harm. */
const ahead = 3;

/**
 * Makes the partitions of `benefit_uses` for this month and the next three. One whose days have rows in the default
 * partition already stays there: nothing is moved. Any number of processes may do this at once.
 */
export async function makeMonths(db: Db, now: Date): Promise<void> {
  const first = `${dayOf(now).slice(0, 7)}-01`;
  for (let month = 0; month <= ahead; month++) await makeMonth(db, addMonths(first, month));
}

/** Its keys to other tables need those for a moment: rather not at all this night than tills that wait. */
async function makeMonth(db: Db, first: string): Promise<void> {
  const name = `benefit_uses_${first.slice(0, 7).replace('-', '_')}`;
  const from = startOfDay(first);
  const until = startOfDay(addMonths(first, 1));
  await db.transaction().execute(async (transaction) => {
    await sql`set local lock_timeout = '5s'`.execute(transaction);
    await sql`select pg_advisory_xact_lock(hashtext('benefit_uses months'))`.execute(transaction);
    const { rows } = await sql<{ there: boolean }>`
      select to_regclass(${name}) is not null
          or exists (select from benefit_uses_other where at >= ${from} and at < ${until}) as there`.execute(
      transaction,
    );
    if (rows[0]?.there) return;
    await sql`create table ${sql.table(name)} partition of benefit_uses
              for values from (${sql.lit(from.toISOString())}) to (${sql.lit(until.toISOString())})`.execute(
      transaction,
    );
  });
}
