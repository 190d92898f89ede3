import { z } from 'zod';
import { usePlace, writePlace } from '../../../benefits/forms.ts';
import type { OwnUses, UsePlace } from '../../../benefits/own-uses.ts';
import { isoDay } from '../../../platform/input.ts';
import { urls } from '../urls.ts';

export interface ListQuery {
  readonly text: string | undefined;
  /** Days, both inclusive. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly order: OwnUses['order'];
  readonly after: UsePlace | undefined;
}

const day = isoDay.optional().catch(undefined);

/** Whatever is not understood counts as not asked for: a list is no place for a refusal. */
const schema = z.object({
  szukaj: z.string().trim().min(1).max(100).optional().catch(undefined),
  od: day,
  do: day,
  sort: z.enum(['newest', 'oldest', 'saved']).catch('newest'),
  /** Of the last one on the page before. */
  po: usePlace,
});

export function readListQuery(raw: Readonly<Record<string, unknown>>): ListQuery {
  const { szukaj, od, do: until, sort, po } = schema.parse({ ...raw });
  // Two days the wrong way round are meant the right way round.
  const [from, to] = od && until && until < od ? [until, od] : [od, until];
  return { text: szukaj, from, until: to, order: sort, after: po };
}

const withQuery = (address: string, { text, from, until, order, after }: ListQuery): string => {
  const query = new URLSearchParams();
  if (text) query.set('szukaj', text);
  if (from) query.set('od', from);
  if (until) query.set('do', until);
  if (order !== 'newest') query.set('sort', order);
  if (after) query.set('po', writePlace(after));
  return query.size > 0 ? `${address}?${query}` : address;
};

export const listUrl = (query: ListQuery): string => withQuery(urls.benefits, query);

/** The whole of what is shown, as a file. */
export const csvUrl = (query: ListQuery): string =>
  withQuery(urls.benefitsCsv, { ...query, after: undefined });

/** Something is asked for that may leave benefits out. */
export const isFiltered = ({ text, from, until }: ListQuery): boolean => Boolean(text || from || until);
