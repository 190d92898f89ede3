import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../../test/accounts.ts';
import { newResident } from '../../../../test/applications.ts';
import { ward } from '../../../../test/cardholders.ts';
import type { Browser } from '../../../../test/client.ts';
import { addAdult, addChild } from '../../../../test/families.ts';
import { looksAfter } from '../../../../test/guardians.ts';
import { newcomer } from '../../../../test/resident-panel.ts';
import { type ServedCity, servedCity } from '../../../../test/served-city.ts';
import { sentInvitations } from '../../../family/invitations/reads.ts';
import { mostMembers } from '../../../family/member.ts';
import { familyOf } from '../../../family/reads.ts';
import type { Resident } from '../../../people/resident.ts';
import { addYears, dayOf, minutes } from '../../../platform/clock.ts';
import { urls } from '../urls.ts';

let city: ServedCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await servedCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const ola = { firstName: 'Ola', lastName: 'Nowak', birthDate: '2015-05-05', relation: 'child' };
const adam = { firstName: 'Adam', lastName: 'Nowak', birthDate: '1988-01-02', relation: 'spouse' };
const ticked = { 'consent-rodo': 'tak', 'consent-regulamin': 'tak' };

const asked = async (resident: Resident) => sentInvitations(city.db, resident, city.clock());

async function ask(browser: Browser, values: Record<string, string>) {
  await browser.open(urls.newMember);
  return browser.send(values);
}

