import type { Tx } from '../../platform/db/transaction.ts';

export interface LockedOffer {
  readonly id: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly endedAt: Date | null;
  /** What waits for the city; nothing when nothing does. */
  readonly waitingId: string | undefined;
}

/** Holds an offer, so that whoever decides, withdraws or ends it does so one after another. */
export async function lockOffer(
  tx: Tx,
  id: string,
  of?: { readonly partnerId: string },
): Promise<LockedOffer | undefined> {
  let query = tx.db
    .selectFrom('offers')
    .innerJoin('partners', 'partners.id', 'offers.partner_id')
    .select(['offers.id', 'partner_id', 'partners.name', 'ended_at'])
    .where('offers.id', '=', id)
    .forUpdate('offers');
  if (of) query = query.where('partner_id', '=', of.partnerId);
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  const waiting = await tx.db
    .selectFrom('offer_versions')
    .select('id')
    .where('offer_id', '=', id)
    .where('decided_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return {
    id,
    partnerId: row.partner_id,
    partnerName: row.name,
    endedAt: row.ended_at,
    waitingId: waiting?.id,
  };
}
