import type { FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { changeContract } from '../../../partners/change-contract.ts';
import { contractInput } from '../../../partners/forms.ts';
import type { Partner } from '../../../partners/partner.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { sendPartnerConflict } from './conflict.tsx';
import { ContractFields } from './contract-fields.tsx';
import { PartnerFrame } from './frame.tsx';
import type { PartnerDesk, PartnerVisit } from './routes.ts';
import { withPartner } from './with-partner.ts';

/** "Zmień umowę": from when and until when. */
export function contractRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnerContract(':id'), (visit) =>
    withPartner(visit, (partner) => {
      if (partner.closed) return refuse(visit, partner, 'closed');
      const { from, until } = partner.contract;
      return ask(visit, partner, { values: { from, until: until ?? '' }, errors: {} });
    }),
  );

  desk.post(urls.partnerContract(':id'), (visit) =>
    withPartner(visit, async (partner) => {
      const { clerk, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(contractInput, raw);
      if (!parsed.ok) return ask(visit, partner, refusedForm(raw, parsed.errors, t), 422);
      const changed = await city.transact((tx) => changeContract(tx, clerk, partner.id, parsed.value));
      if (!changed.ok) return refuse(visit, partner, changed.reason);
      const text = t.partners.partner.contractSaved;
      return redirect(reply, urls.partner(partner.id), { kind: 'success', text });
    }),
  );
}

async function refuse(
  visit: PartnerVisit,
  { id }: Partner,
  why: 'not-found' | 'closed',
): Promise<FastifyReply> {
  if (why === 'not-found') return notFound(visit.request, visit.reply);
  const { conflict } = messages[visit.request.scene.locale].partners;
  return sendPartnerConflict(visit, conflict[why], urls.partner(id));
}

async function ask(
  visit: PartnerVisit,
  partner: Partner,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { partner: t, fields } = desk.page.t.partners;
  const title = t.contractTitle(partner.name);
  return sendPage(
    visit.reply,
    <PartnerFrame desk={desk} title={title} partner={partner} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={fields} />
      <PageHead title={title} lead={t.contractLead} />
      <Form page={desk.page} action={urls.partnerContract(partner.id)}>
        <ContractFields form={form} />
        <ButtonRow>
          <Button icon="check">{t.save}</Button>
          <Button variant="tertiary" href={urls.partner(partner.id)}>
            {desk.page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </PartnerFrame>,
    status,
  );
}
