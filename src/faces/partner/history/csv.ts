import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { type TillUse, tillUses } from '../../../benefits/till-uses.ts';
import type { ShopManager } from '../../../partners/shop.ts';
import { dayOf } from '../../../platform/clock.ts';
import { type CsvRow, csv } from '../../../platform/csv.ts';
import { formatMoment } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import type { ShopVisit } from '../guard.ts';
import { type HistoryQuery, readHistoryQuery } from './query.ts';

const portion = 500;

/** What the filters show, as a file. */
export async function sendHistoryCsv(visit: ShopVisit<ShopManager>): Promise<FastifyReply> {
  const { city, shop, request, reply, query } = visit;
  const t = messages[request.scene.locale].till.history;
  const today = dayOf(city.clock());
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${t.fileName}-${today}.csv"`)
    .type('text/csv; charset=utf-8')
    .send(Readable.from(asCsv(visit, t.csvColumns, readHistoryQuery(query, shop, today))));
}

async function* asCsv(
  { city, shop }: ShopVisit<ShopManager>,
  columns: Readonly<Record<string, string>>,
  query: HistoryQuery,
): AsyncGenerator<string> {
  yield csv([Object.values(columns)]);
  for (let after: HistoryQuery['after']; ; ) {
    const uses = await tillUses(city.db, shop, query, { after, limit: portion });
    if (uses.length > 0) yield csv(uses.map(rowOf), 'further');
    after = uses.at(-1);
    if (!after || uses.length < portion) return;
  }
}

/** In the order of `history.csvColumns`; money in złoty. */
function rowOf({ at, branchName, offerName, person, price, saved, undoneAt }: TillUse): CsvRow {
  return [
    formatMoment(at),
    branchName,
    offerName,
    person ? `${person.firstName} ${person.initial}.` : '',
    person ? `…${person.digits}` : '',
    price / 100,
    saved / 100,
    undoneAt ? formatMoment(undoneAt) : '',
  ];
}
