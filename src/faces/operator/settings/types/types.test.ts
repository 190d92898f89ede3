import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixture } from '../../../../../test/applications.ts';
import type { Browser } from '../../../../../test/client.ts';
import { clerkAtDesk } from '../../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { currentTypes } from '../../../../applications/offers.ts';
import { allTypes } from '../../../../applications/types.ts';
import { demoTypes } from '../../../../demo/application-types.ts';
import { allPackages } from '../../../../packages/reads.ts';
import { messages } from '../../../i18n/index.ts';
import type { Editor } from '../editor.ts';
import { readValue } from '../read-value.ts';
import { formValuesOf } from '../scene.ts';
import { applicationTypeEditor } from './editor.tsx';

let city: ServedCity;
let browser: Browser;
let clerk: Awaited<ReturnType<typeof clerkAtDesk>>['clerk'];
beforeAll(async () => {
  city = await servedCity();
  ({ browser, clerk } = await clerkAtDesk(city));
});
afterAll(() => city.close());

const list = '/operator/ustawienia/rodzaje-wnioskow';
const t = messages.pl;

test('a definition goes through its form unharmed', async () => {
  const generic = applicationTypeEditor as unknown as Editor;
  for (const [position, { kind, definition }] of demoTypes.entries()) {
    const value = { kind, definition, position, retired: false };
    const raw = formValuesOf(generic, applicationTypeEditor.parts(value)) as Record<
      string,
      string | string[]
    >;
    const read = await readValue(generic, { city, raw, uploads: [], t });
    expect(read).toEqual({ ok: true, value });
  }
});

const press = (step: string, fields: Record<string, string | string[]> = {}) =>
  browser.send(fields, { extra: { krok: step } });
const save = (fields: Record<string, string | string[]> = {}) =>
  browser.send(fields, { button: 'Zapisz zmianę' });
const shown = (name: string) =>
  new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields ?? []).get(name);
/** Where the keyboard goes on. */
const focused = () => /autofocus[^>]*>([^<]+)/.exec(browser.page.html)?.[1];
const newest = async (title: string) =>
  (await allTypes(city.db, clerk)).find(({ definition }) => definition.title.pl === title);

test('a new type is built row by row, kept half done, refused in sentences, and saved', async () => {
  await browser.open(`${list}/nowe`);
  expect(browser.page.title).toMatch(/^Rodzaje wniosków: nowa pozycja – Ustawienia/);
  const begun = { title_pl: 'Karta wolontariusza', summary_pl: 'Dla wolontariuszy.' };
  await press('fields:add:0', { ...begun, fields_next: 'choice' });
  expect(focused()).toMatch(/^4\. /);
  await press('fields:up:3', {
    'fields.3.label_pl': 'Staż',
    'fields.3.options': 'Rok | Рік | A year\nDłużej',
  });
  expect(shown('fields.2.label_pl'), 'it has moved up').toBe('Staż');
  expect(shown('fields.3.kind')).toBe('birth-date');
  expect(focused()).toMatch(/^3\. Staż/);
  await press('fields:remove:0');
  expect(focused()).toMatch(/^1\. /);
  await press('documents:add:0');
  expect(focused()).toMatch(/^1\. /);
  const formats = { 'documents.0.formats': ['pdf', 'jpg'], 'documents.0.maxMb': '3' };
  await press('podglad', { 'documents.0.label_pl': 'Zaświadczenie', ...formats });
  expect(browser.page.status).toBe(422);
  expect(browser.page.errors).toEqual({ criterion_pl: t.errors.required });

  const row = (await browser.open(list)).links.find(({ text }) => text === 'Karta wolontariusza');
  expect(browser.page.text).toContain('Wersja robocza');
  await browser.open(row?.href ?? '');
  expect(browser.page.text).toContain('To jest wersja robocza');
  expect(shown('documents.0.maxMb')).toBe('3');
  await save({ criterion_pl: 'Umowa z organizacją.' });
  expect(browser.page.status).toBe(422);
  expect(browser.page.errors).toEqual({ fields_next: t.operatorTypes.faults.names });

  await press('fields:add:0', { fields_next: 'first-name' });
  await save();
  expect(browser.page.text).toContain('Obowiązuje od teraz');
  const made = await newest('Karta wolontariusza');
  expect(made?.definition).toMatchObject({
    fields: [
      { key: 'lastName' },
      {
        key: 'staz',
        label: { pl: 'Staż' },
        options: [
          { value: 'rok', label: { pl: 'Rok', uk: 'Рік', en: 'A year' } },
          { value: 'dluzej', label: { pl: 'Dłużej' } },
        ],
      },
      { key: 'birthDate' },
      { key: 'firstName' },
    ],
    documents: [{ key: 'zaswiadczenie', formats: ['pdf', 'jpg'], maxMb: 3 }],
  });
  expect((await currentTypes(city.db, city.clock())).map(({ code }) => code)).toContain(
    'karta-wolontariusza',
  );
  expect((await browser.open(list)).text).not.toContain('Wersja robocza');
});

