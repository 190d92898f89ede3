import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { secondsUntil } from '../../../accounts/delay.ts';
import { credentialsInput } from '../../../accounts/forms.ts';
import { logIn } from '../../../accounts/log-in.ts';
import { logOut } from '../../../accounts/log-out.ts';
import type { City } from '../../../city/city.ts';
import { standingSuspension } from '../../../consents/suspensions.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { localPath, redirect, sendPage, sendStillPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { clearSessionCookie, clientOf, sessionToken, setPendingCookie } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import type { PageContext } from '../../ui/page-context.ts';
import { currentHolder, publicPage } from '../page.ts';
import { urls } from '../urls.ts';
import { letIn } from './let-in.ts';
import { LoginPage, type LoginTrouble } from './page.tsx';
import { providerRoutes } from './provider/route.tsx';
import { type Refused, refusal } from './refusal.ts';
import { secondStepRoutes } from './second-step/route.tsx';

export function loginRoutes(app: FastifyInstance, city: City): void {
  interface View {
    readonly form: FormView;
    readonly back: string | undefined;
    readonly trouble?: LoginTrouble | undefined;
  }

  const provider = city.config.provider?.label;

  async function show(request: FastifyRequest, reply: FastifyReply, view: View, status = 200) {
    return sendPage(
      reply,
      <LoginPage {...(await publicPage(request, reply))} {...view} provider={provider} />,
      status,
    );
  }

  app.get<{ Querystring: { powrot?: string } }>(urls.login, async (request, reply) => {
    const { page, ...visitor } = await publicPage(request, reply);
    const back = localPath(request.query.powrot);
    const draw = (drawn: PageContext) => (
      <LoginPage page={drawn} {...visitor} form={emptyForm} back={back} provider={provider} />
    );
    return visitor.user ? sendPage(reply, draw(page)) : sendStillPage(reply, page, draw);
  });

  app.post(urls.login, { config: { rateLimit: limits.credentials } }, async (request, reply) => {
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const back = localPath(raw.powrot);
    const parsed = parseInput(credentialsInput, raw);
    if (!parsed.ok) return show(request, reply, { form: refusedForm(raw, parsed.errors, t), back }, 422);
    const loggedIn = await logIn(city, parsed.value, clientOf(request), sessionToken(request));
    if (loggedIn.ok) return letIn(city, reply, loggedIn, back);
    if (loggedIn.reason === 'second-step') {
      setPendingCookie(reply, loggedIn.pendingToken);
      return redirect(reply, urls.andReturn(urls.secondStep, back));
    }
    const { status, text } = refusal(loggedIn, t, city.clock());
    if (loggedIn.reason === 'delayed') {
      reply.header('retry-after', secondsUntil(loggedIn.freeAt, city.clock()));
    }
    const errors = loggedIn.reason === 'wrong' ? { email: text } : {};
    const form = { ...refusedForm(raw, {}, t), errors };
    return show(request, reply, { form, back, trouble: await troubleOf(city, loggedIn) }, status);
  });

  secondStepRoutes(app, city);
  providerRoutes(app, city);

  app.post(urls.logout, async (request, reply) => {
    const token = sessionToken(request);
    if (token) {
      const holder = await currentHolder(request);
      await city.transact((tx) => logOut(tx, holder, token, request.scene.ip));
      clearSessionCookie(reply);
    }
    const text = messages[request.scene.locale].publicSite.login.loggedOut;
    return redirect(reply, urls.home, { kind: 'success', text });
  });
}

async function troubleOf(city: City, refused: Refused): Promise<LoginTrouble | undefined> {
  switch (refused.reason) {
    case 'wrong':
      return undefined;
    case 'delayed':
      return { kind: 'delayed', seconds: secondsUntil(refused.freeAt, city.clock()) };
    case 'not-activated':
      return { kind: 'not-activated' };
    case 'suspended': {
      const why = await standingSuspension(city.db, refused.accountId);
      return { kind: 'suspended', cause: why?.cause ?? 'office', consent: why?.consent ?? null };
    }
  }
}
