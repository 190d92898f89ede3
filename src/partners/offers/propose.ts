import type { Tx } from '../../platform/db/transaction.ts';
import type { ShopManager } from '../shop.ts';
import { insertVersion } from './insert-version.ts';
import type { OfferTerms } from './offer.ts';
import { recordOffer } from './record.ts';
import { type GoneChoice, goneChoice } from './still-there.ts';

export type Proposed =
  | { readonly ok: true; readonly offerId: string }
  /** The city or a colleague has taken away what was chosen. */
  | { readonly ok: false; readonly reason: 'gone'; readonly field: GoneChoice };

/** Proposes a new offer to the city. The same form sent twice makes one. */
export async function proposeOffer(
  tx: Tx,
  manager: ShopManager,
  terms: OfferTerms,
  sendKey: string,
): Promise<Proposed> {
  const gone = await goneChoice(tx.db, manager, terms);
  if (gone) return { ok: false, reason: 'gone', field: gone };
  const { partnerId, partnerName, accountId } = manager;
  const made = await tx.db
    .insertInto('offers')
    .values({ partner_id: partnerId, created_at: tx.now, send_key: sendKey })
    .onConflict((conflict) => conflict.column('send_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!made) return { ok: true, offerId: await sentBefore(tx, manager, sendKey) };
  await insertVersion(tx.db, made.id, terms, { proposedAt: tx.now, proposedBy: accountId });
  await recordOffer(tx, 'offer.proposed', manager, { id: made.id, partnerId, partnerName });
  return { ok: true, offerId: made.id };
}

async function sentBefore(tx: Tx, { partnerId }: ShopManager, sendKey: string): Promise<string> {
  const { id } = await tx.db
    .selectFrom('offers')
    .select('id')
    .where('send_key', '=', sendKey)
    .where('partner_id', '=', partnerId)
    .executeTakeFirstOrThrow();
  return id;
}
