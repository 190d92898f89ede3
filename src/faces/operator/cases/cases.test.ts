import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentFile } from '../../../../test/applications.ts';
import { message, openedCase, replied } from '../../../../test/cases.ts';
import { browse } from '../../../../test/client.ts';
import { type AtDesk, clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { looksAfter } from '../../../../test/guardians.ts';
import { activeResident, signIn } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { answerCase } from '../../../cases/answer.ts';
import { closeCase } from '../../../cases/close.ts';
import { forgetWords } from '../../../cases/forget-words.ts';
import { markReadByResident } from '../../../cases/read-marks.ts';
import type { Resident } from '../../../people/resident.ts';
import { hours } from '../../../platform/clock.ts';
import { erasePerson } from '../../../privacy/erase-person.ts';

let city: ServedCity;
let clerk: AtDesk;
let colleague: AtDesk;
let anna: Resident;
let ulla: Resident;
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city, ['answer-cases', 'read-residents']);
  colleague = await clerkAtDesk(city, ['answer-cases'], 'Bożena');
  anna = await activeResident(city, { email: 'anna@poczta.test' });
  ulla = await activeResident(city, { email: 'ulla@poczta.test', firstName: 'Ulla', lastName: 'Żółkiewska' });
});
afterAll(() => city.close());

/** Longer than a clerk's session lasts: both come back. */
async function later(milliseconds: number): Promise<void> {
  city.wait(milliseconds);
  for (const { clerk: who, browser } of [clerk, colleague]) await signIn(city, browser, who);
}

const at = (number: number, rest = '') => `/operator/sprawy/${number}${rest}`;
const rows = () =>
  clerk.browser.page.links
    .filter(({ href }) => /^\/operator\/sprawy\/\d+$/.test(href))
    .map(({ text }) => Number(text));

describe('the inbox', () => {
  test('says what will be there while nobody waits', async () => {
    const page = await clerk.browser.open('/operator');
    expect([page.h1, page.text]).toEqual(['Mieszkańcy', expect.stringContaining('Sprawy')]);
    await clerk.browser.click('Sprawy');
    expect(clerk.browser.page.text).toContain('Nikt nie czeka na odpowiedź');
  });

  test('shows who waits and since when, and keeps its filters in the address', async () => {
    const first = await openedCase(city, anna, { subject: 'Zgubiona karta' });
    await later(hours(49));
    const second = await openedCase(city, ulla, { type: 'uprawnienia', subject: 'Ulga <b>50%</b>' });
    const page = await clerk.browser.open('/operator/sprawy');
    expect(rows()).toEqual([first, second]);
    expect(page.text).toContain('nowe: 2');
    expect(page.text).toMatch(/Zgubiona karta Pytanie o kartę .*Anna Nowak .*Biuro Karty Mieszkańca .*2 dni/);
    expect(page.html).toContain('Ulga &lt;b>50%&lt;/b>');
    await clerk.browser.open('/operator/sprawy?szukaj=zolk&typ=uprawnienia&prowadzi=nikt');
    expect(rows()).toEqual([second]);
    await clerk.browser.click('Wszystkie');
    expect([clerk.browser.page.url, rows()]).toEqual([
      expect.stringMatching(/szukaj=zolk&typ=uprawnienia&prowadzi=nikt&widok=wszystkie$/),
      [second],
    ]);
    expect((await clerk.browser.open('/operator/sprawy?szukaj=nikogo')).text).toContain(
      'Nie ma takich spraw',
    );
    await clerk.browser.open('/operator/sprawy?prowadzi=nikt&szukaj=zolk');
    const saved = await clerk.browser.send({ nazwa: 'Niczyje' }, { form: '/operator/filtry' });
    expect([saved.url, saved.links.map(({ text }) => text).includes('Niczyje')]).toEqual([
      '/operator/sprawy?prowadzi=nikt&widok=oczekujace',
      true,
    ]);
    await clerk.browser.open('/operator/sprawy?widok=x&kolejka=1&po=%27&kolejnosc=2&typ=');
    expect(rows()).toEqual([first, second]);
  });

  test('goes on to the next page where the last one ended', async () => {
    const { type_id, queue_id } = await city.db
      .selectFrom('cases')
      .select(['type_id', 'queue_id'])
      .limit(1)
      .executeTakeFirstOrThrow();
    await city.db
      .insertInto('cases')
      .values(
        Array.from({ length: 60 }, (_, index) => ({
          number: 1000 + index,
          type_id,
          queue_id,
          person_id: anna.personId,
          subject: 'Dawna',
          opened_at: city.clock(),
          opened_by: 'resident',
          last_message_at: city.clock(),
          closed_at: city.clock(),
        })),
      )
      .execute();
    for (const order of ['najnowsze', 'najstarsze']) {
      await clerk.browser.open(`/operator/sprawy?widok=zamkniete&szukaj=dawna&kolejnosc=${order}`);
      const first = rows();
      await clerk.browser.click('Następna strona');
      expect([first.length, rows().length, new Set([...first, ...rows()]).size]).toEqual([50, 10, 60]);
    }
    expect(clerk.browser.page.url).toContain('szukaj=dawna');
  });
});

