import { sql } from 'kysely';
import { z } from 'zod';
import { localText } from '../../city/local-text.ts';
import { validityRule } from '../../packages/validity.ts';
import { freeCode } from '../code-from.ts';
import type { Subject } from '../subject.ts';

const packageSchema = z.object({
  name: localText,
  description: localText,
  picture: z.string().min(1),
  /** For what is granted from then on; nobody's days are touched. */
  validity: validityRule,
  position: z.int(),
  retired: z.boolean(),
});
export type PackageSetting = z.output<typeof packageSchema>;

/** The key is its id; the code, which definitions name, comes from its first name. */
export const packageSubject: Subject<PackageSetting> = {
  name: 'package',
  schema: packageSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('packages')
      .select(['name', 'description', 'picture', 'validity', 'position', 'retired_at'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && packageSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { name, description, picture, validity, position, retired }) {
    const row = {
      name: JSON.stringify(name),
      description: JSON.stringify(description),
      picture,
      validity: JSON.stringify(validity),
      position,
      retired_at: retired ? tx.now : null,
    };
    const changed = await tx.db.updateTable('packages').set(row).where('id', '=', id).executeTakeFirst();
    if (changed.numUpdatedRows > 0n) return;
    // Codes are given one after another.
    await sql`select pg_advisory_xact_lock(hashtextextended('package code', 0))`.execute(tx.db);
    const taken = await tx.db.selectFrom('packages').select('code').execute();
    const code = freeCode(
      name.pl,
      taken.map((each) => each.code),
    );
    await tx.db
      .insertInto('packages')
      .values({ id, code, ...row })
      .execute();
  },
};
