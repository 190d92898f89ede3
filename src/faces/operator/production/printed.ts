import type { FastifyReply } from 'fastify';
import { markPrinted } from '../../../production/mark-printed.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { urls } from '../urls.ts';
import { chosenIn, type ProductionVisit, showBatch } from './batch.ts';

export async function postPrinted(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const raw = rawForm(request);
  const chosen = textOf(raw, 'zakres') === 'wszystkie' ? 'all' : chosenIn(raw);
  if (chosen.length === 0) return showBatch(visit, number, 'noneChosen');
  const printed = await city.transact((tx) => markPrinted(tx, clerk, number, chosen));
  if (!printed.ok) return notFound(request, reply);
  const t = messages[request.scene.locale].operatorProduction.batch;
  return redirect(
    reply,
    urls.batch(number),
    printed.cards > 0
      ? { kind: 'success', text: t.marked(printed.cards) }
      : { kind: 'info', text: t.nothingToMark },
  );
}
