import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configuredCity } from '../../test/applications.ts';
import type { TestCity } from '../../test/city.ts';
import { newBranch, newOffer, newPartner } from '../../test/partners.ts';
import { checkedCard, newTill, plainCardholders, takeBenefit } from '../../test/tills.ts';
import type { Till } from '../partners/till.ts';
import { dayOf, hours, minutes } from '../platform/clock.ts';
import { useCounts } from './counts.queries.ts';
import { undoUse } from './undo-use.ts';
import type { BenefitUse } from './use.ts';

let city: TestCity;
let cards: string[];
beforeAll(async () => {
  city = await configuredCity({ start: '2026-10-20T08:00:00Z' });
  cards = await plainCardholders(city, 2);
});
afterAll(() => city.close());

const small = (max: number) => fc.integer({ min: 0, max });
const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      use: small(1),
      card: small(1),
      branch: small(1),
      price: fc.integer({ min: 1, max: 9999 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ undo: small(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({ wait: fc.constantFrom(minutes(7), minutes(16), hours(13), hours(24 * 40)) }),
  },
);

/** What is kept beside what comes out of the uses. */
async function sums(partnerId: string) {
  const ofPartner = sql`select id from branches where partner_id = ${partnerId}`;
  const ofOffers = sql`select id from offers where partner_id = ${partnerId}`;
  const day = sql`(at at time zone 'Europe/Warsaw')::date`;
  const counted = sql`from benefit_uses join offer_versions v on v.id = offer_version_id
                     where branch_id in (${ofPartner}) and undone_at is null`;
  const select = async (text: ReturnType<typeof sql>) => (await text.execute(city.db)).rows;
  return {
    branchDays: [
      await select(sql`select branch_id, offer_id, day, uses, price_grosze, saved_grosze from branch_days
                        where branch_id in (${ofPartner}) and uses > 0 order by 1, 2, 3`),
      await select(sql`select branch_id, offer_id, ${day} as day, count(*)::int as uses,
                              sum(benefit_uses.price_grosze)::bigint as price_grosze, sum(saved_grosze)::bigint as saved_grosze
                         ${counted} group by 1, 2, 3 order by 1, 2, 3`),
    ],
    personDays: [
      await select(
        sql`select person_id, day, uses, saved_grosze from benefit_days where uses > 0 order by 1, 2`,
      ),
      await select(sql`select person_id, ${day} as day, count(*)::int as uses, sum(saved_grosze)::bigint as saved_grosze
                         from benefit_uses where undone_at is null group by 1, 2 order by 1, 2`),
    ],
    counts: [
      await select(sql`select offer_id, person_id, ever from offer_use_counts
                        where offer_id in (${ofOffers}) and ever > 0 order by 1, 2`),
      await select(
        sql`select offer_id, person_id, count(*)::int as ever ${counted} group by 1, 2 order by 1, 2`,
      ),
    ],
    totals: [
      await select(
        sql`select offer_id, uses from offer_use_totals where offer_id in (${ofOffers}) and uses > 0`,
      ),
      await select(
        sql`select offer_id, count(*)::int as uses ${counted} and limit_total is not null group by 1`,
      ),
    ],
  };
}

test('whatever is used, taken back and waited for, the sums are those of the uses, and no limit is passed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const partner = await newPartner(city);
      const other = { ...partner, branchId: await newBranch(city, partner.id, 'Dworzec') };
      const tills = [await newTill(city, partner), await newTill(city, other)] as [Till, Till];
      const limits = { perDay: 2, perYear: 4, total: 6 };
      const offers = [await newOffer(city, partner, { limits }), await newOffer(city, partner)] as const;
      const taken: { readonly use: BenefitUse; readonly by: Till }[] = [];
      for (const each of steps) {
        if ('wait' in each) city.wait(each.wait);
        else if ('undo' in each) {
          const last = taken[each.undo];
          if (last) await city.transact((tx) => undoUse(tx, last.by, last.use.id));
        } else {
          const by = tills[each.branch] as Till;
          const checked = await checkedCard(city, by, cards[each.card] as string);
          const offer = offers[each.use] as (typeof offers)[number];
          const outcome = await takeBenefit(city, by, checked, offer, { price: each.price });
          if (outcome.ok) taken.push({ use: outcome.use, by });
          const today = dayOf(city.clock());
          const counts = (await useCounts(city.db, checked.personId, [offers[0].id], today)).get(
            offers[0].id,
          );
          expect(counts?.day).toBeLessThanOrEqual(limits.perDay);
          expect(counts?.year).toBeLessThanOrEqual(limits.perYear);
          expect(counts?.total).toBeLessThanOrEqual(limits.total);
        }
      }
      for (const [kept, counted] of Object.values(await sums(partner.id))) expect(kept).toEqual(counted);
    }),
    { numRuns: 12 },
  );
});
