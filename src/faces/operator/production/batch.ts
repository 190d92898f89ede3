import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { destinationsOf, findBatch, itemsOf } from '../../../production/reads.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import type { RawForm } from '../../http/form.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import type { Visit } from '../guard.ts';
import { type BatchNotice, BatchPage } from './batch-page.tsx';

export type ProductionVisit = Visit<ClerkWho<'produce'>>;

const pageSize = 100;
const query = z.object({ po: z.coerce.number().int().min(0).max(10_000).catch(0) });

export async function showBatch(
  visit: ProductionVisit,
  number: number,
  notice?: BatchNotice,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const batch = await findBatch(city.db, clerk, number);
  if (!batch) return notFound(request, reply);
  const { po } = query.parse(visit.query);
  const [desk, destinations, found] = await Promise.all([
    deskPage(visit),
    destinationsOf(city.db, clerk, batch),
    itemsOf(city.db, clerk, batch, { after: po, limit: pageSize + 1 }),
  ]);
  const items = found.slice(0, pageSize);
  const next = found.length > pageSize ? items.at(-1)?.position : undefined;
  const page = BatchPage({ desk, batch, destinations, items, paged: po > 0, next, notice });
  return sendPage(reply, page, notice ? (notice === 'noneChosen' ? 422 : 409) : 200);
}

/** Positions of the ticked cards. */
export function chosenIn(raw: RawForm): number[] {
  return [raw.karta ?? []]
    .flat()
    .map(Number)
    .filter((position) => Number.isInteger(position) && position > 0 && position < 10_000);
}
