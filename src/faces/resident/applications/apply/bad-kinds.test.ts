import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../../test/accounts.ts';
import { goodAnswers, sentFile } from '../../../../../test/applications.ts';
import { type Browser, browse } from '../../../../../test/client.ts';
import { cardHolder } from '../../../../../test/decisions.ts';
import { redefine } from '../../../../../test/definitions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

/** At the details of a first card, whose form asks for the PESEL if one likes. */
async function atDetails(whom?: 'podopieczny'): Promise<Browser> {
  const { browser } = await newcomer(city);
  await browser.open(urls.startDraft('zameldowanie', whom));
  return browser;
}

const pesel = '92031200001';

describe('the PESEL', () => {
  test.each(['92031200002', '1234', 'osiem', '92133200001', '00000000000', '9203120000123'])(
    'refuses %s, and says so on the next visit without showing it',
    async (wrong) => {
      const browser = await atDetails();
      await browser.send({ ...goodAnswers, pesel: wrong });
      expect(browser.page.status).toBe(422);
      expect(browser.page.errors).toEqual({
        pesel: 'Sprawdź numer PESEL: ma 11 cyfr, a ten się nie zgadza.',
      });
      expect(browser.page.html, 'what was typed stays').toContain(`value="${wrong}"`);
      await browser.open(formOf(browser));
      expect(browser.page.html).not.toContain(wrong);
      expect(browser.page.text).toContain('Zapisany numer PESEL się nie zgadza.');
    },
  );

  test('has to fit the birth date', async () => {
    const browser = await atDetails();
    await browser.send({ ...goodAnswers, pesel: '75031234564' });
    expect(browser.page.errors).toEqual({
      pesel: 'Ten numer PESEL nie pasuje do daty urodzenia. Sprawdź oba pola.',
    });
  });

  test('is kept when its box stays empty, shown as a mask, and taken away by its box', async () => {
    const browser = await atDetails();
    await browser.send({ ...goodAnswers, pesel: '920312 00001' });
    expect(browser.page.h1).toBe('Zdjęcie');
    const details = browser.page.url.replace('zdjecie', 'dane');
    await browser.open(details);
    expect(browser.page.text).toContain(
      'Zapisany numer PESEL: 920312•••••. Zostaw puste, aby go nie zmieniać.',
    );
    expect(browser.page.html).not.toContain(pesel);
    await browser.send();
    await browser.open(details);
    expect(browser.page.text).toContain('920312•••••');
    await browser.send({ 'pesel-usun': 'tak' });
    await browser.open(details);
    expect(browser.page.text).not.toContain('Zapisany numer PESEL');
  });

  test('is required where the city says so', async () => {
    await redefine(city, 'student', ({ fields }) => ({
      fields: fields.map((field) => (field.kind === 'pesel' ? { ...field, required: true } : field)),
    }));
    const { browser } = await newcomer(city);
    await browser.open(urls.startDraft('student'));
    await browser.send({ ...goodAnswers, pesel: '' });
    expect(browser.page.errors).toEqual({ pesel: 'Wypełnij to pole.' });
  });
});

describe('a ward', () => {
  test('has to be something to the guardian', async () => {
    const browser = await atDetails('podopieczny');
    await browser.send({ ...goodAnswers, birthDate: '2018-05-04' });
    expect(browser.page.errors).toEqual({ relation: 'Wybierz jedną z możliwości.' });
    await browser.send({}, { extra: { relation: 'spouse' } });
    expect(browser.page.errors).toEqual({ relation: 'Wybierz jedną z możliwości.' });
  });

  test('of another family is not found, nor anything of theirs', async () => {
    const browser = await atDetails('podopieczny');
    await browser.send({ ...goodAnswers, birthDate: '2018-05-04', relation: 'child' });
    await browser.send({}, { files: { photo: sentFile('photo.png') }, button: 'Dodaj zdjęcie' });
    const draft = browser.page.url.replace(/\/[^/]+$/, '');
    const stranger = await newcomer(city);
    for (const part of [
      '',
      '/dane',
      '/zdjecie',
      '/zdjecie/kadr',
      '/zdjecie/oryginal',
      '/wyslij',
      '/usuniecie',
    ]) {
      expect((await stranger.browser.open(`${draft}${part}`)).status, part).toBe(404);
    }
    await stranger.browser.open(urls.chooseType);
    const token = new Map(stranger.browser.page.forms[0]?.fields).get('_csrf') ?? '';
    for (const part of ['/dane', '/wyslij', '/usuniecie']) {
      expect((await stranger.browser.post(`${draft}${part}`, { _csrf: token })).status, part).toBe(404);
    }
  });

  test('is forgotten with the draft', async () => {
    const browser = await atDetails('podopieczny');
    await browser.send({ ...goodAnswers, birthDate: '2018-05-04', relation: 'child' });
    const { person_id: personId } = await city.db
      .selectFrom('applications')
      .select('person_id')
      .where('id', '=', /robocze\/([^/]+)/.exec(browser.page.url)?.[1] ?? '')
      .executeTakeFirstOrThrow();
    await browser.click('Usuń wersję roboczą');
    await browser.send();
    expect(browser.page.text).toContain('Wersja robocza usunięta.');
    const left = await city.db.selectFrom('people').select('id').where('id', '=', personId).execute();
    expect(left).toEqual([]);
  });
});

