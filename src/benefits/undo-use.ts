import { recordEvent } from '../events/record.ts';
import { placeOf, type Till } from '../partners/till.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { uncountUse } from './counts.queries.ts';
import { takeFromDays } from './days.queries.ts';
import { atOf } from './use.queries.ts';
import { undoableUntil } from './use.ts';

export type UndoOutcome =
  /** `repeated`: somebody had taken it back before. */
  | { readonly ok: true; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'not-found' | 'too-late' };

/** "Cofnij": the branch takes back what it has registered a moment ago. Locks in the order of `useBenefit`. */
export async function undoUse(tx: Tx, till: Till, useId: string): Promise<UndoOutcome> {
  const use = await tx.db
    .selectFrom('benefit_uses')
    .select(['at', 'undone_at', 'person_id', 'card_id', 'offer_version_id', 'price_grosze', 'saved_grosze'])
    .where('id', '=', useId)
    .where(atOf(useId))
    .where('branch_id', '=', till.branchId)
    .forUpdate()
    .executeTakeFirst();
  if (!use) return { ok: false, reason: 'not-found' };
  if (use.undone_at !== null) return { ok: true, repeated: true };
  if (tx.now >= undoableUntil(use)) return { ok: false, reason: 'too-late' };
  await tx.db
    .updateTable('benefit_uses')
    .set({ undone_at: tx.now, undone_by: till.accountId })
    .where('id', '=', useId)
    .where('at', '=', use.at)
    .execute();
  const offer = await tx.db
    .selectFrom('offer_versions')
    .select(['offer_id', 'name'])
    .where('id', '=', use.offer_version_id)
    .executeTakeFirstOrThrow();
  const { branchId } = till;
  const { person_id: personId, price_grosze: price, saved_grosze: saved } = use;
  const counted = { offerId: offer.offer_id, personId, day: dayOf(use.at) };
  await uncountUse(tx.db, counted);
  await takeFromDays(tx.db, { ...counted, branchId, price, saved });
  await recordEvent(tx, {
    kind: 'benefit.undone',
    actor: till,
    personId: personId ?? undefined,
    cardId: use.card_id ?? undefined,
    data: { ...placeOf(till), offer: offer.name, priceGrosze: price, savedGrosze: saved },
  });
  return { ok: true, repeated: false };
}
