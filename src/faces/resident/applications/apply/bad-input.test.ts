import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDraft, fixture, goodAnswers, sentFile } from '../../../../../test/applications.ts';
import type { Browser, TestFile } from '../../../../../test/client.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

/** A browser at a step of a fresh draft; "podatek" has every step there is. */
async function at(step: string): Promise<{ browser: Browser; draft: string; personId: string }> {
  const { browser, resident } = await newcomer(city);
  await browser.open(urls.chooseType);
  await browser.send({}, { form: urls.startDraft('podatek') });
  const draft = browser.page.url.replace(/\/[^/]+$/, '');
  await browser.open(`${draft}/${step}`);
  return { browser, draft, personId: resident.personId };
}

const large = (name: string): TestFile => ({
  name,
  type: 'application/octet-stream',
  bytes: Buffer.alloc(30 * 1024 * 1024, 7),
});

describe('the details', () => {
  test('say what is missing beside each field and on top, and keep what was typed', async () => {
    const { browser, draft } = await at('dane');
    await browser.send({ ...goodAnswers, firstName: '', birthDate: '2090-01-01', postalCode: '12345678' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.title).toMatch(/^Popraw dane/);
    expect(browser.page.errors).toEqual({
      firstName: 'Wypełnij to pole.',
      birthDate: 'Wpisz datę, która już minęła.',
      postalCode: 'Wpisz kod pocztowy w postaci 00-950.',
    });
    expect(browser.page.text).toContain('Popraw dane w formularzu');
    expect(browser.page.html).toContain('href="#pole-firstName"');
    expect(browser.page.html).toContain('value="12345678"');

    await browser.open(`${draft}/dane`);
    expect(browser.page.html, 'what was refused is saved all the same').toContain('value="12345678"');
  });

  test('are saved as they are by "Zapisz wersję roboczą", and listed to go on with', async () => {
    const { browser, draft } = await at('dane');
    await browser.send({ street: 'ul. Lip' }, { button: 'Zapisz wersję roboczą' });
    expect(browser.page.url).toBe(urls.applications);
    expect(browser.page.text).toContain('Wersja robocza zapisana.');
    await browser.open(urls.chooseType);
    expect(browser.page.text).toContain('Masz wersję roboczą wniosku');
    await browser.open(urls.applications);
    expect(browser.page.links).toContainEqual({ text: 'Kontynuuj', href: draft });
    await browser.click('Kontynuuj');
    expect(browser.page.html).toContain('value="ul. Lip"');
  });

  test('of a form that was only looked at leave no draft behind', async () => {
    const { browser } = await at('dane');
    await browser.open(urls.applications);
    expect(browser.page.text).toContain('Nie masz jeszcze żadnych wniosków');
  });
});

describe('the photo', () => {
  const add = (browser: Browser, photo: TestFile) => browser.send({}, { files: { photo } });

  test.each([
    ['a renamed program', 'renamed-exe.jpg', 'To nie jest zdjęcie w znanym formacie'],
    ['an SVG named PNG', 'svg-as.png', 'To nie jest zdjęcie w znanym formacie'],
    ['half a JPEG', 'photo-broken.jpg', 'plik jest uszkodzony'],
    ['100 megapixels in 12 kB', 'photo-100mp.png', 'Zdjęcie ma za dużo pikseli'],
    ['200 × 260 pixels', 'photo-small.jpg', 'Zdjęcie jest za małe'],
  ])('refuses %s with a sentence', async (_what, name, sentence) => {
    const { browser } = await at('zdjecie');
    await add(browser, sentFile(name));
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors.photo).toContain(sentence);
  });

  test('refuses 30 MB with a sentence', async () => {
    const { browser } = await at('zdjecie');
    await add(browser, large('ja.jpg'));
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors.photo).toBe('Plik jest za duży. Wybierz plik do 10 MB.');
  });

  test('refuses going on without one', async () => {
    const { browser } = await at('zdjecie');
    await browser.send();
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors.photo).toBe('Dodaj zdjęcie twarzy.');
  });

  test.each(['photo.png', 'photo.webp', 'photo-phone.jpg'])('takes %s (3:4) as it is', async (name) => {
    const { browser, draft } = await at('zdjecie');
    await add(browser, sentFile(name));
    expect(browser.page.status).toBe(200);
    expect(browser.page.errors).toEqual({});
    await browser.open(`${draft}/zdjecie/kadr`);
    expect(browser.page.headers['content-type']).toBe('image/jpeg');
    expect(browser.page.headers['cache-control']).toBe('private, no-store');
    expect(browser.page.headers['x-content-type-options']).toBe('nosniff');
    const { width, height } = await sharp(browser.page.bytes).metadata();
    expect([width, height]).toEqual([709, 945]);
  });

  test('of another ratio is kept, cut with the buttons of the page, and then good', async () => {
    const { browser, draft } = await at('zdjecie');
    await add(browser, sentFile('photo-wide.jpg'));
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors['pole-kadr']).toContain('inne proporcje niż 3:4');
    await browser.send({}, { button: 'W lewo' });
    expect(browser.page.url).toContain('kadr=');
    const [, moved] = /name="crop_x" value="([\d.]+)"/.exec(browser.page.html) ?? [];
    await browser.send({}, { button: 'Zapisz i przejdź dalej' });
    expect(browser.page.h1).toBe('Punkt odbioru karty');
    await browser.open(`${draft}/zdjecie`);
    expect(browser.page.html).toContain(`name="crop_x" value="${moved}"`);
    expect(browser.page.errors).toEqual({});
  });

  test('loses its metadata: neither the original nor the cut tells where it was taken', async () => {
    const { browser, draft, personId } = await at('zdjecie');
    expect(fixture('photo-phone.jpg').includes('Exif')).toBe(true);
    await add(browser, sentFile('photo-phone.jpg'));
    for (const kind of ['oryginal', 'kadr']) {
      await browser.open(`${draft}/zdjecie/${kind}`);
      const { exif, xmp, iptc, orientation, width, height } = await sharp(browser.page.bytes).metadata();
      expect({ exif, xmp, iptc, orientation }).toEqual({});
      expect((height ?? 0) > (width ?? 0), 'upright').toBe(true);
    }
    const files = await city.db.selectFrom('files').select('id').where('person_id', '=', personId).execute();
    expect(files).toHaveLength(2);
  });

  test('stays when another one is refused, and goes when it is removed', async () => {
    const { browser, draft, personId } = await at('zdjecie');
    await add(browser, sentFile('photo.png'));
    await browser.send(
      {},
      { files: { photo: sentFile('photo-broken.jpg') }, button: 'Zapisz i przejdź dalej' },
    );
    expect(browser.page.status).toBe(422);
    expect((await browser.open(`${draft}/zdjecie/kadr`)).status).toBe(200);
    await browser.open(`${draft}/zdjecie`);
    await browser.send({}, { button: 'Usuń zdjęcie' });
    expect((await browser.open(`${draft}/zdjecie/kadr`)).status).toBe(404);
    const files = await city.db.selectFrom('files').select('id').where('person_id', '=', personId).execute();
    expect(files, 'nothing of it is left').toEqual([]);
  });
});

