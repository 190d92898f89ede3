import type { FastifyReply } from 'fastify';
import type { Partner } from '../../../partners/partner.ts';
import { findPartner } from '../../../partners/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { idIn } from '../../http/params.ts';
import type { PartnerVisit } from './routes.ts';

/** The partner whose address it is, or a 404. */
export async function withPartner(
  visit: PartnerVisit,
  work: (partner: Partner) => Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const id = idIn(params);
  const partner = id && (await findPartner(city.db, clerk, id));
  return partner ? work(partner) : notFound(request, reply);
}
