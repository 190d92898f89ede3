import type { FastifyReply } from 'fastify';
import { parseInput } from '../../../platform/input.ts';
import { takeOutInput } from '../../../production/forms.ts';
import { type LeftBatch, reprintCards, takeOutCards } from '../../../production/leave-batch.ts';
import { chosenItems, findBatch } from '../../../production/reads.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { chosenIn, type ProductionVisit, showBatch } from './batch.ts';
import { LeavePage, type Leaving } from './leave-page.tsx';

/** Asks first, with the cards that were ticked; the second press does it. */
export async function postReprint(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request } = visit;
  const raw = rawForm(request);
  if (textOf(raw, 'krok') !== 'tak') return ask(visit, number, 'reprint', emptyForm);
  const left = await city.transact((tx) => reprintCards(tx, clerk, number, chosenIn(raw)));
  return answer(visit, number, 'reprint', left);
}

export async function postTakeOut(visit: ProductionVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request } = visit;
  const raw = rawForm(request);
  if (textOf(raw, 'krok') !== 'tak') return ask(visit, number, 'takeOut', emptyForm);
  const parsed = parseInput(takeOutInput, raw);
  if (!parsed.ok) {
    const form = refusedForm(raw, parsed.errors, messages[request.scene.locale]);
    return ask(visit, number, 'takeOut', form, 422);
  }
  const { reason } = parsed.value;
  const left = await city.transact((tx) => takeOutCards(tx, clerk, number, chosenIn(raw), reason));
  return answer(visit, number, 'takeOut', left);
}

async function ask(
  visit: ProductionVisit,
  number: number,
  leaving: Leaving,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const batch = await findBatch(city.db, clerk, number);
  if (!batch) return notFound(request, reply);
  const chosen = chosenIn(rawForm(request));
  if (chosen.length === 0) return showBatch(visit, number, 'noneChosen');
  const items = await chosenItems(city.db, clerk, batch, chosen);
  if (items.length === 0) return showBatch(visit, number, 'not-there');
  return sendPage(reply, LeavePage({ desk: await deskPage(visit), number, items, leaving, form }), status);
}

async function answer(
  visit: ProductionVisit,
  number: number,
  leaving: Leaving,
  left: LeftBatch,
): Promise<FastifyReply> {
  const { request, reply } = visit;
  if (!left.ok) {
    return left.reason === 'not-found' ? notFound(request, reply) : showBatch(visit, number, left.reason);
  }
  const text = messages[request.scene.locale].operatorProduction.leave[leaving].done(left.cards);
  return redirect(reply, urls.batch(number), { kind: 'success', text });
}
