import type { CardEnd } from '../cards/card.ts';
import type { InForce } from '../cards/issue.ts';
import { cardOf } from '../cards/reads.ts';
import { decideValidity } from '../packages/extension.ts';
import type { ValidityRule } from '../packages/validity.ts';
import type { ApplicationKind } from './definition.ts';
import type { OfferFacts } from './offers.ts';

/** What an accepted application changes. */
export interface Effect {
  readonly card:
    | { readonly does: 'nothing' | 'change' }
    | {
        readonly does: 'issue';
        readonly virtual: boolean;
        readonly physical: boolean;
        readonly inForce: InForce;
      };
  /** Days `YYYY-MM-DD`, both inclusive; nothing when no package goes with it. */
  readonly entitlement:
    | { readonly validFrom: string; readonly validUntil: string; readonly extends: boolean }
    | undefined;
  /** Plastic has to be made and handed over before it is complete. */
  readonly production: boolean;
}

export type EffectResult =
  | { readonly ok: true; readonly effect: Effect }
  | {
      readonly ok: false;
      readonly reason: 'no-card' | 'proof-date-missing' | 'proof-date-past' | 'proof-date-not-later';
    };

interface Asked {
  readonly kind: ApplicationKind;
  readonly packageCode: string | null;
  readonly virtual: boolean;
  readonly physical: boolean;
  /** Of the package, if one goes with it. */
  readonly validity: ValidityRule | undefined;
  /** The day on the proof, as the clerk typed it. */
  readonly proofUntil: string | undefined;
}

type Facts = Pick<OfferFacts, 'held' | 'today'> & {
  readonly cards: readonly (OfferFacts['cards'][number] & { readonly virtual: boolean })[];
};

/**
 * What accepting does, by kind. Between sending and deciding the world goes on: a card that was there may have
 * ended, and then there is nothing to make plastic, to duplicate or to change.
 */
export function effectOf(asked: Asked, facts: Facts): EffectResult {
  const inForce = cardOf(facts.cards);
  const needsCard = asked.kind !== 'issue' && asked.kind !== 'extension';
  if (needsCard && !inForce) return { ok: false, reason: 'no-card' };
  if (asked.kind === 'extension' && facts.cards.every(({ ended }) => ended))
    return { ok: false, reason: 'no-card' };

  const heldUntil = facts.held.find((each) => each.packageCode === asked.packageCode)?.validUntil;
  const granted = asked.validity && decideValidity(asked.validity, facts.today, heldUntil, asked.proofUntil);
  if (granted && !granted.ok) return granted;
  return {
    ok: true,
    effect: {
      card: cardEffect(asked, inForce?.virtual ?? false),
      entitlement: granted && {
        validFrom: granted.validFrom,
        validUntil: granted.validUntil,
        extends: heldUntil !== undefined,
      },
      production: makesPlastic(asked),
    },
  };
}

/** A card that has to be made and collected comes of it. */
export function makesPlastic({ kind, physical }: Pick<Asked, 'kind' | 'physical'>): boolean {
  return kind === 'plastic' || kind === 'duplicate' || (kind === 'issue' && physical);
}

/** `virtual`: the card there is now is in the phone, and its successor will be too. */
function cardEffect(asked: Asked, virtual: boolean): Effect['card'] {
  switch (asked.kind) {
    case 'issue':
      return {
        does: 'issue',
        virtual: asked.virtual,
        physical: asked.physical,
        inForce: asked.virtual ? 'at-once' : 'at-hand-over',
      };
    case 'plastic':
    case 'duplicate':
      return { does: 'issue', virtual, physical: true, inForce: 'at-hand-over' };
    case 'change':
      return { does: 'change' };
    case 'extension':
    case 'package':
      return { does: 'nothing' };
  }
}

/** "Wydanie duplikatu powoduje zastrzeżenie starej karty"; in all other cases the new card replaces it. */
export function endOfOldCard(kind: ApplicationKind): Extract<CardEnd, 'replaced' | 'blocked'> {
  return kind === 'duplicate' ? 'blocked' : 'replaced';
}