describe('"Dodaj konto"', () => {
  test('says the limit first; a child without an e-mail is there at once', async () => {
    const { browser, resident } = await newcomer(city);
    await browser.open(urls.family);
    await browser.click('Dodaj konto');
    expect(browser.page.text).toContain('Możesz opiekować się najwyżej 20 osobami');
    await browser.send({ ...ola, ...ticked });
    expect(browser.page.url).toBe(urls.family);
    expect(browser.page.text).toContain('Ola Nowak: konto jest dodane.');
    expect(browser.page.text).toContain('Logowanie Brak możliwości samodzielnego logowania');
    const [member] = await familyOf(city.db, resident);
    const acts = await city.db
      .selectFrom('consent_acts')
      .innerJoin('consents', 'consents.id', 'consent_id')
      .select(['code', 'by_account'])
      .where('person_id', '=', member?.personId ?? '')
      .orderBy('code')
      .execute();
    expect(acts).toEqual(['regulamin', 'rodo'].map((code) => ({ code, by_account: resident.accountId })));
  });

  test('keeps what was typed, and asks for the consents or the e-mail as the age demands', async () => {
    const { browser } = await newcomer(city);
    await ask(browser, { firstName: 'Ola', birthDate: '2015-05-05' });
    expect(browser.page.status).toBe(422);
    expect(Object.keys(browser.page.errors)).toEqual([
      'lastName',
      'relation',
      'consent-rodo',
      'consent-regulamin',
    ]);
    expect(browser.page.text).toContain('Popraw dane w formularzu');
    const form = browser.page.forms.find(({ inMain }) => inMain);
    expect(Object.fromEntries(form?.fields ?? [])).toMatchObject({
      firstName: 'Ola',
      birthDate: '2015-05-05',
    });
    await browser.send(ola);
    expect(Object.keys(browser.page.errors)).toEqual(['consent-rodo', 'consent-regulamin']);
    await browser.send({ ...ola, email: 'to nie adres' });
    expect(Object.keys(browser.page.errors)).toEqual(['email']);
    await browser.send({ ...adam, email: '' });
    expect(Object.keys(browser.page.errors)).toEqual(['email']);
    expect(browser.page.errors.email).toContain('Od 18. urodzin');
  });

  test('with an e-mail says the same of every address, and needs no consents', async () => {
    const known = await newResident(city);
    const answers: string[] = [];
    for (const email of [known.email, 'nieznany.adres@poczta.test']) {
      const { browser, resident } = await newcomer(city);
      await ask(browser, { ...adam, email });
      expect(browser.page.url).toBe(urls.family);
      answers.push(browser.page.text.replaceAll(email, '@').replaceAll(resident.email, ''));
      expect(await familyOf(city.db, resident)).toEqual([]);
    }
    expect(answers[0]).toBe(answers[1]);
    expect(answers[0]).toContain('Na adres @ wysłaliśmy wiadomość.');
  });

  test('says beside the field why an address cannot be asked', async () => {
    const { browser, resident } = await newcomer(city);
    const member = await newResident(city);
    await addAdult(city, resident, member);
    await ask(browser, { ...adam, email: 'raz@poczta.test' });
    for (const [email, said] of [
      [resident.email, 'To Twój adres.'],
      ['raz@poczta.test', 'ma już od Ciebie zaproszenie'],
      [member.email, 'jest już w Twojej rodzinie'],
    ] as const) {
      await ask(browser, { ...adam, email });
      expect(browser.page.status).toBe(422);
      expect(browser.page.errors.email).toContain(said);
      expect(browser.page.text).toContain('Popraw dane w formularzu');
    }
  });

  test('is closed to whoever looks after twenty', async () => {
    const { browser, resident } = await newcomer(city);
    for (let index = 0; index < mostMembers - 1; index++) await addChild(city, resident, `Jan ${index}`);
    await browser.open(urls.newMember);
    await addChild(city, resident, 'Ostatnia');
    await browser.send({ ...adam, email: 'dwudziesta@poczta.test' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.text).toContain('Na liście może być 20 osób');
    expect(browser.page.html).toContain('value="dwudziesta@poczta.test"');
    await browser.open(urls.newMember);
    expect(browser.page.text).toContain('Na liście może być 20 osób');
    expect(browser.page.forms.filter(({ inMain }) => inMain)).toEqual([]);
  });
});

describe('an invitation', () => {
  test('stands in the list until it is answered; it is sent again, not too often, and withdrawn', async () => {
    const { browser, resident } = await newcomer(city);
    await ask(browser, { ...adam, email: 'czeka@poczta.test' });
    const day = (moment: Date) => dayOf(moment).split('-').reverse().join('.');
    const [invitation] = await asked(resident);
    const url = urls.invitationAgain(invitation?.id ?? '');
    const until = new Date((invitation?.invitedAt.getTime() ?? 0) + 30 * 24 * 3600 * 1000);
    for (const told of [
      'Adam Nowak',
      'Adres e-mail czeka@poczta.test',
      `Zaproszenie wysłane ${day(city.clock())}`,
      `Czeka do ${day(until)}`,
    ]) {
      expect(browser.page.text).toContain(told);
    }
    city.wait(minutes(4));
    await browser.send({}, { form: url });
    expect(browser.page.text).toContain('Zaproszenie wysłane ponownie na adres czeka@poczta.test.');
    await browser.send({}, { form: url });
    expect(browser.page.text).toContain('Odczekaj kilka minut');

    const stale = browser.page.forms.find(({ action }) => action === url)?.fields ?? [];
    const token = new Map(stale).get('_csrf') ?? '';
    await browser.open(urls.invitationWithdrawal(invitation?.id ?? ''));
    expect(browser.page.text).toContain(
      'Link w wiadomości wysłanej na adres czeka@poczta.test przestanie działać.',
    );
    await browser.send();
    expect(browser.page.text).toContain('Zaproszenie wycofane.');
    expect(await asked(resident)).toEqual([]);
    await browser.post(url, { _csrf: token });
    await browser.open(urls.family);
    expect(browser.page.text).toContain('To zaproszenie nie czeka już na odpowiedź.');
  });

  test('of somebody else does not exist', async () => {
    const { browser, resident } = await newcomer(city);
    await ask(browser, { ...adam, email: 'cudze@poczta.test' });
    const [invitation] = await asked(resident);
    const { browser: stranger } = await newcomer(city);
    await stranger.open(urls.family);
    const token = new Map(stranger.page.forms[0]?.fields).get('_csrf') ?? '';
    const id = invitation?.id ?? '';
    expect((await stranger.open(urls.invitationWithdrawal(id))).status).toBe(404);
    for (const url of [urls.invitationWithdrawal(id), urls.invitationAgain(id)]) {
      expect((await stranger.post(url, { _csrf: token })).status).toBe(404);
    }
    expect(await asked(resident)).toHaveLength(1);
  });
});

describe('"Edytuj"', () => {
  test('changes what nobody has proven', async () => {
    const { browser, resident } = await newcomer(city);
    const child = await addChild(city, resident);
    await browser.open(urls.memberEditing(child.id));
    await browser.send({ firstName: ' ' });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors).toEqual({ firstName: 'Wypełnij to pole.' });
    await browser.send({ firstName: 'Janina', relation: 'grandchild', email: 'janina@poczta.test' });
    expect(browser.page.text).toContain('Na adres janina@poczta.test wysłaliśmy zaproszenie.');
    expect(browser.page.text).toContain('Janina Nowak');
    expect(browser.page.text).toContain('Powinowactwo wnuk/wnuczka');
    await browser.open(urls.memberEditing(child.id));
    expect(browser.page.text).toContain(
      'Zaproszenie wysłane na adres janina@poczta.test czeka na odpowiedź.',
    );
    await browser.send({ email: resident.email });
    expect(browser.page.errors.email).toContain('To Twój adres.');
  });

  test('shows what a card has proven, and leads to the application that changes it', async () => {
    const { browser, resident } = await newcomer(city);
    const child = await ward(city, clerk, resident);
    await browser.open(urls.memberEditing(child.id));
    const form = browser.page.forms.find(({ inMain }) => inMain);
    expect(form?.names).not.toEqual(expect.arrayContaining(['firstName']));
    expect(browser.page.text).toContain('Imię, nazwisko i datę urodzenia potwierdził urząd');
    const way = browser.page.links.find(({ text }) => text === 'Wniosek o zmianę danych osobowych');
    expect(way?.href).toBe(`/moje-wnioski/nowy/zmiana-danych?dla=${child.id}`);
    await browser.send({ relation: 'ward' }, { extra: { firstName: 'Inne', birthDate: '2011-01-01' } });
    expect(browser.page.text).toContain('Zmiany zapisane.');
    expect((await familyOf(city.db, resident))[0]).toMatchObject({
      firstName: 'Jan',
      birthDate: '2018-05-04',
      relation: 'ward',
    });
  });

  test('leaves the address to whoever logs in with it', async () => {
    const { browser, resident } = await newcomer(city);
    const member = await addAdult(city, resident, await newResident(city));
    await browser.open(urls.memberEditing(member.id));
    expect(browser.page.forms.find(({ inMain }) => inMain)?.names).not.toContain('email');
    expect(browser.page.text).toContain('Adres e-mail zmieni tylko ta osoba');
    await browser.send({ birthDate: '1988-01-02' }, { extra: { email: 'inny@poczta.test' } });
    expect((await familyOf(city.db, resident))[0]?.email).toBe(member.email);
  });
});