describe('an answer', () => {
  test('begins with a ready text, keeps what was typed and attached, and is sent', async () => {
    const { browser } = clerk;
    const number = await openedCase(city, anna, { body: 'Kiedy będzie <i>karta</i>?' });
    await later(hours(3));
    const page = await browser.open(at(number));
    expect(page.html).toContain('Kiedy będzie &lt;i>karta&lt;/i>?');
    const ready = page.html.match(/<option value="([^"]+)"[^>]*>Karta gotowa do odbioru</)?.[1] ?? '';
    const form = at(number, '/odpowiedz');
    const filled = await browser.send(
      { body: 'Dzień dobry,', gotowa: ready },
      { form, button: 'Wstaw', files: { attachments: sentFile('proof-cairo.pdf') } },
    );
    const typed = filled.forms
      .find(({ action }) => action === form)
      ?.fields.find(([name]) => name === 'body');
    expect([filled.status, typed?.[1]]).toEqual([
      200,
      expect.stringMatching(/^Dzień dobry,\n\nKarta jest gotowa/),
    ]);

    const refused = await browser.send(
      { body: ' ' },
      { form, button: 'Wyślij odpowiedź', files: { attachments: sentFile('svg-as.png') } },
    );
    expect([refused.status, Object.keys(refused.errors)]).toEqual([422, ['body', 'attachments']]);
    expect(refused.text).toContain('proof-cairo.pdf');

    const sent = await browser.send({ body: 'Od jutra.' }, { form, button: 'Wyślij odpowiedź' });
    expect(sent.text).toContain('Odpowiedź wysłana');
    expect(sent.text).toMatch(
      /Urząd: Krystyna Sowa .* odpowiedź po 3.godz\. Od jutra\..*Jeszcze nieprzeczytana/,
    );
    await city.transact((tx) => markReadByResident(tx, anna, number));
    expect((await browser.open(at(number))).text).toMatch(/Przeczytano \d\d\.\d\d\.\d{4} \d\d:\d\d/);

    const file = sent.links.find(({ text }) => text.startsWith('Pobierz: proof-cairo.pdf'))?.href ?? '';
    const view = sent.links.find(({ text }) => text.startsWith('Zobacz: proof-cairo.pdf'))?.href ?? '';
    expect((await browser.open(view)).h1).toBe('proof-cairo.pdf');
    const got = await browser.open(file);
    expect([got.status, got.headers['content-disposition']]).toEqual([
      200,
      expect.stringMatching(/^attachment/),
    ]);
    const looks = (await eventsOf(city, 'case.viewed')).map(({ data }) => data);
    expect(looks.at(-1)).toEqual({ case: number, part: 'attachment' });
    await city.db.updateTable('case_attachments').set({ scan: 'waiting' }).execute();
    expect((await browser.open(at(number))).text).toContain('proof-cairo.pdf (sprawdzany)');
    expect([(await browser.open(file)).status, (await browser.open(view)).status]).toEqual([404, 404]);
  });

  test('sent and closed at once; one that comes too late is not sent, and not lost', async () => {
    const number = await openedCase(city, anna);
    const late = colleague.browser;
    await late.open(at(number));
    await clerk.browser.open(at(number));
    const form = at(number, '/odpowiedz');
    const closed = await clerk.browser.send({ body: 'Załatwione.' }, { form, button: 'Wyślij i zamknij' });
    expect(closed.text).toContain('Odpowiedź wysłana, sprawa zamknięta');
    expect(closed.forms.map(({ action }) => action)).not.toContain(form);
    const refused = await late.send({ body: 'Ja też odpowiadam' }, { form, button: 'Wyślij odpowiedź' });
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringContaining('Ktoś w międzyczasie zamknął'),
    ]);
    expect(refused.text).toContain('Twoja odpowiedź nie została wysłana Ja też odpowiadam');
  });

  test('shows the newest messages, and older ones one link further', async () => {
    const number = await openedCase(city, anna, { body: 'Wiadomość pierwsza' });
    for (let index = 0; index < 12; index += 1) await replied(city, anna, number, `Dopisek ${index}`);
    const page = await clerk.browser.open(at(number));
    expect(page.text).toContain('Dopisek 11');
    expect(page.text).not.toContain('Wiadomość pierwsza');
    const more = await clerk.browser.click('Pokaż więcej wiadomości');
    expect([more.status, more.text]).toEqual([200, expect.stringContaining('Wiadomość pierwsza')]);
    expect(more.text).not.toContain('Pokaż więcej wiadomości');
  });

  test('typed into a session that has ended is there after the login, for whoever typed it', async () => {
    const number = await openedCase(city, anna);
    const browser = browse(city.app, { headers: { 'sec-fetch-site': 'same-origin' } });
    await signIn(city, browser, clerk.clerk);
    await browser.open(at(number));
    await later(hours(30));
    const away = await browser.send({ body: 'Długa odpowiedź' }, { form: at(number, '/odpowiedz') });
    expect(away.url).toContain('/zaloguj');
    await signIn(city, browser, colleague.clerk);
    expect((await browser.open(at(number))).html).not.toContain('Długa odpowiedź');
    await signIn(city, browser, clerk.clerk);
    const back = await browser.open(at(number));
    expect(back.text).toContain('Twój tekst jest zachowany');
    const typed = back.forms.flatMap(({ fields }) => fields).find(([name]) => name === 'body');
    expect(typed?.[1]).toBe('Długa odpowiedź');
  });
});

