import QRCode from 'qrcode';
import type { Application } from '../../../applications/application.ts';
import { type Offer, offersFor } from '../../../applications/offers.ts';
import { underWayFor } from '../../../applications/reads.ts';
import type { Card } from '../../../cards/card.ts';
import { ownCards } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import type { FamilyMember } from '../../../family/member.ts';
import type { Entitlement } from '../../../packages/package.ts';
import { entitlementsOf } from '../../../packages/reads.ts';
import type { ExtensionWindow } from '../../../packages/status.ts';
import type { Cardholder } from '../../../people/resident.ts';
import { dayOf } from '../../../platform/clock.ts';
import { isOutdated } from '../../../production/outdated.ts';
import { type SortedCards, sortCards } from './sort-cards.ts';

/** What one person of the household has, and what can be done about it. */
export interface Holding extends SortedCards {
  /** Nothing when it is the card of whose panel it is. */
  readonly member: FamilyMember | undefined;
  /** Whoever looks at it is the person on it, and may apply for what there is; or a guardian does, or has to. */
  readonly by: 'self' | 'guardian' | 'member';
  readonly entitlements: readonly Entitlement[];
  readonly offers: readonly Offer[];
  /** Newest first. */
  readonly underWay: readonly Application[];
  /** Only of an active card: a blocked one has no code to show. */
  readonly codeSvg: string | undefined;
  /** The plastic in the hand shows other data than the card has now. */
  readonly outdated: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** When the city extends packages. */
  readonly window: ExtensionWindow;
}

export async function holdingOf(
  { db, clock, settings }: City,
  resident: Cardholder,
  member?: FamilyMember,
): Promise<Holding> {
  const who = member ?? resident;
  const now = clock();
  const { extension } = await settings();
  const [cards, entitlements, offers, underWay] = await Promise.all([
    ownCards(db, who),
    entitlementsOf(db, who.personId),
    resident.rights === 'all' ? offersFor(db, who, now, extension) : [],
    resident.rights === 'all' ? underWayFor(db, resident, who) : [],
  ]);
  const sorted = sortCards(cards);
  const codeSvg = sorted.card?.status === 'active' ? await codeOf(sorted.card) : undefined;
  const outdated = sorted.card?.status === 'active' && (await isOutdated(db, sorted.card));
  const by = byWhom(resident, member);
  return {
    ...sorted,
    member,
    by,
    entitlements,
    offers,
    underWay,
    codeSvg,
    outdated,
    today: dayOf(now),
    window: extension,
  };
}

function byWhom(resident: Cardholder, member: FamilyMember | undefined): Holding['by'] {
  if (resident.rights === 'own-card') return 'member';
  return member || resident.guardian ? 'guardian' : 'self';
}

function codeOf(card: Card): Promise<string> {
  return QRCode.toString(card.code, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' });
}
