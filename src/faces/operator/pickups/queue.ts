import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { secondsUntil } from '../../../accounts/delay.ts';
import { openCollectionPoints } from '../../../city/collection-points.ts';
import { days, later } from '../../../platform/clock.ts';
import { type FoundByCode, findByCode } from '../../../production/find-by-code.ts';
import { waitingCards } from '../../../production/pickups.ts';
import { worksAt } from '../../../staff/clerk.ts';
import { rawForm, refusedForm, textOf } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { QueuePage } from './queue-page.tsx';
import type { PickupVisit } from './routes.ts';

const pageSize = 50;

/** Where the page before ended: moment and application. */
const place = z
  .string()
  .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
  .transform((text) => {
    const [at, id] = text.split('_');
    return { at: new Date(Number(at)), id: id ?? '' };
  });
const query = z.object({
  widok: z.enum(['czekaja', 'zwrot']).catch('czekaja'),
  punkt: z.uuid().optional().catch(undefined),
  szukaj: z.string().trim().max(120).optional().catch(undefined),
  po: place.optional().catch(undefined),
});

export async function showQueue(
  visit: PickupVisit,
  form: FormView = emptyForm,
  { status = 200, notice }: { readonly status?: number; readonly notice?: string } = {},
): Promise<FastifyReply> {
  const { city, clerk, reply } = visit;
  const { po, ...asked } = query.parse(visit.query);
  const { returnAfter } = (await city.settings()).pickup;
  const [desk, found, points] = await Promise.all([
    deskPage(visit),
    waitingCards(city.db, clerk, {
      pointId: asked.punkt,
      text: asked.szukaj,
      readyBefore: asked.widok === 'zwrot' ? later(city.clock(), -days(returnAfter)) : undefined,
      after: po,
      limit: pageSize + 1,
    }),
    openCollectionPoints(city.db),
  ]);
  const rows = found.slice(0, pageSize);
  const last = found.length > pageSize ? rows.at(-1) : undefined;
  const next = last && `${last.readyAt.getTime()}_${last.applicationId}`;
  const own = points.filter(({ id }) => worksAt(clerk, id));
  const facts = { rows, points: own, query: asked, returnAfter, form, notice, paged: po !== undefined, next };
  return sendPage(reply, QueuePage({ desk, ...facts }), status);
}

/** A scanner types as well: the code, and Enter. */
export async function postCode(visit: PickupVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const raw = rawForm(request);
  const t = messages[request.scene.locale];
  if (textOf(raw, 'kod').trim() === '') {
    return showQueue(visit, refusedForm(raw, { kod: 'required' }, t), { status: 422 });
  }
  const found = await city.transact((tx) => findByCode(tx, city.keys, clerk, textOf(raw, 'kod')));
  if (found.ok) return redirect(reply, urls.handOver(found.waiting.applicationNumber));
  const errors = { kod: sentenceOf(found, textOf(raw, 'kod').trim(), t, city.clock()) };
  // The code of another card comes next, from a scanner that may be quicker than any script: into an empty field.
  const answered = found.reason === 'unknown' || found.reason === 'other-point';
  const { values } = answered ? emptyForm : refusedForm(raw, {}, t);
  return showQueue(visit, { values, errors }, { status: found.reason === 'delayed' ? 429 : 422 });
}

function sentenceOf(found: Exclude<FoundByCode, { ok: true }>, code: string, t: Messages, now: Date): string {
  const { errors } = t.operatorProduction.pickups;
  switch (found.reason) {
    case 'no-code':
      return errors['no-code'];
    case 'unknown':
      return errors.unknown(code);
    case 'other-point':
      return errors['other-point'](found.pointName ?? errors.noPoint);
    case 'delayed':
      return errors.delayed(secondsUntil(found.freeAt, now));
  }
}
