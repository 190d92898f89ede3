import type { Card } from '../../../cards/card.ts';
import { cardOf } from '../../../cards/reads.ts';

export interface SortedCards {
  /** In force, or blocked: what "Moje karty" shows. */
  readonly card: Card | undefined;
  /** Issued, but not handed over yet. */
  readonly pending: Card | undefined;
  readonly past: readonly Card[];
}

/** `cards` newest first, as `ownCards` gives them. */
export function sortCards(cards: readonly Card[]): SortedCards {
  const card = cardOf(cards);
  const pending = cards.find(({ ended, status }) => !ended && status === 'pending');
  return { card, pending, past: cards.filter((other) => other !== card && other !== pending) };
}
