import type { FastifyInstance, FastifyReply } from 'fastify';
import { type ProductionResult, sendToProduction } from '../../../../applications/produce.ts';
import type { City } from '../../../../city/city.ts';
import { makeOneReady } from '../../../../production/make-one-ready.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { redirect } from '../../../http/page.ts';
import { numberIn } from '../../../http/params.ts';
import { messages } from '../../../i18n/index.ts';
import { deskFor, type Visit } from '../../guard.ts';
import { urls } from '../../urls.ts';
import { sendConflict } from '../conflict.tsx';

type Step = 'toProduction' | 'madeReady';

/** One card by itself, printed where the clerk sits: many go by way of `production/`. */
export function produceRoutes(app: FastifyInstance, city: City): void {
  const producing = deskFor(app, city, 'produce');
  producing.post(urls.toProduction(':number'), (visit) =>
    step(visit, 'toProduction', (number) => city.transact((tx) => sendToProduction(tx, visit.clerk, number))),
  );
  producing.post(urls.ready(':number'), (visit) =>
    step(visit, 'madeReady', (number) => city.transact((tx) => makeOneReady(tx, visit.clerk, number))),
  );
}

async function step(
  visit: Visit,
  done: Step,
  act: (number: number) => Promise<ProductionResult>,
): Promise<FastifyReply> {
  const { request, reply } = visit;
  const number = numberIn(request.params);
  const result = number && (await act(number));
  if (!result) return notFound(request, reply);
  if (!result.ok) {
    const { reason } = result;
    if (reason === 'not-found') return notFound(request, reply);
    return sendConflict(visit, number, reason === 'blocked' || reason === 'ended' ? result : { reason });
  }
  const t = messages[request.scene.locale].operator.view;
  return redirect(reply, urls.application(number), { kind: 'success', text: t.stepped[done](number) });
}
