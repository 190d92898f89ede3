import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { applyAndAccept, cardHolder, claimAndAccept, everyPoint } from '../../test/decisions.ts';
import type { Card } from '../cards/card.ts';
import { invalidateCard } from '../cards/invalidate.ts';
import { changesOf, ownCards } from '../cards/reads.ts';
import { system } from '../events/actor.ts';
import { familyOf } from '../family/reads.ts';
import { entitlementsOf } from '../packages/reads.ts';
import { openPesel } from '../people/pesel.ts';
import { findResident, type Resident } from '../people/resident.ts';
import { addDays, addMonths, dayOf, hours, startOfDay } from '../platform/clock.ts';
import { keyedHash } from '../platform/crypto/keys.ts';
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
  return city.transact((tx) => acceptApplication(tx, by, number, cardNumber, proofUntil, everyPoint));
}

test('a virtual card is in force at once, with its package, and the application is complete', async () => {
  const { resident, number } = await claimed('zameldowanie');
  const accepted = await accept(number);
  const [card] = await ownCards(city.db, resident);
  const today = dayOf(city.clock());
  expect(card).toMatchObject({ status: 'active', virtual: true, validFrom: today, firstName: 'Anna' });
  expect(accepted).toMatchObject({ ok: true, cardNumber: card?.number });
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

describe('a change of data', () => {
  test('shows on the card and on the person, under the same number, and what was before is kept', async () => {
    const resident = await cardHolder(city, clerk);
    const [before] = await ownCards(city.db, resident);
    const { number, cardNumber } = await applyAndAccept(city, clerk, resident, 'zmiana-danych', {
      answers: { lastName: 'Nowak-Lis' },
    });
    const [card, ...others] = await ownCards(city.db, resident);
    expect(others).toEqual([]);
    expect(card).toMatchObject({
      id: before?.id,
      number: cardNumber,
      lastName: 'Nowak-Lis',
      status: 'active',
    });
    expect(card?.photoFileId).not.toBe(before?.photoFileId);
    expect(await findResident(city.db, resident.accountId, '127.0.0.1')).toMatchObject({
      firstName: 'Anna',
      lastName: 'Nowak-Lis',
    });
    expect(await changesOf(city.db, card as Card)).toMatchObject([{ lastName: 'Nowak', photoChanged: true }]);
    expect((await findOwnApplication(city.db, resident, number))?.application).toMatchObject({
      status: 'completed',
      cardId: card?.id,
    });
  });

  test('reaches the plastic that is being made as well', async () => {
    const resident = await cardHolder(city, clerk);
    await applyAndAccept(city, clerk, resident, 'plastikowa');
    await applyAndAccept(city, clerk, resident, 'zmiana-danych', { answers: { lastName: 'Lis' } });
    const cards = await ownCards(city.db, resident);
    expect(cards.map(({ status, lastName }) => [status, lastName])).toEqual([
      ['pending', 'Lis'],
      ['active', 'Lis'],
    ]);
  });

  test('cannot be accepted when the card ended after it was sent, and nothing happens', async () => {
    const resident = await cardHolder(city, clerk);
    const { number } = await sendApplication(city, resident, 'zmiana-danych');
    await endCard(resident);
    expect(await claimAndAccept(city, clerk, number)).toEqual({ ok: false, reason: 'no-card' });
    const refused = await city.transact((tx) =>
      rejectApplication(tx, clerk, number, 'Karta straciła ważność.'),
    );
    expect(refused).toEqual({ ok: true });
  });
});

describe('an extension', () => {
  const held = async (resident: Resident) => (await entitlementsOf(city.db, resident.personId))[0];

  test('goes on where the package ends, without a gap, and the card stays', async () => {
    const resident = await cardHolder(city, clerk);
    const [card] = await ownCards(city.db, resident);
    const before = await held(resident);
    const ends = before?.validUntil ?? '';
    await atDay(addDays(ends, -20), async () => {
      const { number, cardNumber } = await applyAndAccept(city, clerk, resident, 'przedluzenie-mieszkanca');
      expect(cardNumber).toBe(card?.number);
      expect(await held(resident)).toMatchObject({
        validFrom: before?.validFrom,
        validUntil: addMonths(addDays(ends, 1), 36),
      });
      expect((await findOwnApplication(city.db, resident, number))?.application.status).toBe('completed');
    });
    expect(await ownCards(city.db, resident)).toMatchObject([{ id: card?.id, status: 'active' }]);
  });

  test('sent in time and accepted after the end begins on the day it is accepted', async () => {
    const resident = await cardHolder(city, clerk);
    const ends = (await held(resident))?.validUntil ?? '';
    const { number } = await atDay(addDays(ends, 25), () =>
      sendApplication(city, resident, 'przedluzenie-mieszkanca'),
    );
    const late = addDays(ends, 50);
    await atDay(late, () => claimAndAccept(city, clerk, number));
    expect(await held(resident)).toMatchObject({ validFrom: late, validUntil: addMonths(late, 36) });
  });

  test('never makes a package shorter: the proof has to reach beyond what is held', async () => {
    const resident = await newResident(city);
    const ends = addDays(dayOf(city.clock()), 40);
    await applyAndAccept(city, clerk, resident, 'student', { proofUntil: ends });
    const { number } = await sendApplication(city, resident, 'przedluzenie-studenta');
    for (const proof of [addDays(ends, -1), ends]) {
      expect(await claimAndAccept(city, clerk, number, proof)).toEqual({
        ok: false,
        reason: 'proof-date-not-later',
      });
    }
    expect(await held(resident)).toMatchObject({ validUntil: ends });
    expect((await claimAndAccept(city, clerk, number, addDays(ends, 1))).ok).toBe(true);
    expect(await held(resident)).toMatchObject({ validUntil: addDays(ends, 1) });
  });
});

test('a package is added to the card, beside the one that is there', async () => {
  const resident = await cardHolder(city, clerk);
  const [card] = await ownCards(city.db, resident);
  const { cardNumber } = await applyAndAccept(city, clerk, resident, 'pakiet-podatnika');
  expect(cardNumber).toBe(card?.number);
  const held = await entitlementsOf(city.db, resident.personId);
  expect(held.map((each) => each.package.code).sort()).toEqual(['mieszkaniec', 'podatnik']);
  expect(await ownCards(city.db, resident)).toHaveLength(1);
});

describe('a ward', () => {
  const ward = { firstName: 'Zosia', lastName: 'Nowak', birthDate: '2018-02-10', pesel: '18221000019' };

  test('gets the card, joins the family, and the guardian stays who they were', async () => {
    const guardian = await newResident(city);
    const { number } = await sendApplication(city, guardian, 'zameldowanie', {
      whom: 'new-ward',
      answers: ward,
    });
    expect(await familyOf(city.db, guardian)).toEqual([]);
    await claimAndAccept(city, clerk, number);
    const [member, ...others] = await familyOf(city.db, guardian);
    expect(others).toEqual([]);
    expect(member).toMatchObject({
      firstName: 'Zosia',
      lastName: 'Nowak',
      relation: 'child',
      birthDate: '2018-02-10',
      email: null,
    });
    const [card] = await ownCards(city.db, { personId: member?.personId ?? '' });
    expect(card).toMatchObject({ firstName: 'Zosia', status: 'active' });
    expect(await entitlementsOf(city.db, member?.personId ?? '')).toHaveLength(1);
    expect(await ownCards(city.db, guardian)).toEqual([]);
    expect(await findResident(city.db, guardian.accountId, '127.0.0.1')).toMatchObject({ firstName: 'Anna' });
  });

  test('that is refused stays nobody', async () => {
    const guardian = await newResident(city);
    const { number } = await sendApplication(city, guardian, 'zameldowanie', {
      whom: 'new-ward',
      answers: { ...ward, pesel: '18221000026' },
    });
    await city.transact((tx) => claimApplication(tx, clerk, number));
    await city.transact((tx) => rejectApplication(tx, clerk, number, 'Brak aktu urodzenia.'));
    expect(await familyOf(city.db, guardian)).toEqual([]);
  });

  test('has the PESEL kept, sealed with the own key', async () => {
    const guardian = await newResident(city);
    await applyAndAccept(city, clerk, guardian, 'zameldowanie', { whom: 'new-ward', answers: ward });
    const [member] = await familyOf(city.db, guardian);
    const person = await city.db
      .selectFrom('people')
      .select(['pesel_sealed', 'pesel_hash', 'birth_date'])
      .where('id', '=', member?.personId ?? '')
      .executeTakeFirstOrThrow();
    const sealed = person.pesel_sealed as Buffer;
    expect(sealed.includes(ward.pesel)).toBe(false);
    expect(await openPesel(city.db, city.keys, member?.personId ?? '', sealed)).toBe(ward.pesel);
    await expect(openPesel(city.db, city.keys, guardian.personId, sealed)).rejects.toThrow();
    expect(person.pesel_hash).toEqual(keyedHash(city.keys, 'pesel', ward.pesel));
  });
});

test.each([
  ['zmiana-danych', 'card.changed'],
  ['pakiet-podatnika', 'entitlement.granted'],
  ['plastikowa', 'card.issued'],
])('%s is done whole or not at all: what breaks on the way leaves no trace', async (typeCode, breaking) => {
  const resident = await cardHolder(city, clerk);
  const { number } = await sendApplication(city, resident, typeCode, { answers: { lastName: 'Inna' } });
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const before = await traces(resident);
  const { cardNumber } = await city.settings();
  const broken = city.transact((tx) => {
    const react: typeof tx.react = async (event) => {
      if (event.kind === breaking) throw new Error('power cut');
      await tx.react(event);
    };
    return acceptApplication({ ...tx, react }, clerk, number, cardNumber, undefined);
  });
  await expect(broken).rejects.toThrow('power cut');
  expect(await traces(resident)).toEqual(before);
  expect((await findOwnApplication(city.db, resident, number))?.application.status).toBe('in-review');
  expect((await accept(number)).ok).toBe(true);
});

/** Everything that accepting writes about a person. */
async function traces({ personId }: Resident) {
  const about = <T extends 'cards' | 'entitlements' | 'events' | 'applications'>(table: T) =>
    city.db
      .selectFrom(table as 'cards')
      .selectAll()
      .where('person_id', '=', personId)
      .orderBy('id')
      .execute();
  const person = await city.db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return [
    person,
    await about('cards'),
    await about('entitlements'),
    await about('events'),
    await about('applications'),
  ];
}

async function endCard(resident: Resident): Promise<void> {
  const [card] = await ownCards(city.db, resident);
  await city.transact((tx) => invalidateCard(tx, system, card as Card, 'packages-ended'));
}

/** On another day of the city's clock, which comes back afterwards. */
async function atDay<T>(day: string, act: () => Promise<T>): Promise<T> {
  const shift = startOfDay(day).getTime() + hours(12) - city.clock().getTime();
  city.wait(shift);
  try {
    return await act();
  } finally {
    city.wait(-shift);
  }
}

test('a criterion of several points is ticked point by point, and what was ticked is kept', async () => {
  const { resident, number } = await claimed('student');
  const { cardNumber } = await city.settings();
  const until = addDays(dayOf(city.clock()), 100);
  const accept = (ticked: readonly number[]) =>
    city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, until, ticked));
  expect(await accept([0, 2])).toEqual({ ok: false, reason: 'criterion-open' });
  expect((await accept([0, 1, 2])).ok).toBe(true);
  const whole = await findOwnApplication(city.db, resident, number);
  expect(whole?.history.map(({ status, confirmed }) => [status, confirmed])).toEqual([
    ['submitted', []],
    ['in-review', []],
    [
      'accepted',
      [
        'Zaświadczenie wystawiła uczelnia w Nowym Grodzie.',
        'Dotyczy osoby z wniosku.',
        'Podaje dzień, do którego jest ważne.',
      ],
    ],
    ['completed', []],
  ]);
});
