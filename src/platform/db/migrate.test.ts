import path from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { prepareQueues } from '../jobs/queue.ts';
import { createLog } from '../log.ts';
import { root } from '../root.ts';
import { openDatabase } from './database.ts';
import { isMigrated, migrate } from './migrate.ts';

const folder = path.join(root, 'db/migrations');

test('two processes that start at once on an empty database both get a whole one', async () => {
  const url = new URL(inject('postgresUrl'));
  url.pathname = '/postgres';
  const admin = new pg.Client({ connectionString: url.href });
  await admin.connect();
  await admin.query('create database two_at_once');
  await admin.end();
  url.pathname = '/two_at_once';

  const databases = [1, 2].map(() => openDatabase(url.href, 2, () => {}));
  await Promise.all(
    databases.map(async ({ db }) => {
      await migrate(db, folder);
      await prepareQueues(url.href, createLog('silent'));
    }),
  );
  for (const { db, close } of databases) {
    expect(await isMigrated(db, folder)).toBe(true);
    await close();
  }
});
