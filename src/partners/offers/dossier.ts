import type { Db } from '../../platform/db/database.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import type { Shop } from '../shop.ts';
import { inForceOn, offerState, selectTerms, toTerms } from './offer.queries.ts';
import type { Offer, OfferVersion } from './offer.ts';

const mostVersions = 30;

/** A partner's own offer, or any for a clerk, with what was proposed of it. */
export async function findOffer(
  db: Db,
  actor: Shop | ClerkWho<'partners'>,
  id: string,
  today: string,
): Promise<Offer | undefined> {
  let head = db
    .selectFrom('offers')
    .innerJoin('partners', 'partners.id', 'offers.partner_id')
    .select(['partner_id', 'partners.name', 'ended_at', 'end_reason', offerState(today).as('state')])
    .where('offers.id', '=', id);
  if (actor.kind === 'partner') head = head.where('partner_id', '=', actor.partnerId);
  const offer = await head.executeTakeFirst();
  if (!offer) return undefined;
  const rows = await selectTerms(db)
    .select([
      'proposed_at',
      'decided_at',
      'approved',
      'reason',
      'withdrawn_at',
      inForceOn(today).as('in_force'),
    ])
    .where('offers.id', '=', id)
    .orderBy('proposed_at', 'desc')
    .orderBy('offer_versions.id', 'desc')
    .limit(mostVersions)
    .execute();
  const versions = rows.map((row) => ({ ...toVersion(row), inForce: row.in_force }));
  const approved = versions.find(({ outcome }) => outcome === 'approved');
  return {
    id,
    partnerId: offer.partner_id,
    partnerName: offer.name,
    state: offer.state,
    endedAt: offer.ended_at,
    endReason: offer.end_reason,
    inForce: offer.ended_at ? undefined : versions.find(({ inForce }) => inForce),
    planned:
      !offer.ended_at && approved && approved.validFrom > today && !approved.inForce ? approved : undefined,
    waiting: versions.find(({ outcome }) => outcome === 'waiting'),
    versions,
  };
}

type Row = Parameters<typeof toTerms>[0] & {
  readonly version_id: string;
  readonly proposed_at: Date;
  readonly decided_at: Date | null;
  readonly approved: boolean | null;
  readonly reason: string | null;
  readonly withdrawn_at: Date | null;
};

function toVersion(row: Row): OfferVersion {
  return {
    ...toTerms(row),
    versionId: row.version_id,
    proposedAt: row.proposed_at,
    outcome: outcomeOf(row),
    decidedAt: row.decided_at,
    reason: row.reason,
  };
}

function outcomeOf({ approved, withdrawn_at }: Row): OfferVersion['outcome'] {
  if (withdrawn_at) return 'withdrawn';
  if (approved === null) return 'waiting';
  return approved ? 'approved' : 'refused';
}
