import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { activeResident } from '../../../test/residents.ts';
import { tamper } from '../../../test/tamper.ts';
import { minutes } from '../../platform/clock.ts';
import { system } from '../actor.ts';
import { eraseEventTraces } from '../erase.ts';
import type { EventKind } from '../event.ts';
import { recordEvent } from '../record.ts';
import { askForCheck, checkNewest, runCheck } from './check.ts';
import { sealEvents } from './seal.ts';
import { verifyChain } from './verify.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

const seal = () => city.transact((tx) => sealEvents(tx, city.keys));
const verify = () => verifyChain(city.db, city.keys, city.clock());
const record = () => city.transact((tx) => recordEvent(tx, { kind: 'person.viewed', actor: system }));

test('what happened is sealed once, in order, and holds', async () => {
  await activeResident(city, { email: 'anna@poczta.test' });
  const before = await verify();
  expect(before).toMatchObject({ sealed: 0, head: undefined, broken: undefined });
  expect(before.waiting).toBeGreaterThan(0);
  expect(await Promise.all([seal(), seal()])).toContain(0);
  const after = await verify();
  expect(after).toMatchObject({ sealed: before.waiting, waiting: 0, broken: undefined });
  await record();
  city.wait(minutes(11));
  expect(await verify()).toMatchObject({ waiting: 1, overdue: 1, head: after.head });
  await seal();
  expect((await verify()).head?.position).toBe(before.waiting + 1);
});

test('the database lets nobody change or delete a row', async () => {
  for (const statement of [
    "update events set kind = 'card.viewed'",
    'update events set data = \'{"a": 1}\'',
    'update events set at = now()',
    "update events set ip = '10.0.0.1'",
    'delete from events',
    'truncate events',
    "update event_seals set hash = 'x'",
    'delete from event_seals',
    'truncate event_seals',
  ]) {
    await expect(sql.raw(statement).execute(city.db), statement).rejects.toThrow('The audit log only grows.');
  }
});

test('erasing a person takes the traces out, and the chain still holds', async () => {
  const jan = await activeResident(city, { email: 'jan@poczta.test' });
  const clerk = await newClerk(city);
  await city.transact((tx) =>
    recordEvent(tx, { kind: 'person.viewed', actor: clerk, personId: jan.personId }),
  );
  await seal();
  await city.db
    .updateTable('people')
    .set({ erased_at: city.clock() })
    .where('id', '=', jan.personId)
    .execute();
  await city.transact((tx) => eraseEventTraces(tx, jan));
  const between = await verify();
  expect(between.broken).toBeUndefined();
  expect(between.waiting).toBeGreaterThan(1);
  await seal();
  expect(await verify()).toMatchObject({ broken: undefined, waiting: 0 });
  const { rows } = await sql`select 1 from events where actor_account = ${jan.accountId}`.execute(city.db);
  expect(rows).toEqual([]);
});

test.each([
  [
    'a changed word',
    "update events set kind = 'card.viewed' where id = (select id from events limit 1)",
    'event-changed',
  ],
  [
    'another actor',
    'update events set actor_account = uuidv7() where id = (select max(id::text)::uuid from events)',
    'event-changed',
  ],
  [
    'an event that is gone',
    'delete from events where id = (select event_id from event_seals where position = 2)',
    'event-gone',
  ],
  ['a seal that is gone', 'delete from event_seals where position = 3', 'seal'],
  ['a seal made without the key', "update event_seals set hash = sha256('x') where position = 4", 'seal'],
])('%s is found', async (_, statement, what) => {
  await keepAside();
  await tamper(city, statement);
  expect((await verify()).broken).toMatchObject({ what });
  await restore();
  expect((await verify()).broken).toBeUndefined();
});

