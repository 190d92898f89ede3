import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWindow } from '../../../../test/applications.ts';
import { applyAndAccept, cardHolder, produceAndHandOver } from '../../../../test/decisions.ts';
import { type AtDesk, clerkAtDesk, eventsOf, sentApplication } from '../../../../test/desk.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { startDraft } from '../../../applications/start.ts';
import type { Card } from '../../../cards/card.ts';
import { invalidateCard } from '../../../cards/invalidate.ts';
import { ownCards } from '../../../cards/reads.ts';
import { system } from '../../../events/actor.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import { addDays, dayOf } from '../../../platform/clock.ts';
import { permissions } from '../../../staff/permission.ts';

let city: ServedCity;
let clerk: AtDesk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await clerkAtDesk(city);
});
afterAll(() => city.close());

const at = (number: number, noun?: string) => `/operator/wnioski/${number}${noun ? `/${noun}` : ''}`;
const cardAt = (card: { readonly id: string }) => `/operator/karty/${card.id}`;
const shown = (day: string) => day.split('-').reverse().join('.');

async function claimed(type: string, by: Parameters<typeof sentApplication>[2] = {}) {
  const sent = await sentApplication(city, type, by);
  await clerk.browser.open(at(sent.number));
  await clerk.browser.send({}, { form: at(sent.number, 'przejecie') });
  return sent;
}

/** Asks, looks at the question, and answers it. */
async function accept(number: number, fields: Record<string, string> = {}) {
  const question = await clerk.browser.open(at(number, 'akceptacja'));
  const answer = await clerk.browser.send(fields, { form: at(number, 'akceptacja') });
  return { question: question.text, answer: answer.text };
}

async function produce(number: number): Promise<string> {
  for (const noun of ['produkcja', 'gotowosc']) {
    await clerk.browser.open(at(number));
    await clerk.browser.send({}, { form: at(number, noun) });
  }
  const question = (await clerk.browser.open(at(number, 'wydanie'))).text;
  await clerk.browser.send({}, { form: at(number, 'wydanie') });
  return question;
}

const inForce = async (resident: Resident): Promise<Card> =>
  (await ownCards(city.db, resident)).find(({ status }) => status === 'active') as Card;

describe('plastic for a card in the phone', () => {
  test('shows the old card and its photo, and what handing over will do to it', async () => {
    const resident = await cardHolder(city, clerk.clerk);
    const old = await inForce(resident);
    const { number } = await claimed('plastikowa', { resident });
    const page = await clerk.browser.open(at(number));
    expect(page.text).toContain('Numer poprzedniej karty');
    expect(page.links.map(({ href }) => href)).toContain(cardAt(old));
    expect(page.text).toContain(`Zdjęcie z karty ${old.number}`);
    expect((await clerk.browser.open(at(number, 'zdjecie-karty'))).headers['content-type']).toBe(
      'image/jpeg',
    );
    const looks = (await eventsOf(city, 'application.document-viewed')).map(({ data }) => data);
    expect(looks).toContainEqual({ number, part: 'card-photo' });

    const told = await accept(number);
    expect(told.question).toContain(`Do dnia odbioru obowiązuje karta ${old.number}`);
    expect(told.answer).toMatch(/Karta 01-\d{7} czeka na produkcję/);
    expect(await produce(number)).toContain(`Karta ${old.number} (teraz: aktywna) zostanie zastąpiona`);
    const successor = await inForce(resident);
    const replaced = await clerk.browser.open(cardAt(old));
    expect(replaced.text).toContain(`Zastąpiona przez ${successor.number}`);
    expect(replaced.links.map(({ href }) => href)).toContain(cardAt(successor));
  });
});