test('a child who comes of age is asked for an address, on the list and on the own page', async () => {
  const { browser, resident } = await newcomer(city);
  const child = await addChild(city, resident);
  await city.db
    .updateTable('people')
    .set({ birth_date: addYears(dayOf(city.clock()), -18) })
    .where('id', '=', child.personId)
    .execute();
  for (const url of [urls.member(child.id), urls.family]) {
    await browser.open(url);
    expect(browser.page.text).toContain('Jan ma już 18 lat Podaj adres e-mail');
  }
  await browser.click('Podaj adres e-mail');
  await browser.send();
  expect(browser.page.errors.email).toContain('Od 18. urodzin');
  await browser.send({ email: 'jan.dorosly@poczta.test' });
  expect(browser.page.text).toContain('Zaproszenie wysłane na adres jan.dorosly@poczta.test czeka');
});

describe('"Usuń"', () => {
  test('tells what is erased, and does it', async () => {
    const { browser, resident } = await newcomer(city);
    const child = await addChild(city, resident);
    await browser.open(urls.memberRemoval(child.id));
    expect(browser.page.text).toContain('Konto i dane tej osoby zostaną usunięte na zawsze');
    await browser.send();
    expect(browser.page.text).toContain('Jan Nowak: konto i dane są usunięte.');
    expect(browser.page.text).toContain('Nie ma tu jeszcze nikogo');
    await browser.open(urls.newMember);
    const token = new Map(browser.page.forms[0]?.fields).get('_csrf') ?? '';
    await browser.post(urls.memberRemoval(child.id), { _csrf: token, skutek: 'erased' });
    await browser.open(urls.family);
    expect(browser.page.text).toContain('Tej osoby nie ma już na Twojej liście.');
  });

  test('tells an adult goes on alone', async () => {
    const { browser, resident } = await newcomer(city);
    const adult = await newResident(city);
    const member = await addAdult(city, resident, adult);
    await browser.open(urls.memberRemoval(member.id));
    expect(browser.page.text).toContain('Ta osoba loguje się sama, więc jej konto');
    expect(browser.page.text).toContain(adult.email);
    await browser.send();
    expect(browser.page.text).toContain('to konto nie należy już do Twojej rodziny');
  });

  test('asks again when the other guardian has gone in the meantime', async () => {
    const { browser, resident } = await newcomer(city);
    const child = await addChild(city, resident);
    const father = await newResident(city);
    await looksAfter(city, father, child);
    await browser.open(urls.memberRemoval(child.id));
    expect(browser.page.text).toContain('Tą osobą opiekuje się także: Anna Nowak.');
    await city.db
      .updateTable('family_members')
      .set({ ended_at: city.clock(), ended_as: 'removed' })
      .where('guardian_id', '=', father.personId)
      .execute();
    await browser.send();
    expect(browser.page.url).toBe(urls.memberRemoval(child.id));
    expect(browser.page.text).toContain('W międzyczasie coś się zmieniło');
    expect(browser.page.text).toContain('zostaną usunięte na zawsze');
    expect(await familyOf(city.db, resident)).toHaveLength(1);
  });
});