test('renaming an answer keeps the keys of the others; a working copy is let go; a copy begins another', async () => {
  const made = await newest('Karta wolontariusza');
  await browser.open(`${list}/${made?.id}`);
  await press('podglad', { 'fields.1.options': 'Rok\nDwa lata', kind: 'issue' });
  expect(browser.page.status).toBe(200);
  expect(browser.page.text).toContain('Podgląd formularza mieszkańca');
  expect(browser.page.text).toMatch(
    /Co się zmieni Pola formularza Było: Staż \([^)]+\): Rok, Dłużej Jest: Staż \([^)]+\): Rok, Dwa lata Podgląd/,
  );
  await browser.open(`${list}/${made?.id}`);
  expect(shown('fields.1.options')).toBe('Rok\nDwa lata');
  await browser.click('Odrzuć wersję roboczą');
  await browser.send({}, { button: 'Odrzuć wersję roboczą' });
  expect(browser.page.text).toContain('Wersja robocza została odrzucona');
  expect(shown('fields.1.options')).toContain('Dłużej');

  await save({ 'fields.1.options': 'Dwa lata\nRok' });
  const [, field] = (await newest('Karta wolontariusza'))?.definition.fields ?? [];
  expect(field?.options?.map(({ value }) => value)).toEqual(['dwaLata', 'rok']);
  await browser.open(`${list}/${made?.id}`);
  await browser.send({}, { button: 'Zapisz zmianę', extra: { kind: 'change' } });
  expect(browser.page.errors).toMatchObject({ kind: t.operatorTypes.kindStays });
  await browser.open(`${list}/${made?.id}`);
  await browser.click('Utwórz nowy rodzaj wniosku na wzór tego');
  expect(shown('title_pl')).toBe('Karta wolontariusza');
  await save({ title_pl: 'Karta dawcy' });
  expect((await newest('Karta dawcy'))?.definition.fields).toHaveLength(4);
});

test('somebody else has saved: nothing is overwritten, and nothing of the form is lost', async () => {
  const made = await newest('Karta dawcy');
  const other = await clerkAtDesk(city, undefined, 'Olga');
  await browser.open(`${list}/${made?.id}`);
  await other.browser.open(`${list}/${made?.id}`);
  await other.browser.send({ title_pl: 'Karta krwiodawcy' }, { button: 'Zapisz zmianę' });
  await save({ title_pl: 'Karta honorowego dawcy' });
  expect(browser.page.status).toBe(409);
  expect(shown('title_pl')).toBe('Karta honorowego dawcy');
  expect(browser.page.text).toContain('Ktoś był szybszy');
  await save();
  expect(await newest('Karta honorowego dawcy')).toBeDefined();
});

test('a package: its own picture, an example of each rule, and what a retired one would leave', async () => {
  await browser.open('/operator/ustawienia/pakiety/nowe');
  const said = { name_pl: 'Pakiet Seniora', description_pl: 'Tańsze baseny.' };
  const wrong = { validity: 'day-of-year', validity_day: '31', validity_month: '2', validity_least: '30' };
  await save({ ...said, ...wrong });
  expect(Object.keys(browser.page.errors)).toEqual(['validity_day']);
  const bad = { picture_plik: { name: 'a.png', type: 'image/png', bytes: fixture('svg-as.png') } };
  await browser.send({ validity_day: '28' }, { button: 'Zapisz zmianę', files: bad });
  expect(browser.page.errors).toEqual({ picture_plik: t.operatorTypes.picture.format });
  await browser.send({}, { button: 'Pokaż podgląd' });
  expect(browser.page.text).toMatch(/przyznany dziś → ważny do 28\.02\.\d{4}/);
  const good = { picture_plik: { name: 'a.jpg', type: 'image/jpeg', bytes: fixture('photo-phone.jpg') } };
  await browser.send({}, { button: 'Zapisz zmianę', files: good });
  expect(browser.page.text).toContain('Obowiązuje od teraz');
  const made = (await allPackages(city.db)).find(({ code }) => code === 'pakiet-seniora');
  expect(made?.validity).toEqual({ kind: 'day-of-year', month: 2, day: 28, atLeastDays: 30 });
  const picture = await browser.open(`/obrazki/pakiety/${made?.picture}.webp`);
  expect([picture.status, picture.headers['content-type']]).toEqual([200, 'image/webp']);

  const used = (await allPackages(city.db)).find(({ code }) => code === 'mieszkaniec');
  await browser.open(`/operator/ustawienia/pakiety/${used?.id}`);
  await save({ retired: 'tak' });
  expect(browser.page.text).toContain('Ten pakiet nadają wnioski, które są w użyciu');
  expect(browser.page.errors).toEqual({ potwierdzam: expect.any(String) });
});

test('the last privacy notice stays, and a link needs its text', async () => {
  const consents = '/operator/ustawienia/zgody';
  const { id } = await city.db
    .selectFrom('consents')
    .select('id')
    .where('code', '=', 'rodo')
    .executeTakeFirstOrThrow();
  await browser.open(`${consents}/${id}`);
  await save({ retired: 'tak' });
  expect(browser.page.errors).toEqual({ retired: t.operatorTypes.errors.lastNotice });

  await browser.open(`${consents}/nowe`);
  const notice = { kind: 'notice', scope: 'registration', required: 'tak', onWithdrawal: 'erase' };
  await save({ ...notice, label_pl: 'Znam [nową klauzulę].' });
  expect(browser.page.errors).toEqual({ body_pl: t.operatorTypes.errors.linkWithoutBody });
  await save({ body_pl: '## Klauzula\n\nNowa treść.' });
  expect(browser.page.text).toContain('każdy mieszkaniec zobaczy ją przy najbliższym logowaniu');
  await save({ potwierdzam: 'tak' });
  expect(browser.page.text).toContain('Obowiązuje od teraz');
  await browser.open(`${consents}/${id}`);
  await save({ retired: 'tak' });
  expect(browser.page.text).toContain('Obowiązuje od teraz');
});
