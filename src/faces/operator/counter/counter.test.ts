import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentFile } from '../../../../test/applications.ts';
import { clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { looksAfter } from '../../../../test/guardians.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { hashPassword } from '../../../accounts/password-hash.ts';
import { acceptApplication } from '../../../applications/accept.ts';
import { claimApplication, claimNext } from '../../../applications/claim.ts';
import { ownCards } from '../../../cards/reads.ts';
import { addPerson } from '../../../people/add-person.ts';
import { acceptInvitation } from '../../../people/invitations/accept.ts';
import { readPesel } from '../../../people/pesel.ts';
import { keyedHash } from '../../../platform/crypto/keys.ts';
import { correctableData, correctPerson } from '../../../privacy/correct-person.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const answers = {
  birthDate: '1951-02-03',
  street: 'ul. Lipowa 8',
  postalCode: '00-950',
  town: 'Nowy Gród',
};
const helena = { firstName: 'Helena', lastName: 'Bezsieci', birthDate: '1951-02-03' };

const applicationOf = (lastName: string) =>
  city.db
    .selectFrom('applications')
    .innerJoin('people', 'people.id', 'person_id')
    .select(['applications.id', 'applications.number', 'applications.status', 'person_id'])
    .where('people.last_name', '=', lastName)
    .orderBy('applications.id', 'desc')
    .executeTakeFirstOrThrow();

const statusesOf = (id: string) =>
  city.db
    .selectFrom('application_statuses')
    .select(['status', 'note', 'by_account'])
    .where('application_id', '=', id)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();

/** What the audit log knows of who looked at it. */
const looksAt = async (id: string) => {
  const rows = await city.db
    .selectFrom('events')
    .select(['kind', 'data', 'actor_account'])
    .where('application_id', '=', id)
    .where('kind', 'like', 'application.%viewed')
    .orderBy('id')
    .execute();
  return rows.map(({ kind, data, actor_account }) => [kind, (data as { part?: string }).part, actor_account]);
};

