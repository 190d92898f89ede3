import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../../test/accounts.ts';
import { fillDraft, newResident } from '../../../../../test/applications.ts';
import { student, ward } from '../../../../../test/cardholders.ts';
import { type Browser, browse } from '../../../../../test/client.ts';
import { applyAndAccept, cardHolder } from '../../../../../test/decisions.ts';
import { newcomer } from '../../../../../test/resident-panel.ts';
import { goodPassword, signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import type { Resident } from '../../../../people/resident.ts';
import { addDays, dayOf } from '../../../../platform/clock.ts';
import { formatDay } from '../../../i18n/format.ts';
import { urls } from '../../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const inDays = (days: number): string => addDays(dayOf(city.clock()), days);

async function choosing(resident: Resident, whom?: string): Promise<Browser> {
  const browser = browse(city.app);
  await signIn(city, browser, resident);
  await browser.open(urls.chooseTypeFor(whom));
  return browser;
}

const offered = ({ page }: Browser): string[] =>
  page.forms.filter(({ inMain }) => inMain).map(({ action }) => action.split('/').at(-1) ?? '');

describe('what is offered', () => {
  test('to somebody with a card in the phone: plastic, a change, other packages; and why not the rest', async () => {
    const browser = await choosing(await cardHolder(city, clerk));
    expect(offered(browser)).toEqual(['plastikowa', 'zmiana-danych', 'pakiet-podatnika', 'pakiet-studenta']);
    const { text, links } = browser.page;
    for (const why of [
      'Masz już kartę albo właśnie ją dla Ciebie przygotowujemy.',
      'Duplikat wydajemy tylko do karty plastikowej. Masz kartę w telefonie: w razie utraty telefonu zaloguj się na nowym.',
      'Nie masz tego pakietu, więc nie ma czego przedłużyć.',
      'Masz już ten pakiet.',
    ]) {
      expect(text).toContain(why);
    }
    expect(links).toContainEqual({
      text: 'Wniosek o wydanie karty plastikowej',
      href: urls.startDraft('plastikowa'),
    });
  });

  test('to somebody with a plastic card: a duplicate, and no second plastic one', async () => {
    const browser = await choosing(await cardHolder(city, clerk, 'plastic'));
    expect(offered(browser)).toContain('duplikat');
    expect(browser.page.text).toContain(
      'Masz już kartę plastikową albo właśnie ją dla Ciebie przygotowujemy.',
    );
  });

  test('an extension from the first day of its window, and before that the day is told', async () => {
    const soon = await choosing(await student(city, clerk, inDays(60)));
    expect(offered(soon)).toContain('przedluzenie-studenta');
    const later = await choosing(await student(city, clerk, inDays(61)));
    expect(offered(later)).not.toContain('przedluzenie-studenta');
    expect(later.page.text).toContain(`Wniosek złożysz od ${formatDay(inDays(1))}.`);
  });

  test('nothing of a kind that is under way, with the way to it', async () => {
    const { browser, resident } = await newcomer(city);
    const { number } = await applyAndAccept(city, clerk, resident, 'podatek');
    await browser.open(urls.startDraft('zameldowanie'));
    expect(browser.page.text).toContain('Taki wniosek jest już w toku.');
    await browser.click(`Zobacz wniosek nr ${number}`);
    expect(browser.page.h1).toBe(`Wniosek nr ${number}`);
    await browser.open(urls.startDraft('plastikowa'));
    expect(browser.page.text).toContain('Twoja karta jest jeszcze w przygotowaniu.');
  });
});

describe('for whom', () => {
  test('the resident chooses among those of the family who have joined, and a new ward', async () => {
    const resident = await newResident(city);
    const jan = await ward(city, clerk, resident, 'Jan');
    const browser = await choosing(resident);
    expect(browser.page.text).toContain('Wniosek dla osoby, której jestem opiekunem prawnym');
    await browser.click('Jan Nowak');
    expect(browser.page.url).toBe(urls.chooseTypeFor(jan.id));
    expect(browser.page.text).toContain('Ta osoba ma już kartę albo właśnie ją przygotowujemy.');
    await browser.send({}, { form: urls.startDraft('zmiana-danych', jan.id) });
    expect(browser.page.h1).toBe('Dane członka rodziny');
    expect(browser.page.text).toContain('Wniosek dla: Jan Nowak');
    expect(browser.page.text).toContain(`na Twój adres e-mail: ${resident.email}`);
    expect(browser.page.html).toContain('value="Jan"');
  });

  test('a new ward gets a form of their own, without a name and with the guardian’s address', async () => {
    const resident = await cardHolder(city, clerk);
    const browser = await choosing(resident, 'podopieczny');
    expect(offered(browser)).toEqual(['zameldowanie?dla=podopieczny']);
    await browser.send();
    expect(browser.page.h1).toBe('Dane podopiecznego');
    const fields = new Map(browser.page.forms.find(({ inMain }) => inMain)?.fields);
    expect([fields.get('firstName'), fields.get('birthDate')]).toEqual(['', '']);
    expect(fields.get('street')).toBe('ul. Lipowa 8 m. 4');
  });

  test('somebody of another family is nobody here', async () => {
    const jan = await ward(city, clerk, await newResident(city), 'Jan');
    const { browser } = await newcomer(city);
    await browser.open(urls.chooseType);
    const token = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
    for (const whom of [jan.id, 'obcy', '', "x'--", '0190a6b2-0000-7000-8000-000000000000']) {
      const address = `${urls.startDraft('zmiana-danych')}?dla=${encodeURIComponent(whom)}`;
      expect((await browser.open(`${urls.chooseType}?dla=${encodeURIComponent(whom)}`)).status).toBe(404);
      expect((await browser.open(address)).status).toBe(404);
      expect((await browser.post(address, { _csrf: token })).status).toBe(404);
    }
  });

  test('what is not for wards is not found for one', async () => {
    const { browser } = await newcomer(city);
    expect((await browser.open(urls.startDraft('podatek', 'podopieczny'))).status).toBe(404);
  });
});

describe('the address of one application', () => {
  test('leads through the login to the form, filled in, and keeps nothing before it is sent', async () => {
    const until = inDays(30);
    const resident = await student(city, clerk, until);
    const browser = browse(city.app);
    await browser.open(urls.startDraft('przedluzenie-studenta'));
    expect(browser.page.h1).toBe('Zaloguj');
    await browser.send({ email: resident.email, password: goodPassword });
    expect(browser.page.url).toBe(urls.startDraft('przedluzenie-studenta'));
    expect(browser.page.h1).toBe('Wniosek o przedłużenie Pakietu Studenta');
    expect(browser.page.text).toContain(`Ważny do ${formatDay(until)}`);
    expect(browser.page.html).toContain('value="ul. Lipowa 8 m. 4"');
    expect(await draftsOf(resident)).toBe(0);

    await browser.send({ street: 'ul. Nowa 1', postalCode: 'x' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ postalCode: 'Wpisz kod pocztowy w postaci 00-950.' });
    expect(browser.page.html).toContain('value="ul. Nowa 1"');
    await browser.send({ postalCode: '00-950' });
    expect(browser.page.h1).toBe('Dokumenty');
    expect(await draftsOf(resident)).toBe(1);
  });

  test('sent twice fills one draft', async () => {
    const resident = await student(city, clerk, inDays(30));
    const browser = await choosing(resident);
    await browser.open(urls.startDraft('przedluzenie-studenta'));
    const form = browser.page.forms.find(({ inMain }) => inMain);
    const fields = Object.fromEntries(form?.fields ?? []);
    const first = await browser.post(form?.action ?? '', fields);
    const second = await browser.post(form?.action ?? '', { ...fields, street: 'ul. Nowa 1' });
    expect(second.location).toBe(first.location);
    expect(await draftsOf(resident)).toBe(1);
  });

  test('shows a saved draft first, to finish it or to begin another', async () => {
    const { browser, resident } = await newcomer(city);
    const draftId = await fillDraft(city, resident, 'zameldowanie');
    await browser.open(urls.chooseType);
    await browser.send({}, { form: urls.startDraft('zameldowanie') });
    expect(browser.page.url).toBe(urls.startDraft('zameldowanie'));
    expect(browser.page.text).toContain('Masz już wersję roboczą tego wniosku');
    expect(browser.page.links).toContainEqual({ text: 'Dokończ', href: urls.draft(draftId) });
    await browser.send({}, { button: 'Zacznij nowy' });
    expect(browser.page.h1).toBe('Twoje dane');
    expect(browser.page.url).not.toContain(draftId);
  });

  test('of a type that the city does not have is not found', async () => {
    const { browser } = await newcomer(city);
    expect((await browser.open(urls.startDraft('nieznany'))).status).toBe(404);
  });
});

async function draftsOf({ accountId }: Resident): Promise<number> {
  const rows = await city.db
    .selectFrom('applications')
    .select('id')
    .where('applicant_account', '=', accountId)
    .where('status', '=', 'draft')
    .execute();
  return rows.length;
}