describe('a duplicate', () => {
  test('tells the reason, also one retired since, and blocks the old card for good', async () => {
    const resident = await cardHolder(city, clerk.clerk, 'plastic');
    const old = await inForce(resident);
    const { number } = await claimed('duplikat', { resident });
    await city.db.updateTable('duplicate_reasons').set({ retired_at: city.clock() }).execute();
    expect((await clerk.browser.open(at(number))).text).toContain('Powód duplikatu karty Zagubienie karty');
    expect((await clerk.browser.open(at(number, 'zwrot'))).text).toContain('Zagubienie karty');
    await city.db.updateTable('duplicate_reasons').set({ retired_at: null }).execute();

    expect((await accept(number)).question).toContain(`zastrzeże na stałe kartę ${old.number}`);
    expect(await produce(number)).toContain(
      `Karta ${old.number} (teraz: aktywna) zostanie zastrzeżona na stałe`,
    );
    const successor = await inForce(resident);
    const page = await clerk.browser.open(cardAt(old));
    expect(page.text).toContain(`wydano jej duplikat: ${successor.number}. Nie można jej odblokować.`);
    expect(page.text).toContain('(zastrzeżona na stałe)');
    expect(page.links.map(({ text }) => text)).not.toContain('Odblokuj kartę');
    const refused = await clerk.browser.open(`${cardAt(old)}/odblokowanie`);
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('na stałe')]);
  });
});

describe('a change of data', () => {
  test('is compared before and after, and the card’s page keeps what was', async () => {
    const resident = await cardHolder(city, clerk.clerk);
    const card = await inForce(resident);
    const { number } = await claimed('zmiana-danych', { resident, answers: { lastName: 'Nowak-Lis' } });
    const page = await clerk.browser.open(at(number));
    expect(page.text).toContain('Dane Przed zmianą Po zmianie');
    expect(page.text).toMatch(/Imię Anna bez zmian/);
    expect(page.text).toMatch(/Nazwisko Nowak Nowak-Lis/);
    for (const photo of ['zdjecie-karty', 'zdjecie'])
      expect(page.html).toContain(`src="${at(number, photo)}"`);

    const told = await accept(number);
    expect(told.question).toContain(`Nowe dane na karcie ${card.number}`);
    expect(told.answer).toContain(`Dane na karcie ${card.number} są zmienione`);
    const done = await clerk.browser.open(at(number));
    expect(done.text).toMatch(/Nazwisko Nowak Nowak-Lis/);
    expect(done.html, 'the old face is shown no more').not.toContain('zdjecie-karty');
    const changed = await clerk.browser.open(cardAt(card));
    expect(changed.text).toContain('Wcześniej na karcie: Anna Nowak. Zmieniono też zdjęcie.');
    expect(changed.links.map(({ href }) => href)).toContain(at(number));
  });

  test('of a card that has ended meanwhile is a conflict that leads to the rejection', async () => {
    const resident = await cardHolder(city, clerk.clerk);
    const card = await inForce(resident);
    const { number } = await claimed('zmiana-danych', { resident });
    await clerk.browser.open(at(number, 'akceptacja'));
    await city.transact((tx) => invalidateCard(tx, system, card, 'packages-ended'));
    const late = await clerk.browser.send({}, { form: at(number, 'akceptacja') });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('odrzuć go i podaj powód')]);
    expect(late.links.map(({ href }) => href)).toContain(at(number, 'odrzucenie'));
    expect((await clerk.browser.open(at(number, 'akceptacja'))).status).toBe(409);
    expect((await clerk.browser.open(at(number))).text).toContain('przestała obowiązywać po jego wysłaniu');
  });
});

