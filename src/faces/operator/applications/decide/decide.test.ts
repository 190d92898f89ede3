import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../../../../test/client.ts';
import { type AtDesk, clerkAtDesk, sentApplication } from '../../../../../test/desk.ts';
import { signIn } from '../../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { acceptApplication } from '../../../../applications/accept.ts';
import { cancelApplication } from '../../../../applications/cancel.ts';
import { claimApplication, claimNext, releaseApplication } from '../../../../applications/claim.ts';
import { rejectApplication } from '../../../../applications/reject.ts';
import { hours, minutes } from '../../../../platform/clock.ts';

let city: ServedCity;
let krystyna: AtDesk;
let adam: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  krystyna = await clerkAtDesk(city);
  adam = await clerkAtDesk(city, undefined, 'Adam');
});
afterAll(() => city.close());

const at = (number: number, noun?: string) => `/operator/wnioski/${number}${noun ? `/${noun}` : ''}`;

async function claimed(
  who: AtDesk,
  ...sending: Parameters<typeof sentApplication> extends [ServedCity, ...infer R] ? R : never
) {
  const sent = await sentApplication(city, ...sending);
  await who.browser.open(at(sent.number));
  await who.browser.send({}, { form: at(sent.number, 'przejecie') });
  return sent;
}

/** Nothing waits for anybody. */
async function clearDesk() {
  await city.db
    .updateTable('applications')
    .set({ status: 'cancelled' })
    .where('status', 'in', ['submitted', 'in-review'])
    .execute();
}

async function statusOf(number: number) {
  return city.db
    .selectFrom('applications')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirstOrThrow();
}

