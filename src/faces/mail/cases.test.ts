import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { configuredCity, newResident } from '../../../test/applications.ts';
import { message, openedCase } from '../../../test/cases.ts';
import type { TestCity } from '../../../test/city.ts';
import { addChild } from '../../../test/families.ts';
import { looksAfter } from '../../../test/guardians.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { answerCase } from '../../cases/answer.ts';
import { writeTo } from '../../cases/write-to.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

test('an answer is mailed as a link, in the language of whoever asked, without a word of what it says', async () => {
  const resident = await newResident(city);
  await city.db.updateTable('accounts').set({ locale: 'uk' }).where('id', '=', resident.accountId).execute();
  const number = await openedCase(city, resident, { subject: 'Tajny temat' });
  await deliveredMails(city);
  await city.transact((tx) =>
    answerCase(tx, city.files, clerk, number, message('Treść tylko dla Ciebie'), false),
  );
  const mails = await deliveredMails(city);
  expect(mails).toMatchObject([
    { to: resident.email, template: 'case-message', link: `/moje-sprawy/${number}` },
  ]);
  const [{ subject, text, html } = { subject: '', text: '', html: '' }] = mails;
  expect(subject).toContain('Нове повідомлення');
  expect(`${subject}${text}${html}`).not.toMatch(/Tajny|Treść|Pytanie o kartę|Krystyna|Sowa/);
});

test('what the city writes to a child goes to each guardian, and names the child', async () => {
  const [mother, father] = [await newResident(city), await newResident(city)];
  const child = await addChild(city, mother, 'Jagoda');
  await looksAfter(city, father, child);
  await deliveredMails(city);
  const { body, sendKey, attachments } = message();
  const input = { type: 'wiadomosc', subject: 'Odbiór karty', body, sendKey };
  const written = await city.transact((tx) =>
    writeTo(tx, city.files, clerk, child.personId, input, attachments),
  );
  const mails = await deliveredMails(city);
  expect(mails.map(({ to }) => to)).toEqual([mother.email, father.email]);
  for (const { subject, text, link } of mails) {
    expect(subject).toContain('Nowa wiadomość w zakładce „Moje sprawy” (Jagoda Nowak)');
    expect(text).toContain('Dla kogo: Jagoda Nowak');
    expect(link).toBe(`/moje-sprawy/${written.ok && written.number}`);
  }
});
