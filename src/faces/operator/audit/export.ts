import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { beginLogExport, logPortions } from '../../../events/look.ts';
import type { LoggedEvent } from '../../../events/reads.ts';
import { dayOf } from '../../../platform/clock.ts';
import { type CsvRow, csv } from '../../../platform/csv.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { formatMoment } from '../../i18n/format.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import type { Visit } from '../guard.ts';
import { readAuditQuery } from './query.ts';
import { actorOf, dataOf, sentenceOf } from './words.ts';

/** What the filters show, as a file; written while it is read, however long it is. */
export async function sendLogCsv({
  city,
  clerk,
  request,
  reply,
}: Visit<ClerkWho<'read-audit'>>): Promise<FastifyReply> {
  const t = messages[request.scene.locale];
  const { after: _, ...filter } = readAuditQuery(request.query).filter;
  const bounded = await city.transact((tx) => beginLogExport(tx, clerk, filter));
  const name = `dziennik-${dayOf(city.clock())}.csv`;
  return reply
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type('text/csv; charset=utf-8')
    .send(Readable.from(asCsv(t, logPortions(city.db, clerk, bounded))));
}

async function* asCsv(t: Messages, portions: AsyncIterable<readonly LoggedEvent[]>): AsyncGenerator<string> {
  yield csv([Object.values(t.operatorAudit.columns)]);
  for await (const rows of portions) {
    yield csv(
      rows.map((row) => rowOf(t, row)),
      'further',
    );
  }
}

/** In the order of `operatorAudit.columns`. */
function rowOf(t: Messages, event: LoggedEvent): CsvRow {
  return [
    event.id,
    formatMoment(event.at),
    actorOf({ t }, event),
    event.actorEmail,
    event.kind,
    sentenceOf({ t }, event),
    event.applicationNumber,
    event.cardNumber,
    event.personName?.trim() || event.accountEmail,
    event.ip,
    dataOf({ t }, event)
      .map(({ label, value }) => `${label}: ${value}`)
      .join(', '),
  ];
}
