import type { City } from '../../city/city.ts';
import { system } from '../../events/actor.ts';
import { recordEvent } from '../../events/record.ts';
import { days, later } from '../../platform/clock.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { SealedFile } from '../../platform/files/files.ts';
import { zipped } from '../../platform/zip.ts';
import { aboutPerson } from './about.ts';
import { archiveEntries, collectData, type WriteDocument } from './archive.ts';
import { keptDays } from './data-export.ts';
import type { About } from './known.ts';

const partSize = 4 * 1024 * 1024;

/**
 * The job behind "Pobierz moje dane". The archive is sealed part by part under the person's key, and becomes
 * the person's in one transaction at the end: whatever ends the process before leaves parts that nobody names,
 * and the job begins anew. Of two workers at the same archive the second finds it done.
 */
export async function buildExport(city: City, write: WriteDocument, exportId: string): Promise<void> {
  const personId = await ownerOfUnbuilt(city, exportId);
  const about = personId && (await aboutPerson(city.db, personId));
  if (!about) return;
  try {
    const collected = await collectData(city, about);
    const entries = archiveEntries(city, collected, write(collected.data, about.locale));
    const parts: SealedFile[] = [];
    for await (const bytes of inParts(zipped(entries, city.clock()), partSize)) {
      const name = `dane-${parts.length + 1}.part`;
      parts.push(await city.files.seal(about.personId, { name, mediaType: 'application/zip', bytes }));
    }
    await city.transact((tx) => finish(tx, city, about, exportId, parts));
  } catch (error) {
    const failed = await city.db
      .updateTable('data_exports')
      .set({ failed_at: city.clock() })
      .where('id', '=', exportId)
      .where('ready_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    // Without it there is nobody to build for: whoever asked was erased meanwhile.
    if (failed) throw error;
  }
}

async function ownerOfUnbuilt(city: City, exportId: string): Promise<string | undefined> {
  const row = await city.db
    .selectFrom('data_exports')
    .select('person_id')
    .where('id', '=', exportId)
    .where('ready_at', 'is', null)
    .executeTakeFirst();
  return row?.person_id;
}

async function finish(
  tx: Tx,
  { files }: City,
  { accountId, personId }: About,
  exportId: string,
  parts: readonly SealedFile[],
): Promise<void> {
  const expiresAt = later(tx.now, days(keptDays));
  const taken = await tx.db
    .updateTable('data_exports')
    .set({ ready_at: tx.now, expires_at: expiresAt, failed_at: null })
    .where('id', '=', exportId)
    .where('ready_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!taken) return;
  for (const [position, part] of parts.entries()) {
    await files.keep(tx, part);
    await tx.db
      .insertInto('data_export_parts')
      .values({ export_id: exportId, position, file_id: part.id })
      .execute();
  }
  const bytes = parts.reduce((sum, { size }) => sum + size, 0);
  const data = { accountId, bytes, expiresAt: expiresAt.toISOString() };
  await recordEvent(tx, { kind: 'person.export-ready', actor: system, personId, data });
}

async function* inParts(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Buffer> {
  let waiting = Buffer.alloc(0);
  for await (const chunk of chunks) {
    waiting = Buffer.concat([waiting, chunk]);
    for (; waiting.length >= size; waiting = waiting.subarray(size)) yield waiting.subarray(0, size);
  }
  if (waiting.length > 0) yield waiting;
}
