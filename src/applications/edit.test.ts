import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import {
  configuredCity,
  extensionWindow,
  fillDraft,
  fixture,
  newResident,
  sendApplication,
} from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { claimApplication } from './claim.ts';
import type { Part } from './definition.ts';
import { deleteDraft } from './delete-draft.ts';
import { findOwnApplication, findOwnEditable } from './reads.ts';
import { returnApplication } from './return.ts';
import { saveAnswers } from './save.ts';
import { prepareDocument, removeDocument, setDocument } from './set-document.ts';
import { prepareCrop, preparePhoto, removePhoto, setPhoto } from './set-photo.ts';
import { startDraft } from './start.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

const filesOf = (personId: string) =>
  city.db.selectFrom('files').select('name').where('person_id', '=', personId).execute();

test('a form opened twice is one draft, prefilled with the name', async () => {
  const resident = await newResident(city);
  const start = () => city.transact((tx) => startDraft(tx, resident, 'zameldowanie', extensionWindow));
  const first = await start();
  expect(await start()).toEqual(first);
  const whole = first.ok ? await findOwnEditable(city.db, resident, first.draftId) : undefined;
  expect(whole?.application.answers).toEqual({ firstName: 'Anna', lastName: 'Nowak' });
});

test('a draft keeps anything, however wrong, but only the fields that its form has', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  await city.transact((tx) =>
    saveAnswers(tx, city.keys, resident, id, { birthDate: 'wczoraj', status: 'completed' }),
  );
  const whole = await findOwnEditable(city.db, resident, id);
  expect(whole?.application).toMatchObject({ status: 'draft', answers: { birthDate: 'wczoraj' } });
  expect(whole?.application.answers).not.toHaveProperty('status');
});

test("a stranger's draft is not found", async () => {
  const id = await fillDraft(city, await newResident(city), 'zameldowanie');
  const stranger = await newResident(city);
  const missing = { ok: false, reason: 'not-found' };
  expect(await city.transact((tx) => saveAnswers(tx, city.keys, stranger, id, { town: 'X' }))).toEqual(
    missing,
  );
  expect(await city.transact((tx) => removePhoto(tx, stranger, id))).toEqual(missing);
  expect(await city.transact((tx) => deleteDraft(tx, stranger, id))).toBe(false);
});

test('a document that replaces another one leaves nothing of it in a draft', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  const upload = { name: 'nowe.pdf', bytes: fixture('proof-img2pdf.pdf') };
  const prepared = await prepareDocument(city.files, resident, upload);
  if (!prepared.ok) throw new Error(prepared.error);
  await city.transact((tx) => setDocument(tx, city.files, resident, id, 'zameldowanie', prepared.value));
  const whole = await findOwnEditable(city.db, resident, id);
  expect(whole?.documents.map(({ name }) => name)).toEqual(['nowe.pdf']);
  expect((await filesOf(resident.personId)).map(({ name }) => name).sort()).toEqual([
    'nowe.pdf',
    'zdjecie.jpg',
    'zdjecie.jpg',
  ]);
});

test('a cut of a photo that was replaced meanwhile changes nothing', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  const photo = (await findOwnEditable(city.db, resident, id))?.application.photo;
  const cut = photo && (await prepareCrop(city.files, resident, photo, { x: 0.1, y: 0.1, width: 0.8 }));
  const other = await preparePhoto(city.files, resident, fixture('photo.webp'));
  if (!cut?.ok || !other.ok) throw new Error('The fixtures are not what they should be.');
  await city.transact((tx) => setPhoto(tx, city.files, resident, id, other.value));
  await city.transact((tx) => setPhoto(tx, city.files, resident, id, cut.value));
  const now = (await findOwnEditable(city.db, resident, id))?.application.photo;
  expect(now?.originalFileId).toBe(other.value.original.id);
  expect(now?.fileId).toBe(other.value.cut?.id);
});

test('a deleted draft takes its files along; a sent application cannot be deleted', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  expect(await city.transact((tx) => deleteDraft(tx, resident, id))).toBe(true);
  expect(await filesOf(resident.personId)).toEqual([]);
  const sent = await sendApplication(city, resident, 'zameldowanie');
  expect(await city.transact((tx) => deleteDraft(tx, resident, sent.id))).toBe(false);
});

test('what was sent cannot be changed; what was returned only where it has a remark', async () => {
  const resident = await newResident(city);
  const clerk = await newClerk(city);
  const { id, number } = await sendApplication(city, resident, 'zameldowanie');
  const save = (answers: Record<string, string>) =>
    city.transact((tx) => saveAnswers(tx, city.keys, resident, id, answers));
  expect(await save({ town: 'X' })).toEqual({ ok: false, reason: 'not-editable' });
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const remarks = new Map<Part, string>([['field:town', 'Jaka miejscowość?']]);
  await city.transact((tx) => returnApplication(tx, clerk, number, remarks));
  expect(await save({ town: 'X', street: 'Y' })).toEqual({ ok: false, reason: 'not-editable' });
  expect(await city.transact((tx) => removePhoto(tx, resident, id))).toEqual({
    ok: false,
    reason: 'not-editable',
  });
  expect((await save({ town: 'Nowy Gród' })).ok).toBe(true);
  const whole = await findOwnApplication(city.db, resident, number);
  expect(whole?.remarks).toEqual([{ part: 'field:town', text: 'Jaka miejscowość?', resolved: true }]);
});

test('a return without any remark is none', async () => {
  const clerk = await newClerk(city);
  const { number } = await sendApplication(city, await newResident(city), 'zameldowanie');
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const remarks = new Map<Part, string>([['document:obcy', 'Tego tu nie ma.']]);
  expect(await city.transact((tx) => returnApplication(tx, clerk, number, remarks))).toEqual({
    ok: false,
    reason: 'no-remarks',
  });
});

test('a part that the form does not have cannot be changed', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  for (const requirement of ['paszport', "\u0000'--"]) {
    expect(await city.transact((tx) => removeDocument(tx, resident, id, requirement))).toEqual({
      ok: false,
      reason: 'not-editable',
    });
  }
});

test('of a photo that was deleted meanwhile nothing can be cut', async () => {
  const resident = await newResident(city);
  const id = await fillDraft(city, resident, 'zameldowanie');
  const photo = (await findOwnEditable(city.db, resident, id))?.application.photo;
  await city.transact((tx) => removePhoto(tx, resident, id));
  expect(photo && (await prepareCrop(city.files, resident, photo, { x: 0, y: 0, width: 1 }))).toEqual({
    ok: false,
    error: 'photo-missing',
  });
});
