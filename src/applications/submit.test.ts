import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import {
  configuredCity,
  extensionWindow,
  fillDraft,
  newResident,
  sendApplication,
} from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { claimApplication } from './claim.ts';
import { findOwnApplication, findOwnEditable } from './reads.ts';
import { returnApplication } from './return.ts';
import { saveAnswers } from './save.ts';
import { startDraft } from './start.ts';
import { submitApplication } from './submit.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

test('sends a complete draft: number, moment, dated row, event, consent', async () => {
  const resident = await newResident(city);
  const { id, number } = await sendApplication(city, resident, 'zameldowanie');
  const whole = await findOwnApplication(city.db, resident, number);
  expect(whole?.application).toMatchObject({ id, number, status: 'submitted', decidedAt: null });
  expect(whole?.application.submittedAt).toBeInstanceOf(Date);
  expect(whole?.history.map(({ status, by }) => [status, by])).toEqual([['submitted', 'resident']]);
  const events = await city.db
    .selectFrom('events')
    .select(['kind', 'data'])
    .where('application_id', '=', id)
    .execute();
  expect(events).toEqual([{ kind: 'application.submitted', data: expect.objectContaining({ number }) }]);
  const acts = await city.db
    .selectFrom('consent_acts')
    .innerJoin('consents', 'consents.id', 'consent_acts.consent_id')
    .select(['code', 'granted'])
    .where('application_id', '=', id)
    .execute();
  expect(acts).toEqual([{ code: 'prawdziwosc', granted: true }]);
});

test('numbers are one series over all types', async () => {
  const first = await sendApplication(city, await newResident(city), 'zameldowanie');
  const second = await sendApplication(city, await newResident(city), 'podatek');
  expect(second.number).toBe(first.number + 1);
});

test('refuses what is incomplete, field by field, and uses up no number', async () => {
  const resident = await newResident(city);
  const started = await city.transact((tx) => startDraft(tx, resident, 'podatek', extensionWindow));
  if (!started.ok) throw new Error(started.reason);
  const sent = await city.transact((tx) =>
    submitApplication(tx, resident, started.draftId, [], extensionWindow),
  );
  expect(sent).toEqual({
    ok: false,
    reason: 'incomplete',
    errors: {
      birthDate: 'required',
      street: 'required',
      postalCode: 'required',
      town: 'required',
      photo: 'photo-missing',
      collectionPoint: 'choose',
      'document.pit': 'file-missing',
      'consent-prawdziwosc': 'consent-required',
    },
  });
  const draft = await findOwnEditable(city.db, resident, started.draftId);
  expect(draft?.application).toMatchObject({ status: 'draft', number: null });
});

test('sent twice, one after the other and at once, it is one application', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  const send = () =>
    city.transact((tx) => submitApplication(tx, resident, id, ['prawdziwosc'], extensionWindow));
  const [one, two] = await Promise.all([send(), send()]);
  expect(one.ok).toBe(true);
  expect(two).toEqual(one);
  expect(await send()).toEqual(one);
  const rows = await city.db
    .selectFrom('application_statuses')
    .select('id')
    .where('application_id', '=', id)
    .execute();
  expect(rows).toHaveLength(1);
});

test('of two drafts of a kind sent at once, one wins and the other is told why', async () => {
  const resident = await newResident(city);
  const drafts = [
    await fillDraft(city, resident, 'zameldowanie'),
    await fillDraft(city, resident, 'student'),
  ];
  const sent = await Promise.all(
    drafts.map((id) =>
      city.transact((tx) => submitApplication(tx, resident, id, ['prawdziwosc'], extensionWindow)),
    ),
  );
  expect(sent.filter(({ ok }) => ok)).toHaveLength(1);
  expect(sent.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'under-way' });
});

test("does not find another resident's draft", async () => {
  const id = await fillDraft(city, await newResident(city), 'zameldowanie');
  const stranger = await newResident(city);
  const sent = await city.transact((tx) =>
    submitApplication(tx, stranger, id, ['prawdziwosc'], extensionWindow),
  );
  expect(sent).toEqual({ ok: false, reason: 'not-found' });
});

test('a returned one is sent again under its number, without asking for the consents again', async () => {
  const resident = await newResident(city);
  const clerk = await newClerk(city);
  const { id, number } = await sendApplication(city, resident, 'zameldowanie');
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const remarks = new Map([['field:street', 'Brakuje numeru.']] as const);
  await city.transact((tx) => returnApplication(tx, clerk, number, remarks));
  await city.transact((tx) => saveAnswers(tx, city.keys, resident, id, { street: 'ul. Nowa 2' }));
  const sent = await city.transact((tx) => submitApplication(tx, resident, id, [], extensionWindow));
  expect(sent).toEqual({ ok: true, number });
  const whole = await findOwnApplication(city.db, resident, number);
  expect(whole?.application.answers.street).toBe('ul. Nowa 2');
  expect(whole?.history.map(({ status }) => status)).toEqual([
    'submitted',
    'in-review',
    'returned',
    'submitted',
  ]);
});

test('keeps the answers clean: spaces, the postal code without a hyphen', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  await city.transact((tx) =>
    saveAnswers(tx, city.keys, resident, id, { firstName: '  Anna   Maria ', postalCode: '00 950' }),
  );
  const sent = await city.transact((tx) =>
    submitApplication(tx, resident, id, ['prawdziwosc'], extensionWindow),
  );
  const whole = sent.ok ? await findOwnApplication(city.db, resident, sent.number) : undefined;
  expect(whole?.application.answers).toMatchObject({ firstName: 'Anna Maria', postalCode: '00-950' });
});
