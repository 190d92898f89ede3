import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../../../../test/accounts.ts';
import { browse } from '../../../../../test/client.ts';
import { build, unpack } from '../../../../../test/data-exports.ts';
import { applyAndAccept } from '../../../../../test/decisions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { goodPassword, signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { deleteWhatIsDue } from '../../../../nightly.ts';
import { days } from '../../../../platform/clock.ts';
import { formatDay } from '../../../i18n/format.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

async function withExport() {
  const who = await newcomer(city);
  await who.browser.open(urls.dataExport);
  await who.browser.send({ currentPassword: goodPassword });
  await build(city, who.resident);
  await who.browser.open(urls.dataExport);
  const file = who.browser.page.links.find(({ text }) => text.startsWith('Pobierz plik'))?.href ?? '';
  return { ...who, file };
}

describe('"Pobierz moje dane"', () => {
  test('is asked for with the password, waited for, and downloaded', async () => {
    const { resident, browser } = await newcomer(city);
    await browser.open(urls.account);
    await browser.click('Pobierz moje dane');
    await browser.send({ currentPassword: goodPassword });
    expect(browser.page.url).toBe(urls.dataExport);
    expect(browser.page.text).toContain('Gdy będzie gotowy, napiszemy na adres e-mail');
    expect(browser.page.text).toContain('Sprawdź, czy jest gotowy');
    expect(browser.page.forms.some(({ action }) => action === urls.dataExport)).toBe(false);
    await build(city, resident);
    await browser.click('Sprawdź, czy jest gotowy');
    const file = browser.page.links.find(({ text }) => text.startsWith('Pobierz plik (ZIP,'))?.href;
    await browser.open(file ?? '');
    expect(browser.page.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(/^attachment; filename="moje-dane-\d{4}-\d\d-\d\d\.zip"$/),
      'content-length': String(browser.page.bytes.length),
      'cache-control': 'private, no-store',
    });
    expect(unpack(browser.page.bytes).data.account.email).toBe(resident.email);
    const seen = await city.db
      .selectFrom('events')
      .select(['actor_account', 'ip'])
      .where('kind', '=', 'person.export-downloaded')
      .where('person_id', '=', resident.personId)
      .execute();
    expect(seen).toEqual([{ actor_account: resident.accountId, ip: '127.0.0.1' }]);
  });

  test('a wrong password, or none, starts nothing', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.dataExport);
    await browser.send({});
    expect([browser.page.status, browser.page.errors]).toEqual([
      422,
      { currentPassword: 'Wypełnij to pole.' },
    ]);
    await browser.send({ currentPassword: 'nie to hasło tutaj' });
    expect([browser.page.status, browser.page.errors]).toEqual([
      422,
      { currentPassword: 'Hasło jest nieprawidłowe.' },
    ]);
    await browser.open(urls.dataExport);
    expect(browser.page.text).not.toContain('Przygotowujemy plik');
  });

  test('asking in a second tab says that it is under way', async () => {
    const { resident, browser } = await newcomer(city);
    const other = browse(city.app);
    await signIn(city, other, resident);
    await Promise.all([browser.open(urls.dataExport), other.open(urls.dataExport)]);
    await browser.send({ currentPassword: goodPassword });
    await other.send({ currentPassword: goodPassword });
    expect(other.page.text).toContain('Plik jest już przygotowywany.');
  });

  test('is not there for anybody else, before it is ready, or after seven days', async () => {
    const { browser, file } = await withExport();
    const { browser: stranger } = await newcomer(city);
    expect((await stranger.open(file)).status).toBe(404);
    expect((await browse(city.app).open(file, { follow: false })).location).toMatch(/^\/zaloguj/);
    expect((await browser.open(file)).status).toBe(200);
    city.wait(days(7));
    await signIn(city, browser, await holderOf(file));
    expect((await browser.open(file)).status).toBe(404);
    await browser.open(urls.dataExport);
    expect(browser.page.text).toContain('Przygotuj plik');
  });

  async function holderOf(file: string): Promise<{ accountId: string }> {
    const { account_id } = await city.db
      .selectFrom('data_exports')
      .innerJoin('people', 'people.id', 'person_id')
      .select('account_id')
      .where('data_exports.id', '=', file.split('/').at(-1) ?? '')
      .executeTakeFirstOrThrow();
    return { accountId: account_id ?? '' };
  }
});

test('a document that was deleted says so, to the resident and to the clerk', async () => {
  const { resident } = await newcomer(city);
  const clerk = await newClerk(city);
  const { number } = await applyAndAccept(city, clerk, resident, 'zameldowanie');
  city.wait(days(30));
  await deleteWhatIsDue(city);
  const sentence = `Dokument usunięty ${formatDay(city.clock())} (30 dni po decyzji)`;
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  await browser.open(urls.application(number));
  expect(browser.page.text.replaceAll('\u00a0', ' ')).toContain(sentence);
  expect((await browser.open(urls.applicationPhoto(number))).status).toBe(200);
  expect((await browser.open(urls.applicationDocument(number, 'zameldowanie'))).status).toBe(404);
  const desk = browse(city.app);
  await signIn(city, desk, clerk);
  await desk.open(`/operator/wnioski/${number}`);
  expect(desk.page.text.replaceAll('\u00a0', ' ')).toContain(sentence);
  await desk.open('/operator/dziennik');
  expect(desk.page.text).toContain('Usunięto pliki z wniosku po upływie terminu (dokumenty: 1, zdjęcia: 1)');
});
