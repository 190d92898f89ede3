import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newAccount, newClerk } from '../../../test/accounts.ts';
import { configuredCity, newResident } from '../../../test/applications.ts';
import { sentBroadcast } from '../../../test/broadcasts.ts';
import type { TestCity } from '../../../test/city.ts';
import { addChild } from '../../../test/families.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { mailBroadcast, type Portion, type QueueMails } from '../../cases/broadcasts/mail-portion.ts';
import { findBroadcast } from '../../cases/broadcasts/reads.ts';
import { resumeMailing } from '../../cases/broadcasts/resume-mailing.ts';
import { stopMailing } from '../../cases/broadcasts/stop-mailing.ts';
import { erasePerson } from '../../privacy/erase-person.ts';
import { queueBroadcastMails } from './broadcast.ts';

const crowd = 5000;

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  await sql`
    with made as (insert into accounts (email, created_at, activated_at)
      select 'mieszkaniec-' || n || '@tlum.test', now(), now() from generate_series(1, ${crowd}) n returning id)
    insert into people (account_id, first_name, last_name, created_at) select id, 'Jan', 'Tłum', now() from made`.execute(
    city.db,
  );
  await sql`analyze`.execute(city.db);
});
afterAll(() => city.close());

interface Job {
  readonly data: Portion;
  /** Seconds from its making. */
  readonly after: number;
}

const jobs = async (): Promise<Job[]> => {
  const { rows } = await sql<Job>`
    select data, extract(epoch from start_after - created_on)::int as after from pgboss.job
     where name = 'broadcast-mails' order by created_on, id`.execute(city.db);
  return rows;
};
const newestJob = async (): Promise<Job> => {
  const job = (await jobs()).at(-1);
  if (!job) throw new Error('No portion waits.');
  return job;
};
const run = (portion: Portion, queueMails: QueueMails = queueBroadcastMails) =>
  mailBroadcast(city, queueMails, portion);
const waiting = async () =>
  city.db.selectFrom('mails').select(['id', 'account_id', 'recipient', 'params']).execute();
const mailingOf = async (number: number) => (await findBroadcast(city.db, clerk, number))?.mailing;
const forgetAll = () => city.db.deleteFrom('mails').execute();

test('five thousand residents: one row, a portion at a time, everybody once, whatever breaks in the middle', async () => {
  await forgetAll();
  const parent = await newResident(city);
  await addChild(city, parent);
  const suspended = await newResident(city);
  await city.db
    .insertInto('account_suspensions')
    .values({ account_id: suspended.accountId, cause: 'office', reason: 'Kradzież', at: city.clock() })
    .execute();
  await city.db
    .insertInto('accounts')
    .values({ email: 'nieaktywne@tlum.test', created_at: city.clock() })
    .execute();
  await newAccount(city, 'sklep');
  await forgetAll();
  const number = await sentBroadcast(city, clerk, { mail: true }, 2000);
  const portions: Job[] = [await newestJob()];
  await run((await newestJob()).data);
  expect(await mailingOf(number)).toMatchObject({ state: 'under-way', expected: crowd + 1, queued: 2000 });

  const second = await newestJob();
  expect(second.after).toBe(60);
  portions.push(second);
  const breaking: QueueMails = async (tx, readers, about) => {
    await queueBroadcastMails(tx, readers, about);
    throw new Error('the power is gone');
  };
  await expect(run(second.data, breaking)).rejects.toThrow('the power is gone');
  expect(await waiting()).toHaveLength(2000);
  // Two workers with the same job, and once more after the end: the queue may give a job out again.
  await Promise.all([run(second.data), run(second.data)]);
  await run(portions[0]?.data as Portion);
  expect(await waiting()).toHaveLength(4000);
  expect(await jobs(), 'and only one portion follows').toHaveLength(3);

  await run((await newestJob()).data);
  expect(await mailingOf(number)).toMatchObject({ state: 'finished', queued: crowd + 1 });
  expect(await jobs()).toHaveLength(3);
  const mails = await waiting();
  expect(new Set(mails.map(({ account_id }) => account_id)).size).toBe(crowd + 1);
  expect(mails).toHaveLength(crowd + 1);
  expect(mails.filter(({ account_id }) => account_id === parent.accountId)).toHaveLength(1);
  expect(mails.some(({ account_id }) => account_id === suspended.accountId)).toBe(false);
  const rows = await city.db.selectFrom('broadcasts').select('id').where('number', '=', number).execute();
  expect(rows).toHaveLength(1);
  const queues = await sql<{ name: string; count: number }>`
    select name, count(*)::int as count from pgboss.job where name like '%mail' and data ->> 'mailId' = any(${mails.map(
      ({ id }) => id,
    )}) group by name`.execute(city.db);
  expect(queues.rows, 'in a queue of their own').toEqual([{ name: 'bulk-mail', count: crowd + 1 }]);
});

