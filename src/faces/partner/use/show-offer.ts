import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { priceBounds } from '../../../benefits/use.ts';
import { savingOf } from '../../../partners/offers/discount.ts';
import type { OfferInForce } from '../../../partners/offers/offer.ts';
import { offersAt } from '../../../partners/offers/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { parseInput } from '../../../platform/input.ts';
import { refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { formatMoney } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import type { CardLook } from '../check/card-look.ts';
import type { ShopVisit } from '../guard.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { ConfirmPage } from './confirm-page.tsx';
import { keyForm, priceForm } from './forms.ts';
import { NotTakenPage } from './not-taken-page.tsx';
import { offerAt } from './offer-at.ts';
import { PricePage } from './price-page.tsx';
import { zloty } from './zloty.ts';

/**
 * First the price, unless the offer has one; then what comes of it. The request's key stands in the address, so that
 * whoever comes back to the page and confirms again has confirmed once.
 */
export async function showOffer(visit: ShopVisit, card: CardLook): Promise<FastifyReply> {
  const { city, reply, query, request } = visit;
  const { checked, till } = card;
  if (checked.identityAt === null) return redirect(reply, urls.checked(checked.id));
  const offers = await offersAt(city.db, till, dayOf(city.clock()));
  const offer = offers.find(({ versionId }) => versionId === visit.params.versionId);
  if (!offer) {
    const desk = await shopPage(visit);
    return sendPage(reply, NotTakenPage({ desk, checked, why: desk.page.t.till.refused['offer-gone'] }), 409);
  }
  const typed = query.cena ?? (query.zmien === undefined && offer.price ? zloty(offer.price) : undefined);
  if (typeof typed !== 'string') return askPrice(visit, card, offer, String(query.zmien ?? ''));
  const parsed = parseInput(priceForm, { cena: typed });
  if (!parsed.ok) {
    const form = refusedForm({ cena: typed }, parsed.errors, messages[request.scene.locale]);
    return askPrice(visit, card, offer, typed, form.errors.cena);
  }
  const price = parsed.value.cena;
  const problem = problemOf(visit, offer, price);
  if (problem) return askPrice(visit, card, offer, typed, problem);
  const key = keyForm.safeParse(query.klucz).data;
  if (!key) return redirect(reply, `${offerAt(checked.id, offer.versionId, typed)}&klucz=${randomUUID()}`);
  const desk = await shopPage(visit);
  return sendPage(reply, ConfirmPage({ desk, checked, offer, price, requestKey: key }));
}

function problemOf({ request }: ShopVisit, offer: OfferInForce, price: number): string | undefined {
  const { locale } = request.scene;
  const t = messages[locale].till.price;
  if (price > priceBounds.most) return t.tooHigh(formatMoney(priceBounds.most, locale));
  return savingOf(offer.discount, price) === 0 ? t.nothingSaved : undefined;
}

async function askPrice(
  visit: ShopVisit,
  { checked }: Pick<CardLook, 'checked'>,
  offer: OfferInForce,
  typed: string,
  error?: string,
): Promise<FastifyReply> {
  const form: FormView = { values: { cena: typed }, errors: error ? { cena: error } : {} };
  const desk = await shopPage(visit);
  return sendPage(visit.reply, PricePage({ desk, checked, offer, form }), error ? 422 : 200);
}
