import { createHash } from 'node:crypto';
import { recordEvent } from '../events/record.ts';
import { type CardRefusal, type GoodCard, lookAgain } from '../partners/check.ts';
import { type Checked, isFresh } from '../partners/checked.ts';
import { savingOf } from '../partners/offers/discount.ts';
import type { OfferInForce } from '../partners/offers/offer.ts';
import { offersAt } from '../partners/offers/reads.ts';
import { placeOf, type Till } from '../partners/till.ts';
import { dayOf } from '../platform/clock.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { countUse, uncountUse } from './counts.queries.ts';
import { addToDays } from './days.queries.ts';
import { decideOffer, type OfferRefusal } from './decide-offer.ts';
import { dropRequest, findRequest, openRequest } from './requests.queries.ts';
import { atOf, selectUses, toUse } from './use.queries.ts';
import { type BenefitUse, priceBounds } from './use.ts';

export interface WantedUse {
  /** The version that was shown: another one may cost something else. */
  readonly versionId: string;
  /** Grosze, before the discount. */
  readonly price: number;
  /** Of the till's request: the same again is answered with the same use. */
  readonly key: string;
}

export type UseRefused =
  | { readonly ok: false; readonly reason: 'key-reused' }
  /** Too long ago: the card is to be checked again. */
  | { readonly ok: false; readonly reason: 'check-expired' }
  /** The holder was not compared with an identity document. */
  | { readonly ok: false; readonly reason: 'identity-needed' }
  | { readonly ok: false; readonly reason: 'card-refused'; readonly answer: CardRefusal }
  /** It does not hold here any more; or it does, with other terms. */
  | { readonly ok: false; readonly reason: 'offer-gone' | 'offer-changed' }
  | { readonly ok: false; readonly reason: 'price-out-of-bounds' }
  /** At this price the card takes nothing off. */
  | { readonly ok: false; readonly reason: 'nothing-saved' }
  | { readonly ok: false; readonly reason: 'does-not-apply'; readonly refusal: OfferRefusal };

/** `repeated`: the request had been sent before, and this is what came of it. */
export type UseOutcome =
  | { readonly ok: true; readonly use: BenefitUse; readonly repeated: boolean }
  | UseRefused;

/**
 * "Potwierdź": somebody takes a discount. Limits hold however many tills ask at once; locks are always taken in
 * this order: the request, the person, their count, the count of everybody, the person's day, the branch's day.
 */
export async function useBenefit(
  tx: Tx,
  till: Till,
  checked: Checked,
  wanted: WantedUse,
): Promise<UseOutcome> {
  const asked = `${checked.cardId} ${wanted.versionId} ${wanted.price}`;
  const request = {
    origin: till.origin,
    key: wanted.key,
    hash: createHash('sha256').update(asked).digest(),
  };
  const id = await openRequest(tx, request);
  if (id === undefined) {
    const before = await findRequest(tx.db, request);
    if (!before.hash.equals(request.hash)) return { ok: false, reason: 'key-reused' };
    return { ok: true, use: await readUse(tx, before.use_id), repeated: true };
  }
  const refused = await takeUse(tx, till, checked, wanted, id);
  if (!refused) return { ok: true, use: await readUse(tx, id), repeated: false };
  await dropRequest(tx, request);
  return refused;
}

async function takeUse(
  tx: Tx,
  till: Till,
  checked: Checked,
  wanted: WantedUse,
  id: string,
): Promise<UseRefused | undefined> {
  const today = dayOf(tx.now);
  if (!isFresh(checked, tx.now)) return { ok: false, reason: 'check-expired' };
  if (checked.identityAt === null) return { ok: false, reason: 'identity-needed' };
  await holdPerson(tx, checked.personId);
  const look = await lookAgain(tx.db, till, checked, today);
  if (look.answer !== 'valid') return { ok: false, reason: 'card-refused', answer: look.answer };
  // Two entries of one person were merged in the meantime.
  if (look.card.personId !== checked.personId) return { ok: false, reason: 'check-expired' };
  const offers = await offersAt(tx.db, till, today);
  const offer = offers.find(({ versionId }) => versionId === wanted.versionId);
  if (!offer) return { ok: false, reason: await whyGone(tx, offers, wanted.versionId) };
  const { price } = wanted;
  if (!Number.isInteger(price) || price < priceBounds.least || price > priceBounds.most) {
    return { ok: false, reason: 'price-out-of-bounds' };
  }
  const saved = savingOf(offer.discount, price);
  if (saved === 0) return { ok: false, reason: 'nothing-saved' };
  const refusal = await takeCount(tx, offer, look, today);
  if (refusal) return { ok: false, reason: 'does-not-apply', refusal };
  await writeUse(tx, till, look, offer, { id, price, saved, today });
  return undefined;
}

/** Whoever erases or merges the person waits, or has been waited for. Others who use a benefit do not. */
async function holdPerson(tx: Tx, personId: string): Promise<void> {
  await tx.db.selectFrom('people').select('id').where('id', '=', personId).forShare().execute();
}

async function whyGone(
  tx: Tx,
  offers: readonly OfferInForce[],
  versionId: string,
): Promise<'offer-gone' | 'offer-changed'> {
  const shown = await tx.db
    .selectFrom('offer_versions')
    .select('offer_id')
    .where('id', '=', versionId)
    .executeTakeFirst();
  return offers.some(({ id }) => id === shown?.offer_id) ? 'offer-changed' : 'offer-gone';
}

/** Counted first, so that the last one of a limit is nobody else's, and given back when it was one too many. */
async function takeCount(
  tx: Tx,
  offer: OfferInForce,
  { card, packages }: GoodCard,
  today: string,
): Promise<OfferRefusal | undefined> {
  const before = await countUse(tx.db, offer, card.personId, today);
  const holder = { packageIds: packages.map((held) => held.package.id) };
  const answer = decideOffer(offer, holder, before, today);
  if (answer.applies) return undefined;
  await uncountUse(tx.db, { offerId: offer.id, personId: card.personId, day: today });
  return answer.refusal;
}

interface Written {
  readonly id: string;
  readonly price: number;
  readonly saved: number;
  readonly today: string;
}

async function writeUse(
  tx: Tx,
  till: Till,
  { card }: GoodCard,
  offer: OfferInForce,
  { id, price, saved, today }: Written,
): Promise<void> {
  const { branchId } = till;
  await tx.db
    .insertInto('benefit_uses')
    .values({
      id,
      at: tx.now,
      person_id: card.personId,
      card_id: card.id,
      offer_version_id: offer.versionId,
      branch_id: branchId,
      by_account: till.accountId,
      by_key: till.keyId,
      price_grosze: price,
      saved_grosze: saved,
    })
    .execute();
  const { personId } = card;
  await addToDays(tx.db, { personId, branchId, offerId: offer.id, day: today, price, saved });
  await recordEvent(tx, {
    kind: 'benefit.used',
    actor: till,
    personId,
    cardId: card.id,
    data: { ...placeOf(till), offer: offer.name, priceGrosze: price, savedGrosze: saved },
  });
}

async function readUse(tx: Tx, id: string): Promise<BenefitUse> {
  return toUse(
    await selectUses(tx.db).where('benefit_uses.id', '=', id).where(atOf(id)).executeTakeFirstOrThrow(),
  );
}
