import type { FastifyReply } from 'fastify';
import type { City } from '../../../../city/city.ts';
import { acceptApplication } from '../../../../partners/applications/accept.ts';
import { acceptanceInput } from '../../../../partners/forms.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { parseInput } from '../../../../platform/input.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button/button.tsx';
import { ButtonRow } from '../../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { PageHead } from '../../../ui/frame/page-head.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { deskPage } from '../../desk-page.ts';
import { urls } from '../../urls.ts';
import { sendPartnerConflict } from '../conflict.tsx';
import { ContractFields } from '../contract-fields.tsx';
import { PartnerFrame } from '../frame.tsx';
import type { PartnerDesk, PartnerVisit } from '../routes.ts';
import { withWaiting } from './with-waiting.ts';

/** "Przyjmij": the firm becomes a partner, and its contact is invited. */
export function acceptanceRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnerAcceptance(':id'), (visit) => {
    const values = { from: dayOf(city.clock()) };
    return ask(visit, { values, errors: {} });
  });

  desk.post(urls.partnerAcceptance(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    return withWaiting(visit, async ({ id }) => {
      const parsed = parseInput(acceptanceInput, raw);
      if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
      const accepted = await city.transact((tx) => acceptApplication(tx, clerk, id, parsed.value));
      const { application: words, conflict } = t.partners;
      if (accepted.ok) {
        const text = words.accepted(accepted.name);
        return redirect(reply, urls.partner(accepted.partnerId), { kind: 'success', text });
      }
      switch (accepted.reason) {
        case 'not-found':
          return notFound(request, reply);
        case 'decided':
          return sendPartnerConflict(visit, words.conflict, urls.partnerApplication(id));
        case 'nip-taken':
          return sendPartnerConflict(visit, conflict['nip-taken'], urls.partnerApplication(id));
      }
    });
  });
}

function ask(visit: PartnerVisit, form: FormView, status = 200): Promise<FastifyReply> {
  return withWaiting(visit, async ({ id, name, email, street, town }) => {
    const desk = await deskPage(visit);
    const { application: t, fields } = desk.page.t.partners;
    const filled = { ...form, values: { branch: `${town}, ${street}`.slice(0, 80), ...form.values } };
    return sendPage(
      visit.reply,
      <PartnerFrame desk={desk} title={t.acceptTitle} application failed={errorsOf(form).length > 0}>
        <ErrorSummary form={form} labels={fields} />
        <PageHead title={t.acceptTitle} lead={t.acceptWhat(name, email)} />
        <Form page={desk.page} action={urls.partnerAcceptance(id)}>
          <ContractFields form={filled} />
          <TextField form={filled} name="branch" label={fields.branch} hint={fields.branchHint} />
          <ButtonRow>
            <Button icon="check">{t.acceptButton}</Button>
            <Button variant="tertiary" href={urls.partnerApplication(id)}>
              {desk.page.t.ui.cancel}
            </Button>
          </ButtonRow>
        </Form>
      </PartnerFrame>,
      status,
    );
  });
}
