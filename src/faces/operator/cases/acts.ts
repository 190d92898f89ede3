import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { assignCase } from '../../../cases/assign.ts';
import { caseQueues } from '../../../cases/case-types.ts';
import { colleagues } from '../../../cases/colleagues.ts';
import { replyInput } from '../../../cases/forms.ts';
import { moveCase } from '../../../cases/move.ts';
import { noteInCase } from '../../../cases/note.ts';
import { code, parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { urls } from '../urls.ts';
import { assignInput } from './assign-form.ts';
import type { CaseVisit } from './inbox.ts';
import { refuse, showCaseAgain } from './scene.ts';

/** The forms beside the conversation. */
type Act = (visit: CaseVisit, number: number) => Promise<FastifyReply>;

const noteInput = replyInput.omit({ body: true }).extend({ note: replyInput.shape.body });

export const postNote: Act = async (visit, number) => {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(noteInput, raw);
  if (!parsed.ok) {
    return showCaseAgain(visit, number, { status: 422, form: refusedForm(raw, parsed.errors, t) });
  }
  const { note: body, sendKey } = parsed.value;
  const noted = await city.transact((tx) => noteInCase(tx, clerk, number, { body, sendKey }));
  if (!noted.ok) return refuse(visit, number, noted.reason, { values: raw, errors: {} });
  return redirect(reply, urls.case(number), { kind: 'success', text: t.operatorCases.notes.added });
};

export const postAssignment: Act = async (visit, number) => {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(assignInput, raw);
  if (!parsed.ok) {
    return showCaseAgain(visit, number, { status: 422, form: refusedForm(raw, parsed.errors, t) });
  }
  const { to, from } = parsed.value;
  const assigned = await city.transact((tx) => assignCase(tx, clerk, number, to, from));
  if (!assigned.ok) return refuse(visit, number, assigned.reason);
  const { taken, released, given } = t.operatorCases.assignment;
  const name = (await colleagues(city.db, clerk)).find(({ accountId }) => accountId === to)?.name ?? '';
  const text = to === null ? released : to === clerk.accountId ? taken : given(name);
  return redirect(reply, urls.case(number), { kind: 'success', text });
};

const moveInput = z.object({ queueId: z.uuid(code('choose')) });

export const postQueue: Act = async (visit, number) => {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(moveInput, raw);
  if (!parsed.ok) {
    return showCaseAgain(visit, number, { status: 422, form: refusedForm(raw, parsed.errors, t) });
  }
  const { queueId } = parsed.value;
  const moved = await city.transact((tx) => moveCase(tx, clerk, number, queueId));
  if (!moved.ok) return refuse(visit, number, moved.reason);
  const queue = (await caseQueues(city.db)).find(({ id }) => id === queueId)?.name ?? '';
  const text = t.operatorCases.move.moved(queue);
  return redirect(reply, urls.case(number), { kind: 'success', text });
};
