import { dayOf } from '../platform/clock.ts';
import type { Db } from '../platform/db/database.ts';
import type { Named } from './row.ts';

/** What the cells of a file may name today: packages that are not retired, and the city's districts. */
export async function namedToday(db: Db, now: Date): Promise<Named> {
  const [packages, districts] = await Promise.all([
    db.selectFrom('packages').select(['id', 'code']).where('retired_at', 'is', null).execute(),
    codedDistricts(db),
  ]);
  return {
    today: dayOf(now),
    packages: new Map(packages.map((each) => [each.code.toLowerCase(), each])),
    districts: new Map(
      districts.flatMap((each) => [
        [each.code, each],
        [each.name.toLowerCase(), each],
      ]),
    ),
  };
}

export interface CodedDistrict {
  readonly id: string;
  /** Its place in the city's list, from 1. */
  readonly code: string;
  readonly name: string;
}

export async function codedDistricts(db: Db): Promise<CodedDistrict[]> {
  const rows = await db
    .selectFrom('districts')
    .select(['id', 'name'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map((district, index) => ({ ...district, code: String(index + 1) }));
}
