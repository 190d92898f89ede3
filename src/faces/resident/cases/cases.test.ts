import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { fixture, sentFile } from '../../../../test/applications.ts';
import { message, openedCase, replied } from '../../../../test/cases.ts';
import type { TestFile } from '../../../../test/client.ts';
import { addChild } from '../../../../test/families.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { answerCase } from '../../../cases/answer.ts';
import { sendBroadcast } from '../../../cases/broadcasts/send.ts';
import { closeCase } from '../../../cases/close.ts';
import { forgetWords } from '../../../cases/forget-words.ts';
import { viewCase } from '../../../cases/view.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const answer = (number: number, body: string, close = false) =>
  city.transact((tx) => answerCase(tx, city.files, clerk, number, message(body), close));

async function broadcast(subject: string, type = 'wiadomosc'): Promise<number> {
  const input = {
    type,
    subject,
    body: 'Zobacz https://nowygrod.example/basen\n<b>od jutra</b> http://nie.example javascript:alert(1)',
  };
  const all = { ...input, sendKey: randomUUID(), audience: { kind: 'all' }, mail: false } as const;
  const sent = await city.transact((tx) => sendBroadcast(tx, clerk, all, 100));
  if (!sent.ok) throw new Error(sent.reason);
  return sent.number;
}

const textFile = (name: string): TestFile => ({ name, type: 'text/plain', bytes: Buffer.from(name) });
const program: TestFile = { name: 'program.txt', type: 'text/plain', bytes: fixture('renamed-exe.pdf') };
const question = { type: 'pytanie-o-karte', subject: 'Zgubiona karta', body: 'Co teraz?\nProszę o radę.' };
/** What stands behind the ticks of the files that have come already. */
const carriedOn = (html: string): number => (html.match(/name="carried"/g) ?? []).length;

describe('a new case', () => {
  test('is sent once with its attachments, and leads to the list', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.cases);
    expect(browser.page.text).toContain('Nie masz jeszcze żadnych spraw');
    await browser.click('Dodaj nową sprawę');
    const files = { attachments: [sentFile('proof-cairo.pdf'), textFile('notatka.txt')] };
    const { forms } = browser.page;
    const sendKey = forms.flatMap(({ fields }) => fields).find(([name]) => name === 'sendKey')?.[1] ?? '';
    await browser.send(question, { files });
    expect(browser.page.url).toBe(urls.cases);
    expect(browser.page.text).toMatch(/Sprawa nr \d+ jest wysłana do urzędu/);
    await browser.open(urls.newCase);
    await browser.send(question, { extra: { sendKey } });
    const shown = browser.page.links.filter(({ text }) => text === 'Pokaż szczegóły');
    expect(shown).toHaveLength(1);

    await browser.open(shown[0]?.href ?? '');
    expect(browser.page.h1).toBe('Zgubiona karta');
    expect(browser.page.text).toMatch(/Ty \d\d\.\d\d\.\d{4} \d\d:\d\d Co teraz\? Proszę o radę\./);
    expect(browser.page.text).toContain('Urząd jeszcze nie przeczytał');
    const pdf = browser.page.links.find(({ text }) => text === 'Pobierz: proof-cairo.pdf')?.href ?? '';
    await browser.click('Zobacz: proof-cairo.pdf');
    expect(browser.page.h1).toBe('Załącznik: proof-cairo.pdf');
    const file = await browser.open(pdf);
    expect(file.bytes.equals(fixture('proof-cairo.pdf'))).toBe(true);
    expect(file.headers).toMatchObject({
      'content-disposition': expect.stringMatching(/^attachment; /),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
  });

  test('that is refused keeps every word, and the files that were good', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.newCase);
    const refused = await browser.send(
      { type: '', subject: ' ', body: 'To zostaje' },
      { files: { attachments: [textFile('dobry.txt'), program] } },
    );
    expect(refused.status).toBe(422);
    expect(refused.errors).toEqual({
      type: 'Wybierz jedną z możliwości.',
      subject: 'Wypełnij to pole.',
      attachments: '„program.txt”: Wybierz plik PDF, JPG, PNG, WEBP, DOCX, ODT albo TXT.',
    });
    expect(refused.text).toContain('dobry.txt');
    const six = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((number) => textFile(`${number}.txt`));
    const tooMany = await browser.send(question, { files: { attachments: six } });
    expect(tooMany.errors).toEqual({ attachments: 'Dodaj najwyżej 5 plików.' });
    expect(carriedOn(tooMany.html)).toBe(1);
    await browser.send({}, { files: { attachments: [textFile('drugi.txt')] } });
    await browser.click('Pokaż szczegóły');
    expect(browser.page.text).toMatch(/dobry\.txt .* drugi\.txt/);
    expect(browser.page.text).not.toContain('program.txt');
  });

  test('carries no file of another form', async () => {
    const [{ browser }, other] = [await newcomer(city), await newcomer(city)];
    const ticketOn = (page: typeof browser.page): string =>
      page.forms.flatMap(({ fields }) => fields).find(([name]) => name === 'carried')?.[1] ?? '';
    await browser.open(urls.newCase);
    await browser.send({ body: '' }, { files: { attachments: textFile('tajne.txt') } });
    const ticket = ticketOn(browser.page);
    expect(ticket).not.toBe('');
    await other.browser.open(urls.newCase);
    for (const carried of [ticket, `${ticket}x`, 'e30.e30', '']) {
      await other.browser.send({ body: '' }, { extra: { carried } });
      expect(ticketOn(other.browser.page), carried).toBe('');
    }
    await browser.open(urls.newCase);
    await browser.send({ body: '' }, { extra: { carried: ticket } });
    expect(ticketOn(browser.page), 'not even by the same person').toBe('');
  });

  test('about a message to many begins with its subject', async () => {
    const { browser } = await newcomer(city);
    const number = await broadcast('Nowy basen');
    await browser.open(urls.cases);
    expect(browser.page.text).toContain('Nowa wiadomość Nowy basen Identyfikator');
    await browser.click('Pokaż szczegóły');
    expect(browser.page.html).toContain('href="https://nowygrod.example/basen"');
    expect(browser.page.html).toContain('&lt;b>od jutra&lt;/b> http://nie.example javascript:alert(1)</p>');
    await browser.click('Napisz do urzędu w tej sprawie');
    expect(browser.page.forms.flatMap(({ fields }) => fields)).toContainEqual([
      'subject',
      'Odp.: Nowy basen',
    ]);
    await browser.open(urls.cases);
    expect(browser.page.text).not.toContain('Nowa wiadomość');
    const quiet = await broadcast('Przerwa', 'informacja');
    await browser.open(urls.case(quiet));
    expect(browser.page.text).not.toContain('Napisz do urzędu');
    const { browser: late } = await newcomer(city);
    expect((await late.open(urls.case(number))).status).toBe(404);
  });
});

