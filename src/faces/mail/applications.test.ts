import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../../test/applications.ts';
import { accept, deliver, sendForWard, student, ward } from '../../../test/cardholders.ts';
import type { TestCity } from '../../../test/city.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { claimApplication } from '../../applications/claim.ts';
import { returnApplication } from '../../applications/return.ts';
import { ownCards } from '../../cards/reads.ts';
import { expireWhatEnded, remindOfWhatEnds } from '../../nightly.ts';
import type { Resident } from '../../people/resident.ts';
import { addDays, dayOf, days } from '../../platform/clock.ts';
import { locales } from '../i18n/locale.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());
beforeEach(async () => {
  await deliveredMails(city);
});

const inDays = (count: number): string => addDays(dayOf(city.clock()), count);
const shown = (day: string): string => day.split('-').reverse().join('.');

async function holder(typeCode: string): Promise<Resident> {
  const resident = await newResident(city);
  const { number } = await sendApplication(city, resident, typeCode);
  await accept(city, clerk, number);
  if (typeCode === 'podatek') await deliver(city, clerk, number);
  await deliveredMails(city);
  return resident;
}

/** Sends and accepts, and gives the mails about the decision by the name of their template. */
async function decided(resident: Resident, code: string, proofUntil?: string) {
  const { number } = await sendApplication(city, resident, code);
  await deliveredMails(city);
  await accept(city, clerk, number, proofUntil);
  const mails = (await deliveredMails(city)).filter(({ template }) => template !== 'application-in-review');
  return { number, mails };
}

test('a changed card: the mail says that it shows the new data', async () => {
  const resident = await holder('zameldowanie');
  const { number, mails } = await decided(resident, 'zmiana-danych');
  expect(mails.map(({ template }) => template)).toEqual(['application-completed']);
  expect(mails[0]?.subject).toContain(`Wniosek nr ${number}: na karcie są już nowe dane`);
  expect(mails[0]?.link).toBe('/moje-karty');
});

test('an extended package: until when', async () => {
  const resident = await student(city, clerk, inDays(20));
  const { number, mails } = await decided(resident, 'przedluzenie-studenta', inDays(300));
  expect(mails[0]?.subject).toContain(`Wniosek nr ${number}: pakiet przedłużony do ${shown(inDays(300))}`);
  for (const part of [mails[0]?.text, mails[0]?.html]) {
    expect(part).toContain('Pakiet Studenta');
    expect(part).toContain(shown(inDays(300)));
  }
});

test('a new package: which one, and until when', async () => {
  const resident = await holder('zameldowanie');
  const { mails } = await decided(resident, 'pakiet-studenta', inDays(200));
  expect(mails[0]?.subject).toContain(`nowy pakiet, ważny do ${shown(inDays(200))}`);
  expect(mails[0]?.text).toContain('Pakiet: Pakiet Studenta');
});

test('plastic beside a virtual card: the old one works until the hand-over, and is replaced then', async () => {
  const resident = await holder('zameldowanie');
  const [before] = await ownCards(city.db, resident);
  const { number, mails } = await decided(resident, 'plastikowa');
  expect(mails.map(({ template }) => template)).toEqual(['application-accepted']);
  expect(mails[0]?.text).toContain('działa dotychczasowa karta w telefonie');
  await deliver(city, clerk, number);
  const [, ready, handedOver] = await deliveredMails(city);
  expect(ready?.text).toContain('zastąpi dotychczasową');
  expect(handedOver?.text).toContain(`Zastąpiła kartę o numerze ${before?.number}.`);
});

test('a duplicate: the old card is blocked at the hand-over', async () => {
  const resident = await holder('podatek');
  const [before] = await ownCards(city.db, resident);
  const { number, mails } = await decided(resident, 'duplikat');
  expect(mails[0]?.text).toContain('Wydanie duplikatu powoduje zastrzeżenie starej karty');
  await deliver(city, clerk, number);
  const told = await deliveredMails(city);
  const [card] = await ownCards(city.db, resident);
  expect(told.map(({ template }) => template)).toEqual([
    'application-in-production',
    'application-ready',
    'application-handed-over',
  ]);
  expect(told[1]?.text).toContain('a stara zostanie wtedy zastrzeżona');
  expect(told[2]?.text).toContain(`Stara karta o numerze ${before?.number} jest zastrzeżona`);
  expect(told[2]?.text).toContain(`Numer Karty: ${card?.number}`);
});

test("about a ward every mail goes to the guardian, says for whom, and leads to the ward's card", async () => {
  const guardian = await newResident(city);
  await deliveredMails(city);
  const number = await sendForWard(city, guardian);
  await city.transact(async (tx) => {
    await claimApplication(tx, clerk, number);
    await returnApplication(tx, clerk, number, new Map([['photo', 'Za ciemne.']]));
  });
  for (const mail of await deliveredMails(city)) {
    expect(mail.to).toBe(guardian.email);
    expect(mail.subject).toContain('(Jan Nowak)');
    expect(mail.text).toContain('Wniosek dotyczy: Jan Nowak');
  }
  await ward(city, clerk, guardian, 'Zofia');
  const completed = (await deliveredMails(city)).find(({ template }) => template === 'application-completed');
  expect(completed?.subject).toContain('karta jest gotowa (Zofia Nowak)');
  expect(completed?.link).toBe('/moja-rodzina');
});

test('a mail queued before there were kinds still goes out', async () => {
  const { accountId, email } = await newResident(city);
  const mail = { account_id: accountId, recipient: email, locale: 'pl', queued_at: city.clock() };
  const params = JSON.stringify({ number: 12, title: { pl: 'Wniosek' } });
  await city.db
    .insertInto('mails')
    .values(
      ['application-accepted', 'application-completed', 'application-handed-over'].map((template) => ({
        ...mail,
        template,
        params,
      })),
    )
    .execute();
  const subjects = (await deliveredMails(city)).map(({ subject }) => subject);
  expect(subjects.filter((subject) => subject.includes('nr 12'))).toHaveLength(3);
});

test.each(locales)('every mail about cards and packages is complete in %s', async (locale) => {
  const speaks = (resident: Resident) =>
    city.db.updateTable('accounts').set({ locale }).where('id', '=', resident.accountId).execute();
  const holders = [await holder('zameldowanie'), await student(city, clerk, inDays(30))];
  for (const resident of holders) await speaks(resident);
  const [anna, student_] = holders as [Resident, Resident];
  await deliveredMails(city);
  for (const code of ['zmiana-danych', 'pakiet-podatnika']) {
    const { number } = await sendApplication(city, anna, code);
    await accept(city, clerk, number);
  }
  for (const code of ['plastikowa', 'duplikat']) {
    const { number } = await sendApplication(city, anna, code);
    await accept(city, clerk, number);
    await deliver(city, clerk, number);
  }
  await ward(city, clerk, anna);
  await remindOfWhatEnds(city);
  city.wait(days(70));
  await expireWhatEnded(city);
  const mails = (await deliveredMails(city)).filter(({ to }) => [anna.email, student_.email].includes(to));
  const templates = new Set(mails.map(({ template }) => template));
  for (const expected of ['application-handed-over', 'package-ending', 'card-expired'])
    expect(templates).toContain(expected);
  for (const { subject, text, html, template } of mails) {
    expect(html, template).toContain(`<html lang="${locale}"`);
    for (const part of [subject, text, html])
      expect(part, template).not.toMatch(/undefined|\[object|NaN|null/);
    if (locale !== 'pl') expect(text, template).not.toMatch(/Wniosek|wniosek|Pakiet jest|Kartę|Dzień/);
  }
});
