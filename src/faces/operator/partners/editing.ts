import type { FastifyReply } from 'fastify';
import type { City } from '../../../city/city.ts';
import { addPartner } from '../../../partners/add-partner.ts';
import { editPartner } from '../../../partners/edit-partner.ts';
import { newPartnerInput, partnerInput } from '../../../partners/forms.ts';
import type { Partner } from '../../../partners/partner.ts';
import { dayOf } from '../../../platform/clock.ts';
import { parseInput } from '../../../platform/input.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { deskPage } from '../desk-page.ts';
import { urls } from '../urls.ts';
import { PartnerFormPage } from './form-page.tsx';
import type { PartnerDesk, PartnerVisit } from './routes.ts';
import { withPartner } from './with-partner.ts';

/** The firm's data: of one that is there, or added without an application. */
export function editingRoutes(desk: PartnerDesk, city: City): void {
  desk.get(urls.newPartner, (visit) =>
    ask(visit, undefined, { values: { from: dayOf(city.clock()) }, errors: {} }),
  );

  desk.post(urls.newPartner, async (visit) => {
    const { clerk, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(newPartnerInput, raw);
    if (!parsed.ok) return ask(visit, undefined, refusedForm(raw, parsed.errors, t), 422);
    const added = await city.transact((tx) => addPartner(tx, clerk, parsed.value));
    if (!added.ok) {
      const errors = { nip: t.partners.nipTaken };
      return ask(visit, undefined, { ...refusedForm(raw, {}, t), errors }, 422);
    }
    const text = t.partners.new.added(parsed.value.name);
    return redirect(reply, urls.partner(added.partnerId), { kind: 'success', text });
  });

  desk.get(urls.partnerEditing(':id'), (visit) =>
    withPartner(visit, (partner) => ask(visit, partner, { values: valuesOf(partner), errors: {} })),
  );

  desk.post(urls.partnerEditing(':id'), (visit) =>
    withPartner(visit, async (partner) => {
      const { clerk, request, reply } = visit;
      const t = messages[request.scene.locale];
      const raw = rawForm(request);
      const parsed = parseInput(partnerInput, raw);
      if (!parsed.ok) return ask(visit, partner, refusedForm(raw, parsed.errors, t), 422);
      const edited = await city.transact((tx) => editPartner(tx, clerk, partner.id, parsed.value));
      if (edited.ok) {
        const { saved: text } = t.partners.partner;
        return redirect(reply, urls.partner(partner.id), { kind: 'success', text });
      }
      if (edited.reason === 'not-found') return notFound(request, reply);
      const errors = { nip: t.partners.nipTaken };
      return ask(visit, partner, { ...refusedForm(raw, {}, t), errors }, 422);
    }),
  );
}

async function ask(
  visit: PartnerVisit,
  partner: Partner | undefined,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  return sendPage(visit.reply, PartnerFormPage({ desk: await deskPage(visit), partner, form }), status);
}

function valuesOf({ name, nip, description, website, phone, email }: Partner): FormView['values'] {
  return {
    name,
    nip: nip ?? '',
    description,
    website: website ?? '',
    phone: phone ?? '',
    email: email ?? '',
  };
}
