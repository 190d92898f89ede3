import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Where sealed bytes lie. It knows neither owners nor keys: see `files.ts`. */
export interface Storage {
  /** Resolves only when the bytes would survive a power cut. */
  put(id: string, bytes: Buffer): Promise<void>;
  get(id: string): Promise<Buffer>;
  remove(id: string): Promise<void>;
  /** Ids written before `moment`, a page at a time: what a sweep compares with the table. */
  writtenBefore(moment: Date): AsyncIterable<string[]>;
}

export function folderStorage(root: string): Storage {
  // The last two characters of a UUIDv7 are random: 256 even folders.
  const place = (id: string): string => path.join(root, id.slice(-2), id);
  return {
    async put(id, bytes) {
      const target = place(id);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      const making = `${target}.${randomUUID()}`;
      const handle = await open(making, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(making, target);
      const folder = await open(path.dirname(target), 'r');
      await folder.sync().finally(() => folder.close());
    },
    get: (id) => readFile(place(id)),
    remove: (id) => rm(place(id), { force: true }),
    async *writtenBefore(moment) {
      for (const folder of await readdir(root).catch(() => [])) {
        const old: string[] = [];
        for (const name of await readdir(path.join(root, folder))) {
          const { mtime } = await stat(path.join(root, folder, name));
          if (mtime < moment) old.push(name);
        }
        if (old.length > 0) yield old;
      }
    },
  };
}