describe('an extension', () => {
  test('says until when, and keeps its word', async () => {
    const resident = await cardHolder(city, clerk.clerk, 'plastic');
    const held = (await entitlementsOf(city.db, resident.personId))[0]?.validUntil ?? '';
    await city.db
      .updateTable('entitlements')
      .set({ valid_until: addDays(dayOf(city.clock()), 20) })
      .where('person_id', '=', resident.personId)
      .execute();
    expect(held).toBeTruthy();
    const { number } = await claimed('przedluzenie-podatnika', { resident });
    const ends = addDays(dayOf(city.clock()), 20);
    const page = await clerk.browser.open(at(number));
    expect(page.text).toContain(`Teraz: Pakiet Podatnika, ważny do ${shown(ends)}`);
    const told = await accept(number);
    const after = (await entitlementsOf(city.db, resident.personId))[0]?.validUntil ?? '';
    const promise = `będzie ważny od ${shown(addDays(ends, 1))} do ${shown(after)}`;
    expect(page.text).toContain(promise);
    expect(told.question).toContain(promise);
    expect(told.answer).toContain(`Pakiet jest ważny do ${shown(after)}`);
    expect((await clerk.browser.open(cardAt(await inForce(resident)))).text).toContain(
      `Pakiet Podatnika ważny do ${shown(after)}`,
    );
  });

  test('with a proof asks for its date, beside the field when it reaches no further', async () => {
    const ends = addDays(dayOf(city.clock()), 30);
    const resident = await cardHolder(city, clerk.clerk);
    await applyAndAccept(city, clerk.clerk, resident, 'pakiet-studenta', { proofUntil: ends });
    const { number } = await claimed('przedluzenie-studenta', { resident });
    const page = await clerk.browser.open(at(number, 'akceptacja'));
    expect(page.text).toContain(`będzie ważny od ${shown(addDays(ends, 1))} do daty z dokumentu`);
    const punkt = ['0', '1', '2'];
    const unticked = await clerk.browser.send({ proofUntil: ends }, { form: at(number, 'akceptacja') });
    expect([unticked.status, unticked.errors.punkt]).toEqual([
      422,
      expect.stringContaining('Zaznacz każdy punkt'),
    ]);
    const refused = await clerk.browser.send({ proofUntil: ends, punkt }, { form: at(number, 'akceptacja') });
    expect([refused.status, refused.errors.proofUntil]).toEqual([
      422,
      expect.stringContaining(`już ważny do ${shown(ends)}`),
    ]);
    expect(refused.html).toContain(`value="${ends}"`);
    const until = addDays(ends, 100);
    const done = await clerk.browser.send({ proofUntil: until, punkt }, { form: at(number, 'akceptacja') });
    expect(done.text).toContain(`Pakiet jest ważny do ${shown(until)}`);
  });
});

test('a package is added to the card; nobody is asked for a date that the rule knows', async () => {
  const resident = await cardHolder(city, clerk.clerk);
  const card = await inForce(resident);
  const { number } = await claimed('pakiet-podatnika', { resident });
  const question = await clerk.browser.open(at(number, 'akceptacja'));
  expect(question.html).not.toContain('name="proofUntil"');
  expect(question.text).toContain(`Pakiet będzie na karcie ${card.number}`);
  const { answer } = await accept(number);
  expect(answer).toContain(`Karta ${card.number} ma nowy pakiet`);
  expect((await clerk.browser.open(cardAt(card))).text).toContain('Pakiet Podatnika ważny do');
});

const zosia = { firstName: 'Zosia', lastName: 'Nowak', birthDate: '2018-02-10', pesel: '18221000019' };

describe('a ward', () => {
  test('is named with relation and guardian, on the queue too, and joins the guardian’s family', async () => {
    const { number, resident } = await claimed('zameldowanie', { whom: 'new-ward', answers: zosia });
    const page = await clerk.browser.open(at(number));
    expect(page.h1).toBe(`Wniosek ${number}: Zosia Nowak`);
    expect(page.text).toContain(
      'Wniosek opiekuna dla podopiecznego Dla kogo Zosia Nowak Powinowactwo dziecko',
    );
    expect(page.text).toContain(`Pisze Łucja Żółkiewska, ${resident.email}`);
    const queue = await clerk.browser.open('/operator/wnioski?szukaj=zosia');
    expect(queue.text).toContain('Zosia Nowak dla podopiecznego');
    const { question } = await accept(number);
    expect(question).toContain(
      'Zosia Nowak dołączy jako podopieczny do rodziny, którą prowadzi Łucja Żółkiewska',
    );
    const family = await city.db
      .selectFrom('family_members')
      .select('joined_at')
      .where('guardian_id', '=', resident.personId)
      .execute();
    expect(family).toEqual([{ joined_at: expect.any(Date) }]);
  });

  test('is returned with remarks on PESEL and relation, each beside its answer', async () => {
    const answers = { ...zosia, pesel: '18221000026' };
    const { number } = await claimed('zameldowanie', { whom: 'new-ward', answers });
    const form = await clerk.browser.open(at(number, 'zwrot'));
    expect(form.text).toMatch(/Powinowactwo 3 dziecko Gotowa uwaga/);
    expect(form.text).toMatch(/PESEL 7 182210••••• Gotowa uwaga/);
    await clerk.browser.send(
      { 'gotowa-field-pesel': 'differs', 'uwaga-field-relation': 'Dołącz postanowienie sądu.' },
      { form: at(number, 'zwrot') },
    );
    const page = await clerk.browser.open(at(number));
    const [, remarks = ''] = page.text.split('Uwagi z ostatniego zwrotu');
    expect(remarks).toMatch(
      /^ Powinowactwo Dołącz postanowienie sądu\. \(niepoprawione\) PESEL Dane różnią się/,
    );
  });

  test('and the clerk who is the guardian sees that it is for somebody else to decide', async () => {
    const { number, resident } = await sentApplication(city, 'zameldowanie', {
      whom: 'new-ward',
      answers: { ...zosia, pesel: '' },
    });
    const guardian = await clerkAtDesk(city);
    await city.db
      .updateTable('people')
      .set({ account_id: guardian.clerk.accountId })
      .where('id', '=', resident.personId)
      .execute();
    const page = await guardian.browser.open(at(number));
    expect(page.text).toContain('To wniosek Twój, osoby z Twojej rodziny');
    expect(page.forms.map(({ action }) => action)).not.toContain(at(number, 'przejecie'));
    const { name, value } = csrfOf(page.forms);
    const refused = await guardian.browser.post(at(number, 'przejecie'), { [name]: value });
    expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('z Twojej rodziny')]);
  });
});

