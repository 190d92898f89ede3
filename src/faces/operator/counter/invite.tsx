import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { City } from '../../../city/city.ts';
import { type InvitedToPanel, inviteToPanel } from '../../../family/invite-to-panel.ts';
import { viewPerson } from '../../../people/directory.ts';
import { code, email, parseInput } from '../../../platform/input.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import { notFound } from '../../http/error-pages.tsx';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { messages } from '../../i18n/index.ts';
import { locales } from '../../i18n/locale.ts';
import { Button } from '../../ui/button/button.tsx';
import { ButtonRow } from '../../ui/button/button-row.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { Form } from '../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../ui/form/form-view.ts';
import { PageHead } from '../../ui/frame/page-head.tsx';
import { languageNames } from '../../ui/language-switch/language-switch.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { DeskFrame } from '../desk-frame.tsx';
import { deskPage } from '../desk-page.ts';
import { deskFor, type Visit } from '../guard.ts';
import { sendConflict } from '../residents/conflict.tsx';
import { nameOf } from '../residents/resident-page.tsx';
import { urls } from '../urls.ts';

type CounterVisit = Visit<ClerkWho<'edit-residents'>>;

const invitation = z.object({ email, locale: z.enum(locales, code('choose')) });

/** "Zaproś do Panelu": somebody without an account gave an address at the counter. */
export function inviteRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'edit-residents');
  desk.get(urls.panelInvitation(':id'), (visit) => ask(visit, { values: { locale: 'pl' }, errors: {} }));

  desk.post(urls.panelInvitation(':id'), async (visit) => {
    const { clerk, request, reply } = visit;
    const id = idIn(request.params);
    if (!id) return notFound(request, reply);
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const parsed = parseInput(invitation, raw);
    if (!parsed.ok) return ask(visit, refusedForm(raw, parsed.errors, t), 422);
    const { email: address, locale } = parsed.value;
    const invited = await city.transact((tx) => inviteToPanel(tx, clerk, id, address, locale));
    if (!invited.ok) return refuse(visit, id, invited.reason, refusedForm(raw, {}, t));
    const back = clerk.permissions.has('read-residents') ? urls.resident(id) : urls.home;
    return redirect(reply, back, { kind: 'success', text: t.counter.invite.done(address) });
  });
}

async function refuse(
  visit: CounterVisit,
  personId: string,
  why: Extract<InvitedToPanel, { ok: false }>['reason'],
  form: FormView,
): Promise<FastifyReply> {
  const t = messages[visit.request.scene.locale].counter.invite;
  switch (why) {
    case 'not-found':
      return notFound(visit.request, visit.reply);
    case 'has-account':
    case 'own':
    case 'looked-after':
      return sendConflict(visit, { title: t.conflictTitle, text: t.refused[why], personId });
    case 'has-panel':
    case 'asked':
      return ask(visit, { ...form, errors: { email: t.refused[why] } }, 422);
  }
}

async function ask(visit: CounterVisit, form: FormView, status = 200): Promise<FastifyReply> {
  const { city, clerk, request, reply } = visit;
  const id = idIn(request.params);
  const person = id && (await city.transact((tx) => viewPerson(tx, clerk, id)));
  if (!person || person.erasedAt) return notFound(request, reply);
  if (person.accountId !== null) return refuse(visit, person.id, 'has-account', form);
  const desk = await deskPage(visit);
  const { page } = desk;
  const t = page.t.counter.invite;
  const title = t.title(nameOf(page, person));
  return sendPage(
    reply,
    <DeskFrame desk={desk} title={title} current="residents" failed={errorsOf(form).length > 0}>
      <ErrorSummary form={form} labels={{ email: t.email, locale: t.language }} />
      <PageHead title={title} lead={t.lead} />
      <Form page={page} action={urls.panelInvitation(person.id)}>
        <TextField form={form} name="email" label={t.email} type="email" autocomplete="off" />
        <Select
          form={form}
          name="locale"
          label={t.language}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        <ButtonRow>
          <Button icon="send">{t.confirm}</Button>
          <Button variant="tertiary" href={urls.resident(person.id)}>
            {page.t.ui.cancel}
          </Button>
        </ButtonRow>
      </Form>
    </DeskFrame>,
    status,
  );
}
