import type { FastifyReply } from 'fastify';
import { refuseOffer } from '../../../partners/offers/decide.ts';
import { reasonInput } from '../../../partners/offers/forms.ts';
import type { Offer } from '../../../partners/offers/offer.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { ReasonPage } from './reason-page.tsx';
import { showOffer } from './view.tsx';
import { nameOf, type OfferVisit, withOffer } from './visit.ts';

export async function askRefusal(visit: OfferVisit): Promise<FastifyReply> {
  return withOffer(visit, async (offer) =>
    offer.waiting
      ? ask(visit, offer, offer.waiting.versionId, emptyForm, 200)
      : showOffer(visit, 'already-decided'),
  );
}

export async function postRefusal(visit: OfferVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  return withOffer(visit, async (offer) => {
    const raw = rawForm(request);
    const t = messages[request.scene.locale];
    const versionId = textOf(raw, 'version');
    const parsed = parseInput(reasonInput, raw);
    if (!parsed.ok) return ask(visit, offer, versionId, refusedForm(raw, parsed.errors, t), 422);
    const { reason } = parsed.value;
    const refused = await city.transact((tx) =>
      refuseOffer(tx, clerk, { offerId: offer.id, versionId }, reason),
    );
    if (!refused.ok) {
      return refused.reason === 'not-found' ? notFound(request, reply) : showOffer(visit, refused.reason);
    }
    const text = t.operatorOffers.refusal.done(nameOf(offer));
    return redirect(reply, urls.nextOffer, { kind: 'success', text });
  });
}

async function ask(
  visit: OfferVisit,
  offer: Offer,
  version: string,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const words = desk.page.t.operatorOffers.refusal;
  const action = urls.offerRefusal(offer.id);
  return sendPage(
    visit.reply,
    <ReasonPage desk={desk} offer={offer} action={action} version={version} form={form} words={words} />,
    status,
  );
}
