import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, extensionWindow, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { applyAndAccept } from '../../test/decisions.ts';
import type { Resident } from '../people/resident.ts';
import { addDays, dayOf, days } from '../platform/clock.ts';
import { cancelApplication } from './cancel.ts';
import { claimApplication } from './claim.ts';
import { findOwnEditable } from './reads.ts';
import { rejectApplication } from './reject.ts';
import { startDraft } from './start.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function begin(resident: Resident, typeCode: string) {
  const started = await city.transact((tx) => startDraft(tx, resident, typeCode, extensionWindow));
  if (!started.ok) throw new Error(started.reason);
  const whole = await findOwnEditable(city.db, resident, started.draftId);
  if (!whole) throw new Error('The draft is gone.');
  return { ...whole.application, documents: whole.documents.map(({ requirement }) => requirement) };
}

const inDays = (count: number): string => addDays(dayOf(city.clock()), count);

describe('a new form', () => {
  test('has what was said last, even if the application in between did not ask for it', async () => {
    const resident = await newResident(city);
    const student = { proofUntil: inDays(30), answers: { pesel: '92031200001' } };
    await applyAndAccept(city, clerk, resident, 'student', student);
    await applyAndAccept(city, clerk, resident, 'zmiana-danych');
    const { answers } = await begin(resident, 'przedluzenie-studenta');
    expect(answers).toMatchObject({ street: 'ul. Lipowa 8 m. 4', postalCode: '00-950', town: 'Nowy Gród' });
  });

  test('has the PESEL and the photo of the last one, and the proof', async () => {
    const resident = await newResident(city);
    const sent = await sendApplication(city, resident, 'student', { answers: { pesel: '92031200001' } });
    await city.transact((tx) => cancelApplication(tx, resident, sent.number));
    const draft = await begin(resident, 'student');
    expect(draft.pesel).toEqual({ birthDate: '1992-03-12' });
    expect(draft.photo?.fileId).toBeTruthy();
    expect(draft.documents).toEqual(['uczelnia']);
  });

  test('has no proof that the city did not accept', async () => {
    const resident = await newResident(city);
    const { number } = await sendApplication(city, resident, 'student');
    await city.transact(async (tx) => {
      await claimApplication(tx, clerk, number);
      await rejectApplication(tx, clerk, number, 'Zaświadczenie jest nieczytelne.');
    });
    expect((await begin(resident, 'student')).documents).toEqual([]);
  });

  test('has no proof older than 90 days, however often it was carried over', async () => {
    const own = await configuredCity();
    const resident = await newResident(own);
    const start = () => own.transact((tx) => startDraft(tx, resident, 'student', extensionWindow, resident));
    const documents = async (): Promise<number> => {
      const started = await start();
      const whole = started.ok && (await findOwnEditable(own.db, resident, started.draftId));
      return whole ? whole.documents.length : -1;
    };
    const { number, id } = await sendApplication(own, resident, 'student');
    await own.transact((tx) => cancelApplication(tx, resident, number));
    own.wait(days(80));
    expect(await documents()).toBe(1);
    await own.db
      .updateTable('application_documents')
      .set({ added_at: own.clock() })
      .where('application_id', '=', id)
      .execute();
    await own.db.deleteFrom('applications').where('status', '=', 'draft').execute();
    own.wait(days(20));
    expect(await documents()).toBe(0);
    await own.close();
  });
});
