import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident } from '../../test/applications.ts';
import { message, openedCase, replied } from '../../test/cases.ts';
import type { TestCity } from '../../test/city.ts';
import { addChild } from '../../test/families.ts';
import type { Resident } from '../people/resident.ts';
import { answerCase } from './answer.ts';
import { noAttachments } from './attachments.ts';
import { closeCase } from './close.ts';
import { openCase } from './open.ts';
import { markReadByResident } from './read-marks.ts';
import { countUnread, findOwnCase } from './reads.ts';
import { reopenCase } from './reopen.ts';
import { replyInCase } from './reply.ts';
import { writeTo } from './write-to.ts';

let city: TestCity;
let clerk: AbleClerk;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

const open = (resident: Resident, type: string, sendKey: string = randomUUID()) =>
  city.transact((tx) =>
    openCase(tx, city.files, resident, { type, subject: 'Odbiór', body: 'Kiedy?', sendKey }, noAttachments),
  );
const reply = (resident: Resident, number: number, given = message()) =>
  city.transact((tx) => replyInCase(tx, city.files, resident, number, given));
const answer = (number: number, body?: string, close = false) =>
  city.transact((tx) => answerCase(tx, city.files, clerk, number, message(body), close));
const seen = (resident: Resident, number: number, most = 10) => findOwnCase(city.db, resident, number, most);

/** The guardian at the panel of a child. */
async function acting(): Promise<{ guardian: Resident; child: Resident }> {
  const guardian = await newResident(city);
  const { personId, firstName, lastName } = await addChild(city, guardian);
  const child = { ...guardian, personId, firstName, lastName, guardian };
  return { guardian, child };
}

describe('a new case', () => {
  test('is open, waits for the city and stands at the desk of its type', async () => {
    const resident = await newResident(city);
    const number = await openedCase(city, resident, { type: 'uprawnienia', body: 'Kto ma prawo?' });
    expect(await seen(resident, number)).toMatchObject({
      case: { number, subject: 'Kiedy odbiór?', status: 'open', openedBy: 'resident', replyAllowed: true },
      messages: [{ by: 'resident', byYou: true, relative: null, body: 'Kto ma prawo?', readAt: null }],
      more: false,
      closings: [],
    });
    const row = await city.db
      .selectFrom('cases')
      .innerJoin('case_queues', 'case_queues.id', 'cases.queue_id')
      .select(['name', 'waiting_since', 'unread'])
      .where('number', '=', number)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ name: 'Wydział Podatków', unread: 0 });
    expect(row.waiting_since).toBeInstanceOf(Date);
  });

  test('is one, however often the button is pressed, even at the same moment', async () => {
    const resident = await newResident(city);
    const key = randomUUID();
    const results = await Promise.all([1, 2, 3].map(() => open(resident, 'blad', key)));
    const numbers = results.map((result) => result.ok && result.number);
    expect(new Set(numbers).size).toBe(1);
    expect(results.filter((result) => result.ok && !result.again)).toHaveLength(1);
    const other = await newResident(city);
    await expect(open(other, 'blad', key)).rejects.toThrow();
  });

  test('is of a type that residents may open', async () => {
    const resident = await newResident(city);
    expect(await open(resident, 'informacja')).toEqual({ ok: false, reason: 'type' });
    expect(await open(resident, 'nie-ma')).toEqual({ ok: false, reason: 'type' });
    await city.db
      .updateTable('case_types')
      .set({ retired_at: city.clock() })
      .where('code', '=', 'blad')
      .execute();
    expect(await open(resident, 'blad')).toEqual({ ok: false, reason: 'type' });
    await city.db.updateTable('case_types').set({ retired_at: null }).where('code', '=', 'blad').execute();
  });

  test('is the member’s when a guardian acts, and is not opened once they are no family', async () => {
    const { guardian, child } = await acting();
    const number = await openedCase(city, child);
    expect(await seen(child, number)).toMatchObject({ messages: [{ byYou: true }] });
    expect((await seen(guardian, number))?.case.personId).toBe(child.personId);
    await city.db
      .updateTable('family_members')
      .set({ ended_at: city.clock(), ended_as: 'removed' })
      .where('member_id', '=', child.personId)
      .execute();
    expect(await open(child, 'pytanie-o-karte')).toEqual({ ok: false, reason: 'gone' });
    expect(await seen(guardian, number)).toBeUndefined();
  });
});

