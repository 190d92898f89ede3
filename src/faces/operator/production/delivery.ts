import type { FastifyReply } from 'fastify';
import { deliver } from '../../../production/deliver.ts';
import { destinationsOf, findBatch, undelivered } from '../../../production/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { chosenIn, type ProductionVisit } from './batch.ts';
import { DeliveryPage } from './delivery-page.tsx';

/** Also after a refusal: what is there now, and why nothing was done. */
export async function askDelivery(
  visit: ProductionVisit,
  number: number,
  refused?: 'other-point',
): Promise<FastifyReply> {
  const { city, clerk, params, request, reply } = visit;
  const pointId = idIn(params);
  const batch = await findBatch(city.db, clerk, number);
  const destinations = batch ? await destinationsOf(city.db, clerk, batch) : [];
  const point = destinations.find((each) => each.pointId === pointId);
  if (!batch || !point) return notFound(request, reply);
  const items = await undelivered(city.db, clerk, batch, point.pointId);
  const page = DeliveryPage({ desk: await deskPage(visit), number, point, items, refused });
  return sendPage(reply, page, refused ? 409 : 200);
}

export async function postDelivery(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, params, request, reply } = visit;
  const pointId = idIn(params);
  if (!pointId) return notFound(request, reply);
  const missing = chosenIn(rawForm(request));
  const delivered = await city.transact((tx) => deliver(tx, clerk, { number, pointId, missing }));
  const t = messages[request.scene.locale].operatorProduction.delivery;
  if (delivered.ok) {
    const text = delivered.cards > 0 ? t.done(delivered.cards) : t.allMissing;
    return redirect(reply, urls.batch(number), { kind: 'success', text });
  }
  switch (delivered.reason) {
    case 'not-found':
      return notFound(request, reply);
    case 'nothing-new':
      return askDelivery(visit, number);
    case 'other-point':
      return askDelivery(visit, number, 'other-point');
  }
}
