import type { FastifyReply } from 'fastify';
import { approveOffer } from '../../../partners/offers/decide.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { urls } from '../urls.ts';
import { showOffer } from './view.tsx';
import { nameOf, type OfferVisit, withOffer } from './visit.ts';

/** Afterwards the next proposal is there at once. */
export async function postApproval(visit: OfferVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  return withOffer(visit, async (offer) => {
    const versionId = textOf(rawForm(request), 'version');
    const approved = await city.transact((tx) => approveOffer(tx, clerk, { offerId: offer.id, versionId }));
    if (!approved.ok) {
      return approved.reason === 'not-found' ? notFound(request, reply) : showOffer(visit, approved.reason);
    }
    const text = messages[request.scene.locale].operatorOffers.approved(nameOf(offer));
    return redirect(reply, urls.nextOffer, { kind: 'success', text });
  });
}
