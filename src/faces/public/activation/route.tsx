import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { activationInput, addressInput } from '../../../accounts/forms.ts';
import { resendActivation } from '../../../accounts/resend-activation.ts';
import { inspectToken } from '../../../accounts/tokens.ts';
import type { City } from '../../../city/city.ts';
import { ownInvitations } from '../../../family/invitations/reads.ts';
import { activate } from '../../../people/activate.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { messages } from '../../i18n/index.ts';
import { urls as residentUrls } from '../../resident/urls.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { inEvenTime } from '../even-time.ts';
import { letInWith } from '../login/let-in.ts';
import { publicPage } from '../page.ts';
import { rememberAddress, rememberedAddress } from '../remembered-address.ts';
import { mailedLinkPages } from '../sent/mailed-link.tsx';
import { SentPage } from '../sent/page.tsx';
import { urls } from '../urls.ts';
import { ActivationPage } from './page.tsx';

type Token = { Params: { token: string } };

export function activationRoutes(app: FastifyInstance, city: City): void {
  const credentials = { config: { rateLimit: limits.credentials } };

  const { askForAddress, showDeadLink } = mailedLinkPages(({ activation: t }) => ({
    action: urls.resendActivation,
    ask: { title: t.resendTitle, lead: t.resend, submit: t.resendSubmit },
    dead: t,
  }));

  async function askForPassword(
    request: FastifyRequest,
    reply: FastifyReply,
    view: { readonly token: string; readonly form: FormView },
    status = 200,
  ) {
    return sendPage(reply, <ActivationPage {...(await publicPage(request, reply))} {...view} />, status);
  }

  for (const path of [urls.registered, urls.activationSent]) {
    app.get(path, async (request, reply) => {
      const email = rememberedAddress(request);
      const scene = await publicPage(request, reply);
      return sendPage(
        reply,
        <SentPage {...scene} kind="activation" email={email} again={urls.resendActivation} />,
      );
    });
  }

  app.get(urls.resendActivation, (request, reply) => askForAddress(request, reply, emptyForm, 200));

  app.post(urls.resendActivation, credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const raw = rawForm(request);
    const parsed = parseInput(addressInput, raw);
    if (!parsed.ok) {
      return askForAddress(request, reply, refusedForm(raw, parsed.errors, messages[locale]), 422);
    }
    const { email } = parsed.value;
    await inEvenTime(city.transact((tx) => resendActivation(tx, email, ip)));
    rememberAddress(reply, email);
    return redirect(reply, urls.activationSent);
  });

  app.get<Token>(urls.activation(':token'), async (request, reply) => {
    const { token } = request.params;
    const { state } = await inspectToken(city.db, token, 'activation', city.clock());
    if (state !== 'open') return showDeadLink(request, reply, state);
    return askForPassword(request, reply, { token, form: emptyForm });
  });

  app.post<Token>(urls.activation(':token'), credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const { token } = request.params;
    const t = messages[locale];
    const found = await inspectToken(city.db, token, 'activation', city.clock());
    if (found.state !== 'open') return showDeadLink(request, reply, found.state);
    const parsed = parseInput(activationInput, rawForm(request));
    if (!parsed.ok) {
      return askForPassword(request, reply, { token, form: refusedForm({}, parsed.errors, t) }, 422);
    }
    const { password } = parsed.value;
    const activated = await activate(city, { token, password }, ip);
    if (!activated.ok) {
      if (activated.reason !== 'wrong-password') return showDeadLink(request, reply, activated.reason);
      const form = { values: {}, errors: { password: t.publicSite.activation.wrongPassword } };
      return askForPassword(request, reply, { token, form }, 422);
    }
    const waiting = await ownInvitations(city.db, found, city.clock());
    const back = waiting.length > 0 ? residentUrls.invitations : undefined;
    const flash = { kind: 'success', text: t.publicSite.activation.done } as const;
    return letInWith(city, request, reply, { email: activated.email, password }, { back, flash });
  });
}
