import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { findAddressee } from '../../../cases/addressee.ts';
import { caseTypes } from '../../../cases/case-types.ts';
import { newCaseInput } from '../../../cases/forms.ts';
import { writeTo } from '../../../cases/write-to.ts';
import type { City } from '../../../city/city.ts';
import { parseInput } from '../../../platform/input.ts';
import { takeAttachments } from '../../http/attachments.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { keptText } from '../../http/kept-text.ts';
import { refusedMessage, sendKeyIn } from '../../http/message-form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { deskFor } from '../guard.ts';
import { urls } from '../urls.ts';
import type { CaseVisit } from './inbox.ts';
import { type WriteForm, WritePage } from './write-page.tsx';

/** "Napisz wiadomość" on a resident's page. */
export function writeRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'answer-cases');
  desk.get(urls.writeTo(':id'), askMessage);
  desk.post(urls.writeTo(':id'), postMessage, { upload: true, keeps: ['type', 'subject', 'body'] });
}

async function askMessage(visit: CaseVisit): Promise<FastifyReply> {
  const { request, params } = visit;
  const address = urls.writeTo(params.id ?? '');
  const values = await keptText(request, { address, person: undefined });
  const form = values ? { values, errors: {} } : emptyForm;
  return showForm(visit, { form, kept: values !== undefined, carried: [], sendKey: randomUUID() }, 200);
}

async function postMessage(visit: CaseVisit): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const personId = idIn(params);
  if (!personId || !(await findAddressee(city.db, clerk, personId))) return notFound(request, reply);
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const sendKey = sendKeyIn(raw);
  const taken = await takeAttachments(request, { personId, sendKey });
  const again = { carried: taken.carried, sendKey, kept: false };
  const parsed = parseInput(newCaseInput, { ...raw, sendKey });
  if (!parsed.ok || taken.error !== undefined) {
    return showForm(visit, { ...again, form: refusedMessage(raw, parsed, taken, t) }, 422);
  }
  const written = await city.transact((tx) =>
    writeTo(tx, city.files, clerk, personId, parsed.value, taken.prepared),
  );
  if (written.ok) {
    const text = t.operatorCases.write.sent(written.number);
    return redirect(reply, urls.case(written.number), { kind: 'success', text });
  }
  switch (written.reason) {
    case 'not-found':
      return notFound(request, reply);
    case 'own':
      return showForm(visit, { ...again, form: { values: raw, errors: {} } }, 409);
    case 'type':
      return showForm(visit, { ...again, form: refusedForm(raw, { type: 'choose' }, t) }, 422);
  }
}

async function showForm(visit: CaseVisit, form: WriteForm, status: number): Promise<FastifyReply> {
  const { city, clerk, request, reply, params } = visit;
  const id = idIn(params);
  const [addressee, types] = await Promise.all([id && findAddressee(city.db, clerk, id), caseTypes(city.db)]);
  if (!addressee) return notFound(request, reply);
  const open = types.filter(({ cityOpens }) => cityOpens);
  const desk = await deskPage(visit);
  return sendPage(reply, WritePage({ desk, addressee, types: open, ...form }), addressee.own ? 409 : status);
}
