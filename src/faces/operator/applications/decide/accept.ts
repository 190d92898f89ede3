import type { FastifyReply } from 'fastify';
import { type AcceptResult, acceptApplication } from '../../../../applications/accept.ts';
import type { Application } from '../../../../applications/application.ts';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import type { ApplicationKind } from '../../../../applications/definition.ts';
import { type Foreseen, foresee } from '../../../../applications/foresee.ts';
import { cardOf } from '../../../../cards/reads.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { day } from '../../../../platform/input.ts';
import type { PreviewedMail } from '../../../http/decision-letter.ts';
import { type RawForm, rawForm, textOf } from '../../../http/form.ts';
import { sendPage } from '../../../http/page.ts';
import { formatDay } from '../../../i18n/format.ts';
import { type Messages, messages } from '../../../i18n/index.ts';
import { type FormView, fieldValue, fieldValues } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { sendConflict } from '../conflict.tsx';
import { AcceptPage, pointField } from './accept-page.tsx';
import { sendDecided } from './decided.ts';
import { asksPreview, type DecidingVisit, sendUndecidable } from './undecidable.ts';

export function askAccept(visit: DecidingVisit, claimed: ClaimedApplication): Promise<FastifyReply> {
  // What was ticked while reading comes along.
  const { punkt } = visit.request.query as RawForm;
  return showAccept(visit, claimed, { values: { [pointField]: punkt }, errors: {} }, 200);
}

export async function postAccept(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { city, clerk, request } = visit;
  const { operator: t, operatorWorklist: words } = messages[request.scene.locale];
  const raw = rawForm(request);
  const typed = textOf(raw, 'proofUntil');
  const values = { proofUntil: typed, [pointField]: raw[pointField] };
  if (asksPreview(raw)) return showAccept(visit, claimed, { values, errors: {} }, 200);
  const refused = (text: string) => showAccept(visit, claimed, { values, errors: { proofUntil: text } }, 422);
  const proofUntil = day.safeParse(typed);
  if (typed && !proofUntil.success) return refused(messages[request.scene.locale].errors['date-invalid']);

  const { cardNumber } = await city.settings();
  const result = await city.transact((tx) =>
    acceptApplication(tx, clerk, number, cardNumber, proofUntil.data, tickedIn(values)),
  );
  if (result.ok) return sendDecided(visit, number, doneText(t, claimed.application.kind, number, result));
  switch (result.reason) {
    case 'proof-date-missing':
      return refused(t.accept.proofMissing);
    case 'proof-date-past':
      return refused(t.accept.proofPast);
    case 'proof-date-not-later': {
      const { held } = await foresee(city.db, claimed.application, dayOf(city.clock()), undefined);
      return refused(t.accept.proofNotLater(formatDay(held?.validUntil ?? typed)));
    }
    case 'criterion-open':
      return showAccept(visit, claimed, { values, errors: { [pointField]: words.criterion.open } }, 422);
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
  const proof = day.safeParse(fieldValue(form, 'proofUntil'));
  const today = dayOf(city.clock());
  const [foreseen, told] = await Promise.all([
    foresee(city.db, application, today, undefined),
    foresee(city.db, application, today, proof.data),
  ]);
  if (!foreseen.decided.ok && foreseen.decided.reason === 'no-card') {
    return sendConflict(visit, application.number ?? 0, { reason: 'no-card' });
  }
  const mail = await letterAbout(visit, application, told);
  return sendPage(reply, AcceptPage({ desk: await deskPage(visit), claimed, foreseen, form, mail }), status);
}

/** A card that is issued has no number yet; without the day on the proof there is nothing to say. */
async function letterAbout(
  { city, letter }: DecidingVisit,
  { id }: Application,
  { decided, cards }: Foreseen,
): Promise<PreviewedMail | undefined> {
  if (!decided.ok) return undefined;
  const { card, entitlement } = decided.effect;
  const cardNumber = card.does === 'issue' ? null : ((cardOf(cards) ?? cards[0])?.number ?? null);
  return letter(city, id, { what: 'accepted', cardNumber, validUntil: entitlement?.validUntil ?? null });
}

/** The places of the points that were ticked. */
const tickedIn = (values: FormView['values']): number[] =>
  fieldValues({ values, errors: {} }, pointField).map(Number);
