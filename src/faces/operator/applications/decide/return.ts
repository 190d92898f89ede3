import type { FastifyReply } from 'fastify';
import type { ClaimedApplication } from '../../../../applications/claimed.ts';
import { type Part, partsOf } from '../../../../applications/definition.ts';
import { partNameOf } from '../../../../applications/news.ts';
import { returnApplication } from '../../../../applications/return.ts';
import { duplicateReasons } from '../../../../city/duplicate-reasons.ts';
import { rawForm } from '../../../http/form.ts';
import { keptText } from '../../../http/kept-text.ts';
import { sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { type FormView, fieldValue } from '../../../ui/form/form-view.ts';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { cannedFor, cannedName, remarkName } from './canned.ts';
import { sendDecided } from './decided.ts';
import { ReturnPage } from './return-page.tsx';
import { toldText } from './told.ts';
import { asksPreview, type DecidingVisit, sendUndecidable } from './undecidable.ts';

const longest = 500;

export async function askReturn(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const kept = await keptText(visit.request, { address: urls.return(number), person: undefined });
  return showReturn(visit, claimed, { values: kept ?? {}, errors: {} }, 200, kept && 'kept');
}

export async function postReturn(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  number: number,
): Promise<FastifyReply> {
  const { city, clerk, request } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parts = partsOf(claimed.application.definition);
  const typed: FormView = { values: raw, errors: {} };
  const remarks = remarksIn(typed, parts, claimed.applicantLocale as Locale);
  if (asksPreview(raw)) return showReturn(visit, claimed, typed, 200);
  const refused = (errors: FormView['errors']) => showReturn(visit, claimed, { values: raw, errors }, 422);

  const tooLong = [...remarks].filter(([, text]) => text.length > longest);
  if (tooLong.length > 0) {
    return refused(Object.fromEntries(tooLong.map(([part]) => [remarkName(part), t.errors['too-long']])));
  }
  const result = await city.transact((tx) => returnApplication(tx, clerk, number, remarks));
  if (result.ok) return sendDecided(visit, number, t.operator.return.done(number));
  if (result.reason === 'no-remarks') {
    const first = parts.includes('photo') ? 'photo' : parts[0];
    return refused(first ? { [remarkName(first)]: t.operator.return.noRemarks } : {});
  }
  return sendUndecidable(visit, number, result);
}

/** A ready sentence, own words, or both; in the resident's language. */
function remarksIn(form: FormView, parts: readonly Part[], locale: Locale): Map<Part, string> {
  const told = parts.flatMap((part): [Part, string][] => {
    const canned = cannedFor(part, locale).find(({ key }) => key === fieldValue(form, cannedName(part)));
    const own = toldText(fieldValue(form, remarkName(part)));
    const text = [canned?.text, own].filter(Boolean).join(' ');
    return text ? [[part, text]] : [];
  });
  return new Map(told);
}

async function showReturn(
  visit: DecidingVisit,
  claimed: ClaimedApplication,
  form: FormView,
  status: number,
  kept?: 'kept',
): Promise<FastifyReply> {
  const { city, letter, reply } = visit;
  const { id, definition } = claimed.application;
  const told = remarksIn(form, partsOf(definition), claimed.applicantLocale as Locale);
  const remarks = [...told].map(([part, text]) => ({ about: partNameOf(definition, part), text }));
  const [desk, reasons, mail] = await Promise.all([
    deskPage(visit),
    duplicateReasons(city.db),
    told.size > 0 ? letter(city, id, { what: 'returned', remarks }) : undefined,
  ]);
  const page = ReturnPage({ desk, claimed, reasons, form, mail, kept: kept !== undefined });
  return sendPage(reply, page, status);
}