describe('an application at the counter', () => {
  test('goes from a person nobody knew to a card, an invitation and the panel', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    await browser.open(urls.residents);
    await browser.click('Nowa osoba');
    await browser.send({});
    expect([browser.page.status, Object.keys(browser.page.errors).sort()]).toEqual([
      422,
      ['birthDate', 'firstName', 'lastName'],
    ]);
    await browser.send(helena);
    await browser.send({ type: 'zameldowanie' });
    expect(browser.page.h1).toContain('Wniosek w okienku');

    await browser.send({ ...answers, street: '' });
    expect(browser.page.status).toBe(422);
    expect(Object.keys(browser.page.errors)).toEqual(expect.arrayContaining(['street', 'photo']));
    const files = {
      photo: sentFile('photo.png'),
      'document.zameldowanie': sentFile('proof-cairo.pdf'),
    };
    await browser.send({ ...answers, 'consent-prawdziwosc': undefined }, { files });
    expect([browser.page.status, Object.keys(browser.page.errors)]).toEqual([422, ['consent-prawdziwosc']]);
    await browser.send({ 'consent-prawdziwosc': 'tak' });
    const { id, number, status, person_id: personId } = await applicationOf('Bezsieci');
    expect([browser.page.url, status]).toEqual([urls.takenReceipt(id), 'submitted']);
    const seen = await looksAt(id);
    await browser.open(urls.takenReceipt(id));
    expect(await looksAt(id), 'the receipt is a look').toEqual([
      ...seen,
      ['application.viewed', undefined, clerk.accountId],
    ]);
    expect(browser.page.text).toContain(`Przyjęto wniosek ${number}`);
    await browser.open(urls.taken(id));
    expect(browser.page.url).toBe(urls.takenReceipt(id));
    const acts = await city.db
      .selectFrom('consent_acts')
      .select(['on_paper', 'actor_kind', 'by_account'])
      .where('person_id', '=', personId)
      .execute();
    expect(acts).toEqual([{ on_paper: true, actor_kind: 'staff', by_account: clerk.accountId }]);

    // Four eyes: whoever took it does not decide it, unless the city says so.
    const claim = (who: typeof clerk) => city.transact((tx) => claimApplication(tx, who, number ?? 0));
    expect(await claim(clerk)).toEqual({ ok: false, reason: 'own' });
    expect(await city.transact((tx) => claimNext(tx, clerk))).toBeUndefined();
    const { clerk: colleague, browser: other } = await clerkAtDesk(city);
    await other.open(urls.application(number ?? 0));
    expect(other.page.text).toContain('Przyjęto w okienku');
    expect((await claim(colleague)).ok).toBe(true);
    const { cardNumber } = await city.settings();
    const accepted = await city.transact((tx) =>
      acceptApplication(tx, colleague, number ?? 0, cardNumber, undefined),
    );
    expect(accepted.ok).toBe(true);
    expect((await ownCards(city.db, { personId })).map(({ status }) => status)).toEqual(['active']);
    expect(await deliveredMails(city)).toEqual([]);

    await browser.open(`${urls.residents}?stan=bez-konta`);
    await browser.click('Bezsieci Helena');
    expect(browser.page.text).toContain('podpisano na papierze w okienku');
    await browser.click('Popraw dane');
    await browser.send({ postalCode: '00-951', reason: 'Przeprowadzka.' });
    expect(browser.page.text).toContain('Dane są poprawione.');
    await browser.click('Zaproś do Panelu');
    await browser.send({ email: 'helena@poczta.test' });
    expect(browser.page.text).toContain('Zaproszenie idzie na adres helena@poczta.test');
    const [mail] = await deliveredMails(city);
    expect(mail).toMatchObject({ template: 'resident-invitation', to: 'helena@poczta.test' });
    const token = mail?.link?.split('/').at(-1) ?? '';
    const as = { passwordHash: await hashPassword(goodPassword) };
    const answered = await city.transact((tx) =>
      acceptInvitation(tx, token, { as, consents: ['rodo', 'regulamin'] }, '127.0.0.1'),
    );
    expect(answered).toEqual({ ok: true, email: 'helena@poczta.test' });
    await browser.open(urls.panelInvitation(personId));
    expect(browser.page.status).toBe(409);
  });

  test('the same clerk decides it where the city allows that', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await activeResident(city, { email: 'okienko@poczta.test', lastName: 'Okienkowa' });
    await browser.open(urls.resident(anna.personId));
    await browser.click('Przyjmij wniosek');
    await browser.send({ type: 'zameldowanie' });
    await browser.send(answers, { button: 'Zapisz i dokończ później' });
    expect(browser.page.text).toContain('Wniosek jest zapisany.');
    await browser.click('Przyjmij wniosek');
    const [goOn] = browser.page.links.filter(({ text }) => text.startsWith('Dokończ'));
    await browser.open(goOn?.href ?? '');
    await browser.send(
      { 'consent-prawdziwosc': 'tak' },
      { files: { photo: sentFile('photo.png'), 'document.zameldowanie': sentFile('proof-cairo.pdf') } },
    );
    const { number } = await applicationOf('Okienkowa');
    expect(browser.page.text).toContain(`Przyjęto wniosek ${number}`);
    await city.db
      .insertInto('settings')
      .values({ key: 'counter', value: JSON.stringify({ sameClerk: true }), changed_at: city.clock() })
      .execute();
    const claimed = await city.transact((tx) => claimApplication(tx, clerk, number ?? 0));
    expect(claimed.ok).toBe(true);
    const mails = (await deliveredMails(city)).map(({ template, to }) => [template, to]);
    expect(mails).toContainEqual(['application-submitted', 'okienko@poczta.test']);
  });
});

