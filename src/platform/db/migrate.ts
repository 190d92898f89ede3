import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import { type MigrationProvider, Migrator } from 'kysely/migration';
import type { Db } from './database.ts';

/**
 * Brings the database to the newest migration of `folder` (plain SQL files, in the order of their names).
 * Kysely's migrator holds a lock meanwhile, so several processes may start at once.
 */
export async function migrate(db: Db, folder: string): Promise<void> {
  const { error } = await migrator(db, folder).migrateToLatest();
  if (error) throw error;
}

export async function isMigrated(db: Db, folder: string): Promise<boolean> {
  const all = await migrator(db, folder).getMigrations();
  return all.every((migration) => migration.executedAt !== undefined);
}

function migrator(db: Db, folder: string): Migrator {
  return new Migrator({ db, provider: sqlFiles(folder) });
}

function sqlFiles(folder: string): MigrationProvider {
  return {
    async getMigrations() {
      const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
      const entries = await Promise.all(
        names.map(async (name) => [
          name.replace(/\.sql$/, ''),
          await readFile(path.join(folder, name), 'utf8'),
        ]),
      );
      return Object.fromEntries(
        entries.map(([name, text]) => [
          name,
          { up: async (db) => void (await sql.raw(text as string).execute(db)) },
        ]),
      );
    },
  };
}
