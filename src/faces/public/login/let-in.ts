import type { FastifyReply } from 'fastify';
import type { Entered } from '../../../accounts/enter.ts';
import type { City } from '../../../city/city.ts';
import { askAtLogin } from '../../../consents/ask-at-login.ts';
import { redirect } from '../../http/page.ts';
import { setSessionCookie } from '../../http/request.ts';
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
