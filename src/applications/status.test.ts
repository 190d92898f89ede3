import { expect, test } from 'vitest';
import { isDecided, isFinished, mayBecome, statuses, transitions } from './status.ts';

test('every status can be reached, and nothing leaves an end', () => {
  const reached = new Set(statuses.flatMap((status) => transitions[status]));
  expect(statuses.filter((status) => !reached.has(status))).toEqual(['draft']);
  expect(statuses.filter(isFinished)).toEqual(['completed', 'rejected', 'cancelled']);
});

test('the resident cancels only what nobody has decided', () => {
  const cancellable = statuses.filter((status) => mayBecome(status, 'cancelled'));
  expect(cancellable).toEqual(['submitted', 'in-review', 'returned']);
  expect(cancellable.some(isDecided)).toBe(false);
});
