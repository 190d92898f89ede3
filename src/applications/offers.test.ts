import { describe, expect, test } from 'vitest';
import type { CardStatus } from '../cards/card.ts';
import type { ApplicationKind } from './definition.ts';
import { decideOffer, type OfferFacts } from './offers.ts';

type Sketch = [CardStatus, 'virtual' | 'plastic'];

const today = '2026-11-23';

function facts(cards: Sketch[] = [], rest: Partial<OfferFacts> = {}): OfferFacts {
  return {
    cards: cards.map(([status, side], index) => ({
      id: String(index),
      status,
      physical: side === 'plastic',
      ended: status === 'replaced' || status === 'invalid',
    })),
    underWay: [],
    held: [],
    today,
    window: { before: 60, after: 30 },
    ...rest,
  };
}

const underWay = (kind: ApplicationKind, packageCode: string | null = null, physical = false) => ({
  underWay: [{ kind, packageCode, physical }],
});
const held = (validUntil: string) => ({ held: [{ packageCode: 'student', validUntil }] });
const offered = { offered: true };
const not = (why: string) => ({ offered: false, why });

describe.each<[string, ApplicationKind, string | null, [string, OfferFacts, object][]]>([
  [
    'Wydanie karty',
    'issue',
    'mieszkaniec',
    [
      ['to somebody without a card', facts(), offered],
      ['not twice', facts([], underWay('issue')), not('under-way')],
      ['not beside a card in force', facts([['active', 'virtual']]), not('has-card')],
      ['not beside a card in production', facts([['pending', 'plastic']]), not('has-card')],
      ['after a virtual card was blocked', facts([['blocked', 'virtual']]), offered],
      [
        'not after a plastic card was blocked: that one is duplicated',
        facts([['blocked', 'plastic']]),
        not('use-duplicate'),
      ],
      [
        'when all cards are past',
        facts([
          ['replaced', 'plastic'],
          ['invalid', 'virtual'],
        ]),
        offered,
      ],
    ],
  ],
  [
    'Wydanie karty plastikowej',
    'plastic',
    null,
    [
      ['to the holder of a virtual card', facts([['active', 'virtual']]), offered],
      ['not without a card', facts(), not('no-card')],
      ['not to the holder of a plastic one', facts([['active', 'plastic']]), not('has-plastic')],
      [
        'not while one is in production',
        facts([
          ['pending', 'plastic'],
          ['active', 'virtual'],
        ]),
        not('has-plastic'),
      ],
      ['not for a blocked card', facts([['blocked', 'virtual']]), not('card-blocked')],
      ['not before the first card is handed over', facts([['pending', 'plastic']]), not('card-pending')],
      ['not twice', facts([['active', 'virtual']], underWay('plastic', null, true)), not('under-way')],
    ],
  ],
  [
    'Duplikat karty',
    'duplicate',
    null,
    [
      ['of a plastic card', facts([['active', 'plastic']]), offered],
      ['of a plastic card that was blocked', facts([['blocked', 'plastic']]), offered],
      ['not of a virtual one', facts([['active', 'virtual']]), not('no-plastic')],
      ['not without a card', facts([['invalid', 'plastic']]), not('no-card')],
      ['not before the plastic is handed over', facts([['pending', 'plastic']]), not('card-pending')],
      [
        'not while the plastic of a first card is in production',
        facts([['active', 'plastic']], underWay('issue', 'podatnik', true)),
        not('card-pending'),
      ],
    ],
  ],
  [
    'Zmiana danych osobowych',
    'change',
    null,
    [
      ['on an active card', facts([['active', 'virtual']]), offered],
      ['not on a blocked one', facts([['blocked', 'plastic']]), not('card-blocked')],
      ['not without a card', facts(), not('no-card')],
    ],
  ],
  [
    'Przedłużenie pakietu',
    'extension',
    'student',
    [
      ['on the first day of the window', facts([['active', 'virtual']], held('2027-01-22')), offered],
      [
        'not the day before',
        facts([['active', 'virtual']], held('2027-01-23')),
        { offered: false, why: 'too-early', from: '2026-11-24' },
      ],
      ['on the last day after the end', facts([['active', 'virtual']], held('2026-10-24')), offered],
      ['not a day later', facts([['active', 'virtual']], held('2026-10-23')), not('too-late')],
      ['of a blocked card as well', facts([['blocked', 'plastic']], held(today)), offered],
      ['not of a package that is not held', facts([['active', 'virtual']]), not('no-package')],
      ['not when the card has ended', facts([['invalid', 'virtual']], held(today)), not('no-card')],
      [
        'not while the same package is applied for',
        facts([['active', 'virtual']], { ...held(today), ...underWay('package', 'student') }),
        not('under-way'),
      ],
      [
        'beside the extension of another package',
        facts([['active', 'virtual']], { ...held(today), ...underWay('extension', 'podatnik') }),
        offered,
      ],
    ],
  ],
  [
    'Nowy pakiet',
    'package',
    'student',
    [
      ['on an active card without it', facts([['active', 'plastic']]), offered],
      ['not when it is held', facts([['active', 'plastic']], held(today)), not('has-package')],
      ['when it has ended', facts([['active', 'plastic']], held('2026-11-22')), offered],
      ['not on a blocked card', facts([['blocked', 'plastic']]), not('card-blocked')],
      ['not without a card', facts(), not('no-card')],
    ],
  ],
])('"%s" is offered', (_name, kind, packageCode, cases) => {
  test.each(cases)('%s', (_when, given, decision) => {
    expect(decideOffer({ kind, packageCode }, given)).toEqual(decision);
  });
});
