import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { proposeChange } from '../../../partners/offers/change.ts';
import { offerInput } from '../../../partners/offers/forms.ts';
import { offerNames } from '../../../partners/offers/names.ts';
import type { Offer, OfferTerms } from '../../../partners/offers/offer.ts';
import { keepOfferPicture, readOfferPicture } from '../../../partners/offers/picture.ts';
import { proposeOffer } from '../../../partners/offers/propose.ts';
import { dayOf } from '../../../platform/clock.ts';
import { parseInput } from '../../../platform/input.ts';
import { type RawForm, rawForm, refusedForm, textOf } from '../../http/form.ts';
import { sendKeyIn } from '../../http/message-form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { shopPage } from '../shop-page.ts';
import { urls } from '../urls.ts';
import { CheckPage } from './check-page.tsx';
import { FormPage } from './form-page.tsx';
import { valuesOf } from './values.ts';
import { showOffer } from './view.tsx';
import { type OfferVisit, withOffer } from './visit.ts';

export async function showNew(visit: OfferVisit): Promise<FastifyReply> {
  const validFrom = dayOf(visit.city.clock());
  const begun = {
    picture: 'gastronomia',
    validFrom,
    forWhom: 'all',
    where: 'all',
    discount: 'percent',
    sendKey: randomUUID(),
  };
  return showForm(visit, undefined, { values: begun, errors: {} }, 200);
}

export const postNew = (visit: OfferVisit): Promise<FastifyReply> => post(visit, undefined);

export async function showChange(visit: OfferVisit): Promise<FastifyReply> {
  return withOffer(visit, async (offer) => {
    const refusal = changeable(offer);
    if (refusal) return showOffer(visit, refusal);
    // What was refused or taken back is mended; what was approved is changed.
    const [terms] = offer.versions;
    return showForm(visit, offer, { values: terms ? valuesOf(terms) : {}, errors: {} }, 200);
  });
}

export async function postChange(visit: OfferVisit): Promise<FastifyReply> {
  return withOffer(visit, async (offer) => {
    const refusal = changeable(offer);
    return refusal ? showOffer(visit, refusal) : post(visit, offer);
  });
}

function changeable({ endedAt, waiting }: Offer): 'ended' | 'already-waiting' | undefined {
  if (endedAt) return 'ended';
  return waiting && 'already-waiting';
}

/** One form, three ways on: look at it, change it, send it. Nothing is written before the last, but the picture. */
async function post(visit: OfferVisit, offer: Offer | undefined): Promise<FastifyReply> {
  const { city, request } = visit;
  const t = messages[request.scene.locale];
  const { fields: raw, error } = await pictureOf(visit, rawForm(request));
  const parsed = parseInput(offerInput(dayOf(city.clock())), raw);
  if (!parsed.ok || error) {
    const form = refusedForm(raw, parsed.ok ? {} : parsed.errors, t);
    const own = error && { ownPicture: error };
    return showForm(visit, offer, { values: form.values, errors: { ...form.errors, ...own } }, 422);
  }
  switch (textOf(raw, 'krok')) {
    case 'popraw':
      return showForm(visit, offer, { values: raw, errors: {} }, 200);
    case 'zglos':
      return send(visit, offer, raw, parsed.value);
    default:
      return check(visit, offer, raw, parsed.value);
  }
}

/** The one just brought, else the one picked. */
async function pictureOf(
  { city, request }: OfferVisit,
  raw: RawForm,
): Promise<{ readonly fields: RawForm; readonly error?: string }> {
  const t = messages[request.scene.locale];
  const upload = (request.uploads ?? []).find(({ field }) => field === 'ownPicture');
  if (!upload) return { fields: raw };
  if (upload.tooLarge) return { fields: raw, error: t.errors['file-too-large'] };
  const read = await readOfferPicture(upload.bytes);
  if (!read.ok) {
    const { pictureFormat, pictureBroken } = t.partnerOffers.form;
    return { fields: raw, error: read.reason === 'format' ? pictureFormat : pictureBroken };
  }
  const brought = await city.transact((tx) => keepOfferPicture(tx, read.bytes));
  return { fields: { ...raw, picture: brought, brought } };
}

async function check(
  visit: OfferVisit,
  offer: Offer | undefined,
  raw: RawForm,
  terms: OfferTerms,
): Promise<FastifyReply> {
  const { city, shop, reply } = visit;
  const [desk, names] = await Promise.all([shopPage(visit), offerNames(city.db, shop)]);
  return sendPage(reply, CheckPage({ desk, offer, names, raw, terms }));
}

async function send(
  visit: OfferVisit,
  offer: Offer | undefined,
  raw: RawForm,
  terms: OfferTerms,
): Promise<FastifyReply> {
  const { city, shop, request, reply } = visit;
  const t = messages[request.scene.locale];
  const sent = offer
    ? await city.transact((tx) => proposeChange(tx, shop, offer.id, terms))
    : await city.transact((tx) => proposeOffer(tx, shop, terms, sendKeyIn(raw)));
  if (!sent.ok) {
    if (sent.reason !== 'gone') return showOffer(visit, sent.reason === 'not-found' ? 'ended' : sent.reason);
    const errors = { [sent.field]: t.partnerOffers.form.gone };
    return showForm(visit, offer, { values: raw, errors }, 409);
  }
  return redirect(reply, urls.offer(sent.offerId), { kind: 'success', text: t.partnerOffers.check.done });
}

async function showForm(
  visit: OfferVisit,
  offer: Offer | undefined,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  const { city, shop, reply } = visit;
  const [desk, names] = await Promise.all([shopPage(visit), offerNames(city.db, shop)]);
  return sendPage(reply, FormPage({ desk, offer, names, form }), status);
}
