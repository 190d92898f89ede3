import type { Definition } from '../src/applications/definition.ts';
import type { TestCity } from './city.ts';

/** The city writes another version of an application type, in force from now on. */
export async function redefine(
  city: TestCity,
  typeCode: string,
  change: (definition: Definition) => Partial<Definition>,
): Promise<void> {
  const last = await city.db
    .selectFrom('application_type_versions')
    .innerJoin('application_types', 'application_types.id', 'type_id')
    .select(['type_id', 'version', 'definition'])
    .where('code', '=', typeCode)
    .orderBy('version', 'desc')
    .executeTakeFirstOrThrow();
  const definition = last.definition as unknown as Definition;
  await city.db
    .insertInto('application_type_versions')
    .values({
      type_id: last.type_id,
      version: last.version + 1,
      definition: JSON.stringify({ ...definition, ...change(definition) }),
      effective_from: city.clock(),
    })
    .execute();
}
