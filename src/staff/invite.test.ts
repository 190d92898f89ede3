import { afterAll, beforeAll, expect, test } from 'vitest';
import { browse } from '../../test/client.ts';
import { activeResident, goodPassword, registered, signIn } from '../../test/residents.ts';
import { type ServedCity, servedCity } from '../../test/served-city.ts';
import { logIn } from '../accounts/log-in.ts';
import { isPassword } from '../accounts/password-hash.ts';
import { hours } from '../platform/clock.ts';
import { findClerk } from './clerk.ts';
import { inviteAdministrator } from './invite.ts';
import { permissions } from './permission.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const invite = (email: string) =>
  city.transact((tx) => inviteAdministrator(tx, { email, firstName: 'Nowa', lastName: 'Kierowniczka' }));

const accountOf = (email: string) =>
  city.db.selectFrom('accounts').selectAll().where('email', '=', email).executeTakeFirstOrThrow();

test('an invited administrator sets a password once and may do everything', async () => {
  const invited = await invite('szefowa@miasto.test');
  const address = `/operator/zaproszenie/${invited.kind === 'invited' ? invited.token : ''}`;
  const { id } = await accountOf('szefowa@miasto.test');
  expect(await findClerk(city.db, id, null)).toBeUndefined();

  const browser = browse(city.app);
  await browser.open(address);
  const refused = await browser.send({ password: 'krótkie', passwordAgain: 'krótkie' });
  expect([refused.status, Object.keys(refused.errors)]).toEqual([422, ['password']]);
  const password = 'cztery słowa na drogę';
  const done = await browser.send({ password, passwordAgain: password }, { follow: false });
  expect([done.status, done.location]).toEqual([303, '/zaloguj?powrot=%2Foperator']);
  expect(await isPassword(password, (await accountOf('szefowa@miasto.test')).password_hash)).toBe(true);
  expect([...((await findClerk(city.db, id, null))?.permissions ?? [])].sort()).toEqual(
    [...permissions].sort(),
  );

  const again = await browser.open(address);
  expect([again.status, again.text]).toEqual([
    410,
    expect.stringContaining('Zaproszenie zostało już przyjęte'),
  ]);
});

test('an invitation ends after 48 hours, and a new one can be made', async () => {
  const invited = await invite('pozno@miasto.test');
  city.wait(hours(49));
  const page = await browse(city.app).open(
    `/operator/zaproszenie/${invited.kind === 'invited' ? invited.token : ''}`,
  );
  expect([page.status, page.text]).toEqual([410, expect.stringContaining('ważny 48 godzin')]);
  expect((await invite('pozno@miasto.test')).kind).toBe('invited');
});

test('an account in use keeps its password and joins by accepting, with nobody else’s login', async () => {
  const resident = await activeResident(city, { email: 'mieszkaniec@miasto.test' });
  const other = await activeResident(city, { email: 'ktos.inny@miasto.test' });
  const { password_hash } = await accountOf(resident.email);
  const invited = await invite(resident.email);
  const address = `/operator/zaproszenie/${invited.kind === 'invited' ? invited.token : ''}`;
  const stranger = browse(city.app);
  await signIn(city, stranger, other);
  expect((await stranger.open(address)).text).toContain('Teraz działa tu konto ktos.inny@miasto.test');
  expect(stranger.page.text).not.toContain(resident.email);

  const browser = browse(city.app);
  const asked = await browser.open(address);
  expect([asked.h1, asked.text]).toEqual([
    'Zaproszenie do Modułu Operatora',
    expect.stringContaining('Zaloguj się, żeby je przyjąć'),
  ]);
  const login = asked.links.find(({ href }) => href.startsWith('/zaloguj?powrot=%2Foperator'));
  await browser.open(login?.href ?? '');
  await browser.send({ email: resident.email, password: goodPassword });
  expect([browser.page.url, browser.page.text]).toEqual([
    address,
    expect.stringContaining(`Twoje konto ${resident.email} otworzy także Moduł Operatora`),
  ]);
  expect((await browse(city.app).open('/operator', { follow: false })).status).toBe(303);
  expect(await findClerk(city.db, resident.accountId, null)).toBeUndefined();
  const done = await browser.send({});
  expect([done.url, done.text]).toEqual([
    '/operator/wnioski',
    expect.stringContaining('Zaproszenie przyjęte.'),
  ]);
  expect((await accountOf(resident.email)).password_hash).toBe(password_hash);
  expect((await browser.open(address)).status).toBe(410);
  expect(await invite(resident.email), 'from the machine, for whoever is there').toEqual({ kind: 'member' });
});

test('a password of a registration that nobody confirmed opens nothing to a clerk invited later', async () => {
  const email = 'przejeta@miasto.test';
  await registered(city, { email });
  const invited = await invite(email);
  expect(invited.kind).toBe('invited');
  const browser = browse(city.app);
  await browser.open(`/operator/zaproszenie/${invited.kind === 'invited' ? invited.token : ''}`);
  const password = 'cztery słowa na drogę';
  await browser.send({ password, passwordAgain: password }, { follow: false });
  const enter = (typed: string) =>
    logIn(city, { email, password: typed }, { ip: '66.6.6.6', userAgent: 'test' }, undefined);
  expect(await enter(goodPassword)).toMatchObject({ ok: false });
  expect(await enter(password)).toMatchObject({ ok: true, holder: { staff: true, resident: false } });
});

test('the own name or address is no password', async () => {
  const invited = await invite('zgadnij.mnie@miasto.test');
  const browser = browse(city.app);
  await browser.open(`/operator/zaproszenie/${invited.kind === 'invited' ? invited.token : ''}`);
  for (const password of ['zgadnij.mnie@miasto.test', 'Kierowniczka2026']) {
    const page = await browser.send({ password, passwordAgain: password });
    expect([page.status, Object.keys(page.errors)], password).toEqual([422, ['password']]);
  }
});