describe('claiming', () => {
  test('of two clerks at the same moment one gets the application', async () => {
    const { number } = await sentApplication(city);
    const results = await Promise.all(
      [krystyna, adam].map(({ clerk }) => city.transact((tx) => claimApplication(tx, clerk, number))),
    );
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  test('"Weź następny" gives two clerks two applications, the oldest first', async () => {
    await clearDesk();
    const first = await sentApplication(city);
    const second = await sentApplication(city);
    const taken = await Promise.all(
      [krystyna, adam].map(({ clerk }) => city.transact((tx) => claimNext(tx, clerk))),
    );
    expect(taken.sort()).toEqual([first.number, second.number].sort());
    await krystyna.browser.open('/operator/wnioski');
    const page = await krystyna.browser.send({}, { form: '/operator/wnioski/nastepny' });
    expect(page.text).toContain('Żaden wniosek nie czeka');
  });

  test('an application left lying is the next one again, and its first clerk is told', async () => {
    await clearDesk();
    const { number } = await claimed(krystyna);
    await krystyna.browser.open(at(number, 'odrzucenie'));
    city.wait(minutes(31));
    expect(await city.transact((tx) => claimNext(tx, adam.clerk))).toBe(number);
    const page = await krystyna.browser.send({ text: 'Powód' });
    expect([page.status, page.text]).toEqual([409, expect.stringContaining('prowadzi teraz Adam Sowa')]);
    expect(page.text, 'what was written is not lost').toMatch(/Twój tekst nie został wysłany\s*Powód/);
  });

  test('the clock takes it anew without a page, and learns that the session has ended', async () => {
    const { number } = await claimed(krystyna);
    const form = { form: at(number, 'przejecie'), extra: { strona: 'nie' }, follow: false };
    await krystyna.browser.open(at(number));
    city.wait(minutes(20));
    expect((await krystyna.browser.send({}, form)).status).toBe(204);
    city.wait(minutes(20));
    const other = await city.transact((tx) => claimApplication(tx, adam.clerk, number));
    expect(other).toMatchObject({ ok: false, reason: 'claimed' });
    await krystyna.browser.open(at(number));
    city.wait(hours(2));
    expect((await krystyna.browser.send({}, form)).status).toBe(303);
    for (const { clerk, browser } of [krystyna, adam]) await signIn(city, browser, clerk);
  });

  test('another clerk sees who holds it, and no buttons', async () => {
    const { number } = await claimed(krystyna);
    const page = await adam.browser.open(at(number));
    expect(page.text).toContain('Wniosek prowadzi Krystyna Sowa');
    expect(page.text).not.toMatch(/Zaakceptuj|Przejmij/);
    expect((await adam.browser.open(at(number, 'akceptacja'))).status).toBe(409);
  });

  test('giving it back makes it free again', async () => {
    const { number } = await claimed(krystyna);
    await krystyna.browser.open(at(number));
    await krystyna.browser.send({}, { form: at(number, 'oddanie') });
    expect(krystyna.browser.page.text).toContain(`Wniosek ${number} wrócił do kolejki`);
    expect((await statusOf(number)).status).toBe('submitted');
  });
});

describe('accepting', () => {
  test('issues card and package, and says the number', async () => {
    const { number, resident } = await claimed(krystyna);
    const ask = await krystyna.browser.open(at(number, 'akceptacja'));
    expect(ask.text).toMatch(/Pakiet Mieszkańca: będzie ważny od \d\d\.\d\d\.\d{4} do \d\d\.\d\d\.\d{4}/);
    const page = await krystyna.browser.send({}, { form: at(number, 'akceptacja') });
    expect(page.text).toMatch(/zaakceptowany\. Numer karty: 01-\d{7}\./);
    const card = await city.db
      .selectFrom('cards')
      .selectAll()
      .where('person_id', '=', resident.personId)
      .executeTakeFirstOrThrow();
    expect([card.activated_at !== null, card.ended_at]).toEqual([true, null]);
    const held = await city.db
      .selectFrom('entitlements')
      .selectAll()
      .where('person_id', '=', resident.personId)
      .execute();
    expect(held).toHaveLength(1);
    expect((await statusOf(number)).status).toBe('completed');
  });

  test('is all or nothing: what breaks half way leaves no trace', async () => {
    const { number, resident } = await claimed(krystyna);
    const { cardNumber: format } = await city.settings();
    const broken = city.transact((tx) => {
      const react = tx.react;
      const breaking = {
        ...tx,
        react: async (event: Parameters<typeof react>[0]) => {
          if (event.kind === 'entitlement.granted') throw new Error('power cut');
          await react(event);
        },
      };
      return acceptApplication(breaking, krystyna.clerk, number, format, undefined);
    });
    await expect(broken).rejects.toThrow('power cut');
    expect((await statusOf(number)).status).toBe('in-review');
    for (const table of ['cards', 'entitlements'] as const) {
      const rows = await city.db
        .selectFrom(table)
        .select('id')
        .where('person_id', '=', resident.personId)
        .execute();
      expect(rows).toEqual([]);
    }
  });

  test('asks for the date on the proof where the package needs it', async () => {
    const { number, resident } = await claimed(krystyna, 'student');
    const address = at(number, 'akceptacja');
    await krystyna.browser.open(address);
    const punkt = ['0', '1', '2'];
    const send = (proofUntil: string) => krystyna.browser.send({ proofUntil, punkt }, { form: address });
    for (const [typed, told] of [
      ['', 'Wpisz datę z dokumentu'],
      ['2020-01-01', 'Ta data już minęła'],
      ['2027-02-30', 'Wpisz istniejącą datę'],
    ] as const) {
      const page = await send(typed);
      expect(page.status).toBe(422);
      expect(page.errors.proofUntil).toContain(told);
    }
    await send('2031-09-30');
    const held = await city.db
      .selectFrom('entitlements')
      .select('valid_until')
      .where('person_id', '=', resident.personId)
      .executeTakeFirst();
    expect(held?.valid_until).toBe('2031-09-30');
  });

  test('a decided or withdrawn application is a conflict with words and a way on', async () => {
    const { number, resident } = await claimed(krystyna);
    await krystyna.browser.open(at(number, 'akceptacja'));
    await krystyna.browser.send({}, { form: at(number, 'akceptacja') });
    const again = await krystyna.browser.open(at(number, 'odrzucenie'));
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('już zapadła')]);
    expect(again.links.map(({ href }) => href)).toContain(at(number));
    expect(resident.personId).toBeTruthy();

    const other = await claimed(krystyna);
    await krystyna.browser.open(at(other.number, 'akceptacja'));
    await city.transact((tx) => cancelApplication(tx, other.resident, other.number));
    const late = await krystyna.browser.send({}, { form: at(other.number, 'akceptacja') });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('anulował ten wniosek')]);
  });
});

