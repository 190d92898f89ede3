import { createServer } from 'node:net';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testCity } from '../test/city.ts';
import { readConfig, StartupError } from './platform/config.ts';
import { freePort } from './platform/db/embedded.ts';
import { createLog } from './platform/log.ts';
import { startServer } from './server.ts';
import { openCity } from './wiring.ts';
import { startWorker } from './worker.ts';

test('a busy port stops the start with one sentence that names the variable', async () => {
  const port = await freePort();
  const neighbour = createServer().listen(port, '127.0.0.1');
  const city = await testCity({ env: { PORT: String(port) } });
  const start = startServer(city);
  await expect(start).rejects.toThrow(StartupError);
  await expect(start).rejects.toThrow(`Port ${port} jest zajęty. Podaj wolny w zmiennej PORT`);
  neighbour.close();
  await city.close();
});

test('a database that does not answer stops the start with one sentence that names the variable', async () => {
  const port = await freePort();
  const city = await testCity();
  const url = `postgres://karta:sekret@127.0.0.1:${port}/karta`;
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: city.folder, DATABASE_URL: url });
  const opening = openCity(config, url, createLog('silent'));
  await expect(opening).rejects.toThrow(StartupError);
  await expect(opening).rejects.toThrow('DATABASE_URL');
  await expect(opening).rejects.not.toThrow('sekret');
  await city.close();
});

test("the families' night has its hour with every worker", async () => {
  const city = await testCity();
  const worker = await startWorker(city, city.databaseUrl);
  const { rows } = await sql`select cron, timezone from pgboss.schedule where name = 'families'`.execute(
    city.db,
  );
  await worker.stop();
  await city.close();
  expect(rows).toEqual([{ cron: '20 7 * * *', timezone: 'Europe/Warsaw' }]);
});
