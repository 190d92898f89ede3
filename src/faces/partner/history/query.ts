import { z } from 'zod';
import type { TillPeriod, UsesPage } from '../../../benefits/till-uses.ts';
import type { Shop } from '../../../partners/shop.ts';
import { isoDay } from '../../../platform/input.ts';
import { urls } from '../urls.ts';

export interface HistoryQuery extends TillPeriod {
  readonly after: UsesPage['after'];
}

const day = isoDay.optional().catch(undefined);
const id = z.guid().optional().catch(undefined);

/** Whatever is not understood counts as not asked for: a list is no place for a refusal. */
const schema = z.object({
  od: day,
  do: day,
  placowka: z
    .union([z.guid(), z.literal('wszystkie')])
    .optional()
    .catch(undefined),
  oferta: id,
  /** Of the last one on the page before. */
  po: z
    .string()
    .regex(/^\d{1,13}\.[0-9a-f-]{36}$/)
    .transform((place) => {
      const [at, last] = place.split('.') as [string, string];
      return { at: new Date(Number(at)), id: last };
    })
    .pipe(z.object({ at: z.date(), id: z.guid() }))
    .optional()
    .catch(undefined),
});

/** Today, at the branch where they stand, unless something else is asked for. */
export function readHistoryQuery(
  raw: Readonly<Record<string, unknown>>,
  { branchId }: Pick<Shop, 'branchId'>,
  today: string,
): HistoryQuery {
  const { od, do: end, placowka, oferta, po } = schema.parse({ ...raw });
  const days = [od ?? end ?? today, end ?? (od && od > today ? od : today)];
  // Two days the wrong way round are meant the right way round.
  const [from = today, until = today] = days.sort();
  return {
    from,
    until,
    branchId: placowka === 'wszystkie' ? null : (placowka ?? branchId),
    offerId: oferta,
    after: po,
  };
}

function withQuery(address: string, { from, until, branchId, offerId, after }: HistoryQuery): string {
  const query = new URLSearchParams({ od: from, do: until, placowka: branchId ?? 'wszystkie' });
  if (offerId) query.set('oferta', offerId);
  if (after) query.set('po', `${after.at.getTime()}.${after.id}`);
  return `${address}?${query}`;
}

export const historyUrl = (query: HistoryQuery): string => withQuery(urls.history, query);

/** The whole of what is shown, as a file. */
export const csvUrl = (query: HistoryQuery): string =>
  withQuery(urls.historyCsv, { ...query, after: undefined });
