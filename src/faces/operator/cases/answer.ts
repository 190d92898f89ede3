import type { FastifyReply } from 'fastify';
import { answerCase } from '../../../cases/answer.ts';
import { cannedAnswers } from '../../../cases/case-types.ts';
import { replyInput } from '../../../cases/forms.ts';
import { type WorkedCase, workedCase } from '../../../cases/view.ts';
import { parseInput } from '../../../platform/input.ts';
import { takeAttachments } from '../../http/attachments.ts';
import { notFound } from '../../http/error-pages.tsx';
import { type RawForm, rawForm, textOf } from '../../http/form.ts';
import { isLocale } from '../../http/language.ts';
import { refusedMessage, sendKeyIn } from '../../http/message-form.ts';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { inLocale } from '../../i18n/locale.ts';
import { urls } from '../urls.ts';
import type { CaseVisit } from './inbox.ts';
import { refuse, showCaseAgain } from './scene.ts';

export async function postAnswer(visit: CaseVisit, number: number): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const worked = await workedCase(city.db, clerk, number, 1);
  if (!worked) return notFound(request, reply);
  const raw = rawForm(request);
  const t = messages[request.scene.locale];
  const sendKey = sendKeyIn(raw);
  const taken = await takeAttachments(request, { personId: worked.person.id, sendKey });
  const kept = { sendKey, carried: taken.carried };
  if (raw.wstaw !== undefined) {
    const body = await withCanned(visit, worked, raw);
    return showCaseAgain(visit, number, { ...kept, form: { values: { ...raw, body }, errors: {} } });
  }
  const parsed = parseInput(replyInput, { ...raw, sendKey });
  if (!parsed.ok || taken.error !== undefined) {
    return showCaseAgain(visit, number, {
      ...kept,
      status: 422,
      form: refusedMessage(raw, parsed, taken, t),
    });
  }
  const message = { ...parsed.value, attachments: taken.prepared };
  const close = raw.zamknij !== undefined;
  const answered = await city.transact((tx) => answerCase(tx, city.files, clerk, number, message, close));
  if (!answered.ok) return refuse(visit, number, answered.reason, { values: raw, errors: {} });
  const { sent, sentAndClosed } = t.operatorCases.answer;
  return redirect(reply, urls.case(number), { kind: 'success', text: close ? sentAndClosed : sent });
}

/** Without JavaScript: the ready text after what was typed. Nothing is sent yet. */
async function withCanned(visit: CaseVisit, worked: WorkedCase, raw: RawForm): Promise<string> {
  const { locale } = worked.person;
  const canned = await cannedAnswers(visit.city.db, worked.case.typeId);
  const chosen = canned.find(({ id }) => id === textOf(raw, 'gotowa'));
  const text = chosen && inLocale(chosen.text, isLocale(locale) ? locale : 'pl');
  return [textOf(raw, 'body').trim(), text].filter(Boolean).join('\n\n');
}
