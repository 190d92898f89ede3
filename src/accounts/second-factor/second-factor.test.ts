import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../test/residents.ts';
import { beginStep, codeOf, newSession, withApp as setUpApp } from '../../../test/second-factor.ts';
import { configureDemoCity } from '../../demo/configuration.ts';
import { minutes } from '../../platform/clock.ts';
import { findSession, openSession } from '../../platform/sessions/sessions.ts';
import { changePassword } from '../change-password.ts';
import { logIn } from '../log-in.ts';
import { sweepTraces } from '../sweep.ts';
import { confirmApp } from './confirm-app.ts';
import { confirmLogin, type Proof } from './confirm-login.ts';
import { hasSecondFactor, ownSecondFactor } from './reads.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { secretBeingSetUp, startApp } from './start-app.ts';
import { turnOffApp } from './turn-off-app.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

const client = { ip: '10.1.0.1', userAgent: 'test' };

async function withSession(email: string) {
  const resident = await activeResident(city, { email });
  return { resident, ...(await newSession(city, resident.accountId)) };
}

/** A resident whose login asks for a code. */
async function withApp(email: string) {
  const resident = await activeResident(city, { email });
  return { resident, ...(await setUpApp(city, resident)) };
}

async function pendingLoginOf({ email }: { email: string }): Promise<string> {
  const loggedIn = await logIn(city, { email, password: goodPassword }, client, undefined);
  if (loggedIn.ok) throw new Error('No second step was asked for.');
  if (loggedIn.reason !== 'second-step') throw new Error(loggedIn.reason);
  return loggedIn.pendingToken;
}

const confirm = (token: string, proof: Proof) =>
  city.transact((tx) => confirmLogin(tx, city.keys, { token, proof }, client, undefined));
const withCode = (token: string, code: string) => confirm(token, { kind: 'app-code', code });
const withRecovery = (token: string, code: string) => confirm(token, { kind: 'recovery-code', code });

describe('setting up an app', () => {
  test('asks for the password, and for a right code before anything is on', async () => {
    const { resident, session } = await withSession('anna@poczta.test');
    expect(await startApp(city, resident, 'nie to hasło tutaj')).toEqual({ ok: false, reason: 'wrong' });
    expect(await secretBeingSetUp(city, resident)).toBeUndefined();
    await startApp(city, resident, goodPassword);
    const secret = (await secretBeingSetUp(city, resident)) as string;
    const send = (code: string) => city.transact((tx) => confirmApp(tx, city.keys, resident, code, session));
    expect(await send(codeOf(city, secret, 600))).toEqual({ ok: false, reason: 'wrong' });
    expect(await hasSecondFactor(city.db, resident.accountId)).toBe(false);
    expect(
      await logIn(city, { email: resident.email, password: goodPassword }, client, undefined),
    ).toMatchObject({
      ok: true,
    });
    const confirmed = await send(codeOf(city, secret));
    expect(confirmed.ok && confirmed.recoveryCodes).toHaveLength(10);
    expect(await startApp(city, resident, goodPassword)).toEqual({ ok: false, reason: 'already-on' });
    expect(await secretBeingSetUp(city, resident)).toBeUndefined();
  });

  test('keeps the secret and the recovery codes unreadable, and tells the owner', async () => {
    const { secret, recoveryCodes, resident } = await withApp('jan@poczta.test');
    for (const table of ['account_apps', 'recovery_codes', 'events', 'mails'] as const) {
      const stored = JSON.stringify(await city.db.selectFrom(table).selectAll().execute());
      for (const told of [secret, Buffer.from(secret).toJSON().data.join(), recoveryCodes[0] as string]) {
        expect(stored).not.toContain(told);
      }
    }
    const mails = (await deliveredMails(city)).filter(({ to }) => to === resident.email);
    expect(mails.at(-1)?.subject).toContain('kody z aplikacji są włączone');
  });

  test('ends the sessions that the password alone has opened, but for this one', async () => {
    const other = await withSession('ewa@poczta.test');
    const token = await city.transact((tx) => openSession(tx, other.resident.accountId, client));
    await startApp(city, other.resident, goodPassword);
    const secret = (await secretBeingSetUp(city, other.resident)) as string;
    await city.transact((tx) =>
      confirmApp(tx, city.keys, other.resident, codeOf(city, secret), other.session),
    );
    expect(await findSession(city.db, token, city.clock())).toBeUndefined();
    expect(await findSession(city.db, other.token, city.clock())).toBeDefined();
  });

  test('is forgotten when nobody finishes it', async () => {
    const { resident } = await withSession('pozno@poczta.test');
    await startApp(city, resident, goodPassword);
    city.wait(minutes(31));
    expect(await secretBeingSetUp(city, resident)).toBeUndefined();
    await city.transact(sweepTraces);
    const left = await city.db
      .selectFrom('account_apps')
      .where('account_id', '=', resident.accountId)
      .execute();
    expect(left).toEqual([]);
  });
});

