import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findOwnEditable } from '../src/applications/reads.ts';
import { chooseCollectionPoint, saveAnswers } from '../src/applications/save.ts';
import { type PreparedDocument, setDocument } from '../src/applications/set-document.ts';
import { preparePhoto, setPhoto } from '../src/applications/set-photo.ts';
import { type ForWhom, startDraft } from '../src/applications/start.ts';
import { submitApplication } from '../src/applications/submit.ts';
import { openCollectionPoints } from '../src/city/collection-points.ts';
import { duplicateReasons } from '../src/city/duplicate-reasons.ts';
import { configureDemoCity } from '../src/demo/configuration.ts';
import type { Resident } from '../src/people/resident.ts';
import type { Files } from '../src/platform/files/files.ts';
import { type CityOptions, type TestCity, testCity } from './city.ts';
import type { TestFile } from './client.ts';
import { activeResident } from './residents.ts';

/** The demo city's types, packages and points, and nobody in it yet. */
export async function configuredCity(options?: CityOptions): Promise<TestCity> {
  const city = await testCity(options);
  await city.transact(configureDemoCity);
  return city;
}

/** As a city has it that has set nothing. */
export const extensionWindow = { before: 60, after: 30 };

let people = 0;

export function newResident(city: TestCity): Promise<Resident> {
  people += 1;
  return activeResident(city, { email: `mieszkaniec${people}@poczta.test` });
}

export const fixture = (name: string): Buffer =>
  readFileSync(path.join(import.meta.dirname, 'fixtures', name));

const types: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

/** A file of `test/fixtures` as a browser sends it: with the type that its name promises. */
export function sentFile(name: string): TestFile {
  return { name, type: types[name.split('.').at(-1) ?? ''] ?? '', bytes: fixture(name) };
}

export const goodAnswers = {
  firstName: 'Anna',
  lastName: 'Nowak',
  birthDate: '1992-03-12',
  street: 'ul. Lipowa 8 m. 4',
  postalCode: '00-950',
  town: 'Nowy Gród',
};

/** What stands in an application instead of the usual. */
export interface Given {
  readonly whom?: ForWhom;
  readonly answers?: Readonly<Record<string, string>>;
}

/** As `prepareDocument` has it, without the process that reads a PDF: its start takes longer than most tests. */
async function sealedProof(files: Files, personId: string): Promise<PreparedDocument> {
  const bytes = fixture('proof-cairo.pdf');
  const file = { name: 'zaświadczenie.pdf', mediaType: 'application/pdf', bytes };
  return { file: await files.seal(personId, file), pages: 1 };
}

/**
 * A draft of this type with everything in it, in the resident's own name unless `given` says otherwise, made
 * by the verbs. Returns its id.
 */
export async function fillDraft(
  city: TestCity,
  resident: Resident,
  typeCode: string,
  { whom = resident, answers }: Given = {},
): Promise<string> {
  const { files, transact, db } = city;
  const started = await transact((tx) => startDraft(tx, resident, typeCode, extensionWindow, whom));
  if (!started.ok) throw new Error(`Cannot start: ${started.reason}`);
  const { draftId } = started;
  const whole = await findOwnEditable(db, resident, draftId);
  const about = { personId: whole?.application.personId ?? '' };
  const photo = await preparePhoto(files, about, fixture('photo.png'));
  if (!photo.ok) throw new Error('The fixture is not what it should be.');
  const document = await sealedProof(files, about.personId);
  const [point] = await openCollectionPoints(db);
  const [reason] = await duplicateReasons(db);
  await transact(async (tx) => {
    const { firstName, lastName } = resident;
    const own = { firstName, lastName, reason: reason?.id ?? '', relation: 'child' };
    await saveAnswers(tx, city.keys, resident, draftId, { ...goodAnswers, ...own, ...answers });
    await setPhoto(tx, files, resident, draftId, photo.value);
    const requirement = whole?.application.definition.documents[0]?.key ?? '';
    await setDocument(tx, files, resident, draftId, requirement, document);
    if (whole?.application.definition.physical) {
      await chooseCollectionPoint(tx, resident, draftId, point?.id ?? '');
    }
  });
  return draftId;
}

/** The same, sent. Returns its id and number. */
export async function sendApplication(
  city: TestCity,
  resident: Resident,
  typeCode: string,
  given?: Given,
): Promise<{ id: string; number: number }> {
  const id = await fillDraft(city, resident, typeCode, given);
  const sent = await city.transact((tx) =>
    submitApplication(tx, resident, id, ['prawdziwosc'], extensionWindow),
  );
  if (!sent.ok) throw new Error(`Cannot send: ${sent.reason}`);
  return { id, number: sent.number };
}
