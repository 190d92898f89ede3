import type { Db } from '../../platform/db/database.ts';

/** The parts of the city by their ids. */
export async function districtNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('districts').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
