import type { FastifyReply } from 'fastify';
import { endOffer } from '../../../partners/offers/end.ts';
import { reasonInput } from '../../../partners/offers/forms.ts';
import type { Offer } from '../../../partners/offers/offer.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ReasonPage } from './reason-page.tsx';
import { showOffer } from './view.tsx';
import { nameOf, type OfferVisit, withOffer } from './visit.ts';

export async function askEnding(visit: OfferVisit): Promise<FastifyReply> {
  return withOffer(visit, async (offer) =>
    offer.endedAt ? showOffer(visit, 'already-ended') : ask(visit, offer, emptyForm, 200),
  );
}

export async function postEnding(visit: OfferVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  return withOffer(visit, async (offer) => {
    const raw = rawForm(request);
    const t = messages[request.scene.locale];
    const parsed = parseInput(reasonInput, raw);
    if (!parsed.ok) return ask(visit, offer, refusedForm(raw, parsed.errors, t), 422);
    const ended = await city.transact((tx) => endOffer(tx, clerk, offer.id, parsed.value.reason));
    if (!ended.ok) {
      return ended.reason === 'not-found' ? notFound(request, reply) : showOffer(visit, ended.reason);
    }
    const text = t.operatorOffers.ending.done(nameOf(offer));
    return redirect(reply, urls.offer(offer.id), { kind: 'success', text });
  });
}

async function ask(visit: OfferVisit, offer: Offer, form: FormView, status: number): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { reasonHint: hint, lead, ...words } = desk.page.t.operatorOffers.ending;
  return sendPage(
    visit.reply,
    <ReasonPage
      desk={desk}
      offer={offer}
      action={urls.offerEnding(offer.id)}
      form={form}
      words={{ ...words, lead: lead(nameOf(offer)), hint }}
    />,
    status,
  );
}
