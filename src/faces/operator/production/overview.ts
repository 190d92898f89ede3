import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import { parseInput } from '../../../platform/input.ts';
import { batchInput } from '../../../production/forms.ts';
import { makeBatch } from '../../../production/make-batch.ts';
import { putBack } from '../../../production/put-back.ts';
import { batches, heldCards, unprintableCards } from '../../../production/reads.ts';
import { countAgain, waitingByPoint } from '../../../production/waiting.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { ProductionVisit } from './batch.ts';
import { OverviewPage } from './overview-page.tsx';

const pageSize = 25;
const heldShown = 100;
const query = z.object({
  po: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1)
    .optional()
    .catch(undefined),
});
const suggested: FormView = { values: { count: '100' }, errors: {} };

export async function showProduction(
  visit: ProductionVisit,
  form: FormView = suggested,
  status = 200,
): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const { po } = query.parse(visit.query);
  const [desk, waiting, again, held, unprintable, found, points] = await Promise.all([
    deskPage(visit),
    waitingByPoint(city.db, clerk),
    countAgain(city.db, clerk),
    heldCards(city.db, clerk, heldShown),
    unprintableCards(city.db, clerk, heldShown),
    batches(city.db, clerk, { before: po, limit: pageSize + 1 }),
    openCollectionPoints(city.db),
  ]);
  const rows = found.slice(0, pageSize);
  const next = found.length > pageSize ? rows.at(-1)?.number : undefined;
  const facts = { waiting, again, held, unprintable, rows, points, form, paged: po !== undefined, next };
  return sendPage(reply, OverviewPage({ desk, ...facts }), status);
}

export async function postMake(visit: ProductionVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const raw = rawForm(request);
  const t = messages[request.scene.locale];
  const parsed = parseInput(batchInput, { point: '', ...raw });
  if (!parsed.ok) return showProduction(visit, refusedForm(raw, parsed.errors, t), 422);
  const made = await city.transact((tx) => makeBatch(tx, clerk, parsed.value));
  const words = t.operatorProduction.make;
  if (!made.ok) {
    const values = refusedForm(raw, {}, t).values;
    return showProduction(visit, { values, errors: { point: words[made.reason] } }, 409);
  }
  return redirect(reply, urls.batch(made.number), { kind: 'success', text: words.done(made.number) });
}

export async function postPutBack(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const done = await city.transact((tx) => putBack(tx, clerk, number));
  const t = messages[request.scene.locale].operatorProduction.held;
  return redirect(
    reply,
    urls.production,
    done ? { kind: 'success', text: t.done } : { kind: 'info', text: t.gone },
  );
}