describe('a case that is not for this clerk', () => {
  test('of the own household shows what was said, and nothing to do or to learn', async () => {
    const number = await openedCase(city, anna, { body: 'Sąsiedzi hałasują' });
    await clerk.browser.open(at(number));
    await clerk.browser.send({ note: 'Zna się z Danutą' }, { form: at(number, '/notatka') });
    const near = await clerkAtDesk(city, ['answer-cases'], 'Danuta');
    const { id } = await city.db
      .insertInto('people')
      .values({
        account_id: near.clerk.accountId,
        first_name: 'Danuta',
        last_name: 'Sowa',
        created_at: city.clock(),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await near.browser.open(at(number));
    await looksAfter(city, { personId: id }, anna);
    const refused = await near.browser.send(
      { body: 'Proszę bardzo' },
      { form: at(number, '/odpowiedz'), button: 'Wyślij odpowiedź' },
    );
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('osoby z Twojej rodziny')]);
    const page = await near.browser.open(at(number));
    expect(page.text).toContain('Sąsiedzi hałasują');
    expect(page.text).not.toContain('Zna się z Danutą');
    expect(page.forms.filter(({ action }) => action.startsWith(at(number)))).toEqual([]);
  });

  test('whose words were deleted shows numbers and dates, and is not opened again', async () => {
    const tired = await activeResident(city, { email: 'zmeczona@poczta.test' });
    const number = await openedCase(city, tired, { subject: 'Hałas', body: 'Co noc' });
    await city.transact((tx) => closeCase(tx, clerk.clerk, number));
    await clerk.browser.open(at(number));
    const { id } = await city.db
      .selectFrom('cases')
      .select('id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    await city.transact((tx) => forgetWords(tx, [id]));
    const refused = await clerk.browser.send({}, { button: 'Otwórz ponownie' });
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringContaining('nie można jej otworzyć ponownie'),
    ]);
    const page = await clerk.browser.open(at(number));
    expect(page.h1).toBe(`Sprawa ${number}`);
    expect(page.text).toContain('Treść usunięta, bo minął czas jej przechowywania.');
    expect(page.text).not.toContain('Otwórz ponownie');
  });

  test('of an erased person shows numbers and dates', async () => {
    const leaver = await activeResident(city, { email: 'odchodzi@poczta.test', lastName: 'Odchodzący' });
    const number = await openedCase(city, leaver, { subject: 'Tajne', body: 'Tajemnica' });
    await clerk.browser.open(at(number));
    await city.transact((tx) => erasePerson(tx, leaver, leaver.personId));
    const refused = await clerk.browser.send({ note: 'Za późno' }, { form: at(number, '/notatka') });
    expect([refused.status, refused.text]).toEqual([
      409,
      expect.stringContaining('Dane tej osoby zostały usunięte'),
    ]);
    const page = await clerk.browser.open(at(number));
    expect(page.text).toContain('Treść usunięta razem z danymi mieszkańca');
    for (const gone of ['Tajne', 'Tajemnica', 'Odchodzący']) expect(page.text).not.toContain(gone);
    expect(page.forms.filter(({ action }) => action.startsWith(at(number)))).toEqual([]);
  });
});

test('whoever reads another language is answered in it', async () => {
  await city.db.updateTable('accounts').set({ locale: 'uk' }).where('id', '=', ulla.accountId).execute();
  const number = await openedCase(city, ulla);
  const { text, html } = await clerk.browser.open(at(number));
  expect(text).toContain('Mieszkaniec czyta wiadomości w języku: Українська');
  expect(html).toContain('Картка готова й чекає');
  await city.transact((tx) => answerCase(tx, city.files, clerk.clerk, number, message(), true));
});