describe('returning', () => {
  test('needs a remark, keeps what was typed, and tells the resident part by part', async () => {
    const { number } = await claimed(krystyna);
    const address = at(number, 'zwrot');
    await krystyna.browser.open(address);
    const empty = await krystyna.browser.send({}, { form: address });
    expect([empty.status, Object.values(empty.errors)]).toEqual([
      422,
      [expect.stringContaining('Dodaj przynajmniej jedną uwagę')],
    ]);
    const page = await krystyna.browser.send(
      {
        'gotowa-photo': 'dark',
        'uwaga-document-zameldowanie': 'Brakuje\u0007 pieczątki.\r\nI podpisu.\u0007',
        'uwaga-field-street': '  ',
      },
      { form: address },
    );
    expect(page.text).toContain('zwrócony do poprawy');
    const remarks = await city.db
      .selectFrom('application_remarks')
      .innerJoin('applications', 'applications.id', 'application_remarks.application_id')
      .select(['part', 'text', 'decided_at'])
      .where('applications.number', '=', number)
      .orderBy('part')
      .execute();
    expect(remarks.map(({ part, text }) => [part, text])).toEqual([
      ['document:zameldowanie', 'Brakuje pieczątki.\nI podpisu.'],
      ['photo', 'Zdjęcie jest za ciemne. Zrób je w dobrym świetle.'],
    ]);
    expect(remarks[0]?.decided_at).toBeNull();
    expect((await statusOf(number)).status).toBe('returned');
  });
});

describe('rejecting', () => {
  test('fills in the reason of the city, which goes to the history word for word', async () => {
    const { number } = await claimed(krystyna);
    await krystyna.browser.open(at(number, 'odrzucenie'));
    const empty = await krystyna.browser.send({ text: ' ' }, { form: at(number, 'odrzucenie') });
    expect([empty.status, empty.errors.text]).toEqual([422, expect.any(String)]);
    const chosen = await krystyna.browser.click('Dokument innej osoby');
    const text = chosen.forms.find(({ action }) => action === at(number, 'odrzucenie'))?.fields;
    expect(Object.fromEntries(text ?? []).text).toContain('Dokument dotyczy innej osoby');
    const page = await krystyna.browser.send({ text: 'Pierwsza linia\nDruga <b>linia</b>' });
    expect(page.text).toContain('Pierwsza linia');
    const { note } = await city.db
      .selectFrom('application_statuses')
      .innerJoin('applications', 'applications.id', 'application_statuses.application_id')
      .select('note')
      .where('applications.number', '=', number)
      .where('application_statuses.status', '=', 'rejected')
      .executeTakeFirstOrThrow();
    expect(note).toBe('Pierwsza linia\nDruga <b>linia</b>');
    expect(page.html).not.toContain('<b>linia</b>');
  });
});

describe('after a decision', () => {
  const next = '/operator/wnioski/nastepny';
  const reject = (number: number) =>
    krystyna.browser
      .open(at(number, 'odrzucenie'))
      .then(() => krystyna.browser.send({ text: 'Nieczytelny.' }, { form: at(number, 'odrzucenie') }));

  test('whoever works through a filter goes on with its next one, and sees what was decided', async () => {
    await clearDesk();
    const student = () => sentApplication(city, 'student').then(({ number }) => number);
    const [first, other, second] = [await student(), (await sentApplication(city)).number, await student()];
    await krystyna.browser.open('/operator/wnioski?typ=student');
    await krystyna.browser.send({}, { form: next });
    expect(krystyna.browser.page.url).toBe(at(first));
    const page = await reject(first);
    expect(page.url).toBe(at(second));
    expect(page.text).toMatch(new RegExp(`Wniosek ${first} odrzucony\\..* Poniżej jest następny\\.`));
    expect(page.text).toContain('Prowadzisz ten wniosek');
    expect(page.links).toContainEqual({ text: `Pokaż wniosek ${first}`, href: at(first) });
    expect((await statusOf(second)).claimed_by).toBe(krystyna.clerk.accountId);

    const last = await reject(second);
    expect([last.url, last.text]).toEqual([
      at(second),
      expect.stringContaining('Żaden wniosek z tego filtra nie czeka'),
    ]);
    expect((await statusOf(other)).status, 'not of the filter').toBe('submitted');
  });

  test('whoever looked it up stays with it, and takes nothing', async () => {
    await clearDesk();
    const { number: waits } = await sentApplication(city);
    await krystyna.browser.open('/operator/wnioski');
    await krystyna.browser.send({}, { form: next });
    const { number } = await claimed(krystyna);
    const { number: free } = await sentApplication(city);
    const page = await reject(number);
    expect([page.url, page.text]).toEqual([at(number), expect.not.stringContaining('następny.')]);
    expect((await statusOf(free)).status).toBe('submitted');
    // Two clerks at one computer, one after the other.
    await city.transact((tx) => releaseApplication(tx, krystyna.clerk, waits));
    await signIn(city, krystyna.browser, adam.clerk);
    await krystyna.browser.open(at(waits));
    await krystyna.browser.send({}, { form: at(waits, 'przejecie') });
    expect((await reject(waits)).url).toBe(at(waits));
    await signIn(city, krystyna.browser, krystyna.clerk);
  });
});