describe('the collection point', () => {
  test('has to be chosen, and only one that is open counts', async () => {
    const { browser } = await at('punkt-odbioru');
    await browser.send();
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors.collectionPoint).toBe('Wybierz jedną z możliwości.');
    await browser.send({}, { extra: { collectionPoint: '0190a6b2-0000-7000-8000-000000000000' } });
    expect(browser.page.status).toBe(422);
    await browser.send({}, { extra: { collectionPoint: "' or 1=1" } });
    expect(browser.page.status).toBe(422);
  });
});

describe('the documents', () => {
  test.each([
    ['a renamed program', 'renamed-exe.pdf', 'To nie jest dokument PDF'],
    ['a broken one', 'broken.pdf', 'plik jest uszkodzony'],
    ['one behind a password', 'encrypted.pdf', 'zabezpieczony hasłem'],
    ['an empty one', 'empty.pdf', 'Plik jest pusty'],
    ['a photo', 'photo.png', 'To nie jest dokument PDF'],
  ])('refuse %s beside its field, and keep the other file', async (_what, name, sentence) => {
    const { browser } = await at('dokumenty');
    await browser.send(
      {},
      { files: { 'document.pit': sentFile(name), 'document.upo': sentFile('proof-cairo.pdf') } },
    );
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ 'document.pit': expect.stringContaining(sentence) });
    expect(browser.page.text).toContain('proof-cairo.pdf');
  });

  test('refuse 30 MB beside its field, and keep the other file', async () => {
    const { browser } = await at('dokumenty');
    await browser.send(
      {},
      { files: { 'document.pit': large('pit.pdf'), 'document.upo': sentFile('proof-cairo.pdf') } },
    );
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ 'document.pit': 'Plik jest za duży. Wybierz plik do 10 MB.' });
    expect(browser.page.text).toContain('proof-cairo.pdf');
  });

  test('are told when one is refused, even by "Zapisz wersję roboczą"', async () => {
    const { browser } = await at('dokumenty');
    await browser.send(
      {},
      { files: { 'document.pit': sentFile('broken.pdf') }, button: 'Zapisz wersję roboczą' },
    );
    expect(browser.page.status).toBe(422);
  });

  test('that the form does not have cannot be removed', async () => {
    const { browser } = await at('dokumenty');
    expect((await browser.send({}, { extra: { usun: 'paszport' } })).status).toBe(404);
  });

  test('ask for the required one only', async () => {
    const { browser } = await at('dokumenty');
    await browser.send({}, { button: 'Zapisz i przejdź dalej' });
    expect(browser.page.errors).toEqual({ 'document.pit': 'Dodaj plik.' });
  });

  test('are handed back as a download, under a harmless name, and can be removed', async () => {
    const { browser, draft } = await at('dokumenty');
    const pit = { ...sentFile('proof-cairo.pdf'), name: '../../Zaświadczenie żółte.pdf' };
    await browser.send({}, { files: { 'document.pit': pit }, button: 'Zapisz i przejdź dalej' });
    await browser.open(`${draft}/dokumenty/pit`);
    expect(browser.page.headers['content-disposition']).toBe(
      `attachment; filename="Zaswiadczenie zote.pdf"; filename*=UTF-8''Za%C5%9Bwiadczenie%20%C5%BC%C3%B3%C5%82te.pdf`,
    );
    expect(browser.page.bytes.equals(fixture('proof-cairo.pdf'))).toBe(true);
    await browser.open(`${draft}/dokumenty`);
    await browser.send({}, { button: 'Usuń' });
    expect(browser.page.text).not.toContain('żółte');
    expect((await browser.open(`${draft}/dokumenty/pit`)).status).toBe(404);
  });
});

