import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { notFound } from '../../http/error-pages.tsx';
import { numberIn } from '../../http/params.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import { type ProductionVisit, showBatch } from './batch.ts';
import { askDelivery, postDelivery } from './delivery.ts';
import { sendPdf, sendZip } from './files.ts';
import { postReprint, postTakeOut } from './leave.ts';
import { postMake, postPutBack, showProduction } from './overview.ts';
import { postPrinted } from './printed.ts';
import { askUnprintable, postUnprintable } from './unprintable.tsx';

/** "Produkcja": what waits for the print house, the batches, and their way to the collection points. */
export function productionRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'produce');
  desk.get(urls.production, (visit) => showProduction(visit));
  desk.post(urls.production, postMake);
  desk.post(urls.heldCard(':number'), about(postPutBack));
  desk.get(urls.unprintable(':number'), about(askUnprintable));
  desk.post(urls.unprintable(':number'), about(postUnprintable));
  desk.get(urls.batch(':number'), about(showBatch));
  desk.get(urls.batchFiles(':number', 'zip'), about(sendZip));
  desk.get(urls.batchFiles(':number', 'pdf'), about(sendPdf));
  desk.post(urls.batchPrinted(':number'), about(postPrinted));
  desk.post(urls.batchReprint(':number'), about(postReprint));
  desk.post(urls.batchTakeOut(':number'), about(postTakeOut));
  desk.get(urls.batchDelivery(':number', ':id'), about(askDelivery));
  desk.post(urls.batchDelivery(':number', ':id'), about(postDelivery));
}

function about(show: (visit: ProductionVisit, number: number) => Promise<FastifyReply>) {
  return async (visit: ProductionVisit): Promise<FastifyReply> => {
    const number = numberIn(visit.params);
    // PostgreSQL's integer ends there.
    return number && number < 2 ** 31 ? show(visit, number) : notFound(visit.request, visit.reply);
  };
}
