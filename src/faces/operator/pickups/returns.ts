import type { FastifyReply } from 'fastify';
import { returnUncollected } from '../../../applications/return-uncollected.ts';
import { days, later } from '../../../platform/clock.ts';
import { dueForReturn } from '../../../production/pickups.ts';
import { type RawForm, rawForm, textOf } from '../../http/form.ts';
import { isLocale } from '../../http/language.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls, withQuery } from '../urls.ts';
import { showQueue } from './queue.ts';
import { ReturnsPage } from './returns-page.tsx';
import type { PickupVisit } from './routes.ts';

/** Asks first, with the cards that were ticked; the second press does it. */
export async function postReturns(visit: PickupVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale].operatorProduction;
  const raw = rawForm(request);
  const numbers = chosenIn(raw);
  if (numbers.length === 0) {
    return showQueue(visit, emptyForm, { status: 422, notice: t.pickups.noneChosen });
  }
  const { returnAfter } = (await city.settings()).pickup;
  if (textOf(raw, 'krok') === 'tak') return returnAll(visit, numbers, returnAfter);
  const due = await dueForReturn(city.db, clerk, numbers, later(city.clock(), -days(returnAfter)));
  if (due.length === 0) return showQueue(visit, emptyForm, { status: 409, notice: t.returning.none });
  return sendPage(reply, ReturnsPage({ desk: await deskPage(visit), due }));
}

/** Each by itself: one that was collected a moment ago does not hold up the others. */
async function returnAll(
  visit: PickupVisit,
  numbers: readonly number[],
  returnAfter: number,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  let done = 0;
  for (const number of numbers) {
    const returned = await city.transact((tx) =>
      returnUncollected(tx, clerk, number, returnAfter, sentenceIn),
    );
    if (returned.ok) done += 1;
  }
  const t = messages[request.scene.locale].operatorProduction.returning;
  if (done === 0) return showQueue(visit, emptyForm, { status: 409, notice: t.none });
  const skipped = numbers.length - done;
  const text = skipped > 0 ? `${t.done(done)} ${t.skipped(skipped)}` : t.done(done);
  return redirect(reply, withQuery(urls.pickups, { widok: 'zwrot' }), { kind: 'success', text });
}

/** What stays in the application's history, as its applicant reads it. */
const sentenceIn = (locale: string | null): string =>
  messages[locale !== null && isLocale(locale) ? locale : 'pl'].mail.pickup.sentence;

function chosenIn(raw: RawForm): number[] {
  const numbers = [raw.wniosek ?? []].flat().filter((text) => /^[1-9]\d{0,14}$/.test(text));
  return [...new Set(numbers.map(Number))].slice(0, 100);
}
