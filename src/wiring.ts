import path from 'node:path';
import { closeDocumentReaders } from './applications/document.ts';
import { makeMonths } from './benefits/months.ts';
import type { City } from './city/city.ts';
import { rememberedSettings } from './city/settings.ts';
import { systemClock } from './platform/clock.ts';
import { type Config, StartupError } from './platform/config.ts';
import { deriveKeys } from './platform/crypto/keys.ts';
import { openDatabase } from './platform/db/database.ts';
import { openNews } from './platform/db/listen.ts';
import { migrate } from './platform/db/migrate.ts';
import { type Transact, transactions } from './platform/db/transaction.ts';
import { personFiles } from './platform/files/files.ts';
import { s3Storage } from './platform/files/s3.ts';
import { folderStorage } from './platform/files/storage.ts';
import { openQueue, prepareQueues } from './platform/jobs/queue.ts';
import type { Log } from './platform/log.ts';
import { root } from './platform/root.ts';
import { reactions } from './reactions.ts';

export interface OpenCity {
  readonly city: City;
  readonly databaseUrl: string;
  /** Work dated `moment` whose events cause no mail: for filling a city, never for serving it. */
  quietlyAt(moment: Date): Transact;
  close(): Promise<void>;
}

/** Connects everything that one city stands on. @throws StartupError when the database cannot be reached. */
export async function openCity(config: Config, databaseUrl: string, log: Log): Promise<OpenCity> {
  const database = openDatabase(databaseUrl, config.databasePool, (error) =>
    log.error({ err: error }, 'połączenie z bazą'),
  );
  await prepare(database.db, databaseUrl, log);
  const jobs = await openQueue(databaseUrl, log);
  const keys = deriveKeys(config.secretKey);
  const storage = config.s3Url ? s3Storage(config.s3Url) : folderStorage(path.join(config.dataDir, 'files'));
  const news = openNews(databaseUrl, log);
  const city: City = {
    config,
    db: database.db,
    transact: transactions(database.db, keys, systemClock, jobs, reactions),
    files: personFiles(database.db, storage, keys),
    news,
    keys,
    clock: systemClock,
    log,
    settings: rememberedSettings(database.db),
  };
  return {
    city,
    databaseUrl,
    quietlyAt: (moment) =>
      transactions(
        database.db,
        keys,
        () => moment,
        jobs,
        async () => {},
      ),
    async close() {
      await closeDocumentReaders();
      await news.close();
      await jobs.stop();
      await database.close();
    },
  };
}

async function prepare(db: City['db'], databaseUrl: string, log: Log): Promise<void> {
  try {
    await migrate(db, path.join(root, 'db/migrations'));
    await prepareQueues(databaseUrl, log);
    // Three are there ahead: what cannot be made at this moment is made in the night.
    await makeMonths(db, systemClock()).catch((error) => log.warn({ err: error }, 'miesiące zniżek'));
  } catch (error) {
    const { hostname, port } = new URL(databaseUrl);
    const why =
      error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
    throw new StartupError(
      `Nie udało się przygotować bazy danych na ${hostname}:${port || 5432} (${why}). Sprawdź zmienną DATABASE_URL: oczekiwano adresu działającego serwera PostgreSQL.`,
    );
  }
}
