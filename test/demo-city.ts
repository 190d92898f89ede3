import { cp } from 'node:fs/promises';
import type pg from 'pg';
import { inject } from 'vitest';
import { seedDemo } from '../src/demo/seed.ts';
import { asAdministrator, type CityOptions, type TestCity, testCity } from './city.ts';

const template = 'karta_demo';

/** The demo city: seeded by the first test file of a run that asks for it, a copy for every other. */
export async function demoCity(options: CityOptions = {}): Promise<TestCity> {
  await seededOnce();
  return testCity({ ...options, template, files: inject('demoFolder') });
}

async function seededOnce(): Promise<void> {
  await asAdministrator(async (client) => {
    await client.query('select pg_advisory_lock(1)');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (!rowCount) await seed(client);
  });
}

async function seed(client: pg.Client): Promise<void> {
  const city = await testCity();
  await seedDemo(city, city.quietlyAt);
  await city.closeDatabase();
  await cp(city.folder, inject('demoFolder'), { recursive: true });
  await city.close();
  await client.query(`alter database ${new URL(city.databaseUrl).pathname.slice(1)} rename to ${template}`);
}
