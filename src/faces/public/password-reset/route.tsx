import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressInput, newPasswordInput } from '../../../accounts/forms.ts';
import { isGuessable } from '../../../accounts/password.ts';
import { hashPassword } from '../../../accounts/password-hash.ts';
import { findHolder } from '../../../accounts/reads.ts';
import { requestPasswordReset } from '../../../accounts/request-password-reset.ts';
import { resetPassword } from '../../../accounts/reset-password.ts';
import { inspectToken } from '../../../accounts/tokens.ts';
import type { City } from '../../../city/city.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { clearSessionCookie } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { inEvenTime } from '../even-time.ts';
import { publicPage } from '../page.ts';
import { rememberAddress, rememberedAddress } from '../remembered-address.ts';
import { mailedLinkPages } from '../sent/mailed-link.tsx';
import { SentPage } from '../sent/page.tsx';
import { urls } from '../urls.ts';
import { NewPasswordPage } from './page.tsx';

type Token = { Params: { token: string } };

export function passwordResetRoutes(app: FastifyInstance, city: City): void {
  const credentials = { config: { rateLimit: limits.credentials } };

  const { askForAddress, showDeadLink } = mailedLinkPages(({ reset: t }) => ({
    action: urls.passwordReset,
    ask: { title: t.title, lead: t.lead, submit: t.submit },
    dead: t,
    again: { href: urls.passwordReset, label: t.again },
  }));

  async function askForPassword(
    request: FastifyRequest,
    reply: FastifyReply,
    view: { readonly token: string; readonly form: FormView },
    status = 200,
  ) {
    return sendPage(reply, <NewPasswordPage {...(await publicPage(request, reply))} {...view} />, status);
  }

  app.get(urls.passwordReset, (request, reply) => askForAddress(request, reply, emptyForm, 200));

  app.post(urls.passwordReset, credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const raw = rawForm(request);
    const parsed = parseInput(addressInput, raw);
    if (!parsed.ok) {
      return askForAddress(request, reply, refusedForm(raw, parsed.errors, messages[locale]), 422);
    }
    const { email } = parsed.value;
    await inEvenTime(city.transact((tx) => requestPasswordReset(tx, email, ip)));
    rememberAddress(reply, email);
    return redirect(reply, urls.passwordResetSent);
  });

  app.get(urls.passwordResetSent, async (request, reply) => {
    const scene = await publicPage(request, reply);
    const email = rememberedAddress(request);
    return sendPage(reply, <SentPage {...scene} kind="reset" email={email} again={urls.passwordReset} />);
  });

  app.get<Token>(urls.newPassword(':token'), async (request, reply) => {
    const { token } = request.params;
    const { state } = await inspectToken(city.db, token, 'password-reset', city.clock());
    if (state !== 'open') return showDeadLink(request, reply, state);
    return askForPassword(request, reply, { token, form: emptyForm });
  });

  app.post<Token>(urls.newPassword(':token'), credentials, async (request, reply) => {
    const { locale, ip } = request.scene;
    const { token } = request.params;
    const t = messages[locale];
    const found = await inspectToken(city.db, token, 'password-reset', city.clock());
    if (found.state !== 'open') return showDeadLink(request, reply, found.state);
    const parsed = parseInput(newPasswordInput, rawForm(request));
    if (!parsed.ok) {
      return askForPassword(request, reply, { token, form: refusedForm({}, parsed.errors, t) }, 422);
    }
    const { password } = parsed.value;
    const holder = await findHolder(city.db, found.accountId);
    if (holder && isGuessable(password, holder.email, [holder.firstName, holder.lastName])) {
      const form = refusedForm({}, { password: 'password-common' }, t);
      return askForPassword(request, reply, { token, form }, 422);
    }
    const hash = await hashPassword(password);
    const reset = await city.transact((tx) => resetPassword(tx, city.keys, token, hash, ip));
    if (!reset.ok) return showDeadLink(request, reply, reset.reason);
    clearSessionCookie(reply);
    return redirect(reply, urls.login, { kind: 'success', text: t.publicSite.reset.done });
  });
}
