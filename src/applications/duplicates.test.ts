import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, extensionWindow, fillDraft, fixture, newResident } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { claimAndAccept } from '../../test/decisions.ts';
import { anonymisePerson } from '../people/erase.ts';
import type { Resident } from '../people/resident.ts';
import { possibleDuplicates } from './duplicates.ts';
import { findOwnEditable } from './reads.ts';
import { prepareDocument, setDocument } from './set-document.ts';
import { preparePhoto, setPhoto } from './set-photo.ts';
import { submitApplication } from './submit.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

interface Given {
  readonly photo: Buffer;
  readonly proof: Buffer;
  readonly answers?: Readonly<Record<string, string>>;
}

let days = 0;
/** Everybody is somebody else unless the test says so. */
async function send(resident: Resident, given: Given): Promise<{ id: string; number: number }> {
  const { files, transact } = city;
  days += 1;
  const birthDate = new Date(Date.UTC(1970, 0, days)).toISOString().slice(0, 10);
  const id = await fillDraft(city, resident, 'zameldowanie', { answers: { birthDate, ...given.answers } });
  const whole = await findOwnEditable(city.db, resident, id);
  const photo = await preparePhoto(files, resident, given.photo);
  const proof = await prepareDocument(files, resident, { name: 'dowód.pdf', bytes: given.proof });
  if (!whole || !photo.ok || !proof.ok) throw new Error('Nothing to send.');
  const requirement = whole.application.definition.documents[0]?.key ?? '';
  return transact(async (tx) => {
    await setPhoto(tx, files, resident, id, photo.value);
    await setDocument(tx, files, resident, id, requirement, proof.value);
    const sent = await submitApplication(tx, resident, id, ['prawdziwosc'], extensionWindow);
    if (!sent.ok) throw new Error(sent.reason);
    return { id, number: sent.number };
  });
}

/** A picture with patches of its own, as large as a card's. */
async function face(seed: number): Promise<Buffer> {
  const patches = Array.from({ length: 48 }, (_, at) => (at * at * 31 + seed * 97 + at * seed * 13) % 256);
  return sharp(Buffer.from(patches), { raw: { width: 6, height: 8, channels: 1 } })
    .resize(709, 945, { kernel: 'cubic' })
    .jpeg()
    .toBuffer();
}

const proof = (text: string) => Buffer.concat([fixture('proof-cairo.pdf'), Buffer.from(`\n%${text}\n`)]);
const found = ({ id }: { id: string }) => possibleDuplicates(city.db, clerk, { id }, 5);

test('somebody like nobody else has none', async () => {
  await send(await newResident(city), { photo: await face(1), proof: proof('a') });
  expect(
    await found(await send(await newResident(city), { photo: await face(2), proof: proof('b') })),
  ).toEqual([]);
});

test('the same name, however it is written, with the same birth date', async () => {
  const born = { birthDate: '1985-05-05' };
  const first = await newResident(city);
  const { number } = await send(first, {
    photo: await face(3),
    proof: proof('c'),
    answers: { ...born, firstName: 'Łucja', lastName: 'Żółć' },
  });
  const again = await send(await newResident(city), {
    photo: await face(4),
    proof: proof('d'),
    answers: { ...born, firstName: 'LUCJA', lastName: 'Zolc' },
  });
  expect(await found(again)).toMatchObject([
    { personId: first.personId, because: ['name'], application: { number, status: 'submitted' }, card: null },
  ]);
  await claimAndAccept(city, clerk, number);
  expect(await found(again)).toMatchObject([
    { name: 'Łucja Żółć', card: { number: expect.stringMatching(/^01-/) } },
  ]);
});

test('the same PESEL and the same file as a proof come first', async () => {
  const pesel = { birthDate: '1975-03-12', pesel: '75031234564' };
  const first = await newResident(city);
  await send(first, { photo: await face(5), proof: proof('e'), answers: pesel });
  const shares = await newResident(city);
  await send(shares, { photo: await face(6), proof: proof('f') });
  const both = await send(await newResident(city), {
    photo: await face(7),
    proof: proof('f'),
    answers: { ...pesel, firstName: 'Inna', lastName: 'Osoba' },
  });
  expect(await found(both)).toMatchObject([
    { personId: first.personId, because: ['pesel'] },
    { personId: shares.personId, because: ['document'] },
  ]);
});

test('nearly the same photo: smaller, paler, saved anew', async () => {
  const first = await newResident(city);
  await send(first, { photo: await face(8), proof: proof('g') });
  const changed = await sharp(await face(8))
    .resize(480, 640)
    .modulate({ brightness: 1.1 })
    .webp({ quality: 60 })
    .toBuffer();
  const again = await send(await newResident(city), { photo: changed, proof: proof('h') });
  expect(await found(again)).toMatchObject([{ personId: first.personId, because: ['photo'] }]);
});

test('whoever was erased is like nobody any more', async () => {
  const first = await newResident(city);
  await send(first, { photo: await face(9), proof: proof('i') });
  const again = await send(await newResident(city), { photo: await face(9), proof: proof('i') });
  expect(await found(again)).toHaveLength(1);
  await city.transact((tx) => anonymisePerson(tx, first.personId));
  expect(await found(again)).toEqual([]);
});
