import type { FastifyReply } from 'fastify';
import { type AcceptResult, acceptApplication } from '../../../../applications/accept.ts';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import type { ApplicationKind } from '../../../../applications/definition.ts';
import { foresee } from '../../../../applications/foresee.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { day } from '../../../../platform/input.ts';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { formatDay } from '../../../i18n/format.ts';
import { type Messages, messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { sendConflict } from '../conflict.tsx';
import { AcceptPage } from './accept-page.tsx';
import { type DecidingVisit, sendUndecidable } from './undecidable.ts';

export function askAccept(visit: DecidingVisit, claimed: ClaimedApplication): Promise<FastifyReply> {
  return showAccept(visit, claimed, emptyForm, 200);
}

export async function postAccept(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale].operator;
  const typed = textOf(rawForm(request), 'proofUntil');
  const refused = (text: string) =>
    showAccept(visit, claimed, { values: { proofUntil: typed }, errors: { proofUntil: text } }, 422);
  const proofUntil = day.safeParse(typed);
  if (typed && !proofUntil.success) return refused(messages[request.scene.locale].errors['date-invalid']);

  const { cardNumber } = await city.settings();
  const result = await city.transact((tx) =>
    acceptApplication(tx, clerk, number, cardNumber, proofUntil.data),
  );
  if (result.ok) {
    const text = doneText(t, claimed.application.kind, number, result);
    return redirect(reply, urls.application(number), { kind: 'success', text });
  }
  switch (result.reason) {
    case 'proof-date-missing':
      return refused(t.accept.proofMissing);
    case 'proof-date-past':
      return refused(t.accept.proofPast);
    case 'proof-date-not-later': {
      const { held } = await foresee(city.db, claimed.application, dayOf(city.clock()), undefined);
      return refused(t.accept.proofNotLater(formatDay(held?.validUntil ?? typed)));
    }
    case 'no-card':
      return sendConflict(visit, number, { reason: 'no-card' });
    default:
      return sendUndecidable(visit, number, result);
  }
}

function doneText(
  t: Messages['operator'],
  kind: ApplicationKind,
  number: number,
  { cardNumber, effect }: Extract<AcceptResult, { ok: true }>,
): string {
  const { done } = t.accept;
  const until = effect.entitlement ? formatDay(effect.entitlement.validUntil) : '';
  switch (kind) {
    case 'issue':
      return effect.production ? done.production(number, cardNumber) : done.issue(number, cardNumber);
    case 'plastic':
    case 'duplicate':
      return done.production(number, cardNumber);
    case 'change':
      return done.change(number, cardNumber);
    case 'extension':
      return done.extension(number, until);
    case 'package':
      return done.package(number, cardNumber, until);
  }
}

async function showAccept(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  const { city, reply } = visit;
  const { application } = claimed;
  const foreseen = await foresee(city.db, application, dayOf(city.clock()), undefined);
  if (!foreseen.decided.ok && foreseen.decided.reason === 'no-card') {
    return sendConflict(visit, application.number ?? 0, { reason: 'no-card' });
  }
  return sendPage(reply, AcceptPage({ desk: await deskPage(visit), claimed, foreseen, form }), status);
}
