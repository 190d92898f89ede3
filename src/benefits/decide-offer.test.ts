import { expect, test } from 'vitest';
import { decideOffer, type OfferRefusal } from './decide-offer.ts';

const offer = {
  validFrom: '2026-01-01',
  validUntil: null as string | null,
  packageIds: [] as string[],
  limits: { perDay: 2, perYear: 10, perCard: 20, total: 100 },
};
const holder = { packageIds: ['student'] };
const never = { day: 0, year: 0, ever: 0, total: 0 };
const today = '2026-11-23';

const refusal = (
  given: Partial<typeof offer>,
  counts: Partial<typeof never> = {},
  on = today,
): OfferRefusal | undefined => {
  const answer = decideOffer({ ...offer, ...given }, holder, { ...never, ...counts }, on);
  return answer.applies ? undefined : answer.refusal;
};

test('applies from its first to its last day, to whoever holds one of its packages', () => {
  const days = { validFrom: today, validUntil: today };
  expect(refusal(days)).toBeUndefined();
  expect(refusal(days, {}, '2026-11-22')).toEqual({ why: 'not-yet', from: today });
  expect(refusal(days, {}, '2026-11-24')).toEqual({ why: 'over', until: today });
  expect(refusal({ packageIds: ['senior', 'student'] })).toBeUndefined();
  expect(refusal({ packageIds: ['senior'] })).toEqual({ why: 'other-package' });
});

test('the last one of each limit may be used, one more may not, and when again', () => {
  expect(refusal({}, { day: 1, year: 9, ever: 19, total: 99 })).toBeUndefined();
  expect(refusal({}, { day: 2 })).toEqual({ why: 'limit', of: 'day', again: '2026-11-24' });
  expect(refusal({}, { year: 10 })).toEqual({ why: 'limit', of: 'year', again: '2027-01-01' });
  expect(refusal({}, { ever: 20 })).toEqual({ why: 'limit', of: 'card', again: null });
  expect(refusal({}, { total: 100 })).toEqual({ why: 'limit', of: 'total', again: null });
});

test('of several limits the one that lasts longest is told, and never a day after the offer', () => {
  expect(refusal({}, { day: 2, year: 10 })).toMatchObject({ of: 'year' });
  expect(refusal({}, { day: 2, year: 10, ever: 20 })).toMatchObject({ of: 'card' });
  expect(refusal({}, { ever: 20, total: 100 })).toMatchObject({ of: 'total' });
  expect(refusal({ validUntil: '2026-12-31' }, { year: 10 })).toMatchObject({ again: null });
  expect(refusal({ validUntil: '2026-11-24' }, { day: 2 })).toMatchObject({ again: '2026-11-24' });
});

test('what has no limit has none', () => {
  const limits = { perDay: null, perYear: null, perCard: null, total: null };
  expect(refusal({ limits } as never, { day: 9e6, year: 9e6, ever: 9e6, total: 9e6 })).toBeUndefined();
});
