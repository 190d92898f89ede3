import { decrypt, encrypt, type Keys, newDataKey } from '../platform/crypto/keys.ts';
import type { Db } from '../platform/db/database.ts';

/** A file of any size never stands in the memory: it is sealed, kept and read back a part at a time. */
const partBytes = 256 * 1024;

/** A key of this file alone, and the same wrapped by the city's. */
export function newFileKey(keys: Keys) {
  const key = newDataKey();
  return { key, wrapped: encrypt(keys.wrapping, key) };
}

export const unwrapKey = (keys: Keys, wrapped: Buffer): Buffer => decrypt(keys.wrapping, wrapped);

/** Returns how many bytes there were. */
export async function sealParts(
  db: Db,
  file: { readonly id: string; readonly key: Buffer },
  bytes: AsyncIterable<Buffer>,
): Promise<number> {
  let total = 0;
  let position = 0;
  for await (const part of inParts(bytes)) {
    const row = { import_id: file.id, position, sealed: encrypt(file.key, part) };
    await db.insertInto('import_parts').values(row).execute();
    position += 1;
    total += part.length;
  }
  return total;
}

/** All parts but the last are of one size, so that any byte can be found. */
async function* inParts(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < partBytes) continue;
    let whole = Buffer.concat(waiting);
    for (; whole.length >= partBytes; whole = whole.subarray(partBytes)) yield whole.subarray(0, partBytes);
    waiting = [whole];
    length = whole.length;
  }
  if (length > 0) yield Buffer.concat(waiting);
}

/** The file from this byte on. */
export async function* openParts(
  db: Db,
  file: { readonly id: string; readonly key: Buffer },
  from: number,
): AsyncGenerator<Buffer> {
  let skipped = from % partBytes;
  for (let position = Math.floor(from / partBytes); ; position += 1) {
    const part = await db
      .selectFrom('import_parts')
      .select('sealed')
      .where('import_id', '=', file.id)
      .where('position', '=', position)
      .executeTakeFirst();
    if (!part) return;
    yield decrypt(file.key, part.sealed).subarray(skipped);
    skipped = 0;
  }
}
