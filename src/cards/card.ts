import type { ActorKind } from '../events/actor.ts';

/** `pending`: issued, but the plastic is not handed over yet, so nothing can be bought with it. */
export type CardStatus = 'pending' | 'active' | 'blocked' | 'replaced' | 'invalid';

export interface Card {
  readonly id: string;
  /** As printed: `01-0000018`. */
  readonly number: string;
  readonly personId: string;
  /** The application that it was issued on; nothing for one of an import. */
  readonly applicationId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly photoFileId: string | null;
  readonly virtual: boolean;
  readonly physical: boolean;
  /** What the printed code says: long and random, unlike the number. */
  readonly code: string;
  readonly issuedAt: Date;
  /** `YYYY-MM-DD`; nothing while pending. */
  readonly validFrom: string | null;
  readonly status: CardStatus;
  /** It has been replaced, blocked for good or made invalid, and nothing brings it back. */
  readonly ended: boolean;
}

/** How a card's life ended; `blocked` is for good, when its duplicate was handed over. */
export type CardEnd = 'replaced' | 'blocked' | 'invalid';

/**
 * Every change of status that there is, and who makes it. A new card is pending until it is in hand, unless it
 * is in the phone at once; what has ended does not come back, and a card blocked by its duplicate has ended.
 */
export const cardTransitions: Readonly<
  Record<CardStatus, Readonly<Partial<Record<CardStatus, readonly ActorKind[]>>>>
> = {
  pending: { active: ['staff'], invalid: ['staff', 'system'] },
  active: { blocked: ['resident', 'staff', 'system'], replaced: ['staff'], invalid: ['system'] },
  blocked: { active: ['staff'], replaced: ['staff'], blocked: ['staff'], invalid: ['system'] },
  replaced: {},
  invalid: {},
};

/** One status out of the facts that are stored: an end outweighs a block, a block outweighs being active. */
export function statusOf(facts: {
  readonly activatedAt: Date | null;
  readonly endedAs: string | null;
  readonly blocked: boolean;
}): CardStatus {
  if (facts.endedAs) return facts.endedAs as CardEnd;
  if (facts.blocked) return 'blocked';
  return facts.activatedAt ? 'active' : 'pending';
}
