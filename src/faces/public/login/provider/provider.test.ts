import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../../../../test/accounts.ts';
import { type Browser, browse } from '../../../../../test/client.ts';
import { type IdentityProvider, identityProvider } from '../../../../../test/identity-provider.ts';
import { activeResident } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { minutes } from '../../../../platform/clock.ts';
import { blockMember } from '../../../../staff/block.ts';
import { findClerk } from '../../../../staff/clerk.ts';
import { inviteMember } from '../../../../staff/invite.ts';

let provider: IdentityProvider;
let city: ServedCity;
beforeAll(async () => {
  provider = await identityProvider('http://karta.test');
  city = await servedCity({ env: { ...provider.env, OIDC_LABEL: 'Konto miejskie' } });
  await activeResident(city, { email: 'mieszkanka@poczta.test' });
});
afterAll(async () => {
  await city.close();
  await provider.close();
});

const start = '/zaloguj/konto-urzedu';

/** To the provider and back; the last page that the browser sees. */
async function signIn(browser: Browser, from = start) {
  const { location } = await browser.open(from, { follow: false });
  const answer = await provider.visit(location ?? '');
  return browser.open(answer);
}

async function sessionsOf(accountId: string) {
  return city.db.selectFrom('sessions').selectAll().where('account_id', '=', accountId).execute();
}

