import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import {
  configuredCity,
  extensionWindow,
  fillDraft,
  newResident,
  sendApplication,
} from '../../../test/applications.ts';
import type { TestCity } from '../../../test/city.ts';
import { applyAndAccept, cardHolder, claimAndAccept } from '../../../test/decisions.ts';
import { deliveredMails } from '../../../test/mails.ts';
import { registered } from '../../../test/residents.ts';
import { cancelApplication } from '../../applications/cancel.ts';
import { claimApplication } from '../../applications/claim.ts';
import { findOwnApplication, findOwnEditable } from '../../applications/reads.ts';
import { rejectApplication } from '../../applications/reject.ts';
import { saveAnswers } from '../../applications/save.ts';
import { startDraft } from '../../applications/start.ts';
import { invalidateCard } from '../../cards/invalidate.ts';
import { ownCards } from '../../cards/reads.ts';
import { system } from '../../events/actor.ts';
import { familyOf } from '../../family/reads.ts';
import { deleteWhatIsDue, warnOfWhatGoes } from '../../nightly.ts';
import type { Resident } from '../../people/resident.ts';
import { sweepAccounts } from '../../people/sweep.ts';
import { addDays, dayOf, days } from '../../platform/clock.ts';

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

async function filesOf({ personId }: { personId: string }): Promise<string[]> {
  const rows = await city.db
    .selectFrom('files')
    .select('id')
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

async function whole(resident: Resident, number: number) {
  const found = await findOwnApplication(city.db, resident, number);
  if (!found) throw new Error('There is no such application.');
  return found;
}

const eventsOf = (kind: string, { personId }: { personId: string }) =>
  city.db
    .selectFrom('events')
    .select(['actor_kind', 'data'])
    .where('kind', '=', kind)
    .where('person_id', '=', personId)
    .execute();

async function night(after: number): Promise<void> {
  city.wait(days(after));
  await warnOfWhatGoes(city);
  await deleteWhatIsDue(city);
}

describe('30 days after the decision', () => {
  test('the proof and the photo as sent go; the card keeps its picture, the application its facts', async () => {
    const resident = await newResident(city);
    const { number } = await applyAndAccept(city, clerk, resident, 'zameldowanie');
    const [card] = await ownCards(city.db, resident);
    await night(29);
    expect((await whole(resident, number)).documents).toHaveLength(1);
    expect(await filesOf(resident)).toHaveLength(3);
    await night(1);
    const { documents, deletedDocuments, application } = await whole(resident, number);
    expect(documents).toEqual([]);
    expect(deletedDocuments).toEqual([{ requirement: 'zameldowanie', keptDays: 30, at: expect.any(Date) }]);
    expect(deletedDocuments.map(({ at }) => dayOf(at))).toEqual([dayOf(city.clock())]);
    expect(application.photo).toMatchObject({ originalFileId: card?.photoFileId, fileId: card?.photoFileId });
    expect(application.photoDeletedAt).toBeNull();
    expect(await filesOf(resident)).toEqual([card?.photoFileId]);
    expect(await city.files.read(card?.photoFileId ?? '')).toBeDefined();
    expect(await eventsOf('application.files-deleted', resident)).toEqual([
      { actor_kind: 'system', data: { number, documents: 1, photos: 1 } },
    ]);
  });

  test('it is done once, however many workers are at it and however often the night runs', async () => {
    const resident = await newResident(city);
    await applyAndAccept(city, clerk, resident, 'zameldowanie');
    city.wait(days(31));
    await Promise.all([deleteWhatIsDue(city), deleteWhatIsDue(city)]);
    await deleteWhatIsDue(city);
    expect(await eventsOf('application.files-deleted', resident)).toHaveLength(1);
  });

  test.each([
    [
      'rejected',
      async (_resident: Resident, number: number) => {
        await city.transact((tx) => claimApplication(tx, clerk, number));
        await city.transact((tx) => rejectApplication(tx, clerk, number, 'Nie tym razem'));
      },
    ],
    [
      'cancelled',
      async (resident: Resident, number: number) => {
        await city.transact((tx) => cancelApplication(tx, resident, number));
      },
    ],
  ])('of a %s application every file goes', async (_, end) => {
    const resident = await newResident(city);
    const { number } = await sendApplication(city, resident, 'zameldowanie');
    city.wait(days(40));
    await end(resident, number);
    await night(29);
    expect(await filesOf(resident), 'counted from the end, not from the sending').toHaveLength(3);
    await night(1);
    expect(await filesOf(resident)).toEqual([]);
    const { application, deletedDocuments } = await whole(resident, number);
    expect(application.photo).toBeNull();
    expect(application.photoDeletedAt).toBeInstanceOf(Date);
    expect(deletedDocuments).toHaveLength(1);
  });

  test('nothing goes of an application that nobody has decided', async () => {
    const resident = await newResident(city);
    await sendApplication(city, resident, 'zameldowanie');
    await night(100);
    expect(await filesOf(resident)).toHaveLength(3);
  });

  test('a type of document may have days of its own, and the city may change its mind about the others', async () => {
    const resident = await newResident(city);
    const { id, number } = await sendApplication(city, resident, 'zameldowanie');
    const { type_version_id } = await city.db
      .selectFrom('applications')
      .select('type_version_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const { definition } = await city.db
      .selectFrom('application_type_versions')
      .select('definition')
      .where('id', '=', type_version_id)
      .executeTakeFirstOrThrow();
    const before = definition as { documents: object[] };
    const own = { ...before, documents: before.documents.map((each) => ({ ...each, keepDays: 60 })) };
    const write = (value: unknown) =>
      city.db
        .updateTable('application_type_versions')
        .set({ definition: JSON.stringify(value) })
        .where('id', '=', type_version_id)
        .execute();
    await write(own);
    await claimAndAccept(city, clerk, number);
    await night(30);
    expect((await whole(resident, number)).documents).toHaveLength(1);
    expect(await filesOf(resident), 'the photo as sent went').toHaveLength(2);
    await night(30);
    expect((await whole(resident, number)).deletedDocuments).toMatchObject([{ keptDays: 60 }]);
    await write(before);
  });

  test('a proof that another application still needs stays as long as that one does', async () => {
    const resident = await newResident(city);
    const first = await applyAndAccept(city, clerk, resident, 'student', { proofUntil: '2030-09-30' });
    const proof = (await whole(resident, first.number)).documents[0]?.fileId ?? '';
    city.wait(days(20));
    const { id } = await city.db
      .insertInto('applications')
      .columns([
        'kind',
        'type_version_id',
        'person_id',
        'applicant_account',
        'status',
        'created_at',
        'saved_at',
      ])
      .expression((from) =>
        from
          .selectFrom('applications')
          .select((row) => [
            'kind',
            'type_version_id',
            'person_id',
            'applicant_account',
            row.val('draft').as('status'),
            row.val(city.clock()).as('created_at'),
            row.val(city.clock()).as('saved_at'),
          ])
          .where('number', '=', first.number),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    await city.db
      .insertInto('application_documents')
      .values({
        application_id: id,
        requirement: 'uczelnia',
        file_id: proof,
        pages: 1,
        added_at: city.clock(),
      })
      .execute();
    await night(11);
    expect((await whole(resident, first.number)).deletedDocuments).toHaveLength(1);
    expect((await findOwnEditable(city.db, resident, id))?.documents.map(({ fileId }) => fileId)).toEqual([
      proof,
    ]);
    expect(await city.files.read(proof)).toBeDefined();
  });
});

describe('the photo of a card', () => {
  test('stays with the card, and goes 30 days after its end, from the application too', async () => {
    const resident = await cardHolder(city, clerk);
    await night(200);
    const [card] = await ownCards(city.db, resident);
    expect(await filesOf(resident)).toEqual([card?.photoFileId]);
    await city.transact((tx) =>
      invalidateCard(tx, system, { id: card?.id ?? '', personId: resident.personId }, 'packages-ended'),
    );
    await night(29);
    expect(await filesOf(resident)).toHaveLength(1);
    await night(2);
    expect(await filesOf(resident)).toEqual([]);
    expect((await ownCards(city.db, resident))[0]?.photoFileId).toBeNull();
    const { number } = await city.db
      .selectFrom('applications')
      .select('number')
      .where('person_id', '=', resident.personId)
      .executeTakeFirstOrThrow();
    expect((await whole(resident, number ?? 0)).application.photoDeletedAt).toBeInstanceOf(Date);
    expect(await eventsOf('card.photo-deleted', resident)).toEqual([{ actor_kind: 'system', data: {} }]);
  });

  test('that the next card shows as well stays with that one', async () => {
    const resident = await cardHolder(city, clerk, 'plastic');
    const [first] = await ownCards(city.db, resident);
    await city.db
      .insertInto('cards')
      .columns([
        'number',
        'person_id',
        'application_id',
        'first_name',
        'last_name',
        'photo_file_id',
        'virtual',
        'physical',
        'code',
        'issued_at',
      ])
      .expression((from) =>
        from
          .selectFrom('cards')
          .select((row) => [
            row.val('01-9999999').as('number'),
            'person_id',
            'application_id',
            'first_name',
            'last_name',
            'photo_file_id',
            'virtual',
            'physical',
            row.val('KM1.other').as('code'),
            row.val(city.clock()).as('issued_at'),
          ])
          .where('id', '=', first?.id ?? ''),
      )
      .execute();
    await city.transact((tx) =>
      invalidateCard(tx, system, { id: first?.id ?? '', personId: resident.personId }, 'packages-ended'),
    );
    await night(40);
    const cards = await ownCards(city.db, resident);
    expect(cards.map(({ photoFileId }) => photoFileId)).toEqual([first?.photoFileId, null]);
    expect(await filesOf(resident)).toEqual([first?.photoFileId]);
  });

  test('before a change of data goes 30 days after the change', async () => {
    const resident = await cardHolder(city, clerk);
    const [before] = await ownCards(city.db, resident);
    city.wait(days(1));
    await applyAndAccept(city, clerk, resident, 'zmiana-danych');
    const [after] = await ownCards(city.db, resident);
    expect(after?.photoFileId).not.toBe(before?.photoFileId);
    await night(29);
    expect(await filesOf(resident)).toContain(before?.photoFileId);
    await night(2);
    expect(await filesOf(resident)).toEqual([after?.photoFileId]);
  });
});

describe('a draft that nobody touches', () => {
  const warnings = async (resident: Resident) =>
    (await deliveredMails(city)).filter(
      ({ template, to }) => template === 'draft-ending' && to === resident.email,
    );

  test('is warned of once, two weeks before it goes with its files', async () => {
    const resident = await newResident(city);
    const draftId = await fillDraft(city, resident, 'zameldowanie');
    await night(165);
    expect(await warnings(resident)).toEqual([]);
    await night(2);
    const [warning, ...others] = await warnings(resident);
    expect(others).toEqual([]);
    expect(warning?.link).toBe(`/moje-wnioski/robocze/${draftId}`);
    const on = addDays(dayOf(city.clock()), 14).split('-').reverse().join('.');
    expect(warning?.subject).toContain(`Wersja robocza wniosku zostanie usunięta ${on}`);
    await night(13);
    expect(await warnings(resident)).toEqual([]);
    expect(await findOwnEditable(city.db, resident, draftId)).toBeDefined();
    await night(2);
    expect(await findOwnEditable(city.db, resident, draftId)).toBeUndefined();
    expect(await filesOf(resident)).toEqual([]);
    expect(await eventsOf('application.draft-expired', resident)).toEqual([
      { actor_kind: 'system', data: { files: 3 } },
    ]);
  });

  test('is as good as new when somebody saves it after the warning', async () => {
    const resident = await newResident(city);
    const draftId = await fillDraft(city, resident, 'zameldowanie');
    await night(167);
    expect(await warnings(resident)).toHaveLength(1);
    city.wait(days(1));
    await city.transact((tx) => saveAnswers(tx, city.keys, resident, draftId, { town: 'Nowy Gród' }));
    await night(30);
    expect(await findOwnEditable(city.db, resident, draftId)).toBeDefined();
    await night(137);
    expect(await warnings(resident)).toHaveLength(1);
    await night(15);
    expect(await findOwnEditable(city.db, resident, draftId)).toBeUndefined();
  });

  test('never goes without the two weeks, however long no worker ran', async () => {
    const resident = await newResident(city);
    const draftId = await fillDraft(city, resident, 'zameldowanie');
    await night(400);
    expect(await warnings(resident)).toHaveLength(1);
    expect(await findOwnEditable(city.db, resident, draftId)).toBeDefined();
  });

  test('written for a ward goes with whoever it was written for', async () => {
    const resident = await newResident(city);
    await fillDraft(city, resident, 'zameldowanie', { whom: 'new-ward' });
    const { person_id } = await city.db
      .selectFrom('applications')
      .select('person_id')
      .where('applicant_account', '=', resident.accountId)
      .executeTakeFirstOrThrow();
    await night(167);
    await night(15);
    const left = await city.db.selectFrom('people').select('id').where('id', '=', person_id).execute();
    expect([left, await familyOf(city.db, resident)]).toEqual([[], []]);
  });

  test('in which nothing was ever saved goes after two weeks, and nobody is written to', async () => {
    const resident = await newResident(city);
    const started = await city.transact((tx) => startDraft(tx, resident, 'zameldowanie', extensionWindow));
    if (!started.ok) throw new Error(started.reason);
    await night(13);
    expect(await findOwnEditable(city.db, resident, started.draftId)).toBeDefined();
    await night(2);
    expect(await findOwnEditable(city.db, resident, started.draftId)).toBeUndefined();
    expect(await warnings(resident)).toEqual([]);
  });
});

describe('an account that nobody activates', () => {
  test('is warned once a week before it goes, with a link that works and a way to another', async () => {
    const email = 'spozniona@poczta.test';
    await registered(city, { email });
    await deliveredMails(city);
    await night(22);
    expect(await deliveredMails(city)).toEqual([]);
    await night(2);
    const [mail, ...others] = (await deliveredMails(city)).filter(({ to }) => to === email);
    expect(others).toEqual([]);
    expect(mail?.template).toBe('activation-ending');
    expect(mail?.link).toMatch(/^\/aktywacja\/.{20,}$/);
    expect(mail?.text).toContain(`${city.config.publicUrl}/aktywacja\n`);
    await night(3);
    expect((await deliveredMails(city)).filter(({ to }) => to === email)).toEqual([]);
    city.wait(days(5));
    await city.transact(sweepAccounts);
    const left = await city.db.selectFrom('accounts').select('id').where('email', '=', email).execute();
    expect(left).toEqual([]);
  });

  test('that works and whose address was only registered again is not written to', async () => {
    const resident = await newResident(city);
    await registered(city, { email: resident.email });
    await deliveredMails(city);
    await night(25);
    expect((await deliveredMails(city)).filter(({ to }) => to === resident.email)).toEqual([]);
  });
});
