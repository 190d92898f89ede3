import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { sentBroadcasts } from '../../../cases/broadcasts/reads.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import { ListPage } from './list-page.tsx';

export type BroadcastVisit = Visit<ClerkWho<'broadcast'>>;

const pageSize = 50;

/** Where the page before ended: moment and number. */
const place = z
  .string()
  .regex(/^\d{1,15}-[1-9]\d{0,14}$/)
  .transform((text) => {
    const [at, number] = text.split('-').map(Number);
    return { at: new Date(at ?? 0), number: number ?? 0 };
  });
const query = z.object({ po: place.optional().catch(undefined) });

export async function showList(visit: BroadcastVisit): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const { po } = query.parse(visit.query);
  const found = await sentBroadcasts(city.db, clerk, { after: po, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const next = last && `${last.sentAt.getTime()}-${last.number}`;
  return sendPage(reply, ListPage({ desk: await deskPage(visit), rows, paged: po !== undefined, next }));
}
