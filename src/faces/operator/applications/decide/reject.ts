import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { rejectApplication } from '../../../../applications/reject.ts';
import { rejectionReasons } from '../../../../city/rejection-reasons.ts';
import { code, parseInput } from '../../../../platform/input.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { keptText } from '../../../http/kept-text.ts';
import { sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { inLocale, type Locale } from '../../../i18n/locale.ts';
import { type FormView, fieldValue } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { sendDecided } from './decided.ts';
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
export async function askReject(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { powod } = query.parse(visit.request.query);
  const [reasons, kept] = await Promise.all([
    rejectionReasons(visit.city.db),
    keptText(visit.request, { address: urls.reject(number), person: undefined }),
  ]);
  // Whoever chooses another reason wants its sentence.
  if (kept && kept.powod === (powod ?? '')) {
    return showReject(visit, claimed, { values: kept, errors: {} }, 200, 'kept');
  }
  const chosen = reasons.find(({ id }) => id === powod);
  const text = chosen && inLocale(chosen.text, claimed.applicantLocale as Locale);
  return showReject(visit, claimed, { values: { text, powod: chosen?.id }, errors: {} }, 200);
}

export async function postReject(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { city, clerk, request } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  if (asksPreview(raw)) return showReject(visit, claimed, { values: raw, errors: {} }, 200);
  const parsed = parseInput(rejection, raw);
  if (!parsed.ok) return showReject(visit, claimed, refusedForm(raw, parsed.errors, t), 422);
  const result = await city.transact((tx) => rejectApplication(tx, clerk, number, parsed.value.text));
  if (!result.ok) return sendUndecidable(visit, number, result);
  return sendDecided(visit, number, t.operator.reject.done(number));
}

async function showReject(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  form: FormView,
  status: number,
  kept?: 'kept',
): Promise<FastifyReply> {
  const { city, letter, reply } = visit;
  const [desk, reasons] = await Promise.all([deskPage(visit), rejectionReasons(city.db)]);
  const reason = toldText(fieldValue(form, 'text'));
  const mail = reason ? await letter(city, claimed.application.id, { what: 'rejected', reason }) : undefined;
  const page = RejectPage({ desk, claimed, reasons, form, mail, kept: kept !== undefined });
  return sendPage(reply, page, status);
}
