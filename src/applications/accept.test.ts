import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { ownCards } from '../cards/reads.ts';
import { entitlementsOf } from '../packages/reads.ts';
import type { Resident } from '../people/resident.ts';
import { addDays, addMonths, dayOf } from '../platform/clock.ts';
import { acceptApplication } from './accept.ts';
import { claimApplication } from './claim.ts';
import { findOwnApplication } from './reads.ts';
import { rejectApplication } from './reject.ts';

let city: TestCity;
let clerk: Awaited<ReturnType<typeof newClerk>>;
beforeAll(async () => {
  city = await configuredCity();
  clerk = await newClerk(city);
});
afterAll(() => city.close());

async function claimed(typeCode: string): Promise<{ resident: Resident; number: number }> {
  const resident = await newResident(city);
  const { number } = await sendApplication(city, resident, typeCode);
  await city.transact((tx) => claimApplication(tx, clerk, number));
  return { resident, number };
}

async function accept(number: number, proofUntil?: string, by = clerk) {
  const { cardNumber } = await city.settings();
  return city.transact((tx) => acceptApplication(tx, by, number, cardNumber, proofUntil));
}

test('a virtual card is in force at once, with its package, and the application is complete', async () => {
  const { resident, number } = await claimed('zameldowanie');
  const accepted = await accept(number);
  const [card] = await ownCards(city.db, resident);
  const today = dayOf(city.clock());
  expect(card).toMatchObject({ status: 'active', virtual: true, validFrom: today, firstName: 'Anna' });
  expect(accepted).toEqual({ ok: true, cardNumber: card?.number });
  expect(card?.number).toMatch(/^01-\d{7}$/);
  expect(card?.code).toMatch(/^KM1\.[\w-]{22}$/);
  expect(await entitlementsOf(city.db, resident.personId)).toMatchObject([
    { validFrom: today, validUntil: addMonths(today, 36), package: { code: 'mieszkaniec' } },
  ]);
  const whole = await findOwnApplication(city.db, resident, number);
  expect(whole?.application).toMatchObject({ status: 'completed', cardId: card?.id, claim: null });
  expect(whole?.application.decidedAt).toBeInstanceOf(Date);
  expect(whole?.history.map(({ status }) => status)).toEqual([
    'submitted',
    'in-review',
    'accepted',
    'completed',
  ]);
});

test('a plastic card waits for production', async () => {
  const { resident, number } = await claimed('podatek');
  await accept(number);
  const [card] = await ownCards(city.db, resident);
  expect(card).toMatchObject({ status: 'pending', physical: true, validFrom: null });
  expect((await findOwnApplication(city.db, resident, number))?.application.status).toBe('accepted');
});

test('a package that lasts as long as its proof needs the day on the proof', async () => {
  const { resident, number } = await claimed('student');
  const today = dayOf(city.clock());
  expect(await accept(number)).toEqual({ ok: false, reason: 'proof-date-missing' });
  expect(await accept(number, addDays(today, -1))).toEqual({ ok: false, reason: 'proof-date-past' });
  expect(await ownCards(city.db, resident)).toEqual([]);
  expect((await accept(number, addDays(today, 100))).ok).toBe(true);
  expect(await entitlementsOf(city.db, resident.personId)).toMatchObject([
    { validUntil: addDays(today, 100) },
  ]);
});

test('is decided once, by whoever holds it', async () => {
  const { number, resident } = await claimed('zameldowanie');
  const other = await newClerk(city, 'Adam');
  expect(await accept(number, undefined, other)).toEqual({
    ok: false,
    reason: 'claimed',
    byName: 'Krystyna Sowa',
  });
  const [one, two] = await Promise.all([accept(number), accept(number)]);
  expect([one, two].filter(({ ok }) => ok)).toHaveLength(1);
  expect(await accept(number)).toEqual({ ok: false, reason: 'already-decided' });
  expect(await city.transact((tx) => rejectApplication(tx, clerk, number, 'nie'))).toEqual({
    ok: false,
    reason: 'already-decided',
  });
  expect(await ownCards(city.db, resident)).toHaveLength(1);
});

test('card numbers never repeat, however many are accepted at once', async () => {
  const waiting = await Promise.all(Array.from({ length: 6 }, () => claimed('zameldowanie')));
  const accepted = await Promise.all(waiting.map(({ number }) => accept(number)));
  const numbers = accepted.map((each) => (each.ok ? each.cardNumber : each.reason));
  expect(new Set(numbers).size).toBe(6);
});

test('does not find what nobody sent', async () => {
  expect(await accept(999_999)).toEqual({ ok: false, reason: 'not-found' });
});