test('"Opiekunowie" names who looks after a child, and leads to asking a second one', async () => {
  const { browser, resident } = await newcomer(city);
  const child = await addChild(city, resident);
  const father = await newResident(city);
  await browser.open(urls.member(child.id));
  expect(browser.page.text).toContain('Opiekunowie Anna Nowak Dodaj drugiego opiekuna');
  await browser.click('Dodaj drugiego opiekuna');
  for (const [email, said] of [
    ['', 'Wypełnij to pole.'],
    [resident.email, 'To Twój adres.'],
  ] as const) {
    await browser.send({ email });
    expect(browser.page.status).toBe(422);
    expect(browser.page.errors.email).toContain(said);
  }
  await browser.send({ email: father.email });
  expect(browser.page.url).toBe(urls.member(child.id));
  expect(browser.page.text).toContain(`Na adres ${father.email} wysłaliśmy wiadomość.`);
  await browser.open(urls.family);
  expect(browser.page.text).toContain('Drugi opiekun dla: Jan Nowak');

  const adult = await addAdult(city, resident, await newResident(city));
  await city.db
    .updateTable('people')
    .set({ birth_date: '1980-01-01' })
    .where('id', '=', adult.personId)
    .execute();
  await browser.open(urls.secondGuardian(adult.id));
  expect(browser.page.url).toBe(urls.member(adult.id));
  expect(browser.page.text).toContain('tylko osobie, która nie skończyła 18 lat');
});
