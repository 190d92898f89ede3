import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { viewPerson } from '../../../people/directory.ts';
import { code, line, parseInput } from '../../../platform/input.ts';
import { type AccountBlocked, blockAccount } from '../../../privacy/block-account.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { emptyForm, errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { sendConflict } from './conflict.tsx';
import { nameOf } from './resident-page.tsx';

type BlockVisit = Visit<ClerkWho<'edit-residents'>>;

const blocking = z.object({ reason: line(500) }, code('required'));

/** "Zablokuj konto", at the resident's request or because something is wrong with it. */
export function accountBlockRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.accountBlock(':id'), (visit) => ask(visit, emptyForm));

  desk.post(urls.accountBlock(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(blocking, raw);
    if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
    const blocked = await city.transact((tx) => blockAccount(tx, clerk, id, parsed.value.reason));
    if (!blocked.ok) return refuse(visit, id, blocked.reason);
    const back = clerk.permissions.has('read-residents') ? urls.resident(id) : urls.home;
    return redirect(reply, back, { kind: 'success', text: t.residentsDesk.block.done });
  });
}

async function refuse(
  visit: BlockVisit,
  personId: string,
  why: Extract<AccountBlocked, { ok: false }>['reason'],
): Promise<FastifyReply> {
  if (why === 'not-found') return notFound(visit.request, visit.reply);
  const t = messages[visit.request.scene.locale].residentsDesk.block;
  return sendConflict(visit, { title: t.conflictTitle, text: t.refused[why], personId });
}

async function ask(visit: BlockVisit, form: FormView, status = 200): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
  if (!person) return notFound(request, reply);
  if (person.accountId === null) return refuse(visit, id, 'no-account');
  if (person.suspended) return refuse(visit, id, 'already-blocked');
  const desk = await deskPage(visit);
  const t = desk.page.t.residentsDesk.block;
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={t.title} current="residents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ reason: t.reason }} />
      <ConfirmDialog
        page={desk.page}
        action={urls.accountBlock(id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.resident(id)}
        danger
        fields={
          <TextArea form={form} name="reason" label={t.reason} hint={t.hint} rows={3} maxlength={500} />
        }
      >
        <p>{t.what(nameOf(desk.page, person))}</p>
        <p>{t.next}</p>
      </ConfirmDialog>
    </DeskFrame>,
    status,
  );
}
