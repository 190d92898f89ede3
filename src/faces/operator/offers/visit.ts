import type { FastifyReply } from 'fastify';
import { findOffer } from '../../../partners/offers/dossier.ts';
import type { Offer } from '../../../partners/offers/offer.ts';
import { dayOf } from '../../../platform/clock.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { idIn } from '../../http/params.ts';
import type { Visit } from '../guard.ts';

export type OfferVisit = Visit<ClerkWho<'partners'>>;

export async function withOffer(
  visit: OfferVisit,
  work: (offer: Offer) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, clerk, params, request, reply } = visit;
  const id = idIn(params);
  const offer = id && (await findOffer(city.db, clerk, id, dayOf(city.clock())));
  return offer ? work(offer) : notFound(request, reply);
}

/** What it is called where it is spoken of: the proposal, else what is in force. */
export const nameOf = ({ waiting, inForce, versions }: Offer): string =>
  (waiting ?? inForce ?? versions[0])?.name ?? '';
