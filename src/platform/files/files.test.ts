import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { later, minutes } from '../clock.ts';
import { freePort } from '../db/embedded.ts';
import { type Files, personFiles } from './files.ts';
import { s3Storage } from './s3.ts';
import { folderStorage, type Storage } from './storage.ts';

let city: TestCity;
let personId: string;
let s3: S3rver;
const storages: Record<string, Storage> = {};
let folder: string;

beforeAll(async () => {
  city = await testCity();
  const person = await city.db
    .insertInto('people')
    .values({ first_name: 'Anna', last_name: 'Nowak', created_at: city.clock() })
    .returning('id')
    .executeTakeFirstOrThrow();
  personId = person.id;
  folder = await mkdtemp(path.join(tmpdir(), 'karta-files-'));
  const port = await freePort();
  const directory = await mkdtemp(path.join(tmpdir(), 'karta-s3-'));
  s3 = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory,
    configureBuckets: [{ name: 'karta', configs: [] }],
  });
  await s3.run();
  storages.folder = folderStorage(folder);
  storages.s3 = s3Storage(`http://S3RVER:S3RVER@127.0.0.1:${port}/karta`);
});
afterAll(async () => {
  await s3.close();
  await city.close();
});

describe.each(['folder', 's3'])('in a %s', (kind) => {
  const storage = (): Storage => storages[kind] as Storage;
  const files = (): Files => personFiles(city.db, storage(), city.keys);
  const text = Buffer.from('Zaświadczenie o zameldowaniu');
  const paper = { name: 'dowód.pdf', mediaType: 'application/pdf', bytes: text };

  test('a kept file comes back as it was, and lies there unreadable', async () => {
    const sealed = await files().seal(personId, paper);
    await city.transact((tx) => files().keep(tx, sealed));
    const read = await files().read(sealed.id);
    expect(read?.bytes.equals(text)).toBe(true);
    expect(read?.file).toMatchObject({ name: 'dowód.pdf', size: text.length });
    expect((await storage().get(sealed.id)).includes('Zaświadczenie')).toBe(false);
  });

  test('a file sealed for a change that never happened is swept away, a kept one stays', async () => {
    const kept = await files().seal(personId, paper);
    await city.transact((tx) => files().keep(tx, kept));
    const orphan = await files().seal(personId, paper);
    await files().sweep(later(new Date(), -minutes(60)));
    await expect(storage().get(orphan.id), 'too young to be swept').resolves.toBeDefined();
    await files().sweep(later(new Date(), minutes(1)));
    await expect(storage().get(orphan.id)).rejects.toThrow();
    await expect(files().read(kept.id)).resolves.toBeDefined();
  });

  test('without the key of its person a file is gone for good', async () => {
    const { id } = await city.db
      .insertInto('people')
      .values({ first_name: 'Jan', last_name: 'Lis', created_at: city.clock() })
      .returning('id')
      .executeTakeFirstOrThrow();
    const sealed = await files().seal(id, paper);
    await city.transact((tx) => files().keep(tx, sealed));
    await city.db.deleteFrom('person_keys').where('person_id', '=', id).execute();
    expect(await files().read(sealed.id)).toBeUndefined();
  });
});

test('a folder holds whole files only', () => {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const { parentPath, name } of names) {
    expect(name).toMatch(/^[0-9a-f-]{36}$/);
    expect(readFileSync(path.join(parentPath, name)).length).toBeGreaterThan(28);
    expect(statSync(path.join(parentPath, name)).mode & 0o777, 'for its owner only').toBe(0o600);
    expect(statSync(parentPath).mode & 0o777).toBe(0o700);
  }
});
