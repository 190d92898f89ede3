import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClerk } from '../../test/accounts.ts';
import { configuredCity, extensionWindow, newResident, sendApplication } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { acceptApplication } from './accept.ts';
import { cancelApplication } from './cancel.ts';
import { claimApplication } from './claim.ts';
import { offersFor } from './offers.ts';

let city: TestCity;
beforeAll(async () => {
  city = await configuredCity();
});
afterAll(() => city.close());

async function sent() {
  const resident = await newResident(city);
  const { number } = await sendApplication(city, resident, 'zameldowanie');
  return { resident, number, cancel: () => city.transact((tx) => cancelApplication(tx, resident, number)) };
}

test('cancels what waits or is being checked, once; then a new one may be sent', async () => {
  const { resident, number, cancel } = await sent();
  const clerk = await newClerk(city);
  await city.transact((tx) => claimApplication(tx, clerk, number));
  expect(await cancel()).toEqual({ ok: true });
  expect(await cancel()).toEqual({ ok: false, reason: 'already-cancelled' });
  const offers = await offersFor(city.db, resident, city.clock(), extensionWindow);
  const firstCards = offers.filter(({ type }) => type.kind === 'issue');
  expect(firstCards.every(({ decision }) => decision.offered)).toBe(true);
});

test('not after the decision, even when both come at the same moment', async () => {
  const { number, cancel } = await sent();
  const clerk = await newClerk(city);
  await city.transact((tx) => claimApplication(tx, clerk, number));
  const { cardNumber } = await city.settings();
  const [accepted, cancelled] = await Promise.all([
    city.transact((tx) => acceptApplication(tx, clerk, number, cardNumber, undefined)),
    cancel(),
  ]);
  expect([accepted.ok, cancelled.ok].filter(Boolean)).toHaveLength(1);
  expect(accepted.ok ? cancelled : accepted).toEqual(
    accepted.ok ? { ok: false, reason: 'already-decided' } : { ok: false, reason: 'withdrawn' },
  );
});

test("does not find another resident's", async () => {
  const { number } = await sent();
  const stranger = await newResident(city);
  expect(await city.transact((tx) => cancelApplication(tx, stranger, number))).toEqual({
    ok: false,
    reason: 'not-found',
  });
});
