import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Import } from '../../../imports/import.ts';
import { listImports } from '../../../imports/reads.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import { ListPage } from './list-page.tsx';

export type ImportVisit = Visit<ClerkWho<'edit-residents'>>;
export type About = (visit: ImportVisit, found: Import) => Promise<FastifyReply>;

const pageSize = 50;
const query = z.object({ po: z.uuid().optional().catch(undefined) });

export async function showList(visit: ImportVisit): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const { po } = query.parse(visit.query);
  const found = await listImports(city.db, clerk, { after: po, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const next = found.length > pageSize ? rows.at(-1)?.id : undefined;
  return sendPage(reply, ListPage({ desk: await deskPage(visit), rows, paged: po !== undefined, next }));
}
