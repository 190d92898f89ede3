import type { LocalText } from '../city/local-text.ts';
import type { Db } from '../platform/db/database.ts';
import type { Reader } from './tallies.ts';

/** What the numbers are told apart by, in the city's order; what it has given up too: old days have it. */
export interface Part {
  readonly id: string;
  readonly name: LocalText;
}

export async function applicationTypeParts(db: Db, _reader: Reader): Promise<Part[]> {
  const rows = await db
    .selectFrom('application_types')
    .innerJoin('application_type_versions', 'type_id', 'application_types.id')
    .distinctOn(['application_types.position', 'application_types.id'])
    .select(['application_types.id', 'definition'])
    .orderBy('application_types.position')
    .orderBy('application_types.id')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ id, definition }) => ({ id, name: (definition as { title: LocalText }).title }));
}

export async function caseTypeParts(db: Db, _reader: Reader): Promise<Part[]> {
  const rows = await db.selectFrom('case_types').select(['id', 'name']).orderBy('position').execute();
  return rows.map(({ id, name }) => ({ id, name: name as LocalText }));
}

export async function packageParts(db: Db, _reader: Reader): Promise<Part[]> {
  const rows = await db.selectFrom('packages').select(['id', 'name']).orderBy('position').execute();
  return rows.map(({ id, name }) => ({ id, name: name as LocalText }));
}

export async function pointParts(db: Db, _reader: Reader): Promise<Part[]> {
  const rows = await db.selectFrom('collection_points').select(['id', 'name']).orderBy('position').execute();
  return rows.map(({ id, name }) => ({ id, name: { pl: name } }));
}

export async function districtParts(db: Db, _reader: Reader): Promise<Part[]> {
  const rows = await db.selectFrom('districts').select(['id', 'name']).orderBy('position').execute();
  return rows.map(({ id, name }) => ({ id, name: { pl: name } }));
}
