import type { FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { closePartner, type PartnerClosed } from '../../../partners/close.ts';
import { reasonInput } from '../../../partners/forms.ts';
import type { Partner } from '../../../partners/partner.ts';
import { type PartnerReopened, reopenPartner } from '../../../partners/reopen.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { emptyForm, errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { sendPartnerConflict } from './conflict.tsx';
import { PartnerFrame } from './frame.tsx';
import type { PartnerDesk, PartnerVisit } from './routes.ts';
import { withPartner } from './with-partner.ts';

/** "Zakończ współpracę", with a reason, and the way back. */
export function closingRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnerClosing(':id'), (visit) =>
    withPartner(visit, (partner) =>
      partner.closed ? refuse(visit, partner.id, 'already') : askClosing(visit, partner, emptyForm),
    ),
  );

  desk.post(urls.partnerClosing(':id'), (visit) =>
    withPartner(visit, async (partner) => {
      const { clerk, request } = visit;
      const raw = rawForm(request);
      const parsed = parseInput(reasonInput, raw);
      if (!parsed.ok) {
        const form = refusedForm(raw, parsed.errors, messages[request.scene.locale]);
        return askClosing(visit, partner, form, 422);
      }
      const { reason } = parsed.value;
      const closed = await city.transact((tx) => closePartner(tx, clerk, partner.id, reason));
      return told(visit, partner.id, closed, 'close');
    }),
  );

  desk.get(urls.partnerReopening(':id'), (visit) =>
    withPartner(visit, (partner) =>
      partner.closed ? askReopening(visit, partner) : refuse(visit, partner.id, 'not-closed'),
    ),
  );

  desk.post(urls.partnerReopening(':id'), (visit) =>
    withPartner(visit, async ({ id }) => {
      const reopened = await city.transact((tx) => reopenPartner(tx, visit.clerk, id));
      return told(visit, id, reopened, 'reopen');
    }),
  );
}

type Refusal = Extract<PartnerClosed | PartnerReopened, { ok: false }>['reason'];

async function refuse(visit: PartnerVisit, id: string, why: Refusal): Promise<FastifyReply> {
  if (why === 'not-found') return notFound(visit.request, visit.reply);
  const { conflict } = messages[visit.request.scene.locale].partners;
  return sendPartnerConflict(visit, conflict[why], urls.partner(id));
}

async function told(
  visit: PartnerVisit,
  id: string,
  done: PartnerClosed | PartnerReopened,
  act: 'close' | 'reopen',
): Promise<FastifyReply> {
  if (!done.ok) return refuse(visit, id, done.reason);
  const text = messages[visit.request.scene.locale].partners[act].done(done.name);
  return redirect(visit.reply, urls.partner(id), { kind: 'success', text });
}

async function askClosing(
  visit: PartnerVisit,
  partner: Partner,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { close: t, fields } = desk.page.t.partners;
  return sendPage(
    visit.reply,
    <PartnerFrame desk={desk} title={t.title} partner={partner} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={fields} />
      <ConfirmDialog
        page={desk.page}
        action={urls.partnerClosing(partner.id)}
        title={t.title}
        confirmLabel={t.button}
        cancelHref={urls.partner(partner.id)}
        danger
        fields={
          <TextArea
            form={form}
            name="reason"
            label={fields.reason}
            hint={t.reasonHint}
            rows={3}
            maxlength={1000}
          />
        }
      >
        <p>{t.what(partner.name)}</p>
        <p>{t.stays}</p>
      </ConfirmDialog>
    </PartnerFrame>,
    status,
  );
}

async function askReopening(visit: PartnerVisit, partner: Partner): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { reopen: t } = desk.page.t.partners;
  return sendPage(
    visit.reply,
    <PartnerFrame desk={desk} title={t.title} partner={partner}>
      <ConfirmDialog
        page={desk.page}
        action={urls.partnerReopening(partner.id)}
        title={t.title}
        confirmLabel={t.button}
        cancelHref={urls.partner(partner.id)}
      >
        <p>{t.what(partner.name)}</p>
        <p>{t.contract}</p>
      </ConfirmDialog>
    </PartnerFrame>,
  );
}
