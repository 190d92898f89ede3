import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import { z } from 'zod';
import { applicationKinds, definitionSchema } from '../../applications/definition.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { freeCode } from '../code-from.ts';
import type { Subject } from '../subject.ts';

const applicationTypeSchema = z.object({
  /** For ever: applications were sent as one of this kind. */
  kind: z.enum(applicationKinds),
  definition: definitionSchema,
  position: z.int(),
  retired: z.boolean(),
});
export type ApplicationTypeSetting = z.output<typeof applicationTypeSchema>;

/** The key is its id. Each new definition is a version; an application keeps the one it was begun with. */
export const applicationType: Subject<ApplicationTypeSetting> = {
  name: 'application-type',
  schema: applicationTypeSchema,
  async current(db, id) {
    const row = await db
      .selectFrom('application_types')
      .innerJoin('application_type_versions', 'type_id', 'application_types.id')
      .select(['kind', 'definition', 'position', 'retired_at'])
      .where('application_types.id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row && applicationTypeSchema.parse({ ...row, retired: row.retired_at !== null });
  },
  async apply(tx, id, { kind, definition, position, retired }) {
    const type = await placeFor(tx, id, kind, definition.title.pl);
    await tx.db
      .updateTable('application_types')
      .set((now) => ({
        position,
        retired_at: retired ? now.fn.coalesce('retired_at', now.val(tx.now)) : null,
      }))
      .where('id', '=', type.id)
      .execute();
    const newest = await tx.db
      .selectFrom('application_type_versions')
      .select(['version', 'definition'])
      .where('type_id', '=', id)
      .orderBy('version', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (newest && isDeepStrictEqual(definitionSchema.parse(newest.definition), definition)) return;
    await tx.db
      .insertInto('application_type_versions')
      .values({
        type_id: id,
        version: (newest?.version ?? 0) + 1,
        definition: JSON.stringify(definition),
        effective_from: tx.now,
      })
      .execute();
  },
};

/** Its row, locked: two versions of it do not come into force at once. */
async function placeFor(tx: Tx, id: string, kind: string, title: string): Promise<{ readonly id: string }> {
  const known = await tx.db
    .selectFrom('application_types')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (known) return known;
  // Codes are given one after another.
  await sql`select pg_advisory_xact_lock(hashtextextended('application-type code', 0))`.execute(tx.db);
  const taken = await tx.db.selectFrom('application_types').select('code').execute();
  const code = freeCode(
    title,
    taken.map((row) => row.code),
  );
  return tx.db
    .insertInto('application_types')
    .values({ id, code, kind, position: 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
}
