import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AbleClerk, newClerk } from '../../test/accounts.ts';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { cardHolder } from '../../test/decisions.ts';
import { newBranch, newOffer, newPartner, type TestPartner } from '../../test/partners.ts';
import { checkedCard, newTill, plainCardholders, takeBenefit } from '../../test/tills.ts';
import { blockCard } from '../cards/block.ts';
import { ownCards } from '../cards/reads.ts';
import { findPackage } from '../packages/reads.ts';
import { insertVersion } from '../partners/offers/insert-version.ts';
import { offersAt } from '../partners/offers/reads.ts';
import type { Till } from '../partners/till.ts';
import { addDays, dayOf, days, minutes } from '../platform/clock.ts';
import { untilNone } from '../platform/jobs/portions.ts';
import { useCounts } from './counts.queries.ts';
import { sweepChecks } from './sweep.ts';
import { undoUse } from './undo-use.ts';

let city: TestCity;
let clerk: AbleClerk;
let partner: TestPartner;
let till: Till;
beforeAll(async () => {
  // Half past eleven in the night of Warsaw, the day before the last of the year.
  city = await configuredCity({ start: '2026-12-30T10:00:00Z' });
  clerk = await newClerk(city);
});
afterAll(() => city.close());
beforeEach(async () => {
  partner = await newPartner(city);
  till = await newTill(city, partner);
});

const someCard = async () => (await plainCardholders(city, 1))[0] as string;
const someCheck = async () => checkedCard(city, till, await someCard());
const reason = (outcome: { readonly ok: boolean; readonly reason?: string }) => outcome.reason ?? 'taken';
const undo = (id: string, by = till) => city.transact((tx) => undoUse(tx, by, id));
const eventsAbout = (personId: string) =>
  city.db.selectFrom('events').selectAll().where('person_id', '=', personId).orderBy('id').execute();

/** What is kept beside the uses themselves. */
async function kept(personId: string, offerId: string) {
  const day = dayOf(city.clock());
  const own = await city.db
    .selectFrom('benefit_days')
    .select(['day', 'uses', 'saved_grosze'])
    .where('person_id', '=', personId)
    .execute();
  const branch = await city.db
    .selectFrom('branch_days')
    .select(['day', 'uses', 'price_grosze', 'saved_grosze'])
    .where('branch_id', '=', till.branchId)
    .execute();
  const counts = (await useCounts(city.db, personId, [offerId], day)).get(offerId);
  return { own, branch, counts };
}