test('what was sent leaves nothing behind; it says that there is a message, and neither which nor what', async () => {
  const kept = (await waiting()).slice(0, 20).map(({ id }) => id);
  await city.db.deleteFrom('mails').where('id', 'not in', kept).execute();
  const delivered = await deliveredMails(city);
  expect(delivered).toHaveLength(20);
  const [letter] = delivered;
  const { number } = await city.db
    .selectFrom('broadcasts')
    .select('number')
    .orderBy('number', 'desc')
    .executeTakeFirstOrThrow();
  expect(letter).toMatchObject({
    subject: 'Nowa wiadomość w zakładce „Moje sprawy” – Karta Mieszkańca, Nowy Gród',
    link: `/moje-sprawy/${number}`,
  });
  expect(`${letter?.text}${letter?.html}`).not.toMatch(/godziny|poniedziałku|Informacja z urzędu/);
  expect(await waiting()).toEqual([]);
});

describe('a mailing under way', () => {
  test('is stopped and resumed by the clerk from where it was, and the two jobs do not run side by side', async () => {
    await forgetAll();
    const number = await sentBroadcast(city, clerk, { mail: true }, 3000);
    await run((await newestJob()).data);
    const next = await newestJob();
    const stop = () => city.transact((tx) => stopMailing(tx, clerk, number));
    const resume = () => city.transact((tx) => resumeMailing(tx, clerk, number));
    expect(await resume()).toEqual({ ok: false, reason: 'not-stopped' });
    expect(await stop()).toEqual({ ok: true });
    expect(await stop()).toEqual({ ok: false, reason: 'already-stopped' });
    await run(next.data);
    expect(await mailingOf(number)).toMatchObject({ state: 'stopped', queued: 3000 });
    expect(await waiting()).toHaveLength(3000);

    expect(await resume()).toEqual({ ok: true });
    const resumed = await newestJob();
    expect(resumed).toEqual({ data: next.data, after: 0 });
    await Promise.all([run(next.data), run(resumed.data)]);
    expect(await mailingOf(number)).toMatchObject({ state: 'finished', queued: crowd + 1 });
    expect(await waiting()).toHaveLength(crowd + 1);
    expect(await stop()).toEqual({ ok: false, reason: 'finished' });
  });

  test('waits for a mail server that does not keep up', async () => {
    await forgetAll();
    const number = await sentBroadcast(city, clerk, { mail: true }, 100);
    for (let portion = 0; portion < 4; portion += 1) await run((await newestJob()).data);
    expect(await mailingOf(number)).toMatchObject({ state: 'under-way', queued: 400 });
    const before = await newestJob();
    await run(before.data);
    expect(await mailingOf(number)).toMatchObject({ queued: 400 });
    expect(await newestJob()).toEqual({ data: before.data, after: 60 });
    await forgetAll();
    await run((await newestJob()).data);
    expect(await mailingOf(number)).toMatchObject({ queued: 500 });
  });

  test('to few among many is done at once, and a resident who is erased meanwhile gets nothing', async () => {
    await forgetAll();
    const [reader, erased] = [await newResident(city), await newResident(city)];
    await city.db
      .updateTable('people')
      .set({ birth_date: '1931-01-01' })
      .where('id', 'in', [reader.personId, erased.personId])
      .execute();
    await forgetAll();
    const number = await sentBroadcast(
      city,
      clerk,
      { mail: true, audience: { kind: 'age', from: 80, to: 120 } },
      10,
    );
    await run((await newestJob()).data);
    expect(await mailingOf(number)).toMatchObject({ state: 'finished', expected: 2, queued: 2 });
    await city.transact((tx) => erasePerson(tx, erased, erased.personId));
    const recipients = (await deliveredMails(city)).map(({ to, template }) => [to, template]);
    expect(recipients).toContainEqual([reader.email, 'broadcast-message']);
    expect(recipients).toContainEqual([erased.email, 'account-deleted']);
    expect(recipients).toHaveLength(2);
  });
});
