import { z } from 'zod';
import type { Subject } from '../subject.ts';

const districtSchema = z.object({
  name: z.string().min(1),
  position: z.int(),
  postalCodes: z.array(z.string().regex(/^\d{2}-\d{3}$/)),
});
export type DistrictSetting = z.output<typeof districtSchema>;

/** A part of the city by its postal codes. A code that was another district's moves. The key is its id. */
export const district: Subject<DistrictSetting> = {
  name: 'district',
  schema: districtSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('districts')
      .select(['name', 'position'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row) return undefined;
    const codes = await db
      .selectFrom('district_postal_codes')
      .select('postal_code')
      .where('district_id', '=', id)
      .orderBy('postal_code')
      .execute();
    return { ...row, postalCodes: codes.map(({ postal_code }) => postal_code) };
  },
  async apply(tx, id, { postalCodes, ...row }) {
    await tx.db
      .insertInto('districts')
      .values({ id, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    await tx.db.deleteFrom('district_postal_codes').where('district_id', '=', id).execute();
    if (postalCodes.length === 0) return;
    await tx.db
      .insertInto('district_postal_codes')
      .values(postalCodes.map((postal_code) => ({ postal_code, district_id: id })))
      .onConflict((conflict) => conflict.column('postal_code').doUpdateSet({ district_id: id }))
      .execute();
  },
};