describe('the work on a case', () => {
  test('is taken, given, moved and put back; whoever is slower is told who has it', async () => {
    const number = await openedCase(city, anna);
    const { browser } = clerk;
    const form = at(number, '/przydzial');
    await colleague.browser.open(at(number));
    await browser.open(at(number));
    expect((await browser.send({}, { form, button: 'Weź sprawę p' })).text).toContain(
      'Prowadzisz tę sprawę.',
    );
    const slower = await colleague.browser.send({}, { form, button: 'Weź sprawę p' });
    expect([slower.status, slower.text]).toEqual([
      409,
      expect.stringContaining('Ktoś był szybszy: tę sprawę prowadzi teraz Krystyna Sowa'),
    ]);
    await browser.open('/operator/sprawy?prowadzi=ja');
    expect(rows()).toEqual([number]);
    await browser.open(at(number));
    const none = await browser.send({ to: '' }, { form: 'przekazanie', button: 'Przekaż' });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('Wybierz jedną z możliwości')]);
    const given = await browser.send(
      { to: colleague.clerk.accountId },
      { form: 'przekazanie', button: 'Przekaż' },
    );
    expect(given.text).toContain('Sprawa przekazana. Prowadzi: Bożena Sowa.');
    const queue = given.html.match(/<option value="([^"]+)"[^>]*>Pomoc techniczna</)?.[1] ?? '';
    const moved = await browser.send({ queueId: queue }, { form: at(number, '/kolejka') });
    expect(moved.text).toContain('Sprawa przeniesiona do kolejki: Pomoc techniczna');
    expect(moved.text).toContain('Nikt jeszcze nie prowadzi tej sprawy');
    expect((await browser.send({}, { form: at(number, '/kolejka') })).status).toBe(422);
  });

  test('leaves notes that are for the office, closes after a question, and opens again', async () => {
    const number = await openedCase(city, anna);
    const { browser } = clerk;
    await browser.open(at(number));
    const form = at(number, '/notatka');
    expect((await browser.send({ note: '' }, { form })).errors).toEqual({ note: expect.any(String) });
    const noted = await browser.send({ note: 'Dzwonić po 15' }, { form });
    expect(noted.text).toMatch(
      /Notatka wewnętrzna – mieszkaniec jej nie widzi Krystyna Sowa, .* Dzwonić po 15/,
    );

    const question = await browser.open(at(number, '/zamkniecie'));
    expect(question.text).toContain('Mieszkaniec czeka w tej sprawie na odpowiedź.');
    expect((await browser.send()).text).toContain('Sprawa zamknięta.');
    expect((await browser.open(at(number, '/zamkniecie'))).status).toBe(409);
    await colleague.browser.open(at(number));
    await browser.open(at(number));
    await browser.send({}, { form: at(number, '/wznowienie') });
    expect(browser.page.text).toContain('Sprawa jest znowu otwarta');
    expect(browser.page.text).toMatch(/Zamknięcia .*Otwarta ponownie .*Zamknięta/);
    const twice = await colleague.browser.send({}, { form: at(number, '/wznowienie') });
    expect([twice.status, twice.text]).toEqual([409, expect.stringContaining('Ta sprawa jest już otwarta')]);
    expect((await browser.open(at(999_999))).status).toBe(404);
  });
});

describe('a message to one resident', () => {
  test('is written from the resident’s page, which then shows the case', async () => {
    const { browser } = clerk;
    const page = await browser.open(`/operator/mieszkancy/${ulla.personId}`);
    expect(page.text).toMatch(/Sprawa \d+\s?Ulga <b>50%<\/b>, Pytanie o pakiet i uprawnienia/);
    await browser.click('Napisz wiadomość');
    const refused = await browser.send({ body: 'Dzień dobry' });
    expect([refused.status, Object.keys(refused.errors)]).toEqual([422, ['type', 'subject']]);
    const sent = await browser.send({
      type: 'informacja',
      subject: 'Nowe godziny',
      body: 'Od lipca do 16:00.',
    });
    expect(sent.h1).toMatch(/^Sprawa \d+: Nowe godziny$/);
    expect(sent.text).toContain('Prowadzisz tę sprawę.');
    expect(sent.text).toContain('W sprawach tego typu mieszkaniec nie może odpowiedzieć.');
    await browser.open(`/operator/mieszkancy/${ulla.personId}`);
    expect(browser.page.text).toContain('Nowe godziny, Informacja z urzędu');
    await browser.click('Wszystkie sprawy tej osoby');
    expect(rows()).toHaveLength(3);
  });

  test('is not for whoever has no business with cases', async () => {
    const reader = await clerkAtDesk(city, ['read-residents'], 'Czytelnik');
    const page = await reader.browser.open(`/operator/mieszkancy/${ulla.personId}`);
    expect(page.text).not.toContain('Nowe godziny');
    expect(page.links.map(({ text }) => text)).not.toContain('Napisz wiadomość');
  });
});
