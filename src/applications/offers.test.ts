import { describe, expect, test } from 'vitest';
import type { CardStatus } from '../cards/card.ts';
import { decideOffer } from './offers.ts';

const facts = (cards: [CardStatus, 'virtual' | 'plastic'][] = [], underWay: 'issue'[] = []) => ({
  cards: cards.map(([status, side]) => ({ status, physical: side === 'plastic' })),
  kindsUnderWay: new Set(underWay),
});

describe('"Wydanie karty" is offered', () => {
  test.each([
    ['to somebody without a card', facts(), { offered: true }],
    ['not twice', facts([], ['issue']), { offered: false, why: 'under-way' }],
    ['not beside a card in force', facts([['active', 'virtual']]), { offered: false, why: 'has-card' }],
    ['not beside a card in production', facts([['pending', 'plastic']]), { offered: false, why: 'has-card' }],
    ['after a virtual card was blocked', facts([['blocked', 'virtual']]), { offered: true }],
    [
      'not after a plastic card was blocked: that one is duplicated',
      facts([['blocked', 'plastic']]),
      { offered: false, why: 'use-duplicate' },
    ],
    [
      'when all cards are past',
      facts([
        ['replaced', 'plastic'],
        ['invalid', 'virtual'],
      ]),
      { offered: true },
    ],
  ])('%s', (_when, given, decision) => {
    expect(decideOffer('issue', given)).toEqual(decision);
  });
});