describe('a reply', () => {
  test('is written once, and says who of the family wrote it', async () => {
    const { guardian, child } = await acting();
    const number = await openedCase(city, child);
    const given = message('Jeszcze jedno');
    const results = await Promise.all([reply(child, number, given), reply(child, number, given)]);
    expect(results).toEqual([{ ok: true }, { ok: true }]);
    const stranger = { ...child, accountId: (await newResident(city)).accountId };
    expect((await seen(stranger, number))?.messages).toMatchObject([
      { body: 'Jeszcze jedno', byYou: false, relative: `${guardian.firstName} ${guardian.lastName}` },
      { byYou: false },
    ]);
  });

  test('is not for a stranger, nor in a closed case, nor where the type takes none', async () => {
    const [resident, stranger] = [await newResident(city), await newResident(city)];
    const number = await openedCase(city, resident);
    expect(await reply(stranger, number)).toEqual({ ok: false, reason: 'not-found' });
    expect(await seen(stranger, number)).toBeUndefined();
    expect(await reply(resident, 999_999)).toEqual({ ok: false, reason: 'not-found' });

    const sent = message('Dziękuję');
    await reply(resident, number, sent);
    await city.transact((tx) => closeCase(tx, clerk, number));
    expect(await reply(resident, number)).toEqual({ ok: false, reason: 'closed' });
    expect(await reply(resident, number, sent), 'what arrived before, arrived').toEqual({ ok: true });
    await city.transact((tx) => reopenCase(tx, clerk, number));
    expect(await reply(resident, number)).toEqual({ ok: true });
    expect((await seen(resident, number))?.closings).toMatchObject([{ reopenedAt: expect.any(Date) }]);

    const input = {
      type: 'informacja',
      subject: 'Przerwa',
      body: 'W sobotę zamknięte.',
      sendKey: randomUUID(),
    };
    const written = await city.transact((tx) =>
      writeTo(tx, city.files, clerk, resident.personId, input, noAttachments),
    );
    if (!written.ok) throw new Error(written.reason);
    expect(await reply(resident, written.number)).toEqual({ ok: false, reason: 'no-reply' });
  });
});

describe('unread messages', () => {
  test('are counted by case, and read when the resident opens it', async () => {
    const resident = await newResident(city);
    const [first, second] = [await openedCase(city, resident), await openedCase(city, resident)];
    expect(await countUnread(city.db, resident)).toBe(0);
    await answer(first);
    await answer(first, 'I jeszcze to');
    await answer(second);
    expect(await countUnread(city.db, resident)).toBe(2);
    await replied(city, resident, second);
    expect(await countUnread(city.db, resident), 'writing is not reading').toBe(2);
    await city.transact((tx) => markReadByResident(tx, resident, first));
    expect(await countUnread(city.db, resident)).toBe(1);
    const [newest, older] = (await seen(resident, first))?.messages ?? [];
    expect([newest?.readAt, older?.readAt]).toEqual([expect.any(Date), expect.any(Date)]);
    await city.transact(async (tx) => markReadByResident(tx, await newResident(city), second));
    expect(await countUnread(city.db, resident), 'a stranger reads nothing').toBe(1);
  });

  test('are shown a portion at a time, newest first', async () => {
    const resident = await newResident(city);
    const number = await openedCase(city, resident, { body: 'pierwsza' });
    for (const body of ['druga', 'trzecia', 'czwarta']) await replied(city, resident, number, body);
    const bodies = async (most: number) => {
      const found = await seen(resident, number, most);
      return { texts: found?.messages.map(({ body }) => body), more: found?.more };
    };
    expect(await bodies(2)).toEqual({ texts: ['czwarta', 'trzecia'], more: true });
    expect(await bodies(4)).toEqual({ texts: ['czwarta', 'trzecia', 'druga', 'pierwsza'], more: false });
  });
});
