import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import type { Resident } from '../people/resident.ts';
import { minutes } from '../platform/clock.ts';
import { blockMember } from '../staff/block.ts';
import { cancelApplication } from './cancel.ts';
import { claimApplication, claimNext, releaseApplication } from './claim.ts';
import { rejectApplication } from './reject.ts';

let city: TestCity;
let krystyna: Awaited<ReturnType<typeof newClerk>>;
let adam: Awaited<ReturnType<typeof newClerk>>;
beforeAll(async () => {
  city = await configuredCity();
  krystyna = await newClerk(city, 'Krystyna');
  adam = await newClerk(city, 'Adam');
});
afterAll(() => city.close());

async function sent() {
  const resident = await newResident(city);
  return { resident, ...(await sendApplication(city, resident, 'zameldowanie')) };
}

test('one of two clerks gets it, the other is told who has it', async () => {
  const { number } = await sent();
  const claims = await Promise.all(
    [krystyna, adam].map((clerk) => city.transact((tx) => claimApplication(tx, clerk, number))),
  );
  expect(claims.filter(({ ok }) => ok)).toHaveLength(1);
  expect(claims.find(({ ok }) => !ok)).toMatchObject({ ok: false, reason: 'claimed' });
});

test('a claim that nobody works on can be taken over after half an hour', async () => {
  const { number } = await sent();
  await city.transact((tx) => claimApplication(tx, krystyna, number));
  city.wait(minutes(29));
  const early = await city.transact((tx) => claimApplication(tx, adam, number));
  expect(early).toEqual({ ok: false, reason: 'claimed', byName: 'Krystyna Sowa' });
  city.wait(minutes(2));
  expect((await city.transact((tx) => claimApplication(tx, adam, number))).ok).toBe(true);
  const late = await city.transact((tx) => rejectApplication(tx, krystyna, number, 'nie'));
  expect(late).toEqual({ ok: false, reason: 'claimed', byName: 'Adam Sowa' });
});

test('released, it waits for others again', async () => {
  const { number } = await sent();
  await city.transact((tx) => claimApplication(tx, krystyna, number));
  expect(await city.transact((tx) => releaseApplication(tx, adam, number))).toBe(false);
  expect(await city.transact((tx) => releaseApplication(tx, krystyna, number))).toBe(true);
  expect((await city.transact((tx) => claimApplication(tx, adam, number))).ok).toBe(true);
});

test('what a blocked clerk held waits for others at once, and nothing else does', async () => {
  const leaving = await newClerk(city, 'Odchodzący');
  const [held, decided, other] = [await sent(), await sent(), await sent()];
  for (const { number } of [held, decided])
    await city.transact((tx) => claimApplication(tx, leaving, number));
  await city.transact((tx) => claimApplication(tx, krystyna, other.number));
  await city.transact((tx) => rejectApplication(tx, leaving, decided.number, 'nie'));
  expect(await city.transact((tx) => blockMember(tx, krystyna, leaving.accountId))).toEqual({ ok: true });
  const rows = await city.db
    .selectFrom('applications')
    .select(['status', 'claimed_by'])
    .where('number', 'in', [held.number, decided.number, other.number])
    .orderBy('number')
    .execute();
  expect(rows).toEqual([
    { status: 'submitted', claimed_by: null },
    { status: 'rejected', claimed_by: null },
    { status: 'in-review', claimed_by: krystyna.accountId },
  ]);
  expect((await city.transact((tx) => claimApplication(tx, adam, held.number))).ok).toBe(true);
});

test('"next" hands each waiting application to one clerk only, one left lying before the others', async () => {
  const lying = await sent();
  await city.transact((tx) => claimApplication(tx, krystyna, lying.number));
  const waiting = [await sent(), await sent(), await sent()].map(({ number }) => number);
  city.wait(minutes(31));
  const next = () =>
    Promise.all([krystyna, adam].map((clerk) => city.transact((tx) => claimNext(tx, clerk))));
  const taken: (number | undefined)[] = [];
  for (let round = await next(); round.some(Boolean); round = await next()) taken.push(...round);
  const numbers = taken.filter((number) => number !== undefined);
  expect(new Set(numbers).size, 'nobody got the same one').toBe(numbers.length);
  const position = (number: number) => numbers.indexOf(number);
  for (const number of waiting) expect(position(number)).toBeGreaterThan(position(lying.number));
});

