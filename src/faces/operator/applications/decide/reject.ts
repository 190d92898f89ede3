import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { rejectApplication } from '../../../../applications/reject.ts';
import { rejectionReasons } from '../../../../city/rejection-reasons.ts';
import { code, parseInput } from '../../../../platform/input.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale, type Locale } from '../../../i18n/locale.ts';
import { emptyForm, type FormView, fieldValue } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { RejectPage } from './reject-page.tsx';
import { toldText } from './told.ts';
import { asksPreview, type DecidingVisit, sendUndecidable } from './undecidable.ts';

const rejection = z.object({
  text: z
    .string(code('required'))
    .transform(toldText)
    .pipe(z.string().min(1, code('required')).max(2000, code('too-long'))),
});

const query = z.object({ powod: z.uuid().optional().catch(undefined) });

/** Without a chosen reason the page asks for one; `powod` fills in its sentence. */
export async function askReject(visit: DecidingVisit, claimed: ClaimedApplication): Promise<FastifyReply> {
  const { powod } = query.parse(visit.request.query);
  const reasons = await rejectionReasons(visit.city.db);
  const chosen = reasons.find(({ id }) => id === powod);
  const form = chosen
    ? { values: { text: inLocale(chosen.text, claimed.applicantLocale as Locale) }, errors: {} }
    : emptyForm;
  return showReject(visit, claimed, form, 200);
}

export async function postReject(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  if (asksPreview(raw)) return showReject(visit, claimed, { values: raw, errors: {} }, 200);
  const parsed = parseInput(rejection, raw);
  if (!parsed.ok) return showReject(visit, claimed, refusedForm(raw, parsed.errors, t), 422);
  const result = await city.transact((tx) => rejectApplication(tx, clerk, number, parsed.value.text));
  if (!result.ok) return sendUndecidable(visit, number, result);
  return redirect(reply, urls.application(number), { kind: 'success', text: t.operator.reject.done(number) });
}

async function showReject(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  form: FormView,
  status: number,
): Promise<FastifyReply> {
  const { city, letter, request, reply } = visit;
  const desk = await deskPage(visit);
  const reasons = await rejectionReasons(city.db);
  const { powod } = query.parse(request.query);
  const reason = toldText(fieldValue(form, 'text'));
  const mail = reason ? await letter(city, claimed.application.id, { what: 'rejected', reason }) : undefined;
  return sendPage(reply, RejectPage({ desk, claimed, reasons, chosen: powod, form, mail }), status);
}
