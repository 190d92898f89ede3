import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../../test/accounts.ts';
import { goodAnswers, sentFile } from '../../../../../test/applications.ts';
import { student } from '../../../../../test/cardholders.ts';
import { type Browser, browse } from '../../../../../test/client.ts';
import { cardHolder, claimAndAccept, produceAndHandOver } from '../../../../../test/decisions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { ownCards } from '../../../../cards/reads.ts';
import { duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import { familyOf } from '../../../../family/reads.ts';
import { entitlementsOf } from '../../../../packages/reads.ts';
import type { Resident } from '../../../../people/resident.ts';
import { addDays, dayOf } from '../../../../platform/clock.ts';
import { formatDay } from '../../../i18n/format.ts';
import { urls } from '../../urls.ts';

/** Each kind from its form to what it changes, without JavaScript; the clerk's side by the verbs. */
let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function panelOf(resident: Resident): Promise<Browser> {
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  return browser;
}

async function choosePoint(browser: Browser): Promise<void> {
  const point = await city.db.selectFrom('collection_points').select('id').executeTakeFirstOrThrow();
  await browser.send({ collectionPoint: point.id });
}

async function send(browser: Browser, values: Record<string, string> = {}): Promise<number> {
  expect(browser.page.h1).toBe('Sprawdź i wyślij');
  await browser.send({ 'consent-prawdziwosc': 'tak', ...values });
  return Number(/\d+$/.exec(browser.page.url)?.[0]);
}

async function accept(number: number, proofUntil?: string): Promise<void> {
  const accepted = await claimAndAccept(city, clerk, number, proofUntil);
  if (!accepted.ok) throw new Error(accepted.reason);
}

test('a plastic card is applied for by who has one in the phone, after a look at what will be printed', async () => {
  const resident = await cardHolder(city, clerk);
  const [before] = await ownCards(city.db, resident);
  const browser = await panelOf(resident);
  await browser.open(urls.startDraft('plastikowa'));
  for (const known of ['Imię Anna', 'Nazwisko Nowak', resident.email, before?.number ?? '']) {
    expect(browser.page.text).toContain(known);
  }
  await browser.send({}, { button: 'Zacznij' });
  await choosePoint(browser);
  expect(browser.page.text).toContain('Sprawdź dane na karcie');
  expect(browser.page.html).toContain(urls.cardPhoto(before?.id ?? ''));
  await browser.send({ 'consent-prawdziwosc': 'tak' });
  expect(browser.page.status).toBe(422);
  expect(browser.page.errors).toEqual({
    'karta-poprawna': 'Sprawdź kartę i zaznacz to pole, aby wysłać wniosek.',
  });
  expect(browser.page.html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(1);
  const number = await send(browser, { 'karta-poprawna': 'tak' });
  await accept(number);
  await browser.open(urls.application(number));
  expect(browser.page.text).toContain('Przygotowujemy Twoją kartę.');
  await produceAndHandOver(city, clerk, number);
  await browser.open(urls.application(number));
  expect(browser.page.text).toContain('Karta plastikowa jest wydana. Zastąpiła poprzednią.');
  expect(browser.page.text).toContain(`Numer poprzedniej karty ${before?.number}`);
  const [now, old] = await ownCards(city.db, resident);
  expect([now?.physical, now?.status, old?.status]).toEqual([true, 'active', 'replaced']);
});

test('a duplicate asks for a reason, warns, and blocks the old card when it is handed over', async () => {
  const resident = await cardHolder(city, clerk, 'plastic');
  const [before] = await ownCards(city.db, resident);
  const browser = await panelOf(resident);
  await browser.open(urls.startDraft('duplikat'));
  expect(browser.page.text).toContain('Wydanie duplikatu powoduje zastrzeżenie starej karty.');
  expect(browser.page.links).toContainEqual({
    text: 'Zastrzeż ją od razu',
    href: urls.cardBlock(before?.id ?? ''),
  });
  const [lost] = await duplicateReasons(city.db);
  await browser.send({ reason: lost?.id });
  await choosePoint(browser);
  expect(browser.page.text).toContain('Powód duplikatu karty Zagubienie karty');
  const number = await send(browser, { 'karta-poprawna': 'tak' });
  expect(browser.page.text).toContain('Powód duplikatu karty Zagubienie karty');
  await accept(number);
  await produceAndHandOver(city, clerk, number);
  await browser.open(urls.application(number));
  expect(browser.page.text).toContain('Duplikat jest wydany, a poprzednia karta zastrzeżona.');
  const [now, old] = await ownCards(city.db, resident);
  expect([now?.status, old?.status, old?.ended]).toEqual(['active', 'blocked', true]);
});

test('a change of data shows the present photo, needs no new one, and is on the card at once', async () => {
  const resident = await cardHolder(city, clerk);
  const [before] = await ownCards(city.db, resident);
  const browser = await panelOf(resident);
  await browser.open(urls.startDraft('zmiana-danych'));
  await browser.send({ lastName: 'Nowak-Żółta' });
  expect(browser.page.h1).toBe('Zdjęcie');
  expect(browser.page.text).toContain('Zostaw puste, jeśli zdjęcie się nie zmienia.');
  expect(browser.page.html).toContain(urls.cardPhoto(before?.id ?? ''));
  await browser.send({}, { button: 'Zapisz i przejdź dalej' });
  expect(browser.page.h1).toBe('Dokumenty');
  await browser.send(
    {},
    { files: { 'document.zmiana': sentFile('proof-cairo.pdf') }, button: 'Zapisz i przejdź dalej' },
  );
  expect(browser.page.text).toContain('Zdjęcie bez zmian');
  const number = await send(browser);
  await accept(number);
  await browser.open(urls.application(number));
  expect(browser.page.text).toContain('Dane na karcie są zmienione.');
  const [now] = await ownCards(city.db, resident);
  expect(now).toMatchObject({ id: before?.id, lastName: 'Nowak-Żółta', photoFileId: before?.photoFileId });
});

test('an extension has the address and the proof in it, and goes on without a gap', async () => {
  const until = addDays(dayOf(city.clock()), 30);
  const resident = await student(city, clerk, until);
  const browser = await panelOf(resident);
  await browser.open(urls.startDraft('przedluzenie-studenta'));
  expect(browser.page.text).toContain(`Pakiet Pakiet Studenta Ważny do ${formatDay(until)}`);
  await browser.send();
  expect(browser.page.text).toContain('z wcześniejszego wniosku, dodany');
  await browser.send({}, { button: 'Usuń' });
  expect(browser.page.text).not.toContain('z wcześniejszego wniosku');
  await browser.send(
    {},
    { files: { 'document.uczelnia': sentFile('proof-cairo.pdf') }, button: 'Zapisz i przejdź dalej' },
  );
  const number = await send(browser);
  const longer = addDays(until, 200);
  await accept(number, longer);
  await browser.open(urls.application(number));
  expect(browser.page.text).toContain(`Pakiet jest przedłużony. Pakiet jest ważny do: ${formatDay(longer)}.`);
  const [held] = await entitlementsOf(city.db, resident.personId);
  expect(held?.validUntil).toBe(longer);
});

test('a new package comes onto the card that there is', async () => {
  const resident = await cardHolder(city, clerk);
  const browser = await panelOf(resident);
  await browser.open(urls.startDraft('pakiet-studenta'));
  await browser.send();
  expect(browser.page.h1).toBe('Dokumenty');
  await browser.send(
    {},
    { files: { 'document.uczelnia': sentFile('proof-cairo.pdf') }, button: 'Zapisz i przejdź dalej' },
  );
  const number = await send(browser);
  await accept(number, addDays(dayOf(city.clock()), 200));
  await browser.open(urls.application(number));
  expect(browser.page.text).toContain('Nowy pakiet jest już na karcie.');
  const held = await entitlementsOf(city.db, resident.personId);
  expect(held.map((each) => each.package.code).sort()).toEqual(['mieszkaniec', 'student']);
});

test('a ward’s card is applied for by the guardian, and the ward joins the family', async () => {
  const { resident, browser } = await newcomer(city);
  await browser.open(urls.startDraft('zameldowanie', 'podopieczny'));
  expect(browser.page.text).toContain('Wniosek dla osoby, której jestem opiekunem prawnym');
  await browser.send({
    ...goodAnswers,
    firstName: 'Zofia',
    birthDate: '2018-05-04',
    pesel: '18250400004',
    relation: 'child',
  });
  expect(browser.page.errors).toEqual({});
  expect(browser.page.h1).toBe('Zdjęcie');
  await browser.send({}, { files: { photo: sentFile('photo.png') }, button: 'Dodaj zdjęcie' });
  await browser.send({}, { button: 'Zapisz i przejdź dalej' });
  await browser.send(
    {},
    { files: { 'document.zameldowanie': sentFile('proof-cairo.pdf') }, button: 'Zapisz i przejdź dalej' },
  );
  for (const told of ['Powinowactwo dziecko', 'PESEL 182504•••••', 'Wniosek dla: Zofia Nowak']) {
    expect(browser.page.text).toContain(told);
  }
  expect(browser.page.html).not.toContain('18250400004');
  const number = await send(browser);
  expect(browser.page.html).not.toContain('18250400004');
  await browser.open(urls.applications);
  expect(browser.page.text).toContain('Dla Zofia Nowak');
  const [file] = await city.db
    .selectFrom('applications')
    .innerJoin('files', 'files.id', 'photo_file_id')
    .select(['files.person_id', 'applications.person_id as about'])
    .where('number', '=', number)
    .execute();
  expect(file?.person_id, 'sealed with the ward’s own key').toBe(file?.about);
  await accept(number);
  expect(await familyOf(city.db, resident)).toMatchObject([{ firstName: 'Zofia', relation: 'child' }]);
  await browser.open(urls.chooseType);
  expect(browser.page.text).toContain('Zofia Nowak');
});
