import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Application } from '../../../applications/application.ts';
import { cancelTaken } from '../../../applications/cancel.ts';
import { deleteTaken } from '../../../applications/delete-taken.ts';
import { isWithdrawable } from '../../../applications/status.ts';
import { findTaken } from '../../../applications/take.ts';
import type { City } from '../../../city/city.ts';
import { paragraphs, parseInput } from '../../../platform/input.ts';
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
import { sendConflict } from '../residents/conflict.tsx';
import { urls } from '../urls.ts';
import { personHref } from './person-href.ts';

type CounterVisit = Visit<ClerkWho<'edit-residents'>>;

const withdrawal = z.object({ reason: paragraphs(500) });

/** What was begun at the counter is deleted; what was sent from there is withdrawn for the resident. */
export function endRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');

  desk.get(urls.takenDeletion(':id'), (visit) =>
    withTaken(visit, ({ status, id }) =>
      status === 'draft' ? askDeletion(visit, id) : notFound(visit.request, visit.reply),
    ),
  );

  desk.post(urls.takenDeletion(':id'), (visit) =>
    withTaken(visit, async ({ id, personId }) => {
      const { clerk, request, reply } = visit;
      const deleted = await city.transact((tx) => deleteTaken(tx, clerk, id));
      if (!deleted) return notFound(request, reply);
      const text = messages[request.scene.locale].counter.deletion.done;
      return redirect(reply, urls.counterChoice(personId), { kind: 'success', text });
    }),
  );

  desk.get(urls.takenWithdrawal(':id'), (visit) =>
    withTaken(visit, (application) => {
      const { status } = application;
      if (isWithdrawable(status)) return askWithdrawal(visit, application, emptyForm);
      if (status === 'draft') return notFound(visit.request, visit.reply);
      return refuse(visit, application, status === 'cancelled' ? 'already-cancelled' : 'already-decided');
    }),
  );

  desk.post(urls.takenWithdrawal(':id'), (visit) =>
    withTaken(visit, async (application) => {
      const { clerk, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(withdrawal, raw);
      if (!parsed.ok) return askWithdrawal(visit, application, refusedForm(raw, parsed.errors, t), 422);
      const { id, number, personId } = application;
      const cancelled = await city.transact((tx) => cancelTaken(tx, clerk, id, parsed.value.reason));
      if (cancelled.ok) {
        const text = t.counter.withdrawal.done(number ?? 0);
        return redirect(reply, personHref(clerk, personId), { kind: 'success', text });
      }
      if (cancelled.reason === 'not-found') return notFound(request, reply);
      return refuse(visit, application, cancelled.reason);
    }),
  );
}

async function withTaken(
  { city, clerk, request, reply }: CounterVisit,
  go: (application: Application) => Promise<FastifyReply> | FastifyReply,
): Promise<FastifyReply> {
  const id = idIn(request.params);
  const whole = id ? await findTaken(city.db, clerk, id) : undefined;
  return whole ? go(whole.application) : notFound(request, reply);
}

async function askDeletion(visit: CounterVisit, id: string): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { page } = desk;
  const t = page.t.counter.deletion;
  return sendPage(
    visit.reply,
    <DeskFrame desk={desk} title={t.title} current="residents">
      <ConfirmDialog
        page={page}
        action={urls.takenDeletion(id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.taken(id)}
        danger
      >
        <p>{t.text}</p>
      </ConfirmDialog>
    </DeskFrame>,
  );
}

async function askWithdrawal(
  visit: CounterVisit,
  { id, number, status }: Application,
  form: FormView,
  code = 200,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { page } = desk;
  const t = page.t.counter.withdrawal;
  const title = t.title(number ?? 0);
  return sendPage(
    visit.reply,
    <DeskFrame desk={desk} title={title} current="residents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ reason: t.reason }} />
      <ConfirmDialog
        page={page}
        action={urls.takenWithdrawal(id)}
        title={title}
        confirmLabel={t.confirm}
        cancelHref={status === 'returned' ? urls.taken(id) : urls.takenReceipt(id)}
        danger
        fields={
          <TextArea form={form} name="reason" label={t.reason} hint={t.hint} rows={3} maxlength={500} />
        }
      >
        <p>{t.text}</p>
      </ConfirmDialog>
    </DeskFrame>,
    code,
  );
}

function refuse(
  visit: CounterVisit,
  { personId }: Application,
  why: 'already-decided' | 'already-cancelled',
): Promise<FastifyReply> {
  const t = messages[visit.request.scene.locale].counter.withdrawal;
  return sendConflict(visit, { title: t.refusedTitle, text: t.refused[why], personId });
}
