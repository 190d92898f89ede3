import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Credentials } from '../../../accounts/credentials.ts';
import type { Entered } from '../../../accounts/enter.ts';
import { logIn } from '../../../accounts/log-in.ts';
import type { City } from '../../../city/city.ts';
import { askAtLogin } from '../../../consents/ask-at-login.ts';
import { redirect } from '../../http/page.ts';
import { clientOf, sessionToken, setSessionCookie } from '../../http/request.ts';
import type { Flash } from '../../ui/page-context.ts';
import { panels, panelsOf, urls } from '../urls.ts';

/** The last answer of a login: the session, and back to where it was asked for. */
export async function letIn(
  city: City,
  reply: FastifyReply,
  { holder, sessionToken }: Extract<Entered, { ok: true }>,
  back: string | undefined,
  flash?: Flash,
): Promise<FastifyReply> {
  await city.transact((tx) => askAtLogin(tx, { accountId: holder.accountId, sessionToken }));
  setSessionCookie(reply, sessionToken);
  const [panel] = panelsOf(holder);
  return redirect(reply, back ?? (panel ? panels[panel] : urls.home), flash);
}

/** Whoever has just set or proven a password goes in with it, or as far as the login when that asks for more. */
export async function letInWith(
  city: City,
  request: FastifyRequest,
  reply: FastifyReply,
  credentials: Credentials,
  { back, flash }: { readonly back?: string | undefined; readonly flash: Flash },
): Promise<FastifyReply> {
  const loggedIn = await logIn(city, credentials, clientOf(request), sessionToken(request));
  if (!loggedIn.ok) return redirect(reply, urls.loginAndReturn(back), flash);
  return letIn(city, reply, loggedIn, back, flash);
}
