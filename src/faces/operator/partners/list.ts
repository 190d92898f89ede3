import type { FastifyReply } from 'fastify';
import { countEnding, listPartners, placeOf } from '../../../partners/list.ts';
import { dayOf } from '../../../platform/clock.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import { PartnersPage } from './list-page.tsx';
import { orderNames, partnerQuery, placeIn, placeText, stateNames } from './query.ts';
import type { PartnerVisit } from './routes.ts';

const pageSize = 50;

export async function showPartners(visit: PartnerVisit): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const query = partnerQuery.parse(visit.query);
  const today = dayOf(city.clock());
  const order = orderNames[query.kolejnosc ?? 'nazwa'];
  const state = query.umowa && stateNames[query.umowa];
  const after = placeIn(order, query.po);
  const list = { order, state, text: query.szukaj, after, limit: pageSize + 1 };
  const [desk, found, ending] = await Promise.all([
    deskPage(visit),
    listPartners(city.db, clerk, list, today),
    countEnding(city.db, clerk, today),
  ]);
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const next = last && placeText(placeOf(order, last));
  return sendPage(reply, PartnersPage({ desk, rows, ending, query, next, today }));
}
