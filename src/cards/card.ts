/** `pending`: issued, but the plastic is not handed over yet, so nothing can be bought with it. */
export type CardStatus = 'pending' | 'active' | 'blocked' | 'replaced' | 'invalid';

export interface Card {
  readonly id: string;
  /** As printed: `01-0000018`. */
  readonly number: string;
  readonly personId: string;
  /** The application that it was issued on. */
  readonly applicationId: string;
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
}

/** One status out of the facts that are stored: an end outweighs a block, a block outweighs being active. */
export function statusOf(facts: {
  readonly activatedAt: Date | null;
  readonly endedAs: string | null;
  readonly blocked: boolean;
}): CardStatus {
  if (facts.endedAs) return facts.endedAs === 'replaced' ? 'replaced' : 'invalid';
  if (facts.blocked) return 'blocked';
  return facts.activatedAt ? 'active' : 'pending';
}
