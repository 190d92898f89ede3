import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authenticator, authenticator } from '../../../test/authenticator.ts';
import { type TestCity, testCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../test/residents.ts';
import { newSession } from '../../../test/second-factor.ts';
import { configureDemoCity } from '../../demo/configuration.ts';
import { minutes } from '../../platform/clock.ts';
import { readConfig } from '../../platform/config.ts';
import type { Session } from '../../platform/sessions/sessions.ts';
import type { AccountHolder } from '../account.ts';
import { logIn } from '../log-in.ts';
import { sweepTraces } from '../sweep.ts';
import { addPasskey } from './add-passkey.ts';
import { askForPasskey } from './ask-for-passkey.ts';
import { confirmLogin } from './confirm-login.ts';
import { hasSecondFactor, ownSecondFactor } from './reads.ts';
import { type RelyingParty, relyingParty } from './relying-party.ts';
import { removePasskey } from './remove-passkey.ts';
import { startPasskey } from './start-passkey.ts';

let city: TestCity;
beforeAll(async () => {
  city = await testCity();
  await city.transact(configureDemoCity);
});
afterAll(() => city.close());

const party: RelyingParty = { id: 'karta.test', origin: 'https://karta.test' };
const client = { ip: '10.1.0.1', userAgent: 'test' };

interface Owner {
  readonly resident: AccountHolder;
  readonly session: Session;
  readonly key: Authenticator;
}

async function newOwner(email: string): Promise<Owner> {
  const resident = await activeResident(city, { email });
  const { session } = await newSession(city, resident.accountId);
  return { resident, session, key: authenticator(party.origin) };
}

async function started({ resident }: Owner) {
  const asked = await startPasskey(city, party, resident, { password: goodPassword, name: 'Karta' });
  if (!asked.ok) throw new Error(asked.reason);
  return asked.options;
}

const add = ({ resident, session }: Owner, credential: ReturnType<Authenticator['make']>) =>
  city.transact((tx) =>
    addPasskey(tx, city.keys, party, resident, { name: 'Telefon Anny', credential }, session),
  );

async function withPasskey(email: string): Promise<Owner> {
  const owner = await newOwner(email);
  const added = await add(owner, owner.key.make(await started(owner)));
  if (!added.ok) throw new Error(added.reason);
  return owner;
}

async function asked({ resident }: Owner) {
  const loggedIn = await logIn(city, { email: resident.email, password: goodPassword }, client, undefined);
  if (loggedIn.ok || loggedIn.reason !== 'second-step') throw new Error('No second step was asked for.');
  const token = loggedIn.pendingToken;
  const options = await city.transact((tx) => askForPasskey(tx, party, token));
  return { token, options: options as PublicKeyCredentialRequestOptionsJSON };
}

const answer = (token: string, response: ReturnType<Authenticator['use']>) => {
  const proof = { kind: 'passkey', party, response } as const;
  return city.transact((tx) => confirmLogin(tx, city.keys, { token, proof }, client, undefined));
};

test('adding asks for the password; the first passkey brings recovery codes and a mail with its name', async () => {
  const owner = await newOwner('anna@poczta.test');
  const wrong = { password: 'nie to hasło tutaj', name: 'Karta' };
  expect(await startPasskey(city, party, owner.resident, wrong)).toEqual({ ok: false, reason: 'wrong' });
  const added = await add(owner, owner.key.make(await started(owner)));
  expect(added.ok && added.recoveryCodes).toHaveLength(10);
  expect((await ownSecondFactor(city.db, owner.resident)).passkeys).toMatchObject([{ name: 'Telefon Anny' }]);
  const mail = (await deliveredMails(city)).at(-1);
  expect(mail?.subject).toContain('Nowy klucz dostępu');
  expect(mail?.text).toContain('Telefon Anny');
  const kept = await city.db.selectFrom('events').select('data').execute();
  expect(JSON.stringify(kept), 'erasing a person must not hunt for it').not.toContain('Telefon');
  const second = authenticator(party.origin);
  expect(await add(owner, second.make(await started(owner)))).toEqual({ ok: true, recoveryCodes: undefined });
});

test('a challenge is answered once, in five minutes, by the account that asked, under our name', async () => {
  const owner = await newOwner('ewa@poczta.test');
  const refused = { ok: false, reason: 'not-accepted' };
  const late = owner.key.make(await started(owner));
  city.wait(minutes(6));
  expect(await add(owner, late)).toEqual(refused);
  const elsewhere = authenticator('https://karta.test.zly.test').make(await started(owner));
  expect(await add(owner, elsewhere)).toEqual(refused);
  const other = await newOwner('obca@poczta.test');
  const options = await started(owner);
  expect(await add(other, owner.key.make(options))).toEqual(refused);
  expect(await add(owner, owner.key.make(options))).toMatchObject({ ok: true });
  expect(await add(owner, owner.key.make(options))).toEqual(refused);
  expect(await add(owner, owner.key.make(await started(owner)))).toEqual({ ok: false, reason: 'known' });
});

test('a passkey is the second step, and says when it was used', async () => {
  const owner = await withPasskey('krok@poczta.test');
  const { token, options } = await asked(owner);
  const used = owner.key.use(options);
  const twice = await Promise.all([answer(token, used), answer(token, used)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  const [passkey] = (await ownSecondFactor(city.db, owner.resident)).passkeys;
  expect(passkey?.lastUsedAt).toBeInstanceOf(Date);
});

test("neither somebody else's passkey nor an old answer nor a copied key opens anything", async () => {
  const owner = await withPasskey('cel@poczta.test');
  const thief = await withPasskey('zlodziej@poczta.test');
  const first = await asked(owner);
  expect(await answer(first.token, thief.key.use(first.options))).toEqual({ ok: false, reason: 'wrong' });
  const used = owner.key.use(first.options);
  expect(await answer(first.token, used)).toMatchObject({ ok: true });
  const second = await asked(owner);
  expect(await answer(second.token, used)).toEqual({ ok: false, reason: 'wrong' });
  owner.key.counter = 0;
  expect(await answer(second.token, owner.key.use(second.options))).toEqual({ ok: false, reason: 'wrong' });
});

test('removing asks for the password; a stranger has none to remove; the last one ends the second step', async () => {
  const owner = await withPasskey('usun@poczta.test');
  const stranger = await newOwner('stranger@poczta.test');
  const [passkey] = (await ownSecondFactor(city.db, owner.resident)).passkeys;
  const id = passkey?.id as string;
  const remove = (who: Owner, password: string) => removePasskey(city, who.resident, id, password);
  expect(await remove(stranger, goodPassword)).toEqual({ ok: false, reason: 'not-found' });
  expect(await remove(owner, 'nie to hasło tutaj')).toEqual({ ok: false, reason: 'wrong' });
  expect(await remove(owner, goodPassword)).toEqual({ ok: true });
  expect(await hasSecondFactor(city.db, owner.resident.accountId)).toBe(false);
  expect((await ownSecondFactor(city.db, owner.resident)).codesLeft).toBe(0);
  const mail = (await deliveredMails(city)).at(-1);
  expect([mail?.subject, mail?.text]).toMatchObject([
    expect.stringContaining('usunięty'),
    expect.stringContaining('Telefon Anny'),
  ]);
});

test('challenges that nobody answered are swept away', async () => {
  await started(await newOwner('zmiata@poczta.test'));
  city.wait(minutes(6));
  await city.transact(sweepTraces);
  expect(await city.db.selectFrom('passkey_challenges').selectAll().execute()).toEqual([]);
});

test('a passkey is made for a name, never for an address of numbers', () => {
  const at = (PUBLIC_URL: string) => relyingParty(readConfig({ DATA_DIR: city.folder, PUBLIC_URL }));
  expect(at('https://karta.miasto.pl')).toEqual({ id: 'karta.miasto.pl', origin: 'https://karta.miasto.pl' });
  expect(at('http://localhost:3000')).toEqual({ id: 'localhost', origin: 'http://localhost:3000' });
  expect(at('http://127.0.0.1:3000')).toBeUndefined();
  expect(at('http://[::1]:3000')).toBeUndefined();
});
