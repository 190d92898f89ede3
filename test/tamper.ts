import { sql } from 'kysely';
import type { TestCity } from './city.ts';

/** Changes the audit log, as somebody with the database's own rights could. */
export async function tamper({ db }: Pick<TestCity, 'db'>, statement: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql.raw('alter table events disable trigger all').execute(transaction);
    await sql.raw('alter table event_seals disable trigger all').execute(transaction);
    await sql.raw(statement).execute(transaction);
    await sql.raw('alter table events enable trigger all').execute(transaction);
    await sql.raw('alter table event_seals enable trigger all').execute(transaction);
  });
}
