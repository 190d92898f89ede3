import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { City } from '../src/city/city.ts';
import { rememberedSettings } from '../src/city/settings.ts';
import { type Clock, later } from '../src/platform/clock.ts';
import { readConfig } from '../src/platform/config.ts';
import { deriveKeys } from '../src/platform/crypto/keys.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { openNews } from '../src/platform/db/listen.ts';
import { type Transact, transactions } from '../src/platform/db/transaction.ts';
import { personFiles } from '../src/platform/files/files.ts';
import { folderStorage } from '../src/platform/files/storage.ts';
import { openQueue } from '../src/platform/jobs/queue.ts';
import { createLog, type Log } from '../src/platform/log.ts';
import { reactions } from '../src/reactions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
    /** Where the files of the demo city lie, once it is seeded. */
    demoFolder: string;
  }
}

export interface TestCity extends City {
  readonly databaseUrl: string;
  readonly folder: string;
  quietlyAt(moment: Date): Transact;
  /** Moves the city's clock. */
  wait(milliseconds: number): void;
  /** Lets go of the database, so that it can be the template of others. */
  closeDatabase(): Promise<void>;
  close(): Promise<void>;
}

export interface CityOptions {
  /** The moment at which its clock stands when it opens. */
  readonly start?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Instead of one as quiet as `env` says. */
  readonly log?: Log;
  /** A database to copy, and the folder that goes with it. */
  readonly template?: string;
  readonly folder?: string;
  /** A folder to copy into its own. */
  readonly files?: string;
}

/** A whole city of its own for one test file: database from the template, files, keys, a clock to move. */
export async function testCity(options: CityOptions = {}): Promise<TestCity> {
  const databaseUrl = await newDatabase(options.template);
  const folder = options.folder ?? (await mkdtemp(path.join(tmpdir(), 'karta-city-')));
  if (options.files) await cp(options.files, folder, { recursive: true });
  const env = { NODE_ENV: 'test', DATA_DIR: folder, LOG_LEVEL: 'silent', PORT: '0', ...options.env };
  const config = readConfig(env);
  const log = options.log ?? createLog(config.logLevel);
  const database = openDatabase(databaseUrl, 8, () => {});
  const jobs = await openQueue(databaseUrl, log);
  const news = openNews(databaseUrl, log);
  let shift = options.start ? new Date(options.start).getTime() - Date.now() : 0;
  const clock: Clock = () => later(new Date(), shift);
  const keys = deriveKeys(config.secretKey);
  let open = true;
  const closeDatabase = async (): Promise<void> => {
    if (!open) return;
    open = false;
    await news.close();
    await jobs.stop();
    await database.close();
  };
  return {
    config,
    db: database.db,
    transact: transactions(database.db, keys, clock, jobs, reactions),
    files: personFiles(database.db, folderStorage(path.join(folder, 'files')), keys),
    news,
    keys,
    clock,
    log,
    settings: rememberedSettings(database.db, 0),
    databaseUrl,
    folder,
    quietlyAt: (moment) =>
      transactions(
        database.db,
        keys,
        () => moment,
        jobs,
        async () => {},
      ),
    wait(milliseconds) {
      shift += milliseconds;
    },
    closeDatabase,
    async close() {
      await closeDatabase();
      if (!options.folder) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A copy of the migrated template, or of another database that nobody is connected to: a few dozen milliseconds. */
async function newDatabase(template = 'karta'): Promise<string> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator((client) =>
    client.query(`create database ${name} template ${template} strategy file_copy`),
  );
  return databaseNamed(name);
}

/** Works on the cluster itself, connected to none of its cities. */
export async function asAdministrator<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: databaseNamed('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function databaseNamed(name: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${name}`;
  return url.href;
}