describe('what is begun or sent at the counter', () => {
  test('has a photo cut to the card: the middle is shown, moved without JavaScript, and kept with the form', async () => {
    const { browser } = await clerkAtDesk(city);
    await browser.open(urls.newPerson);
    await browser.send({ ...helena, lastName: 'Szeroka' });
    await browser.send({ type: 'zameldowanie' });
    const { id } = await applicationOf('Szeroka');
    const field = (name: string) =>
      browser.page.forms
        .find(({ action }) => action === urls.taken(id))
        ?.fields.find(([each]) => each === name)?.[1];
    await browser.send(answers, { files: { photo: sentFile('photo-wide.jpg') } });
    expect([browser.page.status, browser.page.errors]).toMatchObject([
      422,
      { 'pole-kadr': expect.any(String) },
    ]);
    expect(browser.page.text).toContain('System wyciął środek zdjęcia.');
    const before = field('crop_x');
    await browser.send({ 'consent-prawdziwosc': 'tak' }, { button: 'W prawo' });
    expect(browser.page.status).toBe(200);
    expect(field('consent-prawdziwosc')).toBe('tak');
    expect(field('crop_x')).not.toBe(before);
    await browser.send({}, { files: { 'document.zameldowanie': sentFile('proof-cairo.pdf') } });
    expect(browser.page.text).toContain('Przyjęto wniosek');
    const { photo_crop } = await city.db
      .selectFrom('applications')
      .select('photo_crop')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    expect((photo_crop as { crop: { x: number } }).crop.x).not.toBeCloseTo(Number(before), 3);

    // Sent, and taken back for whoever asks for that.
    await browser.click('Wycofaj wniosek');
    await browser.send({ reason: ' ' });
    expect([browser.page.status, browser.page.errors]).toMatchObject([422, { reason: expect.any(String) }]);
    await browser.send({ reason: 'Mieszkanka się rozmyśliła.' });
    expect(browser.page.text).toMatch(/Wniosek \d+ został wycofany\./);
    expect(await statusesOf(id)).toMatchObject({ status: 'cancelled', note: 'Mieszkanka się rozmyśliła.' });
    await browser.open(urls.takenWithdrawal(id));
    expect([browser.page.status, browser.page.h1]).toEqual([409, 'Tego wniosku nie można wycofać']);
  });

  test('is deleted while it is a draft, by its confirmation', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    await browser.open(urls.newPerson);
    await browser.send({ ...helena, lastName: 'Rozmyślona' });
    await browser.send({ type: 'zameldowanie' });
    const { id } = await applicationOf('Rozmyślona');
    await browser.send(answers, {
      button: 'Zapisz i dokończ później',
      files: { photo: sentFile('photo.png') },
    });
    const seen = await looksAt(id);
    for (const address of [urls.taken(id), urls.takenPhoto(id), urls.takenPhotoAsSent(id)]) {
      expect((await browser.open(address)).status).toBe(200);
    }
    expect((await looksAt(id)).slice(seen.length)).toEqual([
      ['application.viewed', undefined, clerk.accountId],
      ['application.document-viewed', 'photo', clerk.accountId],
      ['application.document-viewed', 'whole-photo', clerk.accountId],
    ]);
    await browser.open(urls.taken(id));
    await browser.click('Usuń wniosek');
    expect(browser.page.h1).toBe('Usunąć ten zaczęty wniosek?');
    await browser.send();
    expect(browser.page.text).toContain('Zaczęty wniosek został usunięty.');
    expect((await browser.open(urls.taken(id))).status).toBe(404);
    expect(await eventsOf(city, 'application.draft-deleted')).toMatchObject([
      { actor_account: clerk.accountId, data: { files: 2 } },
    ]);
  });
});

test('a person whom the city knows is not written down twice by mistake', async () => {
  const { browser } = await clerkAtDesk(city);
  const twin = { firstName: 'Bliźniacza', lastName: 'Para', birthDate: '1975-03-12' };
  await browser.open(urls.newPerson);
  await browser.send(twin);
  const added = await eventsOf(city, 'person.added');
  await browser.open(urls.newPerson);
  await browser.send(twin);
  expect([browser.page.status, browser.page.text.includes('Pokaż tę osobę')]).toEqual([409, true]);
  expect(await eventsOf(city, 'person.added')).toHaveLength(added.length);
  await browser.send({ nobodyOfThese: 'tak' });
  expect(await eventsOf(city, 'person.added')).toHaveLength(added.length + 1);
});

describe('an invitation', () => {
  test('opens nobody to the clerk who sends it, nor to somebody else whom others look after', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const added = await city.transact((tx) =>
      addPerson(tx, clerk, city.keys, { ...helena, lastName: 'Cudza', nobodyOfThese: true }),
    );
    if (!added.ok) throw new Error(added.reason);
    const invite = async (email: string) => {
      await browser.open(urls.panelInvitation(added.personId));
      await browser.send({ email });
      return [browser.page.status, browser.page.text] as const;
    };
    const own = [409, expect.stringContaining('Zaprosi ją inny pracownik')];
    expect(await invite(clerk.email.toUpperCase()), 'the address of the login').toEqual(own);
    const guardian = await activeResident(city, { email: 'opiekunka@poczta.test' });
    await looksAfter(city, guardian, added);
    const stranger = await invite('obcy@poczta.test');
    expect(stranger).toEqual([409, expect.stringContaining('Adres e-mail wpisze opiekun')]);
    const me = { first_name: 'Ja', last_name: 'Sama', created_at: city.clock() };
    const { id: personId } = await city.db
      .insertInto('people')
      .values({ ...me, account_id: clerk.accountId })
      .returning('id')
      .executeTakeFirstOrThrow();
    await looksAfter(city, { personId }, added);
    expect(await invite('obcy@poczta.test'), 'the clerk’s own child').toEqual(own);
    const asked = city.db
      .selectFrom('resident_invitations')
      .select('id')
      .where('person_id', '=', added.personId);
    expect(await asked.execute()).toEqual([]);
  });
});

