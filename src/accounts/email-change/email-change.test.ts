import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../../test/accounts.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident, goodPassword, registered } from '../../../test/residents.ts';
import { days, minutes } from '../../platform/clock.ts';
import { findSession, openSession, type Session } from '../../platform/sessions/sessions.ts';
import { sweepTraces } from '../sweep.ts';
import { inspectToken, issueToken } from '../tokens.ts';
import { cancelEmailChange } from './cancel.ts';
import { confirmEmailChange } from './confirm.ts';
import { requestEmailChange } from './request.ts';
import { resendEmailChange } from './resend.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
});
afterAll(() => city.close());

async function somebody(email: string) {
  const resident = await activeResident(city, { email });
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const token = await city.transact((tx) => openSession(tx, resident.accountId, client));
  const session = (await findSession(city.db, token, city.clock())) as Session;
  await deliveredMails(city);
  const ask = (to: string, password = goodPassword) =>
    requestEmailChange(city, resident, { email: to, password });
  const confirm = (link: string) => confirmEmailChange(city, resident, link, session);
  return { resident, session, ask, confirm };
}

const addressOf = async ({ accountId }: { accountId: string }) =>
  (await city.db.selectFrom('accounts').select('email').where('id', '=', accountId).executeTakeFirst())
    ?.email;

/** Sends what waits; the token of the mail to this mailbox. */
async function linkTo(mailbox: string): Promise<string> {
  const mail = (await deliveredMails(city)).find(({ to }) => to === mailbox);
  return mail?.link?.split('/').at(-1) ?? '';
}

test('the new address works after a click in its mailbox; the old one hears of the beginning and the end', async () => {
  const { resident, ask, confirm } = await somebody('anna@poczta.test');
  expect(await ask('nowa.anna@poczta.test')).toEqual({ ok: true });
  const mails = await deliveredMails(city);
  expect(mails.map(({ template, to }) => [template, to])).toEqual([
    ['email-change', 'nowa.anna@poczta.test'],
    ['email-change-requested', 'anna@poczta.test'],
  ]);
  expect(await addressOf(resident)).toBe('anna@poczta.test');
  const link = mails[0]?.link?.split('/').at(-1) ?? '';
  expect(await confirm(link)).toEqual({ ok: true, email: 'nowa.anna@poczta.test' });
  expect(await addressOf(resident)).toBe('nowa.anna@poczta.test');
  expect((await deliveredMails(city)).map(({ template, to }) => [template, to])).toEqual([
    ['email-changed', 'anna@poczta.test'],
  ]);
  expect(await confirm(link)).toEqual({ ok: false, reason: 'used' });
});

test('ends the other sessions and the links to reset the password', async () => {
  const { resident, session, ask, confirm } = await somebody('ola@poczta.test');
  const client = { ip: '127.0.0.1', userAgent: 'test' };
  const elsewhere = await city.transact((tx) => openSession(tx, resident.accountId, client));
  const reset = await city.transact((tx) => issueToken(tx, resident.accountId, 'password-reset'));
  await ask('nowa.ola@poczta.test');
  await confirm(await linkTo('nowa.ola@poczta.test'));
  expect(await findSession(city.db, elsewhere, city.clock())).toBeUndefined();
  expect((await inspectToken(city.db, reset, 'password-reset', city.clock())).state).toBe('expired');
  const left = await city.db
    .selectFrom('sessions')
    .select('token_hash')
    .where('account_id', '=', resident.accountId)
    .execute();
  expect(left.map(({ token_hash }) => token_hash.equals(session.tokenHash))).toEqual([true]);
});

test('a wrong password and the own address change nothing', async () => {
  const { ask } = await somebody('jan@poczta.test');
  expect(await ask('jan2@poczta.test', 'nie to hasło tutaj')).toEqual({ ok: false, reason: 'wrong' });
  expect(await ask('JAN@poczta.test')).toEqual({ ok: false, reason: 'same' });
  expect(await deliveredMails(city)).toEqual([]);
});

test('an address that has an account gets the same answer, and only its mailbox hears why', async () => {
  const { resident, ask } = await somebody('ewa@poczta.test');
  const owner = await activeResident(city, { email: 'zajety@poczta.test' });
  const clerk = await newClerk(city);
  await deliveredMails(city);
  for (const taken of [owner.email, clerk.email]) {
    expect(await ask(taken)).toEqual({ ok: true });
    const [mail] = await deliveredMails(city);
    expect([mail?.template, mail?.to, mail?.text.includes('adres-email')]).toEqual([
      'email-taken',
      taken,
      false,
    ]);
  }
  expect(await addressOf(resident)).toBe('ewa@poczta.test');
});

