import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, fixture, newResident } from '../../test/applications.ts';
import { message, openedCase, replied } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import { becomeResident } from '../people/become-resident.ts';
import { anonymisePerson } from '../people/erase.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { hours } from '../platform/clock.ts';
import { answerCase } from './answer.ts';
import { prepareAttachments } from './attachments.ts';
import { closeCase } from './close.ts';
import { eraseCases } from './erase.ts';
import { noteInCase } from './note.ts';
import { markReadByResident } from './read-marks.ts';
import { findOwnCase } from './reads.ts';
import { reopenCase } from './reopen.ts';
import { viewCase, workedCase } from './view.ts';
import { viewAttachment } from './view-attachment.ts';
import { writeTo } from './write-to.ts';

let city: TestCity;
let clerk: AbleClerk;
let resident: Resident;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
  resident = await newResident(city);
});
afterAll(() => city.close());

const answer = (number: number, body?: string, close = false, by = clerk) =>
  city.transact((tx) => answerCase(tx, city.files, by, number, message(body), close));
const seenBy = async (number: number, by = clerk) => {
  const found = await workedCase(city.db, by, number, 10);
  if (!found) throw new Error(`There is no case ${number}.`);
  return found;
};
const close = (number: number) => city.transact((tx) => closeCase(tx, clerk, number));
const reopen = (number: number) => city.transact((tx) => reopenCase(tx, clerk, number));
const note = (number: number, body: string, sendKey: string = randomUUID()) =>
  city.transact((tx) => noteInCase(tx, clerk, number, { body, sendKey }));
const kindsAbout = async (number: number) => {
  const rows = await city.db.selectFrom('events').select(['kind', 'data']).orderBy('id').execute();
  return rows.flatMap(({ kind, data }) => ((data as { case?: number }).case === number ? [kind] : []));
};

/** A clerk who is a resident as well. */
async function clerkWhoLivesHere(): Promise<{ clerk: AbleClerk; resident: Resident }> {
  const both = await newClerk(city, 'Danuta');
  const who = { accountId: both.accountId, loggedIn: true };
  await city.transact((tx) => becomeResident(tx, who, ['rodo', 'regulamin'], '127.0.0.1'));
  const found = await findResident(city.db, both.accountId, '127.0.0.1');
  if (!found) throw new Error('The clerk is no resident.');
  return { clerk: both, resident: found };
}

describe('an answer', () => {
  test('is unread for the resident, ends the waiting and knows how long it took', async () => {
    const number = await openedCase(city, resident);
    const asked = (await seenBy(number)).waitingSince;
    city.wait(hours(3));
    await replied(city, resident, number, 'I jeszcze jedno pytanie');
    expect((await seenBy(number)).waitingSince).toEqual(asked);
    expect(await answer(number, 'Od jutra.')).toEqual({ ok: true });
    expect(await answer(number, 'Od 8:00.')).toEqual({ ok: true });
    const { messages, waitingSince } = await seenBy(number);
    expect([waitingSince, messages[1]?.answersSince, messages[0]?.answersSince]).toEqual([null, asked, null]);
    expect(messages.map(({ authorName }) => authorName)).toEqual([
      'Krystyna Sowa',
      'Krystyna Sowa',
      'Anna Nowak',
      'Anna Nowak',
    ]);
    const { unread } = await city.db
      .selectFrom('cases')
      .select('unread')
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    expect(unread).toBe(2);
  });

  test('is written once, however often its button is pressed, and closes once', async () => {
    const number = await openedCase(city, resident);
    const once = message('Karta jest gotowa.');
    const press = () => city.transact((tx) => answerCase(tx, city.files, clerk, number, once, true));
    expect(await Promise.all([press(), press()])).toEqual([{ ok: true }, { ok: true }]);
    expect(await press()).toEqual({ ok: true });
    const { messages, closings, case: about } = await seenBy(number);
    expect([messages.length, closings.length, about.status]).toEqual([2, 1, 'closed']);
    expect((await kindsAbout(number)).sort()).toEqual(['case.answered', 'case.closed', 'case.opened']);
  });

  test('goes into no closed case, no erased one, and none that is not there', async () => {
    const closed = await openedCase(city, resident);
    await close(closed);
    expect(await answer(closed)).toEqual({ ok: false, reason: 'closed' });
    const leaver = await newResident(city);
    const erased = await openedCase(city, leaver, { body: 'Numer konta 123' });
    await note(erased, 'Dzwonić po południu');
    await city.transact(async (tx) => {
      await eraseCases(tx, leaver.personId);
      await anonymisePerson(tx, leaver.personId);
    });
    expect(await answer(erased)).toEqual({ ok: false, reason: 'erased' });
    expect(await note(erased, 'x')).toEqual({ ok: false, reason: 'erased' });
    expect(await seenBy(erased)).toMatchObject({
      person: { name: '', erased: true },
      messages: [{ body: '', authorName: null }],
      notes: [],
      waitingSince: null,
    });
    expect(await answer(999_999)).toEqual({ ok: false, reason: 'not-found' });
  });

  test('is not given in a case of the own household, whose notes stay hidden and messages unread', async () => {
    const { clerk: both, resident: me } = await clerkWhoLivesHere();
    const number = await openedCase(city, me);
    await note(number, 'To koleżanka z pokoju obok');
    expect(await answer(number, 'Tak', false, both)).toEqual({ ok: false, reason: 'own' });
    const found = await city.transact((tx) => viewCase(tx, both, number, 10));
    expect(found).toMatchObject({ own: true, notes: [], messages: [{ readAt: null }] });
    expect((await seenBy(number)).messages[0]?.readAt).toBeNull();
    expect((await seenBy(number)).notes).toHaveLength(1);
  });
});

