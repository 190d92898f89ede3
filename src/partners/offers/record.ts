import type { Actor } from '../../events/actor.ts';
import type { EventKind } from '../../events/event.ts';
import { recordEvent } from '../../events/record.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { LockedOffer } from './lock.ts';

/** What happened to an offer, with its name as it was called then. */
export async function recordOffer(
  tx: Tx,
  kind: Extract<EventKind, `offer.${string}`>,
  actor: Actor,
  { id, partnerId, partnerName }: Pick<LockedOffer, 'id' | 'partnerId' | 'partnerName'>,
  more: Readonly<Record<string, string | null>> = {},
): Promise<void> {
  const named = await tx.db
    .selectFrom('offer_versions')
    .select('name')
    .where('offer_id', '=', id)
    .orderBy('proposed_at', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst();
  const data = { offerId: id, partnerId, partner: partnerName, offer: named?.name ?? null, ...more };
  await recordEvent(tx, { kind, actor, data });
}
