import type { FastifyReply } from 'fastify';
import type { VNode } from 'preact';
import { countUnread } from '../../cases/reads.ts';
import type { Cardholder, Resident } from '../../people/resident.ts';
import { pageContext, sendPage } from '../http/page.ts';
import type { Visit } from './guard.ts';
import type { PanelPage } from './layout.tsx';

/** Renders a page of the panel for whoever visits it. */
export async function showPage<C extends Cardholder = Resident>(
  { city, request, reply, resident }: Visit<C>,
  write: (panel: PanelPage<C>) => VNode,
  status = 200,
): Promise<FastifyReply> {
  const [context, unreadCases] = await Promise.all([
    pageContext(request, reply),
    resident.rights === 'all' ? countUnread(city.db, resident) : 0,
  ]);
  const page = { ...context, person: resident.personId, unreadCases };
  return sendPage(reply, write({ page, resident }), status);
}
