import type { FastifyReply } from 'fastify';
import type { City } from '../../../../city/city.ts';
import { refuseApplication } from '../../../../partners/applications/refuse.ts';
import { reasonInput } from '../../../../partners/forms.ts';
import { parseInput } from '../../../../platform/input.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { ConfirmDialog } from '../../../ui/confirm-dialog/confirm-dialog.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { emptyForm, errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { sendPartnerConflict } from '../conflict.tsx';
import { PartnerFrame } from '../frame.tsx';
import type { PartnerDesk, PartnerVisit } from '../routes.ts';
import { withWaiting } from './with-waiting.ts';

/** "Odmów", with a reason that is mailed. */
export function refusalRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnerRefusal(':id'), (visit) => ask(visit, emptyForm));

  desk.post(urls.partnerRefusal(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    return withWaiting(visit, async ({ id }) => {
      const parsed = parseInput(reasonInput, raw);
      if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
      const refused = await city.transact((tx) => refuseApplication(tx, clerk, id, parsed.value.reason));
      const words = t.partners.application;
      if (refused.ok) {
        const text = words.refused(refused.name);
        return redirect(reply, urls.partnerApplications, { kind: 'success', text });
      }
      return refused.reason === 'not-found'
        ? notFound(request, reply)
        : sendPartnerConflict(visit, words.conflict, urls.partnerApplication(id));
    });
  });
}

function ask(visit: PartnerVisit, form: FormView, status = 200): Promise<FastifyReply> {
  return withWaiting(visit, async ({ id, name, email }) => {
    const desk = await deskPage(visit);
    const { application: t, fields } = desk.page.t.partners;
    return sendPage(
      visit.reply,
      <PartnerFrame desk={desk} title={t.refuseTitle} application failed={errorsOf(form).length > 0}>
        <ErrorSummary form={form} labels={{ reason: t.reason }} />
        <ConfirmDialog
          page={desk.page}
          action={urls.partnerRefusal(id)}
          title={t.refuseTitle}
          confirmLabel={t.refuseButton}
          cancelHref={urls.partnerApplication(id)}
          danger
          fields={
            <TextArea
              form={form}
              name="reason"
              label={fields.reason}
              hint={t.reasonHint}
              rows={5}
              maxlength={1000}
            />
          }
        >
          <p>{t.refuseWhat(name, email)}</p>
        </ConfirmDialog>
      </PartnerFrame>,
      status,
    );
  });
}