describe('the second step of a login', () => {
  test('the right password alone opens no session and is no login yet', async () => {
    const { resident, secret } = await withApp('krok@poczta.test');
    const logins = () =>
      city.db
        .selectFrom('events')
        .select('id')
        .where('kind', '=', 'account.logged-in')
        .where('actor_account', '=', resident.accountId)
        .execute();
    const token = await pendingLoginOf(resident);
    expect(await findSession(city.db, token, city.clock())).toBeUndefined();
    expect(await logins()).toEqual([]);
    const entered = await withCode(token, codeOf(city, secret));
    expect(entered).toMatchObject({ ok: true, holder: { accountId: resident.accountId } });
    expect(await logins()).toHaveLength(1);
    expect(await withCode(token, codeOf(city, secret, 30))).toEqual({ ok: false, reason: 'start-again' });
  });

  test('takes the code of the step before and after, and none twice', async () => {
    const { resident, secret } = await withApp('zegar@poczta.test');
    city.wait(minutes(2));
    beginStep(city);
    const [before, next] = [codeOf(city, secret, -30), codeOf(city, secret, 30)];
    expect(await withCode(await pendingLoginOf(resident), codeOf(city, secret, -90))).toMatchObject({
      reason: 'wrong',
    });
    expect(await withCode(await pendingLoginOf(resident), before)).toMatchObject({ ok: true });
    expect(await withCode(await pendingLoginOf(resident), before)).toMatchObject({ reason: 'wrong' });
    expect(await withCode(await pendingLoginOf(resident), next)).toMatchObject({ ok: true });
    expect(
      await withCode(await pendingLoginOf(resident), codeOf(city, secret)),
      'an older step',
    ).toMatchObject({
      reason: 'wrong',
    });
  });

  test('a code sent twice at the same time opens one session', async () => {
    const { resident, secret, recoveryCodes } = await withApp('dwa@poczta.test');
    const tokens = [await pendingLoginOf(resident), await pendingLoginOf(resident)];
    const code = codeOf(city, secret);
    const byApp = await Promise.all(tokens.map((token) => withCode(token, code)));
    expect(byApp.filter(({ ok }) => ok)).toHaveLength(1);
    const again = [await pendingLoginOf(resident), await pendingLoginOf(resident)];
    const one = recoveryCodes[0] as string;
    const byRecovery = await Promise.all(again.map((token) => withRecovery(token, one)));
    expect(byRecovery.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test('takes each recovery code once, however it is typed, and tells the owner', async () => {
    const { resident, recoveryCodes } = await withApp('zapas@poczta.test');
    const [one, two] = recoveryCodes as [string, string];
    const typed = one.toLowerCase().replace('-', ' ');
    expect(await withRecovery(await pendingLoginOf(resident), typed)).toMatchObject({ ok: true });
    expect(await withRecovery(await pendingLoginOf(resident), one)).toMatchObject({ reason: 'wrong' });
    const mails = (await deliveredMails(city)).filter(({ to }) => to === resident.email);
    expect(mails.at(-1)?.subject).toContain('Zalogowano się kodem zapasowym');
    expect(mails.at(-1)?.text).toContain('Pozostało kodów: 9');
    const other = await withApp('inna@poczta.test');
    expect(await withRecovery(await pendingLoginOf(other.resident), two)).toMatchObject({ reason: 'wrong' });
  });

  test('guessing is slowed down, and ends this login', async () => {
    const { resident, secret } = await withApp('zgaduj@poczta.test');
    const token = await pendingLoginOf(resident);
    for (let count = 0; count < 4; count++) {
      expect(await withCode(token, codeOf(city, secret, 600 + count * 30))).toMatchObject({
        reason: 'wrong',
      });
    }
    expect(await withCode(token, '000000')).toMatchObject({ reason: 'start-again' });
    const fresh = await pendingLoginOf(resident);
    expect(await withCode(fresh, codeOf(city, secret)), 'the right password forgives no codes').toMatchObject(
      {
        reason: 'delayed',
      },
    );
    city.wait(2500);
    expect(await withCode(fresh, codeOf(city, secret))).toMatchObject({ ok: true });
    expect(await withCode(await pendingLoginOf(resident), '000000'), 'counts anew').toMatchObject({
      reason: 'wrong',
    });
  });

  test('a hundred codes at the same time are not all the first one', async () => {
    const { resident } = await withApp('tlum@poczta.test');
    const token = await pendingLoginOf(resident);
    const guesses = Array.from({ length: 20 }, (_, n) => withCode(token, String(100_000 + n)));
    const judged = (await Promise.all(guesses)).map((guess) => (guess.ok ? 'ok' : guess.reason));
    expect(judged.filter((reason) => reason === 'wrong' || reason === 'ok').length).toBeLessThanOrEqual(5);
  });

  test('waits ten minutes', async () => {
    const { resident, secret } = await withApp('wolno@poczta.test');
    const token = await pendingLoginOf(resident);
    city.wait(minutes(11));
    expect(await withCode(token, codeOf(city, secret))).toEqual({ ok: false, reason: 'start-again' });
    await city.transact(sweepTraces);
    expect(await city.db.selectFrom('pending_logins').selectAll().execute()).toEqual([]);
  });

  test('a new password ends the logins under way', async () => {
    const { resident, secret, session } = await withApp('zmiana@poczta.test');
    const token = await pendingLoginOf(resident);
    const given = { oldPassword: goodPassword, password: 'granatowy parasol w holu' };
    expect(await changePassword(city, resident, given, session)).toEqual({ ok: true });
    expect(await withCode(token, codeOf(city, secret))).toEqual({ ok: false, reason: 'start-again' });
    expect(await hasSecondFactor(city.db, resident.accountId)).toBe(true);
  });
});

describe('changing one’s mind', () => {
  test('turning it off asks for the password, and takes the recovery codes along', async () => {
    const { resident } = await withApp('koniec@poczta.test');
    expect(await turnOffApp(city, resident, 'nie to hasło tutaj')).toEqual({ ok: false, reason: 'wrong' });
    expect(await turnOffApp(city, resident, goodPassword)).toEqual({ ok: true });
    expect(await ownSecondFactor(city.db, resident)).toEqual({
      appSince: undefined,
      passkeys: [],
      codesLeft: 0,
    });
    expect(
      await logIn(city, { email: resident.email, password: goodPassword }, client, undefined),
    ).toMatchObject({
      ok: true,
    });
    expect(await turnOffApp(city, resident, goodPassword)).toEqual({ ok: false, reason: 'already-off' });
    const mails = (await deliveredMails(city)).filter(({ to }) => to === resident.email);
    expect(mails.at(-1)?.subject).toContain('kody z aplikacji są wyłączone');
  });

  test('new recovery codes replace the old ones; without a second factor there are none', async () => {
    const { resident, recoveryCodes } = await withApp('nowe@poczta.test');
    expect(await renewRecoveryCodes(city, resident, 'nie to hasło tutaj')).toMatchObject({ reason: 'wrong' });
    const renewed = await renewRecoveryCodes(city, resident, goodPassword);
    const old = recoveryCodes[0] as string;
    expect(await withRecovery(await pendingLoginOf(resident), old)).toMatchObject({ reason: 'wrong' });
    const fresh = renewed.ok ? (renewed.recoveryCodes[0] as string) : '';
    expect(await withRecovery(await pendingLoginOf(resident), fresh)).toMatchObject({ ok: true });
    const { resident: plain } = await withSession('bez@poczta.test');
    expect(await renewRecoveryCodes(city, plain, goodPassword)).toEqual({ ok: false, reason: 'off' });
  });
});
