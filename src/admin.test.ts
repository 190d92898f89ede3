import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestCity, testCity } from '../test/city.ts';
import { activeResident } from '../test/residents.ts';
import { tamper } from '../test/tamper.ts';
import { sealEvents } from './events/chain/seal.ts';
import { untilNone } from './platform/jobs/portions.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await activeResident(city, { email: 'anna@poczta.test' });
  await untilNone(city.transact, (tx) => sealEvents(tx, city.keys));
});
afterAll(() => city.close());

/** `npm run admin -- …`, without building it first. */
async function admin(...words: string[]): Promise<{ code: number; out: string }> {
  const program = path.join(import.meta.dirname, 'admin.ts');
  const env = {
    NODE_ENV: 'test',
    PATH: process.env.PATH,
    DATA_DIR: city.folder,
    DATABASE_URL: city.databaseUrl,
  };
  return promisify(execFile)(process.execPath, [program, ...words], { env }).then(
    ({ stdout }) => ({ code: 0, out: stdout }),
    ({ code, stderr }) => ({ code, out: stderr }),
  );
}

test('verify-audit ends with 0 and tells the head, and with 1 and tells where it breaks', async () => {
  const good = await admin('verify-audit');
  expect(good).toMatchObject({ code: 0, out: expect.stringMatching(/Ostatnia pieczęć: \d+ [0-9a-f]{64}/) });
  await tamper(city, 'delete from events where id = (select event_id from event_seals where position = 2)');
  const broken = await admin('verify-audit');
  expect(broken).toMatchObject({ code: 1, out: expect.stringContaining('pieczęć 2') });
});

test('count-reports counts the days that are over', async () => {
  expect(await admin('count-reports')).toMatchObject({ code: 0 });
  expect(await admin('count-reports', 'wczoraj')).toMatchObject({
    code: 1,
    out: expect.stringContaining('Użycie'),
  });
});
