import type { FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { newPersonInput } from '../../../partners/forms.ts';
import type { Partner } from '../../../partners/partner.ts';
import { invitePerson } from '../../../partners/people/invite.ts';
import { parseInput } from '../../../platform/input.ts';
import { InvitedFields } from '../../account/invitation/invited-fields.tsx';
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
import { Radios } from '../../ui/radios/radios.tsx';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { PartnerFrame } from './frame.tsx';
import type { PartnerDesk, PartnerVisit } from './routes.ts';
import { withPartner } from './with-partner.ts';

/** "Zaproś osobę" to the partner's panel. */
export function invitingRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.partnersInvitation(':id'), (visit) =>
    withPartner(visit, (partner) => ask(visit, partner, { values: { role: 'manager' }, errors: {} })),
  );

  desk.post(urls.partnersInvitation(':id'), (visit) =>
    withPartner(visit, async (partner) => {
      const { clerk, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(newPersonInput, raw);
      if (!parsed.ok) return ask(visit, partner, refusedForm(raw, parsed.errors, t), 422);
      const { email } = parsed.value;
      const invited = await city.transact((tx) => invitePerson(tx, clerk, partner.id, parsed.value));
      const { partner: words } = t.partners;
      if (invited.ok) {
        const text = words.invited(email);
        return redirect(reply, urls.partner(partner.id), { kind: 'success', text });
      }
      if (invited.reason === 'not-found') return notFound(request, reply);
      const errors = { email: t.partnerPanel.people.alreadyThere };
      return ask(visit, partner, { ...refusedForm(raw, {}, t), errors }, 422);
    }),
  );
}

async function ask(
  visit: PartnerVisit,
  partner: Partner,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  const desk = await deskPage(visit);
  const { people: t } = desk.page.t.partnerPanel;
  const title = desk.page.t.partners.partner.inviteTitle(partner.name);
  return sendPage(
    visit.reply,
    <PartnerFrame desk={desk} title={title} partner={partner} failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={t.fields} />
      <PageHead title={title} />
      <Form page={desk.page} action={urls.partnersInvitation(partner.id)}>
        <InvitedFields form={form} labels={t.fields} />
        <Radios
          form={form}
          name="role"
          label={t.fields.role}
          options={(['manager', 'till'] as const).map((value) => ({
            value,
            label: t.roles[value],
            hint: t.roleHints[value],
          }))}
        />
        <ButtonRow>
          <Button icon="mail">{t.submit}</Button>
          <Button variant="tertiary" href={urls.partner(partner.id)}>
            {desk.page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </PartnerFrame>,
    status,
  );
}
