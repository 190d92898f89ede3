import type { City } from '../city/city.ts';
import { recordEvent } from '../events/record.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { utf8Watch } from './records.ts';
import { newFileKey, sealParts } from './sealed-file.ts';

export interface IncomingFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Buffer>;
  /** Asked after the last byte: false when the rest was too much and was cut off. */
  isWhole(): boolean;
}

export type Received =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly reason: 'empty' | 'too-large' };

/** Seals the file as it comes, and has it looked at by a job. Nothing stays of one that does not come whole. */
export async function receiveImport(
  city: City,
  clerk: ClerkWho<'edit-residents'>,
  file: IncomingFile,
): Promise<Received> {
  const { key, wrapped } = newFileKey(city.keys);
  const { id } = await city.db
    .insertInto('imports')
    .values({
      file_name: file.name,
      wrapped_key: wrapped,
      uploaded_at: city.clock(),
      uploaded_by: clerk.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  try {
    const watch = utf8Watch();
    const bytes = await sealParts(city.db, { id, key }, watched(file.bytes, watch.see));
    const reason = bytes === 0 ? 'empty' : file.isWhole() ? undefined : 'too-large';
    if (reason) {
      await dropImport(city, id);
      return { ok: false, reason };
    }
    await city.transact(async (tx) => {
      await tx.db
        .updateTable('imports')
        .set({ bytes, utf8: watch.isUtf8(), received_at: tx.now })
        .where('id', '=', id)
        .execute();
      await tx.enqueue({ queue: 'check-import', data: { importId: id } });
      await recordEvent(tx, { kind: 'import.uploaded', actor: clerk, data: { importId: id } });
    });
    return { ok: true, id };
  } catch (error) {
    await dropImport(city, id);
    throw error;
  }
}

async function* watched(bytes: AsyncIterable<Buffer>, see: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    see(chunk);
    yield chunk;
  }
}

async function dropImport({ db }: City, id: string): Promise<void> {
  await db.deleteFrom('imports').where('id', '=', id).execute();
}