function csrfOf(forms: AtDesk['browser']['page']['forms']): { name: string; value: string } {
  const field = forms.flatMap(({ fields }) => fields).find(([name]) => name === '_csrf');
  return { name: '_csrf', value: field?.[1] ?? '' };
}

describe('a PESEL', () => {
  const birthDate = '1985-04-18';
  const pesel = '85041800037';

  test('is masked until somebody who decides asks, and the look is on record', async () => {
    const { number } = await claimed('zameldowanie', { answers: { birthDate, pesel } });
    const page = await clerk.browser.open(at(number));
    expect(page.text).toContain('850418•••••');
    expect(page.text).toContain('zgodny z datą urodzenia');
    expect(page.html).not.toContain(pesel);
    const open = await clerk.browser.click('Pokaż PESEL');
    expect([open.status, open.text]).toEqual([200, expect.stringContaining(pesel)]);
    expect([open.url, ...open.links.map(({ href }) => href)].join()).not.toContain(pesel);
    expect((await clerk.browser.click('Ukryj PESEL')).html).not.toContain(pesel);
    const looks = (await eventsOf(city, 'application.pesel-viewed')).filter(
      ({ data }) => (data as { number: number }).number === number,
    );
    expect(looks.map(({ actor_account, data }) => [actor_account, data])).toEqual([
      [clerk.clerk.accountId, { number }],
    ]);

    const others = await clerkAtDesk(
      city,
      permissions.filter((permission) => permission !== 'decide'),
    );
    expect((await others.browser.open(at(number))).text).not.toContain('Pokaż PESEL');
    expect((await others.browser.open(at(number, 'pesel'))).status).toBe(403);
    const without = await sentApplication(city);
    expect((await clerk.browser.open(at(without.number, 'pesel'))).status).toBe(404);
  });

  test('that somebody else has given, or holds a card under, is a warning', async () => {
    const first = await sentApplication(city, 'zameldowanie', {
      answers: { birthDate: zosia.birthDate, pesel: '18221000026' },
    });
    const same = { answers: { birthDate: zosia.birthDate, pesel: '18221000026' } };
    const { number } = await sentApplication(city, 'zameldowanie', same);
    const page = await clerk.browser.open(at(number));
    expect(page.text).toMatch(
      new RegExp(`Czy to ta sama osoba\\?.*Łucja Żółkiewska .*ten sam PESEL.* Wniosek ${first.number}`),
    );
    expect(page.links.map(({ href }) => href)).toContain(at(first.number));

    await clerk.browser.open(at(first.number));
    await clerk.browser.send({}, { form: at(first.number, 'przejecie') });
    await accept(first.number);
    const card = await inForce(first.resident);
    const warned = await clerk.browser.open(at(number));
    expect(warned.text).toContain(`Karta ${card.number}`);
    expect(warned.links.map(({ href }) => href)).toContain(cardAt(card));
  });
});

