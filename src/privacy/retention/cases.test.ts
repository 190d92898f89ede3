import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../../test/accounts.ts';
import { configuredCity, fixture, newResident } from '../../../test/applications.ts';
import { message, openedCase } from '../../../test/cases.ts';
import type { TestCity } from '../../../test/city.ts';
import { exported } from '../../../test/data-exports.ts';
import { activeResident } from '../../../test/residents.ts';
import { answerCase } from '../../cases/answer.ts';
import { prepareAttachments } from '../../cases/attachments.ts';
import { noteInCase } from '../../cases/note.ts';
import { ownCases } from '../../cases/own-list.ts';
import { reopenCase } from '../../cases/reopen.ts';
import { deleteWhatIsDue } from '../../nightly.ts';
import type { Resident } from '../../people/resident.ts';
import { days } from '../../platform/clock.ts';
import { erasePerson } from '../erase-person.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const words = 'Moja sąsiadka hałasuje';

/** With words and files of both sides, and a note; closed. */
async function closedCase(resident: Resident): Promise<number> {
  const attachments = async (name: string) => {
    const bytes = fixture('proof-cairo.pdf');
    const sent = [{ name, bytes, tooLarge: false }];
    const prepared = await prepareAttachments(city.files, resident.personId, sent, false);
    if (!prepared.ok) throw new Error(prepared.refused[0]?.error);
    return prepared.value;
  };
  const own = { subject: words, body: words, attachments: await attachments('dowód.pdf') };
  const number = await openedCase(city, resident, own);
  const answer = message(words, { attachments: await attachments('odpowiedź.pdf') });
  await city.transact((tx) => noteInCase(tx, clerk, number, message(words)));
  await city.transact((tx) => answerCase(tx, city.files, clerk, number, answer, true));
  return number;
}

async function left({ personId }: Resident) {
  const [cases, messages, notes, attachments, files] = await Promise.all([
    city.db.selectFrom('cases').selectAll().where('person_id', '=', personId).execute(),
    city.db
      .selectFrom('case_messages')
      .innerJoin('cases', 'cases.id', 'case_id')
      .select(['body', 'author_kind', 'author_account'])
      .where('person_id', '=', personId)
      .orderBy('case_messages.id')
      .execute(),
    city.db
      .selectFrom('case_notes')
      .innerJoin('cases', 'cases.id', 'case_id')
      .select('body')
      .where('person_id', '=', personId)
      .execute(),
    city.db
      .selectFrom('case_attachments')
      .innerJoin('case_messages', 'case_messages.id', 'message_id')
      .innerJoin('cases', 'cases.id', 'case_id')
      .select('name')
      .where('person_id', '=', personId)
      .execute(),
    city.db.selectFrom('files').select('id').where('person_id', '=', personId).execute(),
  ]);
  return {
    said: JSON.stringify([cases, messages, notes, attachments]).includes(words),
    numbers: cases.map(({ number }) => number),
    authors: messages.map(({ author_kind, author_account }) => [author_kind, author_account !== null]),
    counts: [notes.length, attachments.length, files.length],
  };
}

test('three years after it was closed the words and files of a case go, its number and dates stay', async () => {
  const resident = await newResident(city);
  const number = await closedCase(resident);
  const open = await openedCase(city, resident);
  const reopened = await closedCase(resident);
  city.wait(days(1094));
  await deleteWhatIsDue(city);
  expect(await left(resident)).toMatchObject({ said: true, counts: [2, 4, 4] });
  await city.transact((tx) => reopenCase(tx, clerk, reopened));
  city.wait(days(1));
  await deleteWhatIsDue(city);
  const list = await ownCases(city.db, resident, { order: 'oldest', statuses: [], limit: 9 });
  expect(list.map(({ number, subject }) => [number, subject === ''])).toEqual([
    [number, true],
    [open, false],
    [reopened, false],
  ]);
  expect(await left(resident)).toMatchObject({ counts: [1, 2, 2] });
  const again = await city.transact((tx) => reopenCase(tx, clerk, number));
  expect(again, 'nothing new is said in it').toEqual({ ok: false, reason: 'words-gone' });
  const deleted = await city.db
    .selectFrom('events')
    .select(['actor_kind', 'data'])
    .where('kind', '=', 'case.words-deleted')
    .execute();
  expect(deleted).toEqual([{ actor_kind: 'system', data: { case: number, files: 2 } }]);
});

test('"Pobierz moje dane" has the conversation, each file in the folder of its case, and no note', async () => {
  const resident = await activeResident(city, { email: 'eksport@poczta.test' });
  const number = await closedCase(resident);
  const { data, html, files } = await exported(city, resident);
  expect(data.people[0]?.cases).toMatchObject([
    {
      number,
      subject: words,
      type: { code: 'pytanie-o-karte' },
      messages: [
        { text: words, byYou: true, attachments: [{ file: `pliki/sprawa-${number}/dowód.pdf` }] },
        { text: words, byYou: false, attachments: [{ file: `pliki/sprawa-${number}/odpowiedź.pdf` }] },
      ],
    },
  ]);
  expect(html).toContain(words);
  expect(
    Object.keys(files)
      .filter((path) => path.startsWith('pliki/'))
      .sort(),
  ).toEqual([`pliki/sprawa-${number}/dowód.pdf`, `pliki/sprawa-${number}/odpowiedź.pdf`]);
  expect(JSON.stringify(data)).not.toContain(clerk.accountId);
});

test('of somebody erased no word and no file stays, and the resident’s account is not named', async () => {
  const resident = await newResident(city);
  const number = await closedCase(resident);
  await openedCase(city, resident, { subject: words, body: words });
  await city.transact((tx) => erasePerson(tx, resident, resident.personId));
  const after = await left(resident);
  expect(after).toMatchObject({ said: false, counts: [0, 0, 0] });
  expect(after.numbers).toContain(number);
  expect(after.authors).toEqual([
    ['resident', false],
    ['staff', true],
    ['resident', false],
  ]);
});
