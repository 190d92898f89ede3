import { z } from 'zod';
import { type ApplicationStatus, statuses } from '../../../../applications/status.ts';
import { urls } from '../../urls.ts';

export interface ListQuery {
  readonly statuses: readonly ApplicationStatus[];
  readonly order: 'newest' | 'oldest';
  /** Id of the last application on the page before. */
  readonly after: string | undefined;
}

/** Whatever is not understood counts as not asked for: a list is no place for a refusal. */
const schema = z.object({
  status: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .transform((given) => statuses.filter((status) => given.includes(status)))
    .catch([]),
  sort: z.enum(['newest', 'oldest']).catch('newest'),
  po: z.uuid().optional().catch(undefined),
});

export function readListQuery(raw: Readonly<Record<string, unknown>>): ListQuery {
  const { status, sort, po } = schema.parse({ status: raw.status, sort: raw.sort, po: raw.po });
  return { statuses: status, order: sort, after: po };
}

export function listUrl({ statuses: wanted, order, after }: ListQuery): string {
  const query = new URLSearchParams(wanted.map((status) => ['status', status]));
  if (order === 'oldest') query.set('sort', order);
  if (after) query.set('po', after);
  return query.size > 0 ? `${urls.applications}?${query}` : urls.applications;
}
