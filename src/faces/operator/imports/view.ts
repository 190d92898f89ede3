import type { FastifyReply } from 'fastify';
import type { Import } from '../../../imports/import.ts';
import { toldOutcomes, viewRows } from '../../../imports/reads.ts';
import { sendPage } from '../../http/page.ts';
import { deskPage } from '../desk-page.ts';
import type { ImportVisit } from './list.ts';
import { type Conflict, ViewPage } from './view-page.tsx';

const rowsShown = 10;

/** With `conflict`, what a button could not do any more. */
export async function showImport(
  visit: ImportVisit,
  found: Import,
  conflict?: Conflict,
): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const looked = found.state !== 'checking' && found.deletedAt === null && found.unreadable === null;
  const rows = looked
    ? await city.transact((tx) =>
        viewRows(tx, city.keys, clerk, found.id, { outcomes: toldOutcomes, limit: rowsShown }),
      )
    : [];
  const desk = await deskPage(visit);
  return sendPage(reply, ViewPage({ desk, found, rows, conflict }), conflict ? 409 : 200);
}