describe('"Potwierdź"', () => {
  test('writes the use, counts it everywhere, and tells the audit log', async () => {
    const checked = await someCheck();
    const offer = await newOffer(city, partner, { limits: { total: 5 } });
    const outcome = await takeBenefit(city, till, checked, offer, { price: 2500 });
    expect(outcome).toMatchObject({
      ok: true,
      repeated: false,
      use: { price: 2500, saved: 250, undoneAt: null },
    });
    const day = dayOf(city.clock());
    expect(await kept(checked.personId, offer.id)).toEqual({
      own: [{ day, uses: 1, saved_grosze: 250 }],
      branch: [{ day, uses: 1, price_grosze: 2500, saved_grosze: 250 }],
      counts: { day: 1, year: 1, ever: 1, total: 1 },
    });
    const [, event] = await eventsAbout(checked.personId);
    expect(event).toMatchObject({ kind: 'benefit.used', actor_kind: 'partner', card_id: checked.cardId });
    expect(event?.data).toMatchObject({ offer: 'Kawa i ciasto', priceGrosze: 2500, savedGrosze: 250 });
  });

  test('twice with one key is once; the key for something else is refused; another till has keys of its own', async () => {
    const checked = await someCheck();
    const offer = await newOffer(city, partner);
    const first = await takeBenefit(city, till, checked, offer, { key: 'a' });
    const again = await takeBenefit(city, till, checked, offer, { key: 'a' });
    expect(again).toEqual({ ...first, repeated: true });
    expect(reason(await takeBenefit(city, till, checked, offer, { key: 'a', price: 2400 }))).toBe(
      'key-reused',
    );
    const other = await newTill(city, partner);
    const atOther = await checkedCard(city, other, await someCard());
    expect(reason(await takeBenefit(city, other, atOther, offer, { key: 'a', price: 2400 }))).toBe('taken');
    expect((await kept(checked.personId, offer.id)).own).toMatchObject([{ uses: 1 }]);
    // The network came back later than the check holds.
    city.wait(minutes(11));
    expect(await takeBenefit(city, till, checked, offer, { key: 'a' })).toEqual(again);
    expect(reason(await takeBenefit(city, till, checked, offer, { key: 'b' }))).toBe('check-expired');
  });

  test('a refused request leaves nothing, and its key may be sent again', async () => {
    const checked = await checkedCard(city, till, await someCard(), { compared: false });
    const offer = await newOffer(city, partner);
    expect(reason(await takeBenefit(city, till, checked, offer, { key: 'a' }))).toBe('identity-needed');
    const compared = { ...checked, identityAt: city.clock() };
    for (const price of [0, -1, 10_000_001, 2.5]) {
      const outcome = await takeBenefit(city, till, compared, offer, { key: 'a', price });
      expect(reason(outcome)).toBe('price-out-of-bounds');
    }
    expect(reason(await takeBenefit(city, till, compared, offer, { key: 'a', price: 4 }))).toBe(
      'nothing-saved',
    );
    expect(await kept(checked.personId, offer.id)).toMatchObject({ own: [], branch: [] });
    expect(reason(await takeBenefit(city, till, compared, offer, { key: 'a' }))).toBe('taken');
  });

  test('the card is asked again, and so is the offer', async () => {
    const resident = await cardHolder(city, clerk);
    const [card] = await ownCards(city.db, resident);
    const checked = await checkedCard(city, till, card?.number ?? '');
    const offer = await newOffer(city, partner);
    const [terms] = await offersAt(city.db, till, dayOf(city.clock()));
    if (!terms) throw new Error('no offer');
    const decidedAt = city.clock();
    const versionId = await insertVersion(city.db, offer.id, terms, {
      proposedAt: decidedAt,
      proposedBy: null,
    });
    await city.db
      .updateTable('offer_versions')
      .set({ decided_at: decidedAt, approved: true })
      .where('id', '=', versionId)
      .execute();
    expect(reason(await takeBenefit(city, till, checked, offer))).toBe('offer-changed');
    const elsewhere = await newOffer(city, partner, { branchIds: [await newBranch(city, partner.id)] });
    expect(reason(await takeBenefit(city, till, checked, elsewhere))).toBe('offer-gone');
    const strange = await newOffer(city, await newPartner(city));
    expect(reason(await takeBenefit(city, till, checked, strange))).toBe('offer-gone');
    await city.transact((tx) => blockCard(tx, resident, card?.id ?? ''));
    expect(await takeBenefit(city, till, checked, { versionId })).toEqual({
      ok: false,
      reason: 'card-refused',
      answer: 'blocked',
    });
  });

  test('only whoever holds the package', async () => {
    const resident = await cardHolder(city, clerk);
    const [card] = await ownCards(city.db, resident);
    const checked = await checkedCard(city, till, card?.number ?? '');
    const needing = async (code: string) =>
      newOffer(city, partner, { packageIds: [(await findPackage(city.db, code))?.id ?? ''] });
    expect(await takeBenefit(city, till, checked, await needing('student'))).toMatchObject({
      reason: 'does-not-apply',
      refusal: { why: 'other-package' },
    });
    expect(reason(await takeBenefit(city, till, checked, await needing('mieszkaniec')))).toBe('taken');
  });

  test('a day and a year end at midnight in Warsaw', async () => {
    const number = await someCard();
    const offer = await newOffer(city, partner, { limits: { perDay: 1, perYear: 2 } });
    const use = async () => takeBenefit(city, till, await checkedCard(city, till, number), offer);
    const today = dayOf(city.clock());
    expect(reason(await use())).toBe('taken');
    expect(await use()).toMatchObject({ refusal: { of: 'day', again: addDays(today, 1) } });
    // 23:30 in Warsaw, then half past midnight: in UTC it is still the same day.
    city.wait(minutes(12.5 * 60));
    expect(await use()).toMatchObject({ refusal: { of: 'day' } });
    city.wait(minutes(60));
    expect(dayOf(city.clock())).toBe('2026-12-31');
    expect(reason(await use())).toBe('taken');
    expect(await use()).toMatchObject({ refusal: { of: 'year', again: '2027-01-01' } });
    city.wait(days(1));
    expect(reason(await use())).toBe('taken');
  });

  test('a limit of everybody together begins with what was used before there was one', async () => {
    const offer = await newOffer(city, partner);
    await takeBenefit(city, till, await someCheck(), offer);
    await city.db
      .updateTable('offer_versions')
      .set({ limit_total: 2 })
      .where('id', '=', offer.versionId)
      .execute();
    expect(reason(await takeBenefit(city, till, await someCheck(), offer))).toBe('taken');
    expect(await takeBenefit(city, till, await someCheck(), offer)).toMatchObject({
      refusal: { why: 'limit', of: 'total', again: null },
    });
  });
});