describe('closing', () => {
  test('ends the waiting; opening it again lets it go on from where it was', async () => {
    const number = await openedCase(city, resident);
    const asked = (await seenBy(number)).waitingSince;
    expect(await reopen(number)).toEqual({ ok: false, reason: 'already-open' });
    expect(await close(number)).toEqual({ ok: true });
    expect(await close(number)).toEqual({ ok: false, reason: 'already-closed' });
    expect(await seenBy(number)).toMatchObject({ waitingSince: null, case: { status: 'closed' } });
    city.wait(hours(1));
    expect(await reopen(number)).toEqual({ ok: true });
    const { waitingSince, closings } = await seenBy(number);
    expect(waitingSince).toEqual(asked);
    expect(closings).toMatchObject([{ byName: 'Krystyna Sowa', reopenedByName: 'Krystyna Sowa' }]);
    expect(await answer(number, 'Przepraszamy za pomyłkę.')).toEqual({ ok: true });
    await close(number);
    await reopen(number);
    expect((await seenBy(number)).waitingSince).toBeNull();
  });
});

describe('an internal note', () => {
  test('is written once, for colleagues, and nowhere in what the resident reads', async () => {
    const number = await openedCase(city, resident);
    const key = randomUUID();
    await note(number, 'Sprawdzić w ewidencji', key);
    await note(number, 'Sprawdzić w ewidencji', key);
    await answer(number, 'Sprawdzamy.');
    expect((await seenBy(number)).notes).toMatchObject([
      { byName: 'Krystyna Sowa', body: 'Sprawdzić w ewidencji' },
    ]);
    const own = await findOwnCase(city.db, resident, number, 10);
    const read = JSON.stringify(own);
    expect(own?.messages).toHaveLength(2);
    for (const hidden of ['ewidencji', 'Krystyna', 'Sowa', 'answersSince'])
      expect(read).not.toContain(hidden);
  });
});

describe('an attachment', () => {
  test('is taken by a clerk who is seen taking it, and not through another case', async () => {
    const prepared = await prepareAttachments(
      city.files,
      resident.personId,
      [{ name: 'zdjecie.jpg', bytes: fixture('photo-phone.jpg'), tooLarge: false }],
      false,
    );
    if (!prepared.ok) throw new Error(prepared.refused[0]?.error);
    const number = await openedCase(city, resident, { attachments: prepared.value });
    const other = await openedCase(city, resident);
    const [attachment] = (await seenBy(number)).messages[0]?.attachments ?? [];
    const take = (from: number) =>
      city.transact((tx) => viewAttachment(tx, clerk, from, attachment?.id ?? ''));
    expect(await take(number)).toBe(prepared.value.files[0]?.id);
    expect(await take(other)).toBeUndefined();
    expect(await kindsAbout(number)).toEqual(['case.opened', 'case.viewed']);
  });
});

describe('a message of the city to one resident', () => {
  const write = (personId: string, sendKey: string, type = 'wiadomosc', by = clerk) =>
    city.transact((tx) =>
      writeTo(
        tx,
        city.files,
        by,
        personId,
        { type, subject: 'Zmiana godzin', body: 'Od lipca do 16:00.', sendKey },
        { files: [], scan: false },
      ),
    );

  test('opens one case, assigned to whoever wrote', async () => {
    const key = randomUUID();
    const first = await write(resident.personId, key);
    expect(await write(resident.personId, key)).toEqual(first);
    if (!first.ok) throw new Error(first.reason);
    expect(await seenBy(first.number)).toMatchObject({
      case: { openedBy: 'staff', subject: 'Zmiana godzin' },
      assignedTo: { accountId: clerk.accountId },
      waitingSince: null,
      messages: [{ by: 'staff', answersSince: null }],
    });
  });

  test('needs a type that the city opens, and somebody who is there and not of the own household', async () => {
    const refusal = async (...given: Parameters<typeof write>) => {
      const written = await write(...given);
      return written.ok ? 'written' : written.reason;
    };
    const { clerk: both, resident: me } = await clerkWhoLivesHere();
    expect(await refusal(resident.personId, randomUUID(), 'pytanie-o-karte')).toBe('type');
    expect(await refusal(randomUUID(), randomUUID())).toBe('not-found');
    expect(await refusal(me.personId, randomUUID(), 'wiadomosc', both)).toBe('own');
    expect(await refusal(me.personId, randomUUID())).toBe('written');
  });
});

describe('read marks', () => {
  test('the city has read when a clerk looks, once and for all', async () => {
    const number = await openedCase(city, resident);
    const look = () => city.transact((tx) => viewCase(tx, clerk, number, 10));
    expect((await look())?.messages[0]?.readAt).toBeNull();
    const readAt = (await look())?.messages[0]?.readAt;
    expect(readAt).toBeInstanceOf(Date);
    city.wait(hours(2));
    expect((await look())?.messages[0]?.readAt).toEqual(readAt);
  });

  test('the resident has read when the panel shows it, and nobody else’s panel does', async () => {
    const number = await openedCase(city, resident);
    await answer(number);
    const { messages } = await seenBy(number);
    expect(messages.map(({ readAt }) => readAt !== null)).toEqual([false, true]);
    const stranger = await newResident(city);
    await city.transact((tx) => markReadByResident(tx, stranger, number));
    expect((await seenBy(number)).messages[0]?.readAt).toBeNull();
    await city.transact((tx) => markReadByResident(tx, resident, number));
    expect((await seenBy(number)).messages[0]?.readAt).toBeInstanceOf(Date);
  });
});
