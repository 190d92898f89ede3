import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { zipped } from '../../../platform/zip.ts';
import { cardsOf, openForPrint, photoOf } from '../../../production/print-cards.ts';
import { printEntries } from '../../../production/print-zip.ts';
import { notFound } from '../../http/error-pages.tsx';
import { messages } from '../../i18n/index.ts';
import type { ProductionVisit } from './batch.ts';
import { cardsPdf } from './print/cards-pdf.ts';

/** The list and the photos. Nothing of it stays here: it is made while it is being sent. */
export async function sendZip(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const batch = await city.transact((tx) => openForPrint(tx, clerk, number, 'zip'));
  if (!batch) return notFound(request, reply);
  const archive = Readable.from(zipped(printEntries(city, batch), city.clock()));
  return download(reply, `partia-${number}.zip`, 'application/zip', archive);
}

export async function sendPdf(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const batch = await city.transact((tx) => openForPrint(tx, clerk, number, 'pdf'));
  if (!batch) return notFound(request, reply);
  const withBleed = visit.query.spad === 'tak';
  const sheet = await cardsPdf({
    cards: cardsOf(city.db, batch),
    photo: (card) => photoOf(city.files, card),
    settings: await city.settings(),
    label: messages.pl.ui.card.label,
    withBleed,
  });
  const name = withBleed ? `partia-${number}-ze-spadem.pdf` : `partia-${number}.pdf`;
  return download(reply, name, 'application/pdf', sheet);
}

function download(reply: FastifyReply, name: string, type: string, content: Readable): FastifyReply {
  return reply
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .header('content-disposition', `attachment; filename="${name}"`)
    .type(type)
    .send(content);
}