async function countAll() {
  const counted = await Promise.all(
    (['accounts', 'sessions', 'staff_members'] as const).map((table) =>
      city.db
        .selectFrom(table)
        .select((row) => row.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow(),
    ),
  );
  return counted.map(({ count }) => count);
}

test('the button is there only where the city has such accounts', async () => {
  const page = await browse(city.app).open('/zaloguj?powrot=%2Foperator%2Fkarty');
  expect(page.links).toContainEqual({
    text: 'Konto miejskie',
    href: `${start}?powrot=%2Foperator%2Fkarty`,
  });
  const without = await servedCity();
  const plain = await browse(without.app).open('/zaloguj');
  expect(plain.links.map(({ href }) => href)).not.toContain(start);
  expect((await browse(without.app).open(start)).status).toBe(404);
  await without.close();
});

test('a clerk comes in, to where the login was going, and is asked for nothing more', async () => {
  const clerk = await newClerk(city, 'Zofia', ['find-cards']);
  provider.becomes({ email: clerk.email, email_verified: true });
  const browser = browse(city.app);
  const page = await signIn(browser, `${start}?powrot=%2Foperator%2Fkarty`);
  expect([page.url, page.status]).toEqual(['/operator/karty', 200]);
  expect(await sessionsOf(clerk.accountId)).toMatchObject([{ by_provider: true }]);
  const again = await browser.open(start, { follow: false });
  const { searchParams } = new URL(again.location ?? '');
  expect(searchParams.get('code_challenge_method')).toBe('S256');
  expect([searchParams.get('state'), searchParams.get('nonce')].every(Boolean)).toBe(true);
});

test('an invitation is taken by coming in, without a password', async () => {
  const chief = await newClerk(city);
  const [role] = await city.db.selectFrom('roles').select('id').execute();
  const invited = await city.transact((tx) =>
    inviteMember(tx, chief, {
      email: 'nowa@miasto.test',
      firstName: 'Nowa',
      lastName: 'Osoba',
      roles: [role?.id ?? ''],
      points: [],
    }),
  );
  if (!invited.ok) throw new Error(invited.reason);
  provider.becomes({ email: 'Nowa@Miasto.test', email_verified: true });
  const browser = browse(city.app);
  expect((await signIn(browser)).status).toBe(200);
  expect(await findClerk(city.db, invited.accountId, null)).toBeDefined();
  const own = await browser.open('/operator/moje-konto');
  expect(own.text).toContain('Logujesz się kontem urzędu');
  expect(own.forms.map(({ action }) => action)).not.toContain('/operator/moje-konto/haslo');
});

test('so is that of a resident, whose password stays', async () => {
  const chief = await newClerk(city);
  const [role] = await city.db.selectFrom('roles').select('id').execute();
  const { email, accountId } = await activeResident(city, { email: 'obie.role@poczta.test' });
  const wish = { email, firstName: 'Obie', lastName: 'Role', roles: [role?.id ?? ''], points: [] };
  await city.transact((tx) => inviteMember(tx, chief, wish));
  expect(await findClerk(city.db, accountId, null)).toBeUndefined();
  provider.becomes({ email, email_verified: true });
  expect((await signIn(browse(city.app))).status).toBe(200);
  expect(await findClerk(city.db, accountId, null)).toBeDefined();
  const account = city.db.selectFrom('accounts').select('password_hash').where('id', '=', accountId);
  expect((await account.executeTakeFirstOrThrow()).password_hash).not.toBeNull();
  const joined = await city.db
    .selectFrom('events')
    .select('data')
    .where('kind', '=', 'staff.joined')
    .execute();
  expect(joined.filter(({ data }) => (data as { accountId: string }).accountId === accountId)).toHaveLength(
    1,
  );
});

test.each([
  ['nobody here', { email: 'obcy@miasto.test', email_verified: true }, 'tylko po zaproszeniu'],
  ['a resident', { email: 'mieszkanka@poczta.test', email_verified: true }, 'tylko po zaproszeniu'],
  [
    'an address that nobody has verified',
    { email: 'urzednik@miasto.test', email_verified: false },
    'nie ma potwierdzonego adresu',
  ],
  ['no address at all', {}, 'nie ma potwierdzonego adresu'],
])('%s gets no session and no account', async (_who, claims, text) => {
  provider.becomes(claims);
  const before = await countAll();
  const page = await signIn(browse(city.app));
  expect([page.status, page.text]).toEqual([403, expect.stringContaining(text)]);
  expect(await countAll()).toEqual(before);
});

test('a blocked clerk is told so, a resident as well who was a clerk', async () => {
  const chief = await newClerk(city);
  for (const resident of [false, true]) {
    const clerk = await newClerk(city, 'Ewa', ['decide']);
    if (resident) {
      await city.db
        .insertInto('people')
        .values({
          account_id: clerk.accountId,
          first_name: 'Ewa',
          last_name: 'Sowa',
          created_at: city.clock(),
        })
        .execute();
    }
    await city.transact((tx) => blockMember(tx, chief, clerk.accountId));
    provider.becomes({ email: clerk.email, email_verified: true });
    const page = await signIn(browse(city.app));
    expect([page.status, page.text]).toEqual([
      403,
      expect.stringContaining('konto pracownika jest zablokowane'),
    ]);
    expect(await sessionsOf(clerk.accountId)).toEqual([]);
  }
});

test('an answer counts once, in the browser that asked, and not for long', async () => {
  const clerk = await newClerk(city);
  provider.becomes({ email: clerk.email, email_verified: true });
  const refused = { status: 400, text: expect.stringContaining('Zacznij jeszcze raz') };
  const asked = async () => {
    const browser = browse(city.app);
    const { location } = await browser.open(start, { follow: false });
    return { browser, answer: await provider.visit(location ?? '') };
  };

  const stolen = await asked();
  expect(await browse(city.app).open(stolen.answer), 'another browser').toMatchObject(refused);

  const mixed = await asked();
  const otherState = mixed.answer.replace(/state=[^&]+/, 'state=inny');
  expect(await mixed.browser.open(otherState), 'another state').toMatchObject(refused);
  expect(await mixed.browser.open(mixed.answer), 'its question is used up').toMatchObject(refused);

  const forged = await asked();
  forged.browser.cookies.set('km_konto_urzedu', encodeURIComponent('km_konto_urzedu.e30.podpis'));
  expect(await forged.browser.open(forged.answer), 'a forged question').toMatchObject(refused);

  const late = await asked();
  city.wait(minutes(11));
  expect(await late.browser.open(late.answer), 'too late').toMatchObject(refused);

  const crossed = [await asked(), await asked()] as const;
  const codeOf = (answer: string) => /code=[^&]+/.exec(answer)?.[0] ?? '';
  const other = crossed[0].answer.replace(codeOf(crossed[0].answer), codeOf(crossed[1].answer));
  expect(await crossed[0].browser.open(other), 'a code of another question').toMatchObject(refused);

  expect(await sessionsOf(clerk.accountId)).toEqual([]);
});

test('whoever is refused there, or finds the provider down, reads what to do', async () => {
  provider.refuses();
  const refused = await signIn(browse(city.app));
  expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('zostało przerwane')]);

  const gone = await servedCity({ env: { ...provider.env, OIDC_ISSUER: 'http://localhost:9' } });
  const page = await browse(gone.app).open(start);
  expect([page.status, page.h1]).toEqual([502, 'Nie udało się zalogować kontem urzędu']);
  expect(page.text).toContain('nie odpowiada');
  expect(page.links.map(({ href }) => href)).toEqual(expect.arrayContaining([start, '/zaloguj']));
  await gone.close();
});

test('a claim of the city’s own choice names the clerk', async () => {
  const own = await servedCity({ env: { ...provider.env, OIDC_EMAIL_CLAIM: 'upn' } });
  const clerk = await newClerk(own, 'Olga', ['reports']);
  provider.becomes({ upn: clerk.email });
  const browser = browse(own.app);
  const { location } = await browser.open(start, { follow: false });
  const page = await browser.open(await provider.visit(location ?? ''), { follow: false });
  expect([page.status, page.location]).toEqual([303, '/operator']);
  await own.close();
});
