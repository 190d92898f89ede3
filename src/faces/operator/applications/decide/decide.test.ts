import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AtDesk, clerkAtDesk, sentApplication } from '../../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../../test/served-city.ts';
import { acceptApplication } from '../../../../applications/accept.ts';
import { cancelApplication } from '../../../../applications/cancel.ts';
import { claimApplication, claimNext } from '../../../../applications/claim.ts';
import { minutes } from '../../../../platform/clock.ts';

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
