import type { FastifyReply } from 'fastify';
import { findBroadcast } from '../../../cases/broadcasts/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import type { BroadcastVisit } from './list.ts';
import { type Conflict, ViewPage } from './view-page.tsx';

/** With `conflict`, what a button could not do any more. */
export async function showBroadcast(
  visit: BroadcastVisit,
  number: number,
  conflict?: Conflict,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const broadcast = await findBroadcast(city.db, clerk, number);
  if (!broadcast) return notFound(request, reply);
  const desk = await deskPage(visit);
  return sendPage(reply, ViewPage({ desk, broadcast, conflict }), conflict ? 409 : 200);
}
