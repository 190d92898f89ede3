import { expect, test } from 'vitest';
import { isDecided, isFinished, mayBecome, statuses, transitions } from './status.ts';

test('every status can be reached, and nothing leaves an end', () => {
  const reached = new Set(statuses.flatMap((status) => Object.keys(transitions[status])));
  expect(statuses.filter((status) => !reached.has(status))).toEqual(['draft']);
  expect(statuses.filter(isFinished)).toEqual(['completed', 'rejected', 'cancelled']);
});

test('the resident cancels only what nobody has decided', () => {
  const cancellable = statuses.filter((status) => mayBecome(status, 'cancelled', 'resident'));
  expect(cancellable).toEqual(['submitted', 'in-review', 'returned']);
  expect(cancellable.some(isDecided)).toBe(false);
});

test('nobody but a clerk decides', () => {
  for (const decision of ['accepted', 'returned', 'rejected', 'completed'] as const) {
    for (const from of statuses) {
      expect(mayBecome(from, decision, 'resident') || mayBecome(from, decision, 'system')).toBe(false);
    }
  }
});