test('numbers cannot be tried out, neither on a new person nor on a correction', async () => {
  const { browser, clerk } = await clerkAtDesk(city);
  const born = { firstName: 'Anna', lastName: 'Szukana', birthDate: '1975-03-12' };
  const [known = '', ...others] = Array.from({ length: 500 }, (_, n) => `750312${String(n).padStart(5, '0')}`)
    .filter((digits) => readPesel(digits))
    .slice(0, 30);
  const { id: knownId } = await city.db
    .insertInto('people')
    .values({
      first_name: 'Inna',
      last_name: 'Znana',
      pesel_hash: keyedHash(city.keys, 'pesel', known),
      created_at: city.clock(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const lookedAt = async () =>
    (await eventsOf(city, 'person.viewed')).filter(
      ({ person_id, actor_account }) => person_id === knownId && actor_account === clerk.accountId,
    ).length;
  const tried: string[] = [];
  const tryOut = async (pesel: string, nobodyOfThese: boolean) => {
    const person = { ...born, pesel, nobodyOfThese };
    const added = await city.transact((tx) => addPerson(tx, clerk, city.keys, person));
    tried.push(added.ok ? 'added' : added.reason);
  };
  for (const pesel of others) await tryOut(pesel, true);
  expect(tried.splice(0), 'a busy counter does not wait').toEqual(Array(others.length).fill('added'));
  for (const pesel of [known, ...others]) await tryOut(pesel, false);
  expect(tried.slice(0, 22)).toEqual(['same-pesel', ...Array(21).fill('alike')]);
  expect(tried.slice(22)).toEqual(Array(8).fill('delayed'));
  expect(await lookedAt(), 'whoever was found was seen').toBe(1);

  await browser.open(urls.newPerson);
  await browser.send({ ...born, pesel: known });
  expect([browser.page.status, browser.page.errors.pesel]).toEqual([
    429,
    expect.stringContaining('Odczekaj'),
  ]);
  const { clerk: colleague, browser: other } = await clerkAtDesk(city);
  const { person_id: personId } = await applicationOf('Bezsieci');
  const correct = async (who: typeof clerk, pesel: string) => {
    const { data, version } = (await correctableData(city.db, who, city.keys, personId)) ?? {};
    if (!data || version === undefined) throw new Error('Nobody is there.');
    const wanted = { data: { ...data, birthDate: '1975-03-12' }, pesel, reason: 'Z dowodu.', version };
    return city.transact((tx) => correctPerson(tx, who, city.keys, personId, wanted));
  };
  expect(await correct(clerk, known)).toMatchObject({ ok: false, reason: 'delayed' });
  expect(await correct(colleague, known)).toMatchObject({ errors: { pesel: 'pesel-taken' } });
  const looks = await eventsOf(city, 'person.viewed');
  expect(looks.at(-1)).toMatchObject({ person_id: knownId, actor_account: colleague.accountId });
  await browser.open(urls.correction(personId));
  await browser.send({ birthDate: '1975-03-12', pesel: known, reason: 'Z dowodu.' });
  expect([browser.page.status, browser.page.errors.pesel]).toEqual([
    429,
    expect.stringContaining('Odczekaj'),
  ]);
  await other.open(`${urls.residents}?szukaj=${known}`);
  expect([other.page.url, other.page.text.includes(known)]).toEqual([urls.residents, false]);
  expect(other.page.text).toContain('Wpisz go w polu szukania u góry.');
  await other.open(`${urls.cards}?szukaj=${known}`);
  expect([other.page.url, other.page.text]).toEqual([
    urls.cards,
    expect.stringContaining('Wpisz go w polu szukania u góry.'),
  ]);
});
