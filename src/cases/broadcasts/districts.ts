import type { Db } from '../../platform/db/database.ts';

export interface District {
  readonly id: string;
  readonly name: string;
}

/** The parts of the city, in its order. */
export async function districts(db: Db): Promise<District[]> {
  return db.selectFrom('districts').select(['id', 'name']).orderBy('position').execute();
}

/** With their postal codes. */
export async function districtCodes(db: Db): Promise<(District & { readonly codes: readonly string[] })[]> {
  const [all, codes] = await Promise.all([
    districts(db),
    db
      .selectFrom('district_postal_codes')
      .select(['district_id', 'postal_code'])
      .orderBy('postal_code')
      .execute(),
  ]);
  return all.map((one) => ({
    ...one,
    codes: codes.filter(({ district_id }) => district_id === one.id).map(({ postal_code }) => postal_code),
  }));
}
