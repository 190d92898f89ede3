import { sql } from 'kysely';
import { decrypt, encrypt, type Keys, keyedHash } from '../crypto/keys.ts';
import { personKey } from '../crypto/person-keys.ts';
import type { Db } from '../db/database.ts';
import type { Tx } from '../db/transaction.ts';
import type { Storage } from './storage.ts';

interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** What a page shows of a file. */
interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}

/** A file that is sealed and in its place, but not yet in anybody's possession: see {@link Files.keep}. */
export interface SealedFile extends StoredFile {
  readonly personId: string;
  readonly fingerprint: Buffer;
}

/**
 * Files of persons, sealed with a key per person: with the key the files are gone too.
 * There is no "file by id" for a face: a room fetches it through its owner, then calls `read`.
 */
export interface Files {
  /** Writes the sealed bytes before any transaction; what is never kept is swept away the next night. */
  seal(personId: string, file: NewFile): Promise<SealedFile>;
  keep(tx: Tx, file: SealedFile): Promise<void>;
  /** Nothing when it was deleted a moment ago, in another window. */
  read(fileId: string): Promise<{ file: StoredFile; bytes: Buffer } | undefined>;
  /** Removes sealed bytes that no row names, written before `moment`. Returns how many. */
  sweep(moment: Date): Promise<number>;
}

export function personFiles(db: Db, storage: Storage, keys: Keys): Files {
  return {
    async seal(personId, file) {
      const key = await personKey(db, keys, personId);
      const id = (await sql<{ id: string }>`select uuidv7() as id`.execute(db)).rows[0]?.id ?? '';
      await storage.put(id, encrypt(key, file.bytes));
      return {
        id,
        personId,
        name: file.name,
        mediaType: file.mediaType,
        size: file.bytes.length,
        fingerprint: keyedHash(keys, 'file', file.bytes),
      };
    },

    async keep(tx, file) {
      await tx.db
        .insertInto('files')
        .values({
          id: file.id,
          person_id: file.personId,
          name: file.name,
          media_type: file.mediaType,
          bytes: file.size,
          fingerprint: file.fingerprint,
          created_at: tx.now,
        })
        .execute();
    },

    async read(fileId) {
      const row = await db
        .selectFrom('files')
        .innerJoin('person_keys', (join) =>
          join.on('person_keys.person_id', '=', ({ fn }) => fn.coalesce('sealed_for', 'files.person_id')),
        )
        .select(['files.id', 'name', 'media_type', 'bytes', 'wrapped_key'])
        .where('files.id', '=', fileId)
        .executeTakeFirst();
      if (!row) return undefined;
      const bytes = decrypt(decrypt(keys.wrapping, row.wrapped_key), await storage.get(row.id));
      return { file: { id: row.id, name: row.name, mediaType: row.media_type, size: row.bytes }, bytes };
    },

    async sweep(moment) {
      let removed = 0;
      for await (const ids of storage.writtenBefore(moment)) {
        const uuids = ids.filter((id) => /^[0-9a-f-]{36}$/.test(id));
        const known = await db
          .selectFrom('files')
          .select('id')
          .where('id', '=', sql<string>`any(${uuids}::uuid[])`)
          .execute();
        const kept = new Set(known.map((row) => row.id));
        for (const id of ids.filter((id) => !kept.has(id))) {
          await storage.remove(id);
          removed += 1;
        }
      }
      return removed;
    },
  };
}
