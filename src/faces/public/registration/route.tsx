import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { checkCredentials } from '../../../accounts/credentials.ts';
import { hashPassword } from '../../../accounts/password-hash.ts';
import type { City } from '../../../city/city.ts';
import { tickedConsents } from '../../../consents/forms.ts';
import { registrationConsents } from '../../../consents/reads.ts';
import { becomeResident } from '../../../people/become-resident.ts';
import { registrationInput, residentRoleInput } from '../../../people/forms.ts';
import { registerResident } from '../../../people/register.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { inEvenTime } from '../even-time.ts';
import { refusal } from '../login/refusal.ts';
import { publicPage } from '../page.ts';
import { rememberAddress } from '../remembered-address.ts';
import { urls } from '../urls.ts';
import { RegistrationPage } from './page.tsx';

type Query = { 'posiadam-konto'?: string };

export function registrationRoutes(app: FastifyInstance, city: City): void {
  async function show(request: FastifyRequest, reply: FastifyReply, form: FormView, status = 200) {
    const existing = 'posiadam-konto' in (request.query as Query);
    const consents = await registrationConsents(city.db, city.clock());
    const scene = await publicPage(request, reply);
    return sendPage(
      reply,
      <RegistrationPage {...scene} form={form} consents={consents} existing={existing} />,
      status,
    );
  }

  async function register(request: FastifyRequest, reply: FastifyReply) {
    const { locale, ip } = request.scene;
    const raw = rawForm(request);
    const consents = await registrationConsents(city.db, city.clock());
    const parsed = parseInput(registrationInput(consents), raw);
    if (!parsed.ok) return show(request, reply, refusedForm(raw, parsed.errors, messages[locale]), 422);
    const { password, ...given } = parsed.value;
    await inEvenTime(
      (async () => {
        const passwordHash = await hashPassword(password);
        const registration = { ...given, passwordHash, locale, consents: tickedConsents(consents, given) };
        await city.transact((tx) => registerResident(tx, registration, ip));
      })(),
    );
    rememberAddress(reply, given.email);
    return redirect(reply, urls.registered);
  }

  async function registerExisting(request: FastifyRequest, reply: FastifyReply) {
    const { locale, ip } = request.scene;
    const t = messages[locale];
    const raw = rawForm(request);
    const consents = await registrationConsents(city.db, city.clock());
    const parsed = parseInput(residentRoleInput(consents), raw);
    if (!parsed.ok) return show(request, reply, refusedForm(raw, parsed.errors, t), 422);
    const kept = refusedForm(raw, {}, t);
    const checked = await checkCredentials(city, parsed.value, ip);
    if (!checked.ok) {
      const { status, text } = refusal(checked, t, city.clock());
      return show(request, reply, { ...kept, errors: { email: text } }, status);
    }
    const ticked = tickedConsents(consents, parsed.value);
    const session = await currentSession(request);
    const who = { accountId: checked.accountId, loggedIn: session?.accountId === checked.accountId };
    const became = await city.transact((tx) => becomeResident(tx, who, ticked, ip));
    const said = t.publicSite.registration;
    if (became.ok) return redirect(reply, urls.login, { kind: 'success', text: said.becameResident });
    switch (became.reason) {
      case 'already-resident':
        return redirect(reply, urls.login, { kind: 'info', text: said.alreadyResident });
      case 'nameless':
        return show(request, reply, { ...kept, errors: { email: said.nameless } }, 422);
      case 'second-step':
        return show(request, reply, { ...kept, errors: { email: t.secondFactor.login.first } }, 422);
    }
  }

  app.get(urls.register, (request, reply) => show(request, reply, emptyForm));

  app.post<{ Querystring: Query }>(
    urls.register,
    { config: { rateLimit: limits.credentials } },
    (request, reply) =>
      'posiadam-konto' in request.query ? registerExisting(request, reply) : register(request, reply),
  );
}
