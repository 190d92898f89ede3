import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { cannedAnswers, caseQueues, caseTypes } from '../cases/case-types.ts';
import { duplicateReasons } from '../city/duplicate-reasons.ts';
import { findPublicPage } from '../city/public-pages.ts';
import { rejectionReasons } from '../city/rejection-reasons.ts';
import { days, later } from '../platform/clock.ts';
import type { ClerkWho } from '../staff/clerk.ts';
import { applyDueChanges } from './apply-due.ts';
import { newestChange } from './history.ts';
import { planChange } from './plan.ts';
import { plannedChanges } from './planned.ts';
import type { Subject } from './subject.ts';
import { cannedAnswer, caseQueue, caseType } from './subjects/cases.ts';
import { district } from './subjects/district.ts';
import { mailText, standardMailText } from './subjects/mail-text.ts';
import { publicPage } from './subjects/public-page.ts';
import { duplicateReason, rejectionReason } from './subjects/reasons.ts';
import { subjects } from './subjects.ts';

let city: TestCity;
let clerk: ClerkWho<'settings'>;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

/** Changes it and gives back what is then in force. */
async function set<V>(subject: Subject<V>, key: string, value: V): Promise<V | undefined> {
  await city.transact(async (tx) =>
    planChange(tx, clerk, subject, {
      key,
      value,
      basedOn: await newestChange(tx.db, subject as Subject, key),
    }),
  );
  return subject.current(city.db, key);
}

test('every name is said once, for the history knows them by it', () => {
  const names = subjects.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('a new reason for a duplicate is offered, and later is not', async () => {
  const id = randomUUID();
  const value = { label: { pl: 'Pies zjadł' }, position: 50, retired: false };
  expect(await set(duplicateReason, id, value)).toEqual(value);
  const found = async () => (await duplicateReasons(city.db)).find((reason) => reason.id === id);
  expect(await found()).toEqual({ id, label: value.label, retired: false });
  await set(duplicateReason, id, { ...value, retired: true });
  expect(await found()).toMatchObject({ retired: true });
});

test('a reason for a rejection names the city, as it is called when somebody reads it', async () => {
  const id = randomUUID();
  const value = {
    label: 'Inna gmina',
    text: { pl: 'Nie {miasto}. Tel. {telefon}' },
    position: 51,
    retired: false,
  };
  expect(await set(rejectionReason, id, value)).toEqual(value);
  const read = async () => (await rejectionReasons(city.db)).find((reason) => reason.id === id)?.text.pl;
  expect(await read()).toBe('Nie Nowy Gród. Tel. 22 555 01 23');
  await set(rejectionReason, id, { ...value, retired: true });
  expect(await read()).toBeUndefined();
});

test('queue, type and answer of cases', async () => {
  const [queueId, typeId, answerId] = [randomUUID(), randomUUID(), randomUUID()];
  const listed = { position: 60, retired: false };
  const queue = { name: 'Zespół B', ...listed };
  const type = {
    name: { pl: 'Inne', en: 'Other' },
    residentsOpen: true,
    cityOpens: false,
    replyAllowed: true,
    queueId,
    ...listed,
  };
  const answer = { typeId, title: 'Dzień dobry', text: { pl: 'Już sprawdzamy.' }, ...listed };
  expect(await set(caseQueue, queueId, queue)).toEqual(queue);
  expect(await set(caseType, typeId, type)).toEqual(type);
  expect(await set(cannedAnswer, answerId, answer)).toEqual(answer);
  expect((await caseQueues(city.db)).at(-1)).toEqual({ id: queueId, name: 'Zespół B' });
  expect((await caseTypes(city.db)).at(-1)).toMatchObject({ id: typeId, queueId });
  expect((await cannedAnswers(city.db, typeId)).map(({ id }) => id)).toContain(answerId);
  await set(cannedAnswer, answerId, { ...answer, retired: true });
  expect((await cannedAnswers(city.db, typeId)).map(({ id }) => id)).not.toContain(answerId);
});

test('a postal code is of one district: of the one that got it last', async () => {
  const [one, other] = [randomUUID(), randomUUID()];
  await set(district, one, { name: 'Pierwsza', position: 1, postalCodes: ['11-111', '22-222'] });
  await set(district, other, { name: 'Druga', position: 2, postalCodes: ['22-222'] });
  expect((await district.current(city.db, one))?.postalCodes).toEqual(['11-111']);
  expect((await district.current(city.db, other))?.postalCodes).toEqual(['22-222']);
});

test('a page loses the language that it is not written in any more', async () => {
  const pl = { title: 'Kontakt', body: 'Przyjdź.' };
  expect(await set(publicPage, 'kontakt', { pl, en: { title: 'Contact', body: 'Come.' } })).toEqual({
    pl,
    en: { title: 'Contact', body: 'Come.' },
  });
  expect(await findPublicPage(city.db, 'kontakt', 'uk')).toMatchObject({ locale: 'pl', body: 'Przyjdź.' });
});

test('a mail without words of the city is the standard one, before and after', async () => {
  const words = { ...standardMailText, en: { subject: '', introduction: 'we moved.', closing: '' } };
  expect(await mailText.current(city.db, 'activation')).toEqual(standardMailText);
  expect(await set(mailText, 'activation', words)).toEqual(words);
  expect(await set(mailText, 'activation', standardMailText)).toEqual(standardMailText);
});

test('namesakes planned for the same day both come', async () => {
  const moment = later(city.clock(), days(1));
  const value = { name: 'Ta sama', position: 1, retired: false };
  await city.transact(async (tx) => {
    for (const key of [randomUUID(), randomUUID()])
      await planChange(tx, clerk, caseQueue, { key, value, effectiveFrom: moment, basedOn: undefined });
  });
  expect(await plannedChanges(city.db, clerk)).toMatchObject([
    { subject: 'case-queue', effectiveFrom: moment, value },
    { subject: 'case-queue', effectiveFrom: moment, value },
  ]);
  city.wait(days(1));
  expect(await city.transact(applyDueChanges)).toBe(2);
  expect(await plannedChanges(city.db, clerk)).toEqual([]);
});
