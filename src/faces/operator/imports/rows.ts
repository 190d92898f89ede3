import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { type ColumnKey, columns } from '../../../imports/columns.ts';
import type { Import } from '../../../imports/import.ts';
import { downloadRows, type ToldRow, toldOutcomes, viewRows } from '../../../imports/reads.ts';
import { recordRowsDownloaded } from '../../../imports/rows-downloaded.ts';
import { csv } from '../../../platform/csv.ts';
import { sendPage } from '../../http/page.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import type { ImportVisit } from './list.ts';
import { sendCsv } from './new.ts';
import { RowsPage } from './rows-page.tsx';
import { sentencesOf } from './sentences.ts';

const pageSize = 50;
const query = z.object({
  wynik: z.enum(toldOutcomes).optional().catch(undefined),
  po: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
});

export async function showRows(visit: ImportVisit, found: Import): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const { wynik, po } = query.parse(visit.query);
  const asked = { outcomes: wynik ? [wynik] : toldOutcomes, after: po, limit: pageSize + 1 };
  const seen = await city.transact((tx) => viewRows(tx, city.keys, clerk, found.id, asked));
  const rows = seen.slice(0, pageSize);
  const next = seen.length > pageSize ? rows.at(-1)?.number : undefined;
  const desk = await deskPage(visit);
  return sendPage(reply, RowsPage({ desk, found, rows, outcome: wynik, paged: po !== undefined, next }));
}

/** As they stood in the file, with the sentence beside them: to be corrected and uploaded again. */
export async function sendRows(visit: ImportVisit, found: Import): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const { wynik } = query.parse(visit.query);
  const t = messages[request.scene.locale];
  await city.transact((tx) => recordRowsDownloaded(tx, clerk, found.id));
  const rows = downloadRows(city, clerk, found.id, wynik ? [wynik] : toldOutcomes);
  return sendCsv(reply, t.operatorImports.table.fileName, Readable.from(linesOf(t, rows)));
}

async function* linesOf(t: Messages, rows: AsyncIterable<ToldRow>): AsyncGenerator<string> {
  const { number, why } = t.operatorImports.table;
  yield csv([[...columns.map(({ name }) => name), number, why]]);
  for await (const row of rows) {
    const cells = columns.map(({ key }) => row.cells[key as ColumnKey] ?? '');
    yield csv([[...cells, String(row.number), sentencesOf(t, row).join(' ')]], 'further');
  }
}