test('the person’s other applications are listed, the newest first, drafts not among them', async () => {
  const resident = await cardHolder(city, clerk.clerk);
  await city.transact((tx) => startDraft(tx, resident, 'plastikowa', extensionWindow));
  const change = await sentApplication(city, 'zmiana-danych', { resident });
  const { number } = await sentApplication(city, 'pakiet-podatnika', { resident });
  const page = await clerk.browser.open(at(number));
  const [, listed = ''] = page.text.split('Inne wnioski tej osoby');
  expect(listed).toMatch(
    new RegExp(
      `^ Wniosek ${change.number}, Zmiana danych osobowych, .*? Złożony Wniosek \\d+, Wydanie karty,`,
    ),
  );
  expect(listed).not.toContain('Wydanie karty plastikowej');
});

test('an application without a part to mend offers no return', async () => {
  const resident = await cardHolder(city, clerk.clerk);
  await city.transact(async (tx) => {
    const { id, definition } = await tx.db
      .selectFrom('application_type_versions')
      .innerJoin('application_types', 'application_types.id', 'type_id')
      .select(['application_types.id', 'definition'])
      .where('code', '=', 'pakiet-podatnika')
      .executeTakeFirstOrThrow();
    await tx.db
      .insertInto('application_type_versions')
      .values({
        type_id: id,
        version: 2,
        definition: JSON.stringify({ ...(definition as object), fields: [], documents: [], photo: 'none' }),
        effective_from: tx.now,
      })
      .execute();
  });
  const { number } = await claimed('pakiet-podatnika', { resident });
  const page = await clerk.browser.open(at(number));
  expect(page.links.map(({ href }) => href)).toContain(at(number, 'akceptacja'));
  expect(page.links.map(({ href }) => href)).not.toContain(at(number, 'zwrot'));
  expect(page.text).not.toContain('Załączniki');
});

test('the card that ended while it was made has a page that says so, with the way to it', async () => {
  const resident = await cardHolder(city, clerk.clerk);
  const { number } = await applyAndAccept(city, clerk.clerk, resident, 'plastikowa');
  const made = (await ownCards(city.db, resident)).find(({ status }) => status === 'pending') as Card;
  await clerk.browser.open(at(number));
  await city.transact((tx) => invalidateCard(tx, system, made, 'packages-ended'));
  const told = await clerk.browser.send({}, { form: at(number, 'produkcja') });
  expect([told.status, told.text]).toEqual([409, expect.stringContaining('nie wydawaj tej karty')]);
  expect(told.links.map(({ href }) => href)).toContain(cardAt(made));
});

describe('the queue of every kind', () => {
  test('is filtered by kind and type, and searched by the number of a card', async () => {
    const resident = await cardHolder(city, clerk.clerk, 'plastic');
    const { number: first, resident: of } = await sentApplication(city, 'duplikat', { resident });
    const card = await inForce(of);
    const numbers = async (query: string) =>
      (await clerk.browser.open(`/operator/wnioski?widok=wszystkie&${query}`)).links
        .filter(({ href }) => /^\/operator\/wnioski\/\d+$/.test(href))
        .map(({ text }) => Number(text));
    const duplicates = await numbers('rodzaj=duplicate');
    expect(duplicates).toContain(first);
    const kinds = await city.db
      .selectFrom('applications')
      .select('kind')
      .distinct()
      .where('number', 'in', duplicates)
      .execute();
    expect(kinds).toEqual([{ kind: 'duplicate' }]);
    expect(await numbers('rodzaj=duplicate&typ=zameldowanie')).toEqual([]);
    expect(await numbers('rodzaj=%27')).not.toEqual([]);
    const found = await numbers(`szukaj=${card.number}`);
    expect(found).toHaveLength(2);
    expect(found[0], 'issued on one, asked about in the other').toBe(first);
    await produceAndHandOver(city, clerk.clerk, await acceptedNumber(first));
    expect(await numbers(`szukaj=${(await inForce(of)).number}`)).toEqual([first]);
  });
});

async function acceptedNumber(number: number): Promise<number> {
  await clerk.browser.open(at(number));
  await clerk.browser.send({}, { form: at(number, 'przejecie') });
  await accept(number);
  return number;
}