test('cannot be claimed, nor decided, once the resident cancelled it', async () => {
  const { number, resident } = await sent();
  await city.transact((tx) => claimApplication(tx, krystyna, number));
  expect(await city.transact((tx) => cancelApplication(tx, resident, number))).toEqual({ ok: true });
  expect(await city.transact((tx) => claimApplication(tx, adam, number))).toEqual({
    ok: false,
    reason: 'not-open',
  });
  expect(await city.transact((tx) => rejectApplication(tx, krystyna, number, 'nie'))).toEqual({
    ok: false,
    reason: 'withdrawn',
  });
});

test('a clerk who lives here too does not decide the own application', async () => {
  const { number, resident } = await sent();
  const own = { ...adam, accountId: resident.accountId };
  await city.db
    .insertInto('staff_members')
    .values({
      account_id: resident.accountId,
      first_name: 'Anna',
      last_name: 'Nowak',
      created_at: city.clock(),
      joined_at: city.clock(),
    })
    .execute();
  expect(await city.transact((tx) => claimApplication(tx, own, number))).toEqual({
    ok: false,
    reason: 'own',
  });
  for (;;) {
    const next = await city.transact((tx) => claimNext(tx, own));
    expect(next).not.toBe(number);
    if (next === undefined) break;
  }
  expect((await city.transact((tx) => claimApplication(tx, adam, number))).ok).toBe(true);
});

describe('a clerk does not decide about the own household', () => {
  /** A resident who works for the city as well. */
  async function clerkOf(resident: Resident) {
    await city.db
      .insertInto('staff_members')
      .values({
        account_id: resident.accountId,
        first_name: 'Anna',
        last_name: 'Nowak',
        created_at: city.clock(),
        joined_at: city.clock(),
      })
      .execute();
    return { ...adam, accountId: resident.accountId };
  }

  async function joined(guardian: Resident, member: Resident): Promise<void> {
    await city.db
      .insertInto('family_members')
      .values({
        guardian_id: guardian.personId,
        member_id: member.personId,
        relation: 'spouse',
        added_at: city.clock(),
        joined_at: city.clock(),
      })
      .execute();
  }

  async function expectOthersOnly(number: number, own: typeof adam): Promise<void> {
    expect(await city.transact((tx) => claimApplication(tx, own, number))).toEqual({
      ok: false,
      reason: 'own',
    });
    for (;;) {
      const next = await city.transact((tx) => claimNext(tx, own));
      expect(next).not.toBe(number);
      if (next === undefined) break;
    }
    expect((await city.transact((tx) => claimApplication(tx, krystyna, number))).ok).toBe(true);
  }

  test('their ward, who is nobody yet', async () => {
    const guardian = await newResident(city);
    const { number } = await sendApplication(city, guardian, 'zameldowanie', { whom: 'new-ward' });
    await city.db
      .updateTable('applications')
      .set({ applicant_account: null })
      .where('number', '=', number)
      .execute();
    await expectOthersOnly(number, await clerkOf(guardian));
  });

  test('somebody they look after, and somebody who looks after them', async () => {
    const [one, other] = [await newResident(city), await newResident(city)];
    await joined(one, other);
    for (const [sender, clerk] of [
      [other, one],
      [one, other],
    ] as const) {
      const { number } = await sendApplication(city, sender, 'zameldowanie');
      await expectOthersOnly(number, await clerkOf(clerk));
    }
  });

  test('who else is looked after by the same person, and who else looks after the same child', async () => {
    const [head, one, other] = [await newResident(city), await newResident(city), await newResident(city)];
    await joined(head, one);
    await joined(head, other);
    await expectOthersOnly((await sendApplication(city, other, 'zameldowanie')).number, await clerkOf(one));

    const [mother, father, child] = [
      await newResident(city),
      await newResident(city),
      await newResident(city),
    ];
    await joined(mother, child);
    await joined(father, child);
    const { number } = await sendApplication(city, father, 'zameldowanie');
    await expectOthersOnly(number, await clerkOf(mother));
  });

  test('but whoever has parted is a stranger again', async () => {
    const [head, one] = [await newResident(city), await newResident(city)];
    await joined(head, one);
    await city.db
      .updateTable('family_members')
      .set({ ended_at: city.clock(), ended_as: 'detached' })
      .where('member_id', '=', one.personId)
      .execute();
    const { number } = await sendApplication(city, head, 'zameldowanie');
    const clerk = await clerkOf(one);
    expect((await city.transact((tx) => claimApplication(tx, clerk, number))).ok).toBe(true);
  });
});
