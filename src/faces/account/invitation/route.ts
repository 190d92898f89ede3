import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { newPasswordInput } from '../../../accounts/forms.ts';
import { isGuessable } from '../../../accounts/password.ts';
import { hashPassword } from '../../../accounts/password-hash.ts';
import type { City } from '../../../city/city.ts';
import type { Tx } from '../../../platform/db/transaction.ts';
import { parseInput } from '../../../platform/input.ts';
import { rawForm, refusedForm } from '../../http/form.ts';
import { pageContext, redirect, sendPage } from '../../http/page.ts';
import { limits } from '../../http/rate-limit.ts';
import { type Messages, messages } from '../../i18n/index.ts';
import { emptyForm, type FormView } from '../../ui/form/form-view.ts';
import { type Acceptance, acceptanceOf } from './acceptance.tsx';
import { InvitationPage, type InvitationWords, UselessInvitationPage } from './page.tsx';

/** Whose invitations these are. */
interface InvitingPanel {
  url(token: string): string;
  /** Leads on to the panel. */
  readonly login: string;
  words(t: Messages): InvitationWords;
  join(tx: Tx, token: string, passwordHash: string, ip: string): Promise<{ readonly ok: boolean }>;
  /** What an account in use gets to see instead. */
  readonly acceptance: Acceptance;
}

/** The page behind an invitation's link: public, because whoever opens it has no password yet. */
export function invitationRoutes(app: FastifyInstance, city: City, panel: InvitingPanel): void {
  const url = panel.url(':token');
  const acceptance = acceptanceOf(city, panel.acceptance);

  app.get(url, (request, reply) => show(request, reply, emptyForm, 200));

  app.post(url, { config: { rateLimit: limits.credentials } }, async (request, reply) => {
    const answered = await acceptance.answer(asked(request, reply));
    if (answered) return answered;
    const raw = rawForm(request);
    const t = messages[request.scene.locale];
    const parsed = parseInput(newPasswordInput, raw);
    if (!parsed.ok) return show(request, reply, refusedForm(raw, parsed.errors, t), 422);
    const { password } = parsed.value;
    if (await isGuessableHere(tokenIn(request), password)) {
      return show(request, reply, refusedForm(raw, { password: 'password-common' }, t), 422);
    }
    const hash = await hashPassword(password);
    const joined = await city.transact((tx) => panel.join(tx, tokenIn(request), hash, request.scene.ip));
    if (!joined.ok) return show(request, reply, emptyForm, 200);
    return redirect(reply, panel.login, { kind: 'success', text: panel.words(t).done });
  });

  function asked(request: FastifyRequest, reply: FastifyReply) {
    const token = tokenIn(request);
    return { request, reply, token, url: panel.url(token) };
  }

  async function isGuessableHere(token: string, password: string): Promise<boolean> {
    const link = await panel.acceptance.inspect(city.db, token, city.clock());
    return link.state === 'open' && isGuessable(password, link.email, [link.firstName, link.lastName]);
  }

  async function show(
    request: FastifyRequest,
    reply: FastifyReply,
    form: FormView,
    status: number,
  ): Promise<FastifyReply> {
    const shown = await acceptance.show(asked(request, reply));
    if (shown) return shown;
    const token = tokenIn(request);
    const { state } = await panel.acceptance.inspect(city.db, token, city.clock());
    const page = await pageContext(request, reply);
    const words = panel.words(page.t);
    return state === 'open'
      ? sendPage(reply, InvitationPage({ page, words, action: panel.url(token), form }), status)
      : sendPage(reply, UselessInvitationPage({ page, words, why: state, login: panel.login }), 410);
  }
}

const tokenIn = (request: FastifyRequest): string => (request.params as { token: string }).token;
