import type { FastifyReply } from 'fastify';
import { findOffer } from '../../../partners/offers/dossier.ts';
import type { Offer } from '../../../partners/offers/offer.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { dayOf } from '../../../platform/clock.ts';
import { notFound } from '../../http/error-pages.tsx';
import { idIn } from '../../http/params.ts';
import type { ShopVisit } from '../guard.ts';

export type OfferVisit = ShopVisit<ShopManager>;

/** The offer of the address, if it is the own partner's. */
export async function withOffer(
  visit: OfferVisit,
  work: (offer: Offer) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, shop, params, request, reply } = visit;
  const id = idIn(params);
  const offer = id && (await findOffer(city.db, shop, id, dayOf(city.clock())));
  return offer ? work(offer) : notFound(request, reply);
}

/** As it is called now: in force, else as it was proposed last. */
export const nameOf = ({ inForce, versions }: Offer): string => (inForce ?? versions[0])?.name ?? '';