test('an account that was opened meanwhile keeps its address', async () => {
  const { resident, ask, confirm } = await somebody('adam@poczta.test');
  await ask('wspolny@poczta.test');
  const link = await linkTo('wspolny@poczta.test');
  await activeResident(city, { email: 'wspolny@poczta.test' });
  expect(await confirm(link)).toEqual({ ok: false, reason: 'taken' });
  expect(await addressOf(resident)).toBe('adam@poczta.test');
  expect(await confirm(link)).toEqual({ ok: false, reason: 'expired' });
});

test('of two accounts that confirm the same address at the same time one gets it', async () => {
  const both = [await somebody('raz@poczta.test'), await somebody('dwa@poczta.test')];
  const links: string[] = [];
  for (const { ask } of both) {
    await ask('jeden@poczta.test');
    links.push(await linkTo('jeden@poczta.test'));
  }
  const answers = await Promise.all(both.map(({ confirm }, index) => confirm(links[index] as string)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, reason: 'taken' });
});

test('a registration that nobody has confirmed does not stand in the way of the mailbox', async () => {
  const { resident, ask, confirm } = await somebody('iga@poczta.test');
  await registered(city, { email: 'moj@poczta.test' });
  await deliveredMails(city);
  await ask('moj@poczta.test');
  expect((await confirm(await linkTo('moj@poczta.test'))).ok).toBe(true);
  expect(await addressOf(resident)).toBe('moj@poczta.test');
});

test('a link proves the address that it was sent to, not one that was asked for later', async () => {
  const { resident, ask, confirm } = await somebody('piotr@poczta.test');
  await ask('pomylka@poczta.test');
  const first = await linkTo('pomylka@poczta.test');
  await ask('piotr2@poczta.test');
  expect(await confirm(first)).toEqual({ ok: false, reason: 'expired' });
  const late = await city.transact((tx) =>
    issueToken(tx, resident.accountId, 'email-change', { mailbox: 'pomylka@poczta.test' }),
  );
  expect(await confirm(late)).toEqual({ ok: false, reason: 'expired' });
  expect(await addressOf(resident)).toBe('piotr@poczta.test');
});

test("another account's link is unknown, and stays good for its owner", async () => {
  const { ask, confirm } = await somebody('basia@poczta.test');
  const stranger = await somebody('obca@poczta.test');
  await ask('basia2@poczta.test');
  const link = await linkTo('basia2@poczta.test');
  expect(await stranger.confirm(link)).toEqual({ ok: false, reason: 'unknown' });
  expect((await confirm(link)).ok).toBe(true);
});

test('a cancelled change leaves a dead link, and no mail that waits', async () => {
  const { resident, ask, confirm } = await somebody('kasia@poczta.test');
  await ask('kasia2@poczta.test');
  const link = await linkTo('kasia2@poczta.test');
  await city.transact((tx) => cancelEmailChange(tx, resident));
  expect(await confirm(link)).toEqual({ ok: false, reason: 'expired' });
  city.wait(minutes(4));
  await ask('kasia3@poczta.test');
  await city.transact((tx) => cancelEmailChange(tx, resident));
  expect((await deliveredMails(city)).map(({ template }) => template)).toEqual(['email-change-requested']);
});

test('the link can be sent again, not too often', async () => {
  const { resident, ask, confirm } = await somebody('ula@poczta.test');
  const again = () => city.transact((tx) => resendEmailChange(tx, resident));
  expect(await again()).toEqual({ ok: false, reason: 'not-found' });
  await ask('ula2@poczta.test');
  const first = await linkTo('ula2@poczta.test');
  expect(await again()).toEqual({ ok: false, reason: 'too-often' });
  expect(await ask('ula2@poczta.test')).toEqual({ ok: false, reason: 'too-often' });
  city.wait(minutes(4));
  expect(await again()).toEqual({ ok: true, email: 'ula2@poczta.test' });
  const second = await linkTo('ula2@poczta.test');
  expect(await confirm(first)).toEqual({ ok: false, reason: 'expired' });
  expect((await confirm(second)).ok).toBe(true);
});

test('six mails a day to new addresses, whichever they are', async () => {
  const { ask } = await somebody('duzo@poczta.test');
  const answers = [];
  for (let count = 0; count < 7; count++) {
    answers.push((await ask(`ktos${count}@poczta.test`)).ok);
    await deliveredMails(city);
  }
  expect(answers).toEqual([true, true, true, true, true, true, false]);
});

test('what nobody has confirmed is forgotten', async () => {
  const { resident, ask } = await somebody('zapomniana@poczta.test');
  await ask('zapomniana2@poczta.test');
  await deliveredMails(city);
  city.wait(days(5));
  await city.transact(sweepTraces);
  const waiting = await city.db
    .selectFrom('email_changes')
    .select('email')
    .where('account_id', '=', resident.accountId)
    .execute();
  expect(waiting).toEqual([]);
});
