import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { type BlockResult, decideBlock } from '../../../cards/block.ts';
import { blockForHolder } from '../../../cards/block-for-holder.ts';
import { viewCard } from '../../../cards/reads.ts';
import type { City } from '../../../city/city.ts';
import { code, line, parseInput } from '../../../platform/input.ts';
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
import { holderName } from './holder-name.ts';

type BlockVisit = Visit<ClerkWho<'edit-residents'>>;

const blocking = z.object({ reason: line(500) }, code('required'));

/** "Zastrzeż kartę", for a resident who asks at the counter or by telephone. */
export function cardBlockRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.cardBlock(':id'), (visit) => ask(visit, emptyForm));

  desk.post(urls.cardBlock(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(blocking, raw);
    if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
    const blocked = await city.transact((tx) => blockForHolder(tx, clerk, id, parsed.value.reason));
    if (!blocked.ok) return ask(visit, emptyForm);
    const back = clerk.permissions.has('find-cards') ? urls.card(id) : urls.home;
    return redirect(reply, back, { kind: 'success', text: t.residentsDesk.cardBlock.done });
  });
}

async function ask(visit: BlockVisit, form: FormView, status = 200): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const card = id && (await city.transact((tx) => viewCard(tx, clerk, id)));
  if (!card) return notFound(request, reply);
  const decision = decideBlock(card.status);
  if (!decision.ok) return refuse(visit, decision, card.personId);
  const desk = await deskPage(visit);
  const { page } = desk;
  const t = page.t.residentsDesk.cardBlock;
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={t.title} current="cards" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ reason: t.reason }} />
      <ConfirmDialog
        page={page}
        action={urls.cardBlock(id)}
        title={t.title}
        confirmLabel={t.confirm}
        cancelHref={urls.card(id)}
        danger
        fields={
          <TextArea form={form} name="reason" label={t.reason} hint={t.hint} rows={3} maxlength={500} />
        }
      >
        <p>{t.what(card.number, holderName(page, card))}</p>
        <p>{t.next}</p>
      </ConfirmDialog>
    </DeskFrame>,
    status,
  );
}

function refuse(
  visit: BlockVisit,
  { reason }: Extract<BlockResult, { ok: false }>,
  personId: string,
): Promise<FastifyReply> | FastifyReply {
  const t = messages[visit.request.scene.locale].residentsDesk.cardBlock;
  if (reason === 'not-found') return notFound(visit.request, visit.reply);
  return sendConflict(visit, { title: t.conflictTitle, text: t.refused[reason], personId });
}
