import { expect, test } from 'vitest';
import type { Card } from '../../cards/card.ts';
import { decideMerge, type Entry, type MergeRefused, proposeCard, proposeStaying } from './merge.ts';

const entry = (personId: string, more: Partial<Entry> = {}): Entry => ({
  personId,
  firstName: 'Anna',
  lastName: 'Nowak',
  erased: false,
  mergedInto: undefined,
  createdAt: new Date('2026-01-01'),
  accountId: null,
  email: null,
  suspended: false,
  otherRole: false,
  peselHash: null,
  card: undefined,
  underWay: [],
  looksAfter: [],
  lookedAfterBy: [],
  ...more,
});

const underWay = (
  number: number,
  kind: Entry['underWay'][number]['kind'],
  packageCode: string | null = null,
) => ({
  number,
  kind,
  packageCode,
  claimedBy: undefined,
});
const held = (by: string) => ({ ...underWay(7, 'issue'), claimedBy: { accountId: by, name: 'Ewa Biurko' } });

const cases: readonly [what: string, into: Partial<Entry>, from: Partial<Entry>, expected: MergeRefused][] = [
  ['merged already', { mergedInto: 'c', erased: true }, {}, 'merged-before'],
  ['erased', {}, { erased: true }, 'erased'],
  ['two PESEL numbers', { peselHash: 'aa' }, { peselHash: 'bb' }, 'pesel-differs'],
  ['a blocked account', {}, { suspended: true }, 'suspended'],
  ['a colleague’s login', { accountId: 'x' }, { accountId: 'y', otherRole: true }, 'other-role'],
  ['guardian and member', { looksAfter: ['from'] }, { lookedAfterBy: ['into'] }, 'related'],
  ['member and guardian', { lookedAfterBy: ['from'] }, { looksAfter: ['into'] }, 'related'],
  ['a guardian with a guardian', { looksAfter: ['c'] }, { lookedAfterBy: ['d'] }, 'two-families'],
  ['an application that somebody decides', {}, { underWay: [held('other')] }, 'claimed'],
  ['two of a kind', { underWay: [underWay(1, 'issue')] }, { underWay: [underWay(2, 'issue')] }, 'under-way'],
  [
    'the same package, added and extended',
    { underWay: [underWay(1, 'package', 'senior')] },
    { underWay: [underWay(2, 'extension', 'senior')] },
    'under-way',
  ],
];

test.each(cases)('refuses: %s', (_, into, from, reason) => {
  expect(decideMerge(entry('into', into), entry('from', from), 'clerk')).toMatchObject({ reason });
});

test('refuses one and the same, and says which applications stand against it', () => {
  expect(decideMerge(entry('a'), entry('a'), 'clerk')).toMatchObject({ reason: 'same-person' });
  const [one, other] = [{ underWay: [underWay(1, 'change')] }, { underWay: [underWay(2, 'change')] }];
  expect(decideMerge(entry('a', one), entry('b', other), 'clerk')?.numbers).toEqual([1, 2]);
});

test('lets pass what does not stand against each other', () => {
  const into = entry('into', {
    peselHash: 'aa',
    accountId: 'x',
    otherRole: true,
    looksAfter: ['c'],
    underWay: [underWay(1, 'package', 'senior'), held('clerk')],
  });
  const from = entry('from', {
    accountId: 'y',
    looksAfter: ['c', 'd'],
    underWay: [underWay(2, 'package', 'student'), underWay(3, 'plastic')],
  });
  expect(decideMerge(into, from, 'clerk')).toBeUndefined();
  expect(
    decideMerge(entry('into'), entry('from', { accountId: 'y', otherRole: true }), 'clerk'),
  ).toBeUndefined();
});

const card = (id: string, status: Card['status'], day: string) =>
  ({ id, status, issuedAt: new Date(day) }) as Card;

test('proposes whoever logs in, else the one that must not close, the card, the older one', () => {
  const young = { createdAt: new Date('2026-05-01') };
  const propose = (one: Partial<Entry>, other: Partial<Entry>) =>
    proposeStaying(entry('a', one), entry('b', other));
  expect(propose({}, { ...young, accountId: 'y' })).toEqual({ personId: 'b', because: 'login' });
  expect(propose({ accountId: 'x' }, { ...young, accountId: 'y', otherRole: true })).toEqual({
    personId: 'b',
    because: 'role',
  });
  expect(propose({}, { ...young, card: card('k', 'active', '2026-01-01') })).toEqual({
    personId: 'b',
    because: 'card',
  });
  expect(propose(young, {})).toEqual({ personId: 'b', because: 'older' });
});

test('of two cards proposes the newer one that works', () => {
  const [old, recent] = [card('old', 'active', '2026-01-01'), card('new', 'active', '2026-02-01')];
  expect(proposeCard(old, recent).id).toBe('new');
  expect(proposeCard(old, card('new', 'blocked', '2026-02-01')).id).toBe('old');
});
