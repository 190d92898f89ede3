import { z } from 'zod';
import type { PageLinks } from '../ui/paging/way-back.ts';

const pageSize = 50;
const place = z.uuid().optional().catch(undefined);

export interface ListPage<Row> {
  readonly rows: readonly Row[];
  readonly links: PageLinks;
}

interface Asked {
  /** Of the list from its beginning. */
  readonly address: string;
  readonly query: Readonly<Record<string, unknown>>;
  /** Where the address says after which row the page begins. */
  readonly name?: string;
}

/** A page of a list that is read on from a row's id, and the links around it. */
export async function listPage<Row>(
  { address, query, name = 'po' }: Asked,
  read: (page: { readonly after: string | undefined; readonly limit: number }) => Promise<Row[]>,
  idOf: (row: Row) => string,
): Promise<ListPage<Row>> {
  const after = place.parse(query[name]);
  const found = await read({ after, limit: pageSize + 1 });
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const first = after === undefined ? undefined : address;
  return { rows, links: { name, first, next: last && `${address}?${name}=${idOf(last)}` } };
}