describe('sending', () => {
  test.each(['2026-13-45', 'wczoraj', '2026-02-30'])(
    'shows the birth date %s as it was typed',
    async (typed) => {
      const { browser, draft } = await at('dane');
      await browser.send({ ...goodAnswers, birthDate: typed });
      const page = await browser.open(`${draft}/wyslij`);
      expect([page.status, page.text]).toEqual([200, expect.stringContaining(typed)]);
    },
  );

  test('says everything that is missing, each with the way to its step', async () => {
    const { browser, draft } = await at('wyslij');
    expect(browser.page.text).toContain('Uzupełnij przed wysłaniem');
    await browser.send();
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({
      'consent-prawdziwosc': 'Zaznacz to pole, aby przejść dalej.',
      'karta-poprawna': 'Sprawdź kartę i zaznacz to pole, aby wysłać wniosek.',
    });
    for (const [text, href] of [
      ['Data urodzenia: Wypełnij to pole.', `${draft}/dane#pole-birthDate`],
      ['Zdjęcie: Dodaj zdjęcie twarzy.', `${draft}/zdjecie#pole-photo`],
      ['Punkt odbioru karty: Wybierz jedną z możliwości.', `${draft}/punkt-odbioru#pole-collectionPoint`],
      ['Pierwsza strona PIT: Dodaj plik.', `${draft}/dokumenty#pole-document-pit`],
      ['Zaznacz wymaganą zgodę.', '#pole-consent-prawdziwosc'],
      ['Sprawdź kartę i potwierdź, że dane na niej są poprawne.', '#pole-karta-poprawna'],
    ]) {
      expect(browser.page.links).toContainEqual({ text, href });
    }
  });

  test('keeps the ticks when it is refused', async () => {
    const { browser } = await at('wyslij');
    await browser.send({ 'consent-prawdziwosc': 'tak', 'consent-ankiety': 'tak' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.html.match(/type="checkbox"[^>]* checked/g)).toHaveLength(2);
  });
});

describe('a draft', () => {
  test('too many is refused with a way out', async () => {
    const { browser, resident } = await newcomer(city);
    for (let count = 0; count < 5; count += 1) await fillDraft(city, resident, 'zameldowanie');
    await browser.open(urls.chooseType);
    await browser.send({}, { form: urls.startDraft('podatek') });
    expect(browser.page.url).toBe(urls.chooseType);
    expect(browser.page.text).toContain('Masz już pięć wersji roboczych');
    await browser.open(urls.startDraft('podatek'));
    expect(browser.page.text).toContain('Masz już pięć wersji roboczych');
    expect(
      browser.page.forms.filter(({ inMain }) => inMain),
      'nothing to fill in for nothing',
    ).toEqual([]);
  });

  test('is deleted after a question, with its files', async () => {
    const { browser, draft, personId } = await at('zdjecie');
    await browser.send({}, { files: { photo: sentFile('photo.png') } });
    await browser.click('Usuń wersję roboczą');
    expect(browser.page.h1).toBe('Usuń wersję roboczą');
    await browser.send();
    expect(browser.page.text).toContain('Wersja robocza usunięta.');
    expect((await browser.open(draft)).status).toBe(404);
    const files = await city.db.selectFrom('files').select('id').where('person_id', '=', personId).execute();
    expect(files).toEqual([]);
  });

  test('of a type or under an id that is not there is not found', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.chooseType);
    const token = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
    expect((await browser.post(urls.startDraft('nieznany'), { _csrf: token })).status).toBe(404);
    for (const id of ['1', 'nowy', '0190a6b2-0000-7000-8000-000000000000', "x'--"]) {
      expect((await browser.open(`${urls.draft(encodeURIComponent(id))}/dane`)).status).toBe(404);
    }
  });
});
