import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../../../../test/accounts.ts';
import { fillDraft, sentFile } from '../../../../../test/applications.ts';
import { browse } from '../../../../../test/client.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { acceptApplication } from '../../../../applications/accept.ts';
import { claimApplication } from '../../../../applications/claim.ts';
import { rejectApplication } from '../../../../applications/reject.ts';
import { returnApplication } from '../../../../applications/return.ts';
import { days, later } from '../../../../platform/clock.ts';
import { untilNone } from '../../../../platform/jobs/portions.ts';
import { deleteApplicationFiles } from '../../../../privacy/retention/application-files.ts';
import { formatDay } from '../../../i18n/format.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

/** A complete draft, its last step open in the browser. */
async function readyToSend() {
  const who = await newcomer(city);
  const draftId = await fillDraft(city, who.resident, 'zameldowanie');
  await who.browser.open(`${urls.draft(draftId)}/wyslij`);
  return { ...who, draftId };
}

async function sent() {
  const who = await readyToSend();
  await who.browser.send({ 'consent-prawdziwosc': 'tak' });
  return { ...who, number: Number(/\d+$/.exec(who.browser.page.url)?.[0]) };
}

async function claimed() {
  const who = await sent();
  const clerk = await newClerk(city);
  await city.transact((tx) => claimApplication(tx, clerk, who.number));
  return { ...who, clerk };
}

describe('sending', () => {
  test('twice at the same moment makes one application', async () => {
    const { browser, draftId, resident } = await readyToSend();
    const token = new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields).get('_csrf') ?? '';
    const twin = browse(city.app);
    for (const [name, value] of browser.cookies) twin.cookies.set(name, value);
    const form = { _csrf: token, 'consent-prawdziwosc': 'tak' };
    const answers = await Promise.all(
      [browser, twin].map((each) => each.post(`${urls.draft(draftId)}/wyslij`, form)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers[0]?.location).toBe(answers[1]?.location);
    const rows = await city.db
      .selectFrom('applications')
      .select('number')
      .where('person_id', '=', resident.personId)
      .execute();
    expect(rows).toHaveLength(1);
    const statuses = await city.db
      .selectFrom('application_statuses')
      .select('status')
      .where('application_id', '=', draftId)
      .execute();
    expect(statuses).toEqual([{ status: 'submitted' }]);
  });

  test('again by the back button, and going back to a step, end at the number', async () => {
    const { browser, draftId } = await readyToSend();
    const token = new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields).get('_csrf') ?? '';
    await browser.send({ 'consent-prawdziwosc': 'tak' });
    const { url } = browser.page;
    const form = { _csrf: token, 'consent-prawdziwosc': 'tak' };
    const again = await browser.post(`${urls.draft(draftId)}/wyslij`, form);
    expect(again.location).toBe(url);
    await browser.open(`${urls.draft(draftId)}/dane`);
    expect(browser.page.url).toBe(url);
    expect(browser.page.text).toContain('jest już wysłany');
  });

  test('a second draft of the kind says that one is under way already', async () => {
    const { browser, resident, number } = await sent();
    const other = await city.db
      .selectFrom('applications')
      .select('id')
      .where('person_id', '=', resident.personId)
      .where('status', '=', 'draft')
      .execute();
    expect(other).toEqual([]);
    await browser.open(urls.chooseType);
    expect(browser.page.text).toContain('Taki wniosek jest już w toku.');
    expect(browser.page.links).toContainEqual({
      text: `Zobacz wniosek nr ${number}`,
      href: urls.application(number),
    });
    expect(browser.page.forms.filter(({ inMain }) => inMain)).toEqual([]);
  });

  test('of a draft that was overtaken by another one is a conflict with a reason', async () => {
    const { browser, resident } = await readyToSend();
    const overtaken = browser.page;
    const other = browse(city.app);
    for (const [name, value] of browser.cookies) other.cookies.set(name, value);
    const second = await fillDraft(city, resident, 'student');
    await other.open(`${urls.draft(second)}/wyslij`);
    await other.send({ 'consent-prawdziwosc': 'tak' });
    expect(overtaken.url).toBe(browser.page.url);
    await browser.send({ 'consent-prawdziwosc': 'tak' });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toContain('Wniosek nie został wysłany');
    expect(browser.page.text).toContain('jest już w toku');
  });
});

