import type { Db } from '../platform/db/database.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { definitionOf } from './application.queries.ts';
import type { ApplicationKind, Definition } from './definition.ts';

export interface ListedType {
  readonly id: string;
  readonly kind: ApplicationKind;
  readonly definition: Definition;
  readonly retired: boolean;
}

/** Each type in its newest version, in the city's order, those out of use too. */
export async function allTypes(db: Db, _clerk: ClerkWho<'settings'>): Promise<ListedType[]> {
  const rows = await db
    .selectFrom('application_types')
    .innerJoin('application_type_versions', 'type_id', 'application_types.id')
    .distinctOn('application_types.id')
    .select([
      'application_types.id',
      'application_type_versions.id as version_id',
      'kind',
      'definition',
      'position',
      'retired_at',
    ])
    .orderBy('application_types.id')
    .orderBy('version', 'desc')
    .execute();
  return rows
    .sort((a, b) => a.position - b.position)
    .map((row) => ({
      id: row.id,
      kind: row.kind as ApplicationKind,
      definition: definitionOf(row.version_id, row.definition),
      retired: row.retired_at !== null,
    }));
}