test.each([
  ['who of the staff did it', 'actor_account = uuidv7()', 'card.viewed'],
  ['about which account', `data = data || '{"accountId": "${randomUUID()}"}'`, 'staff.edited'],
  ['from where', 'ip = null', 'staff.edited'],
  ['from where somebody’s card was seen', 'ip = null', 'card.viewed'],
])('%s does not change by calling it an erasure', async (_, change, kind) => {
  const clerk = await newClerk(city);
  const { personId } = await activeResident(city, { email: `${kind}.${change.length}@poczta.test` });
  const about = kind === 'card.viewed' ? { personId } : { data: { accountId: clerk.accountId } };
  await city.transact((tx) => recordEvent(tx, { kind: kind as EventKind, actor: clerk, ...about }));
  await seal();
  await keepAside();
  const newest = `select id from events where kind = '${kind}' order by id desc limit 1`;
  await tamper(city, `update events set ${change}, sealed = false where id = (${newest})`);
  await seal();
  expect((await verify()).broken).toMatchObject({ what: 'event-changed' });
  await restore();
});

test('nor does which resident did it', async () => {
  const { accountId: other } = await activeResident(city, { email: 'inna@poczta.test' });
  const actor = await activeResident(city, { email: 'sprawczyni@poczta.test' });
  const about = { kind: 'family.member-edited', actor, personId: actor.personId } as const;
  await city.transact((tx) => recordEvent(tx, about));
  await seal();
  await keepAside();
  const newest = `select id from events where kind = '${about.kind}' order by id desc limit 1`;
  await tamper(
    city,
    `update events set actor_account = '${other}', ip = null, sealed = false where id = (${newest})`,
  );
  await seal();
  expect((await verify()).broken).toMatchObject({ what: 'event-changed' });
  await restore();
  expect((await verify()).broken).toBeUndefined();
});

test('nor can what a resident did be made nobody’s: only the city’s key erases', async () => {
  const { accountId, personId } = await activeResident(city, { email: 'zatarta@poczta.test' });
  await seal();
  await keepAside();
  const forgery = `update events set actor_account = null, ip = null, data = data - 'accountId', sealed = false,
    erasure = sha256('x') where actor_account = '${accountId}' or person_id = '${personId}'`;
  await tamper(city, forgery);
  expect((await verify()).broken, 'at once').toMatchObject({ what: 'event-changed' });
  await seal();
  expect((await verify()).broken, 'and under a seal').toMatchObject({ what: 'event-changed' });
  await restore();
  expect((await verify()).broken).toBeUndefined();
});

test('a check of the whole chain goes on from where it was, and from nowhere else', async () => {
  const clerk = await newClerk(city);
  expect(await city.transact((tx) => askForCheck(tx, clerk))).toBe(true);
  expect(await city.transact((tx) => askForCheck(tx, clerk)), 'one at a time').toBe(false);
  const { id } = await city.db.selectFrom('audit_checks').select('id').executeTakeFirstOrThrow();
  await keepAside();
  await tamper(city, 'delete from event_seals where position = 2');
  const head = await city.db
    .selectFrom('event_seals')
    .selectAll()
    .orderBy('position', 'desc')
    .executeTakeFirstOrThrow();
  const forged = { reached: head.position, hash: head.hash, proof: head.hash };
  await city.db.updateTable('audit_checks').set(forged).where('id', '=', id).execute();
  await runCheck(city, id);
  const checked = await city.db
    .selectFrom('audit_checks')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(checked).toMatchObject({ broken: 'seal', broken_position: 2, finished_at: expect.any(Date) });
  const { broken } = await city.transact((tx) => checkNewest(tx, city.keys, clerk));
  expect(broken).toEqual({ what: 'seal', position: 2 });
  await restore();
  expect(await city.transact((tx) => checkNewest(tx, city.keys, clerk))).toMatchObject({
    broken: undefined,
    checked: head.position,
  });
});

async function keepAside(): Promise<void> {
  await sql`create table kept_events as select * from events`.execute(city.db);
  await sql`create table kept_seals as select * from event_seals`.execute(city.db);
}

async function restore(): Promise<void> {
  await tamper(
    city,
    `delete from events; insert into events select * from kept_events;
    delete from event_seals; insert into event_seals select * from kept_seals;
    drop table kept_events; drop table kept_seals`,
  );
}
