import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { type OwnUse, ownUses, placeAfter } from '../../../benefits/own-uses.ts';
import { dayOf } from '../../../platform/clock.ts';
import { type CsvRow, csv } from '../../../platform/csv.ts';
import { formatMoment } from '../../i18n/format.ts';
import { messages } from '../../i18n/index.ts';
import { inLocale, type Locale } from '../../i18n/locale.ts';
import type { CardholderVisit } from '../guard.ts';
import { type ListQuery, readListQuery } from './list-query.ts';

const portion = 500;

/** What the filters show, as a file. */
export async function sendUsesCsv(visit: CardholderVisit): Promise<FastifyReply> {
  const { city, request, reply } = visit;
  const { columns, fileName } = messages[request.scene.locale].benefits;
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${fileName}-${dayOf(city.clock())}.csv"`)
    .type('text/csv; charset=utf-8')
    .send(Readable.from(asCsv(visit, columns, readListQuery(request.query as Record<string, unknown>))));
}

async function* asCsv(
  { city, request, resident }: CardholderVisit,
  columns: Readonly<Record<string, string>>,
  query: ListQuery,
): AsyncGenerator<string> {
  yield csv([Object.values(columns)]);
  for (let after: ListQuery['after']; ; ) {
    const uses = await ownUses(city.db, resident, { ...query, after, limit: portion });
    const rows = uses.map((use) => rowOf(use, request.scene.locale));
    if (rows.length > 0) yield csv(rows, 'further');
    const last = uses.at(-1);
    if (!last || uses.length < portion) return;
    after = placeAfter(query, last);
  }
}

/** In the order of `benefits.columns`; money in złoty. */
function rowOf(use: OwnUse, locale: Locale): CsvRow {
  const { at, name, partner, branch, category, description, price, saved } = use;
  return [
    formatMoment(at),
    name,
    partner,
    branch,
    inLocale(category, locale),
    description,
    price / 100,
    saved / 100,
  ];
}
