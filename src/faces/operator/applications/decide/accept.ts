import type { FastifyReply } from 'fastify';
import { acceptApplication } from '../../../../applications/accept.ts';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { findPackage } from '../../../../packages/reads.ts';
import { validUntil } from '../../../../packages/validity.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { day } from '../../../../platform/input.ts';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
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
    return redirect(reply, urls.application(number), {
      kind: 'success',
      text: t.accept.done(number, result.cardNumber),
    });
  }
  switch (result.reason) {
    case 'proof-date-missing':
      return refused(t.accept.proofMissing);
    case 'proof-date-past':
      return refused(t.accept.proofPast);
    default:
      return sendUndecidable(visit, number, result);
  }
}

async function showAccept(
  visit: DecidingVisit,
  { application }: ClaimedApplication,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  const { city, reply } = visit;
  const { packageCode } = application.definition;
  const granted = packageCode ? await findPackage(city.db, packageCode) : undefined;
  const until = granted && validUntil(granted.validity, dayOf(city.clock()), undefined);
  return sendPage(
    reply,
    AcceptPage({ desk: await deskPage(visit), application, granted, until, form }),
    status,
  );
}