describe('what was written when the session ended', () => {
  const host = 'karta.test';

  /** Krystyna, who sends it after two hours and logs in again; meanwhile something may happen. */
  async function sentTooLate(page: string, typed: Record<string, string>, meanwhile = async () => {}) {
    const referer = `http://${host}${page}`;
    const browser = browse(city.app, { headers: { host, 'sec-fetch-site': 'same-origin', referer } });
    await signIn(city, browser, krystyna.clerk);
    await browser.open(page);
    city.wait(hours(2));
    const [form = ''] = page.split('?');
    await browser.send(typed, { form });
    expect(browser.page.url).toBe(`/zaloguj?powrot=${encodeURIComponent(page)}`);
    await meanwhile();
    for (const who of [browser, krystyna.browser]) await signIn(city, who, krystyna.clerk);
    await browser.open(page);
    const fields = browser.page.forms.find(({ action }) => action === form)?.fields ?? [];
    return { browser, form, fields: Object.fromEntries(fields) };
  }

  test('is back in the return, each remark in its place', async () => {
    const { number } = await claimed(krystyna);
    const typed = { 'gotowa-photo': 'dark', 'uwaga-document-zameldowanie': 'Brakuje drugiej strony.' };
    const { browser, fields, form } = await sentTooLate(at(number, 'zwrot'), typed);
    expect(fields).toMatchObject(typed);
    expect(browser.page.text).toContain('Sesja wygasła, ale Twój tekst jest zachowany');
    expect(browser.page.text).toMatch(/Wiadomość do mieszkańca.*za ciemne.*Brakuje drugiej strony/);
    await browser.send({}, { form });
    expect(browser.page.text).toContain('zwrócony do poprawy');
    expect(browser.cookies.has('km_tekst')).toBe(false);
  });

  test('is back in the rejection, and gives way to another reason', async () => {
    const { number } = await claimed(krystyna);
    await krystyna.browser.open(at(number, 'odrzucenie'));
    const { url } = await krystyna.browser.click('Dokument innej osoby');
    const text = 'Dokument dotyczy Twojego brata.';
    const { browser, fields, form } = await sentTooLate(url, { text });
    expect(fields.text).toBe(text);
    const other = await browser.click('Brak potwierdzenia zameldowania');
    expect(other.html).not.toContain(text);
    await browser.open(url);
    const page = await browser.send({}, { form });
    expect([page.url, page.text]).toEqual([at(number), expect.stringContaining(text)]);
  });

  test('is shown, to be copied, when somebody else has decided meanwhile', async () => {
    const { number } = await claimed(krystyna);
    const page = at(number, 'odrzucenie');
    const { browser } = await sentTooLate(page, { text: 'Długo pisane.' }, async () => {
      await city.transact((tx) => claimApplication(tx, adam.clerk, number));
      await city.transact((tx) => rejectApplication(tx, adam.clerk, number, 'Nieczytelny.'));
    });
    expect(browser.page.status).toBe(409);
    expect(browser.page.text).toMatch(/Twój tekst nie został wysłany\s*Długo pisane/);
    await signIn(city, adam.browser, adam.clerk);
  });
});
