import type { Tx } from '../../platform/db/transaction.ts';
import type { ClerkWho } from '../../staff/clerk.ts';
import { type LockedOffer, lockOffer } from './lock.ts';
import { recordOffer } from './record.ts';

type Undecidable = 'not-found' | 'withdrawn' | 'already-decided';

export type Decided = { readonly ok: true } | { readonly ok: false; readonly reason: Undecidable };

interface Asked {
  readonly offerId: string;
  /** The proposal that the clerk has looked at. */
  readonly versionId: string;
}

/** Lets a proposal come into force, in place of what was approved before. */
export async function approveOffer(tx: Tx, clerk: ClerkWho<'partners'>, asked: Asked): Promise<Decided> {
  return decide(tx, clerk, asked, null);
}

/** Says no, and why: the partner's managers get the reason by mail. What is in force stays. */
export async function refuseOffer(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  asked: Asked,
  reason: string,
): Promise<Decided> {
  return decide(tx, clerk, asked, reason);
}

async function decide(
  tx: Tx,
  clerk: ClerkWho<'partners'>,
  { offerId, versionId }: Asked,
  reason: string | null,
): Promise<Decided> {
  const offer = await lockOffer(tx, offerId);
  if (!offer) return { ok: false, reason: 'not-found' };
  if (offer.waitingId !== versionId) return { ok: false, reason: await whatBecameOf(tx, offer, versionId) };
  const approved = reason === null;
  await tx.db
    .updateTable('offer_versions')
    .set({ decided_at: tx.now, decided_by: clerk.accountId, approved, reason })
    .where('id', '=', versionId)
    .execute();
  await recordOffer(tx, approved ? 'offer.approved' : 'offer.refused', clerk, offer, { versionId });
  return { ok: true };
}

async function whatBecameOf(tx: Tx, { id }: LockedOffer, versionId: string): Promise<Undecidable> {
  const version = await tx.db
    .selectFrom('offer_versions')
    .select('withdrawn_at')
    .where('id', '=', versionId)
    .where('offer_id', '=', id)
    .executeTakeFirst();
  if (!version) return 'not-found';
  return version.withdrawn_at ? 'withdrawn' : 'already-decided';
}