describe('a case', () => {
  test('says what is new in the menu and on the list, until it is opened', async () => {
    const { resident, browser } = await newcomer(city);
    const [first, second] = [await openedCase(city, resident), await openedCase(city, resident)];
    expect((await browser.open(urls.cards)).text).not.toContain('z nowymi wiadomościami');
    await answer(first, 'Gotowa');
    await answer(second, 'Gotowa');
    expect((await browser.open(urls.account)).text).toContain('2 sprawy z nowymi wiadomościami');
    await browser.open(urls.cases);
    expect(browser.page.html.match(/data-unread/g)).toHaveLength(2);
    await browser.open(urls.case(first));
    expect(browser.page.text).toContain('1 sprawa z nowymi wiadomościami');
    expect((await browser.open(`${urls.cases}?nowe=tak`)).text).not.toContain(`Sprawa nr ${first}`);
    await browser.open(`${urls.cases}?po=%27&status=x&sort=y&typ=&szukaj=`);
    expect(browser.page.status).toBe(200);
    await browser.send({ szukaj: 'nic takiego' });
    expect(browser.page.text).toContain('Nie ma takich spraw');
  });

  test('shows who wrote, what was read, and the ends of it, newest first', async () => {
    const { resident, browser } = await newcomer(city);
    const number = await openedCase(city, resident, { body: 'Pierwsza' });
    await city.transact((tx) => viewCase(tx, clerk, number, 10));
    await answer(number, 'Odpowiedź', true);
    const page = await browser.open(urls.case(number));
    expect(page.text).toMatch(
      /Urząd zamknął sprawę .* Urząd \d\d.* Odpowiedź Ty .* Pierwsza Przeczytano \d\d\.\d\d\.\d{4} \d\d:\d\d/,
    );
    expect(page.text).toContain('Ta sprawa jest zamknięta i nie można w niej odpowiedzieć.');
    expect(page.text).not.toContain('Krystyna');
    expect(page.forms.map(({ action }) => action)).not.toContain(urls.caseReply(number));
  });

  test('whose words were deleted says so, on the list too', async () => {
    const { resident, browser } = await newcomer(city);
    const number = await openedCase(city, resident, { subject: 'Hałas', body: 'Co noc' });
    await answer(number, 'Sprawdzimy', true);
    const { id } = await city.db
      .selectFrom('cases')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await city.transact((tx) => forgetWords(tx, [id]));
    expect((await browser.open(urls.cases)).text).toContain('Temat usunięty');
    const page = await browser.open(urls.case(number));
    expect(page.h1).toBe('Temat usunięty');
    expect(page.text).toContain('Treść usunięta, bo minął czas jej przechowywania.');
  });

  test('unfolds its older messages by a link', async () => {
    const { resident, browser } = await newcomer(city);
    const number = await openedCase(city, resident, { body: 'nr 0.' });
    for (let sent = 1; sent <= 10; sent += 1) await replied(city, resident, number, `nr ${sent}.`);
    expect((await browser.open(urls.case(number))).text).not.toContain('nr 0.');
    await browser.click('Pokaż więcej wiadomości');
    expect(browser.page.text).toContain('nr 0.');
    expect(browser.page.text).not.toContain('Pokaż więcej wiadomości');
  });

  test('takes a reply, and keeps a refused one', async () => {
    const { resident, browser } = await newcomer(city);
    const number = await openedCase(city, resident);
    const form = { form: urls.caseReply(number) };
    await browser.open(urls.case(number));
    const refused = await browser.send({ body: 'Załączam' }, { ...form, files: { attachments: program } });
    expect([refused.status, Object.keys(refused.errors)]).toEqual([422, ['attachments']]);
    await browser.send({}, { ...form, files: { attachments: textFile('skan.txt') } });
    expect(browser.page.url).toBe(urls.case(number));
    expect(browser.page.text).toMatch(/Wiadomość jest wysłana do urzędu\. .* Załączam .*skan\.txt/);
    expect((await browser.open(urls.caseReply(number))).url).toBe(`${urls.case(number)}`);
  });

  test('that was closed meanwhile gives the text back', async () => {
    const { resident, browser } = await newcomer(city);
    const number = await openedCase(city, resident);
    await browser.open(urls.case(number));
    await city.transact((tx) => closeCase(tx, clerk, number));
    const late = await browser.send({ body: 'Jeszcze pytanie' }, { form: urls.caseReply(number) });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Wiadomość nie została wysłana');
    expect(late.text).toContain('Jeszcze pytanie');
    expect(late.text).toContain('Ta sprawa jest zamknięta');
  });

  test('tells why a file is not to be had', async () => {
    const { browser } = await newcomer(city);
    await browser.open(urls.newCase);
    await browser.send(question, { files: { attachments: sentFile('photo-phone.jpg') } });
    await browser.click('Pokaż szczegóły');
    const address = browser.page.links.find(({ text }) => text.startsWith('Pobierz: '))?.href ?? '';
    const { url } = browser.page;
    const id = address.split('/').at(-1) ?? '';
    const words = {
      waiting: 'sprawdzany',
      infected: 'uznał ten plik za niebezpieczny',
    } as const;
    for (const scan of ['waiting', 'infected'] as const) {
      await city.db.updateTable('case_attachments').set({ scan }).where('id', '=', id).execute();
      await browser.open(address);
      expect(browser.page.url).toBe(url);
      expect(browser.page.text).toContain(`Pliku „photo-phone.jpg” nie można teraz pobrać: `);
      expect(browser.page.text).toContain(words[scan]);
      expect(browser.page.links.map(({ text }) => text)).not.toContain('Pobierz: photo-phone.jpg');
      expect((await browser.open(`${address}/podglad`)).url).toBe(url);
    }
  });

  test('of a member is the member’s while acting, and a stranger sees none', async () => {
    const { resident, browser } = await newcomer(city);
    const child = await addChild(city, resident);
    await openedCase(city, resident, { subject: 'Moja własna' });
    await browser.open(urls.cards);
    await browser.post(urls.acting, { _csrf: csrfOf(browser.page), osoba: child.personId });
    await browser.open(urls.newCase);
    await browser.send({ ...question, subject: 'Karta dziecka' });
    expect(browser.page.text).toContain('Karta dziecka');
    expect(browser.page.text).not.toContain('Moja własna');
    await browser.post(urls.acting, { _csrf: csrfOf(browser.page), osoba: resident.personId });
    await browser.open(urls.cases);
    expect(browser.page.text).not.toContain('Karta dziecka');
    const { number } = await city.db
      .selectFrom('cases')
      .select('number')
      .where('person_id', '=', child.personId)
      .executeTakeFirstOrThrow();
    expect((await browser.open(urls.case(number))).text).toContain(
      'Sprawa dotyczy osoby z Twojej rodziny: Jan Nowak',
    );
    expect((await (await newcomer(city)).browser.open(urls.case(number))).status).toBe(404);
  });
});

const csrfOf = (page: { forms: readonly { fields: readonly (readonly [string, string])[] }[] }): string =>
  page.forms.flatMap(({ fields }) => fields).find(([name]) => name === '_csrf')?.[1] ?? '';
