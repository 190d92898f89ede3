import type { FastifyReply } from 'fastify';
import { caseQueues, caseTypes } from '../../../cases/case-types.ts';
import { inbox, placeOf } from '../../../cases/inbox.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { savedFilters } from '../../../staff/filters/saved.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import { InboxPage } from './inbox-page.tsx';
import { inboxOf, inboxQuery, placeText } from './view.ts';

export type CaseVisit = Visit<ClerkWho<'answer-cases'>>;

const pageSize = 50;

export async function showInbox(visit: CaseVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const query = inboxQuery.parse(request.query);
  const pile = query.widok ?? 'oczekujace';
  const list = inboxOf(pile, query, pageSize + 1);
  const [desk, found, types, queues, saved] = await Promise.all([
    deskPage(visit),
    inbox(city.db, clerk, list),
    caseTypes(city.db),
    caseQueues(city.db),
    savedFilters(city.db, clerk, 'cases'),
  ]);
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const nextAfter = last && placeText(placeOf(list.order, last));
  return sendPage(reply, InboxPage({ desk, rows, types, queues, query, pile, nextAfter, saved }));
}