describe('a sent application', () => {
  test('is found by nobody else, nor are its photo and documents, nor a draft', async () => {
    const { number } = await sent();
    const { draftId } = await readyToSend();
    const { browser } = await newcomer(city);
    await browser.open(urls.cards);
    const token = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
    const addresses = [
      urls.application(number),
      urls.applicationPhoto(number),
      urls.applicationDocument(number, 'zameldowanie'),
      urls.applicationCancellation(number),
      urls.correction(number),
      `${urls.correction(number)}/wyslij`,
      urls.draft(draftId),
      `${urls.draft(draftId)}/dane`,
      `${urls.draft(draftId)}/zdjecie/oryginal`,
      `${urls.draft(draftId)}/zdjecie/kadr`,
      `${urls.draft(draftId)}/dokumenty/zameldowanie`,
      urls.draftDeletion(draftId),
      urls.application(999_999_999_999),
      urls.application('8abc'),
    ];
    for (const address of addresses) expect((await browser.open(address)).status, address).toBe(404);
    for (const address of [
      urls.applicationCancellation(number),
      urls.draftDeletion(draftId),
      `${urls.draft(draftId)}/dane`,
      `${urls.draft(draftId)}/wyslij`,
    ]) {
      expect((await browser.post(address, { _csrf: token, firstName: 'X' })).status, address).toBe(404);
    }
  });

  test('shows its own photo and document to its owner', async () => {
    const { browser, number } = await sent();
    expect((await browser.open(urls.applicationPhoto(number))).headers['content-type']).toBe('image/jpeg');
    const document = await browser.open(urls.applicationDocument(number, 'zameldowanie'));
    expect(document.headers['content-disposition']).toContain('attachment');
  });

  test('is cancelled after a question, and a second time says so', async () => {
    const { browser, number } = await sent();
    await browser.click('Anuluj wniosek');
    expect(browser.page.h1).toBe(`Anuluj wniosek nr ${number}`);
    const token = new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields).get('_csrf') ?? '';
    await browser.send();
    expect(browser.page.url).toBe(urls.application(number));
    expect(browser.page.text).toContain(`Wniosek nr ${number} jest anulowany.`);
    await browser.post(urls.applicationCancellation(number), { _csrf: token });
    await browser.open(urls.application(number));
    expect(browser.page.text).toContain('Ten wniosek jest już anulowany.');
  });

  test('says before it deletes a document when it will, and afterwards that it did', async () => {
    const { browser, number, clerk } = await claimed();
    const { cardNumber } = await city.settings();
    await browser.open(urls.application(number));
    expect(browser.page.text).not.toContain('Usuniemy ten dokument');
    await city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined));
    const day = formatDay(later(city.clock(), days(30)));
    await browser.open(urls.application(number));
    expect(browser.page.text).toContain(`Usuniemy ten dokument ${day}.`);
    const night = city.quietlyAt(later(city.clock(), days(30)));
    await untilNone(night, (tx) => deleteApplicationFiles(tx, 30));
    await browser.open(urls.application(number));
    expect(browser.page.text).toContain(`Dokument usunięty ${day} (30 dni po decyzji)`);
  });

  test('cannot be cancelled once the city has decided', async () => {
    const { browser, number, clerk } = await claimed();
    await browser.click('Anuluj wniosek');
    const { cardNumber } = await city.settings();
    await city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined));
    await browser.send();
    expect(browser.page.text).toContain('Urząd podjął już decyzję');
    expect(browser.page.text).toContain('Zrealizowany');
  });

  test('that was rejected shows the reason, and then its contents', async () => {
    const { browser, number, clerk } = await claimed();
    await city.transact((tx) => rejectApplication(tx, clerk, number, 'Dokument dotyczy innej osoby.'));
    await browser.open(urls.application(number));
    expect(browser.page.text).toContain('Powód: Dokument dotyczy innej osoby.');
    const { text } = browser.page;
    expect(text.indexOf('Treść wniosku')).toBeLessThan(text.indexOf('Status wniosku'));
  });
});

describe('a returned application', () => {
  test('is mended where the city remarked, and nowhere else, and sent again under its number', async () => {
    const { browser, number, clerk, draftId } = await claimed();
    const remarks = new Map([
      ['field:street', 'Brakuje numeru mieszkania.'],
      ['photo', 'Twarz jest w cieniu.'],
    ] as const);
    await city.transact((tx) => returnApplication(tx, clerk, number, remarks));

    await browser.open(urls.cards);
    expect(browser.page.links).toContainEqual({ text: 'Popraw wniosek', href: urls.correction(number) });
    await browser.open(urls.application(number));
    expect(browser.page.text).toContain('Ulica i numer: Brakuje numeru mieszkania.');
    await browser.click('Popraw wniosek');
    expect(browser.page.h1).toBe('Twoje dane');
    expect(browser.page.text).toContain('Uwaga urzędu: Brakuje numeru mieszkania.');
    expect(browser.page.forms.find(({ inMain }) => inMain)?.names).toEqual(['_csrf', '_jako', 'street']);
    expect((await browser.open(`${urls.correction(number)}/dokumenty`)).status).toBe(404);

    await browser.open(`${urls.correction(number)}/dane`);
    await browser.send({ street: 'ul. Lipowa 8 m. 5' });
    expect(browser.page.h1).toBe('Zdjęcie');
    await browser.send({}, { files: { photo: sentFile('photo.webp') }, button: 'Zapisz i przejdź dalej' });
    await browser.send({}, { button: 'Zapisz i przejdź dalej' });
    expect(browser.page.h1).toBe('Sprawdź i wyślij');
    expect(browser.page.text).toContain('ul. Lipowa 8 m. 5');
    await browser.send();
    expect(browser.page.url).toBe(urls.application(number));

    await browser.open(urls.correction(number));
    expect(browser.page.url).toBe(urls.application(number));
    const resolved = await city.db
      .selectFrom('application_remarks')
      .select('resolved_at')
      .where('application_id', '=', draftId)
      .execute();
    expect(resolved.every(({ resolved_at }) => resolved_at !== null)).toBe(true);
  });

  test('takes no change of a part that has no remark', async () => {
    const { browser, number, clerk } = await claimed();
    await city.transact((tx) =>
      returnApplication(tx, clerk, number, new Map([['field:street', 'Brakuje numeru.']] as const)),
    );
    await browser.open(`${urls.correction(number)}/dane`);
    await browser.send({ street: 'ul. Nowa 1' }, { extra: { firstName: 'Ktoś' } });
    expect(browser.page.url).toBe(urls.application(number));
    expect(browser.page.text).not.toContain('Ktoś');
  });
});
