import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { newOffer, newPartner, type TestOffer, type TestPartner } from '../../test/partners.ts';
import { checkedCard, newTill, plainCardholders, takeBenefit } from '../../test/tills.ts';
import { undoUse } from '../benefits/undo-use.ts';
import { system } from '../events/actor.ts';
import type { Till } from '../partners/till.ts';
import { days } from '../platform/clock.ts';
import { erasePerson } from './erase-person.ts';
import { mergePeople } from './merging/merge-people.ts';

let city: TestCity;
let clerk: AbleClerk;
let partner: TestPartner;
let offer: TestOffer;
let till: Till;
beforeAll(async () => {
  city = await configuredCity({ start: '2026-11-20T10:00:00Z' });
  clerk = await newClerk(city);
  partner = await newPartner(city);
  offer = await newOffer(city, partner, { limits: { perDay: 2, total: 100 } });
  till = await newTill(city, partner);
});
afterAll(() => city.close());

async function use(number: string) {
  const checked = await checkedCard(city, till, number);
  const outcome = await takeBenefit(city, till, checked, offer);
  return { ...checked, outcome, useId: outcome.ok ? outcome.use.id : '' };
}

const branchTotals = () =>
  city.db.selectFrom('branch_days').selectAll().where('branch_id', '=', partner.branchId).execute();

const ownRows = async (personId: string) => ({
  uses: await city.db.selectFrom('benefit_uses').select('id').where('person_id', '=', personId).execute(),
  days: await city.db
    .selectFrom('benefit_days')
    .select(['day', 'uses', 'saved_grosze'])
    .where('person_id', '=', personId)
    .orderBy('day')
    .execute(),
  counts: await city.db
    .selectFrom('offer_use_counts')
    .select(['day', 'on_day', 'in_year', 'ever'])
    .where('person_id', '=', personId)
    .execute(),
});

test('erasing somebody leaves the totals of the branch, and nothing that says who it was', async () => {
  const [number] = await plainCardholders(city, 1);
  const { personId, useId } = await use(number as string);
  const before = await branchTotals();
  await city.transact((tx) => erasePerson(tx, system, personId));
  expect(await branchTotals()).toEqual(before);
  expect(await ownRows(personId)).toEqual({ uses: [], days: [], counts: [] });
  const left = await city.db
    .selectFrom('benefit_uses')
    .select(['person_id', 'card_id', 'saved_grosze'])
    .where('id', '=', useId)
    .execute();
  expect(left).toEqual([{ person_id: null, card_id: null, saved_grosze: 250 }]);
  expect(await city.db.selectFrom('card_checks').select('id').execute()).toEqual([]);
  expect(await city.transact((tx) => undoUse(tx, till, useId))).toEqual({ ok: true, repeated: false });
  expect((await branchTotals()).map(({ uses }) => uses)).toEqual([0]);
});

test('two entries of one person have together no more than one limit', async () => {
  const numbers = (await plainCardholders(city, 2)) as [string, string];
  await use(numbers[0]);
  city.wait(days(1));
  const [goes, stays] = [await use(numbers[0]), await use(numbers[1])];
  const merged = await mergePeople(city, clerk, {
    from: goes.personId,
    into: stays.personId,
    cardId: stays.cardId,
    reason: 'Sprawdzono dowód osobisty.',
  });
  expect(merged).toEqual({ ok: true });
  expect(await ownRows(goes.personId)).toEqual({ uses: [], days: [], counts: [] });
  expect(await ownRows(stays.personId)).toMatchObject({
    uses: [{}, {}, {}],
    days: [
      { day: '2026-11-20', uses: 1, saved_grosze: 250 },
      { day: '2026-11-21', uses: 2, saved_grosze: 500 },
    ],
    counts: [{ day: '2026-11-21', on_day: 2, in_year: 3, ever: 3 }],
  });
  expect((await use(numbers[1])).outcome).toMatchObject({ refusal: { of: 'day' } });
});
