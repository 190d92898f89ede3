import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildBrowser } from '../scripts/build-browser.mjs';
import { openDatabase } from '../src/platform/db/database.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { prepareQueues } from '../src/platform/jobs/queue.ts';
import { createLog } from '../src/platform/log.ts';
import { root } from '../src/platform/root.ts';
import { startTestPostgres } from './postgres.ts';

/** One PostgreSQL for the whole run, holding a migrated template that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const [postgres] = await Promise.all([startTestPostgres(), buildBrowser()]);
  const database = openDatabase(postgres.url, 2, () => {});
  await migrate(database.db, path.join(root, 'db/migrations'));
  await database.close();
  await prepareQueues(postgres.url, createLog('silent'));
  project.provide('postgresUrl', postgres.url);
  project.provide('demoFolder', path.join(postgres.folder, 'demo'));
  return () => postgres.stop();
}
