import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Import } from '../../../imports/import.ts';
import { toDo } from '../../../imports/import.ts';
import { startImport } from '../../../imports/start.ts';
import { code, parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import type { ImportVisit } from './list.ts';
import { StartPage } from './start-page.tsx';
import { showImport } from './view.ts';

const order = z.object({
  cards: z.enum(['tak', 'nie'], code('choose')).transform((choice) => choice === 'tak'),
});

export async function askStart(visit: ImportVisit, found: Import): Promise<FastifyReply> {
  return ask(visit, found, emptyForm, 200);
}

async function ask(visit: ImportVisit, found: Import, form: FormView, status: number) {
  if (found.state === 'checking') return showImport(visit, found, 'not-checked');
  if (found.state !== 'checked') return showImport(visit, found, found.endedAt ? 'ended' : 'already-started');
  if (toDo(found.found) === 0) return showImport(visit, found, 'nothing-to-do');
  const { mailsPerMinute } = await visit.city.settings();
  const desk = await deskPage(visit);
  return sendPage(visit.reply, StartPage({ desk, found, mailsPerMinute, form }), status);
}

export async function postStart(visit: ImportVisit, found: Import): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const t = messages[request.scene.locale];
  const raw = rawForm(request);
  const parsed = parseInput(order, raw);
  if (!parsed.ok) return ask(visit, found, refusedForm(raw, parsed.errors, t), 422);
  const { mailsPerMinute } = await city.settings();
  const started = await city.transact((tx) =>
    startImport(tx, clerk, found.id, { ...parsed.value, mailsPerMinute }),
  );
  if (!started.ok) {
    return started.reason === 'not-found'
      ? notFound(request, reply)
      : showImport(visit, found, started.reason);
  }
  return redirect(reply, urls.import(found.id), { kind: 'success', text: t.operatorImports.start.done });
}
