import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import { openedCase } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import { eicar, type FakeClamd, fakeClamd } from '../../test/clamd.ts';
import type { Resident } from '../people/resident.ts';
import { clamav } from '../platform/clamav.ts';
import { freePort } from '../platform/db/embedded.ts';
import { startWorkers, type Workers } from '../platform/jobs/queue.ts';
import { prepareAttachments } from './attachments.ts';
import { findOwnAttachment, findOwnCase } from './reads.ts';
import { scanAttachment } from './scan-attachment.ts';
import { workedCase } from './view.ts';

let city: TestCity;
let resident: Resident;
let workers: Workers;
let clamd: FakeClamd | undefined;
let port: number;
beforeAll(async () => {
  city = await configuredCity();
  resident = await newResident(city);
  port = await freePort();
  const scan = clamav(`tcp://127.0.0.1:${port}`);
  const handlers = {
    'scan-attachment': ({ attachmentId }: { attachmentId: string }) =>
      scanAttachment(city, scan, attachmentId),
  };
  workers = await startWorkers(city.databaseUrl, handlers, city.log, 0.5);
});
afterAll(async () => {
  await workers.stop();
  await clamd?.close();
  await city.close();
});

async function opened(name: string, text: string | Buffer, scan = true): Promise<number> {
  const bytes = Buffer.from(text);
  const prepared = await prepareAttachments(
    city.files,
    resident.personId,
    [{ name, bytes, tooLarge: false }],
    scan,
  );
  if (!prepared.ok) throw new Error(prepared.refused[0]?.error);
  return openedCase(city, resident, { attachments: prepared.value });
}

async function seen(number: number) {
  const [attachment] = (await findOwnCase(city.db, resident, number, 1))?.messages[0]?.attachments ?? [];
  if (!attachment) throw new Error('There is no attachment.');
  const { fileId } = (await findOwnAttachment(city.db, resident, number, attachment.id)) ?? {};
  return { state: attachment.state, name: attachment.name, had: Boolean(fileId) };
}
const files = async () => (await city.db.selectFrom('files').select('id').execute()).length;

test('while the scanner is down nobody gets a file; when it is back clean ones are there, others are gone', async () => {
  const good = await opened('umowa.txt', 'Dzień dobry');
  const bad = await opened('prezent.txt', eicar);
  const failed = async () => {
    const { rows } = await pool.query(
      `select 1 from pgboss.job where name = 'scan-attachment' and state = 'retry'`,
    );
    return rows.length;
  };
  const pool = new pg.Pool({ connectionString: city.databaseUrl, max: 1 });
  await expect.poll(failed, { timeout: 15_000 }).toBe(2);
  expect(await seen(good)).toEqual({ state: 'waiting', name: 'umowa.txt', had: false });
  expect(await seen(bad)).toEqual({ state: 'waiting', name: 'prezent.txt', had: false });
  expect(await files()).toBe(2);

  clamd = await fakeClamd(port);
  // The next try is seconds away; the queue's clock is brought forward instead of waiting for it.
  const statesNow = async () => {
    await pool.query(
      `update pgboss.job set start_after = now() where name = 'scan-attachment' and state = 'retry'`,
    );
    return [(await seen(good)).state, (await seen(bad)).state];
  };
  await expect.poll(statesNow, { timeout: 15_000 }).toEqual(['there', 'infected']);
  await pool.end();
  expect(await seen(good)).toMatchObject({ had: true });
  expect(await seen(bad)).toMatchObject({ had: false });
  expect(await files()).toBe(1);
  const clerk = await newClerk(city);
  const worked = await workedCase(city.db, clerk, bad, 1);
  expect(worked?.messages[0]?.attachments).toMatchObject([{ name: 'prezent.txt', state: 'infected' }]);
  const refused = await city.db
    .selectFrom('events')
    .select(['actor_kind', 'person_id', 'data'])
    .where('kind', '=', 'case.attachment-refused')
    .execute();
  expect(refused).toEqual([
    {
      actor_kind: 'system',
      person_id: resident.personId,
      data: { case: bad, virus: 'Eicar-Test-Signature' },
    },
  ]);
});

test('a job that runs again changes nothing; a city that has given up its scanner lets the file through', async () => {
  await clamd?.close();
  await workers.stop();
  const number = await opened('list.txt', 'Proszę o pomoc');
  const { id } = await city.db
    .selectFrom('case_attachments')
    .select('id')
    .where('scan', '=', 'waiting')
    .executeTakeFirstOrThrow();
  await scanAttachment(city, undefined, id);
  expect(await seen(number)).toMatchObject({ state: 'there', had: true });
  await scanAttachment(city, async () => ({ clean: false, virus: 'too late' }), id);
  expect(await seen(number)).toMatchObject({ state: 'there', had: true });
  expect(await seen(await opened('drugi.txt', 'Bez skanera', false))).toMatchObject({ state: 'there' });
});
