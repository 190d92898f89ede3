import { z } from 'zod';
import type { CaseStatus } from '../../../../cases/case.ts';
import type { CasePlace, OwnCases } from '../../../../cases/own-list.ts';
import { urls } from '../../urls.ts';

export interface ListQuery {
  readonly text: string | undefined;
  readonly status: CaseStatus | undefined;
  /** Code of a type. */
  readonly type: string | undefined;
  readonly unread: boolean;
  readonly order: OwnCases['order'];
  readonly after: CasePlace | undefined;
}

const text = z.string().trim().min(1).max(100).optional().catch(undefined);

/** Whatever is not understood counts as not asked for: a list is no place for a refusal. */
const schema = z.object({
  szukaj: text,
  status: z.enum(['open', 'closed']).optional().catch(undefined),
  typ: text,
  nowe: z
    .literal('tak')
    .transform(() => true)
    .catch(false),
  sort: z.enum(['newest', 'oldest']).catch('newest'),
  /** The moment and the number of the last one on the page before. */
  po: z
    .string()
    .regex(/^\d{1,13}\.\d{1,15}$/)
    .transform((place) => {
      const [at, number] = place.split('.').map(Number) as [number, number];
      return { at: new Date(at), number };
    })
    .optional()
    .catch(undefined),
});

export function readListQuery(raw: Readonly<Record<string, unknown>>): ListQuery {
  const { szukaj, status, typ, nowe, sort, po } = schema.parse({ ...raw });
  return { text: szukaj, status, type: typ, unread: nowe, order: sort, after: po };
}

export function listUrl({ text: szukaj, status, type, unread, order, after }: ListQuery): string {
  const query = new URLSearchParams();
  if (szukaj) query.set('szukaj', szukaj);
  if (status) query.set('status', status);
  if (type) query.set('typ', type);
  if (unread) query.set('nowe', 'tak');
  if (order === 'oldest') query.set('sort', order);
  if (after) query.set('po', `${after.at.getTime()}.${after.number}`);
  return query.size > 0 ? `${urls.cases}?${query}` : urls.cases;
}

/** Something is asked for that may leave cases out. */
export const isFiltered = ({ text: szukaj, status, type, unread }: ListQuery): boolean =>
  Boolean(szukaj || status || type || unread);
