import type { Resident } from '../../people/resident.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Files } from '../../platform/files/files.ts';
import type { DataExport } from './data-export.ts';
import { selectExports } from './export.queries.ts';

export async function ownExport(db: Db, { personId }: Resident): Promise<DataExport | undefined> {
  return selectExports(db).where('person_id', '=', personId).executeTakeFirst();
}

/** The archive itself, part by part. */
export async function* bytesOf(db: Db, files: Files, { id }: DataExport): AsyncGenerator<Buffer> {
  const parts = await db
    .selectFrom('data_export_parts')
    .select('file_id')
    .where('export_id', '=', id)
    .orderBy('position')
    .execute();
  for (const { file_id } of parts) {
    const part = await files.read(file_id);
    if (!part) throw new Error('The export was deleted while it was being sent.');
    yield part.bytes;
  }
}
