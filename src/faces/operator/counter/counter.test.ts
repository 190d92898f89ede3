import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentFile } from '../../../../test/applications.ts';
import { clerkAtDesk, eventsOf } from '../../../../test/desk.ts';
import { deliveredMails } from '../../../../test/mails.ts';
import { activeResident, goodPassword } from '../../../../test/residents.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { hashPassword } from '../../../accounts/password-hash.ts';
import { acceptApplication } from '../../../applications/accept.ts';
import { claimApplication, claimNext } from '../../../applications/claim.ts';
import { ownCards } from '../../../cards/reads.ts';
import { acceptInvitation } from '../../../people/invitations/accept.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
beforeAll(async () => {
  city = await servedCity();
});
afterAll(() => city.close());

const answers = {
  birthDate: '1951-02-03',
  street: 'ul. Lipowa 8',
  postalCode: '00-950',
  town: 'Nowy Gród',
};
const helena = { firstName: 'Helena', lastName: 'Bezsieci', birthDate: '1951-02-03' };

const applicationOf = (lastName: string) =>
  city.db
    .selectFrom('applications')
    .innerJoin('people', 'people.id', 'person_id')
    .select(['applications.id', 'applications.number', 'applications.status', 'person_id'])
    .where('people.last_name', '=', lastName)
    .orderBy('applications.id', 'desc')
    .executeTakeFirstOrThrow();

describe('an application at the counter', () => {
  test('goes from a person nobody knew to a card, an invitation and the panel', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    await browser.open(urls.residents);
    await browser.click('Nowa osoba');
    await browser.send({});
    expect([browser.page.status, Object.keys(browser.page.errors).sort()]).toEqual([
      422,
      ['birthDate', 'firstName', 'lastName'],
    ]);
    await browser.send(helena);
    await browser.send({ type: 'zameldowanie' });
    expect(browser.page.h1).toContain('Wniosek w okienku');

    await browser.send({ ...answers, street: '' });
    expect(browser.page.status).toBe(422);
    expect(Object.keys(browser.page.errors)).toEqual(expect.arrayContaining(['street', 'photo']));
    const files = {
      photo: sentFile('photo.png'),
      'document.zameldowanie': sentFile('proof-cairo.pdf'),
    };
    await browser.send({ ...answers, 'consent-prawdziwosc': undefined }, { files });
    expect([browser.page.status, Object.keys(browser.page.errors)]).toEqual([422, ['consent-prawdziwosc']]);
    await browser.send({ 'consent-prawdziwosc': 'tak' });
    const { id, number, status, person_id: personId } = await applicationOf('Bezsieci');
    expect([browser.page.url, status]).toEqual([urls.takenReceipt(id), 'submitted']);
    expect(browser.page.text).toContain(`Przyjęto wniosek ${number}`);
    await browser.open(urls.taken(id));
    expect(browser.page.url).toBe(urls.takenReceipt(id));
    const acts = await city.db
      .selectFrom('consent_acts')
      .select(['on_paper', 'actor_kind', 'by_account'])
      .where('person_id', '=', personId)
      .execute();
    expect(acts).toEqual([{ on_paper: true, actor_kind: 'staff', by_account: clerk.accountId }]);

    // Four eyes: whoever took it does not decide it, unless the city says so.
    const claim = (who: typeof clerk) => city.transact((tx) => claimApplication(tx, who, number ?? 0));
    expect(await claim(clerk)).toEqual({ ok: false, reason: 'own' });
    expect(await city.transact((tx) => claimNext(tx, clerk))).toBeUndefined();
    const { clerk: colleague, browser: other } = await clerkAtDesk(city);
    await other.open(urls.application(number ?? 0));
    expect(other.page.text).toContain('Przyjęto w okienku');
    expect((await claim(colleague)).ok).toBe(true);
    const { cardNumber } = await city.settings();
    const accepted = await city.transact((tx) =>
      acceptApplication(tx, colleague, number ?? 0, cardNumber, undefined),
    );
    expect(accepted.ok).toBe(true);
    expect((await ownCards(city.db, { personId })).map(({ status }) => status)).toEqual(['active']);
    expect(await deliveredMails(city)).toEqual([]);

    await browser.open(`${urls.residents}?stan=bez-konta`);
    await browser.click('Bezsieci Helena');
    expect(browser.page.text).toContain('podpisano na papierze w okienku');
    await browser.click('Popraw dane');
    await browser.send({ postalCode: '00-951', reason: 'Przeprowadzka.' });
    expect(browser.page.text).toContain('Dane są poprawione.');
    await browser.click('Zaproś do Panelu');
    await browser.send({ email: 'helena@poczta.test' });
    expect(browser.page.text).toContain('Zaproszenie idzie na adres helena@poczta.test');
    const [mail] = await deliveredMails(city);
    expect(mail).toMatchObject({ template: 'resident-invitation', to: 'helena@poczta.test' });
    const token = mail?.link?.split('/').at(-1) ?? '';
    const as = { passwordHash: await hashPassword(goodPassword) };
    const answered = await city.transact((tx) =>
      acceptInvitation(tx, token, { as, consents: ['rodo', 'regulamin'] }, '127.0.0.1'),
    );
    expect(answered).toEqual({ ok: true, email: 'helena@poczta.test' });
    await browser.open(urls.panelInvitation(personId));
    expect(browser.page.status).toBe(409);
  });

  test('the same clerk decides it where the city allows that', async () => {
    const { browser, clerk } = await clerkAtDesk(city);
    const anna = await activeResident(city, { email: 'okienko@poczta.test', lastName: 'Okienkowa' });
    await browser.open(urls.resident(anna.personId));
    await browser.click('Przyjmij wniosek');
    await browser.send({ type: 'zameldowanie' });
    await browser.send(answers, { button: 'Zapisz i dokończ później' });
    expect(browser.page.text).toContain('Wniosek jest zapisany.');
    await browser.click('Przyjmij wniosek');
    const [goOn] = browser.page.links.filter(({ text }) => text.startsWith('Dokończ'));
    await browser.open(goOn?.href ?? '');
    await browser.send(
      { 'consent-prawdziwosc': 'tak' },
      { files: { photo: sentFile('photo.png'), 'document.zameldowanie': sentFile('proof-cairo.pdf') } },
    );
    const { number } = await applicationOf('Okienkowa');
    expect(browser.page.text).toContain(`Przyjęto wniosek ${number}`);
    await city.db
      .insertInto('settings')
      .values({ key: 'counter', value: JSON.stringify({ sameClerk: true }), changed_at: city.clock() })
      .execute();
    const claimed = await city.transact((tx) => claimApplication(tx, clerk, number ?? 0));
    expect(claimed.ok).toBe(true);
    const mails = (await deliveredMails(city)).map(({ template, to }) => [template, to]);
    expect(mails).toContainEqual(['application-submitted', 'okienko@poczta.test']);
  });
});

test('a person whom the city knows is not written down twice by mistake', async () => {
  const { browser } = await clerkAtDesk(city);
  const twin = { firstName: 'Bliźniacza', lastName: 'Para', birthDate: '1975-03-12' };
  await browser.open(urls.newPerson);
  await browser.send(twin);
  const added = await eventsOf(city, 'person.added');
  await browser.open(urls.newPerson);
  await browser.send(twin);
  expect([browser.page.status, browser.page.text.includes('Pokaż tę osobę')]).toEqual([409, true]);
  expect(await eventsOf(city, 'person.added')).toHaveLength(added.length);
  await browser.send({ nobodyOfThese: 'tak' });
  expect(await eventsOf(city, 'person.added')).toHaveLength(added.length + 1);
});