test('after two days nothing is kept of what was asked, and everything of what was used', async () => {
  const offer = await newOffer(city, partner);
  await takeBenefit(city, till, await someCheck(), offer);
  const kept = async () => ({
    checks: (await city.db.selectFrom('card_checks').select('id').execute()).length,
    requests: (await city.db.selectFrom('benefit_requests').select('key').execute()).length,
  });
  city.wait(days(1));
  const before = await kept();
  await takeBenefit(city, till, await someCheck(), offer);
  city.wait(days(1) + minutes(1));
  await untilNone(city.transact, sweepChecks);
  expect(before).not.toEqual({ checks: 0, requests: 0 });
  expect(await kept()).toEqual({ checks: 1, requests: 1 });
  const used = city.db
    .selectFrom('benefit_uses')
    .select('id')
    .where('offer_version_id', '=', offer.versionId);
  expect(await used.execute()).toHaveLength(2);
});

describe('"Cofnij"', () => {
  test('within a quarter of an hour everything goes back, once', async () => {
    const checked = await someCheck();
    const offer = await newOffer(city, partner, { limits: { perCard: 1, total: 1 } });
    const taken = await takeBenefit(city, till, checked, offer);
    const { id } = (taken as Extract<typeof taken, { ok: true }>).use;
    const colleague = await newTill(city, partner);
    const stranger = await newTill(city, await newPartner(city));
    expect(await undo(id, stranger)).toEqual({ ok: false, reason: 'not-found' });
    city.wait(minutes(14));
    expect(await undo(id, colleague)).toEqual({ ok: true, repeated: false });
    expect(await undo(id)).toEqual({ ok: true, repeated: true });
    const day = dayOf(city.clock());
    expect(await kept(checked.personId, offer.id)).toEqual({
      own: [{ day, uses: 0, saved_grosze: 0 }],
      branch: [{ day, uses: 0, price_grosze: 0, saved_grosze: 0 }],
      counts: { day: 0, year: 0, ever: 0, total: 0 },
    });
    const events = (await eventsAbout(checked.personId)).map(({ kind }) => kind);
    expect(events).toEqual(['card.checked', 'benefit.used', 'benefit.undone']);
    const anew = await checkedCard(city, till, await someCard());
    expect(reason(await takeBenefit(city, till, anew, offer))).toBe('taken');
  });

  test('later it stays', async () => {
    const taken = await takeBenefit(city, till, await someCheck(), await newOffer(city, partner));
    city.wait(minutes(15));
    const { id } = (taken as Extract<typeof taken, { ok: true }>).use;
    expect(await undo(id)).toEqual({ ok: false, reason: 'too-late' });
    expect(await undo('01890000-0000-7000-8000-000000000000')).toEqual({ ok: false, reason: 'not-found' });
  });
});