describe('a duplicate', () => {
  async function atReason(): Promise<Browser> {
    const resident = await cardHolder(city, clerk, 'plastic');
    const browser = browse(city.app);
    await signIn(city, browser, resident);
    await browser.open(urls.startDraft('duplikat'));
    return browser;
  }

  test('has to have a reason, and only one of the city’s counts', async () => {
    const browser = await atReason();
    await browser.send();
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ reason: 'Wybierz jedną z możliwości.' });
    for (const reason of ['0190a6b2-0000-7000-8000-000000000000', "' or 1=1", 'zgubiona']) {
      await browser.send({}, { extra: { reason } });
      expect(browser.page.errors).toEqual({ reason: 'Wybierz jedną z możliwości.' });
    }
  });

  test('takes no reason that was retired, unless it was chosen before', async () => {
    const reasons = await duplicateReasons(city.db);
    const [chosen, other] = [reasons[2], reasons[3]];
    const first = await atReason();
    await first.send({ reason: chosen?.id });
    const details = first.page.url.replace('punkt-odbioru', 'dane');
    const second = await atReason();
    await city.db
      .updateTable('duplicate_reasons')
      .set({ retired_at: city.clock() })
      .where('id', 'in', [chosen?.id ?? '', other?.id ?? ''])
      .execute();
    await second.send({}, { extra: { reason: other?.id ?? '' } });
    expect(second.page.errors).toEqual({ reason: 'Wybierz jedną z możliwości.' });
    expect(second.page.text).not.toContain(other?.label.pl);
    await first.open(details);
    expect(first.page.text).toContain(chosen?.label.pl);
    expect(first.page.text).not.toContain(other?.label.pl);
    await first.send();
    expect(first.page.h1).toBe('Punkt odbioru karty');
  });
});

describe('fields that the city made up', () => {
  const options = [
    { value: 'a', label: { pl: 'Autobusem' } },
    { value: 'b', label: { pl: 'Rowerem' } },
  ];

  test('each have their control, the city’s hint, and their check', async () => {
    await redefine(city, 'student', () => ({
      fields: [
        { key: 'firstName', kind: 'first-name', required: true },
        { key: 'lastName', kind: 'last-name', required: true },
        { key: 'dojazd', kind: 'choice', required: true, label: { pl: 'Jak dojeżdżasz?' }, options },
        { key: 'wolny', kind: 'choice', required: false, label: { pl: 'A w sobotę?' }, options },
        { key: 'opis', kind: 'long-text', required: false, label: { pl: 'Opis' } },
        { key: 'odKiedy', kind: 'date', required: true, label: { pl: 'Od kiedy' } },
        {
          key: 'indeks',
          kind: 'text',
          required: true,
          label: { pl: 'Numer indeksu' },
          hint: { pl: 'Stoi w legitymacji.' },
        },
      ],
    }));
    const { browser } = await newcomer(city);
    await browser.open(urls.startDraft('student'));
    for (const shown of ['Jak dojeżdżasz?', 'Rowerem', 'Stoi w legitymacji.']) {
      expect(browser.page.text).toContain(shown);
    }
    await browser.send(
      { odKiedy: '2026-02-30', opis: 'Pierwszy\nDrugi' },
      { extra: { dojazd: 'c', wolny: 'c' } },
    );
    expect(browser.page.errors).toEqual({
      dojazd: 'Wybierz jedną z możliwości.',
      wolny: 'Wybierz jedną z możliwości.',
      odKiedy: 'Wpisz istniejącą datę, na przykład 18.04.2023.',
      indeks: 'Wypełnij to pole.',
    });
    expect(browser.page.html).toContain('Pierwszy\nDrugi');
    await browser.send({ dojazd: 'b', wolny: '', odKiedy: '2026-03-01', indeks: '123' });
    expect(browser.page.h1).toBe('Zdjęcie');
    await browser.open(browser.page.url.replace('zdjecie', 'wyslij'));
    for (const told of ['Jak dojeżdżasz? Rowerem', 'A w sobotę? –', 'Od kiedy 01.03.2026']) {
      expect(browser.page.text).toContain(told);
    }
  });
});

/** Where the form of the page is sent, which is where it can be seen again. */
function formOf({ page }: Browser): string {
  return page.forms.find(({ inMain }) => inMain)?.action ?? '';
}
