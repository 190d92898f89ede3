import type { Package } from '../../packages/package.ts';
import type { Discount } from './discount.ts';

/** What an offer gives, to whom and how often: what is proposed, and what is approved. */
export interface OfferTerms {
  readonly name: string;
  readonly description: string;
  readonly categoryId: string;
  /** A drawing of ours, or a picture that the partner brought. */
  readonly picture: string;
  /** Grosze; nothing where the price is typed in at the till. */
  readonly price: number | null;
  readonly discount: Discount;
  /** Empty: for every card in force. */
  readonly packageIds: readonly string[];
  /** Empty: in every branch of the partner. */
  readonly branchIds: readonly string[];
  /** Days, both inclusive. */
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly limits: Limits;
}

/** How often; nothing: as often as they like. */
export interface Limits {
  /** Of one person; a new card of theirs does not begin again. */
  readonly perDay: number | null;
  readonly perYear: number | null;
  readonly perCard: number | null;
  /** Of everybody together. */
  readonly total: number | null;
}

/** What is approved and in force today at one till. */
export interface OfferInForce extends OfferTerms {
  readonly id: string;
  readonly versionId: string;
  readonly packages: readonly Package[];
}

/** Where an offer stands, as its partner and the city see it. */
export const offerStates = [
  'waiting',
  'in-force',
  'change-waiting',
  'planned',
  'rejected',
  'withdrawn',
  'ended',
] as const;
export type OfferState = (typeof offerStates)[number];

/** One proposal, with what became of it. */
export interface OfferVersion extends OfferTerms {
  readonly versionId: string;
  readonly proposedAt: Date;
  readonly outcome: 'waiting' | 'approved' | 'refused' | 'withdrawn';
  readonly decidedAt: Date | null;
  /** Of a refusal. */
  readonly reason: string | null;
}

/** An offer with everything that was proposed of it. */
export interface Offer {
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly state: OfferState;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  /** What counts today. */
  readonly inForce: OfferVersion | undefined;
  /** Approved, and to count from a later day on. */
  readonly planned: OfferVersion | undefined;
  readonly waiting: OfferVersion | undefined;
  /** The newest first; the oldest of very many are left out. */
  readonly versions: readonly OfferVersion[];
}
