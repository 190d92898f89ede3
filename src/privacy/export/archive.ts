import type { City } from '../../city/city.ts';
import type { Db } from '../../platform/db/database.ts';
import type { ZipEntry } from '../../platform/zip.ts';
import { accountEntry, type Entry, peopleEntries } from './collect.ts';
import { filePaths } from './files.ts';
import { type About, knowing } from './known.ts';

/** What `dane.json` holds, and `dane.html` shows. */
export interface ExportedData {
  /** Goes up when a key is renamed or gone; new ones may come at any time. */
  readonly format: 'karta-mieszkanca/1';
  readonly city: string;
  readonly madeAt: string;
  readonly account: Entry;
  /** Whoever asked, then the family members who cannot log in. */
  readonly people: readonly Entry[];
}

/** The same as a page that needs nothing around it. */
export type WriteDocument = (data: ExportedData, locale: string) => string;

interface Collected {
  readonly data: ExportedData;
  readonly paths: ReadonlyMap<string, string>;
}

/** Everything as it was at one moment, however long the reading takes. */
export async function collectData(city: City, about: About): Promise<Collected> {
  const { name } = (await city.settings()).city;
  return city.db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((db) => collectFrom(db, city, about, name));
}

async function collectFrom(db: Db, city: City, about: About, name: string): Promise<Collected> {
  const paths = await filePaths(db, about.people);
  const known = knowing({ db, keys: city.keys, about, paths });
  return {
    paths,
    data: {
      format: 'karta-mieszkanca/1',
      city: name,
      madeAt: city.clock().toISOString(),
      account: await accountEntry(known),
      people: await peopleEntries(known),
    },
  };
}

/** One file after the other, each read when its turn comes. */
export async function* archiveEntries(
  city: City,
  { data, paths }: Collected,
  document: string,
): AsyncGenerator<ZipEntry> {
  yield { path: 'dane.json', bytes: Buffer.from(`${JSON.stringify(data, null, 2)}\n`), packed: false };
  yield { path: 'dane.html', bytes: Buffer.from(document), packed: false };
  for (const [id, path] of paths) {
    const found = await city.files.read(id);
    if (!found) throw new Error('A file was deleted while the export was being built.');
    yield { path, bytes: found.bytes, packed: true };
  }
}
