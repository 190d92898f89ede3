import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../../city/city.ts';
import { applyAsPartner } from '../../../partners/applications/apply.ts';
import { partnerApplicationInput } from '../../../partners/forms.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { sendKeyIn } from '../../http/message-form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { messages } from '../../i18n/index.ts';
import type { FormView } from '../../ui/form/form-view.ts';
import { publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { ApplicationFormPage } from './form-page.tsx';
import { PartnersPage } from './page.tsx';
import { ApplicationSentPage } from './sent-page.tsx';

/** "Zostań partnerem". */
export function partnerRoutes(app: FastifyInstance, city: City): void {
  app.get(urls.partners, async (request, reply) =>
    sendPage(reply, <PartnersPage {...(await publicPage(request, reply))} />),
  );

  app.get(urls.partnerApplication, (request, reply) =>
    ask(request, reply, { values: { sendKey: randomUUID() }, errors: {} }),
  );

  app.post(urls.partnerApplication, { config: { rateLimit: limits.applying } }, async (request, reply) => {
    const typed = rawForm(request);
    const raw = { ...typed, sendKey: sendKeyIn(typed) };
    const { locale, ip } = request.scene;
    const parsed = parseInput(partnerApplicationInput, raw);
    if (!parsed.ok) return ask(request, reply, refusedForm(raw, parsed.errors, messages[locale]), 422);
    await city.transact((tx) => applyAsPartner(tx, parsed.value, ip, locale));
    return redirect(reply, urls.partnerApplicationSent);
  });

  app.get(urls.partnerApplicationSent, async (request, reply) =>
    sendPage(reply, <ApplicationSentPage {...(await publicPage(request, reply))} />),
  );
}

async function ask(
  request: FastifyRequest,
  reply: FastifyReply,
  form: FormView,
  status = 200,
): Promise<FastifyReply> {
  return sendPage(reply, <ApplicationFormPage {...(await publicPage(request, reply))} form={form} />, status);
}
