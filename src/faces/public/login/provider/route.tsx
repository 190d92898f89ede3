import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../../../city/city.ts';
import { openProvider } from '../../../../platform/oidc.ts';
import { enterByProvider } from '../../../../staff/enter-by-provider.ts';
import { notFound } from '../../../http/error-pages.tsx';
import { localPath, pageContext, redirect, sendPage } from '../../../http/page.ts';
import { limits } from '../../../http/rate-limit.ts';
import { clientOf, sessionToken } from '../../../http/request.ts';
import { panels, urls } from '../../urls.ts';
import { letIn } from '../let-in.ts';
import { keepAsked, takeAsked } from './asked.ts';
import { ProviderFailedPage, type ProviderTrouble } from './page.tsx';

const statuses: Record<ProviderTrouble, number> = {
  unreachable: 502,
  'not-ours': 400,
  refused: 403,
  'no-address': 403,
  unknown: 403,
  blocked: 403,
};

/** "Zaloguj kontem urzędu": for whoever works for the city, where its own sign-in is known. */
export function providerRoutes(app: FastifyInstance, city: City): void {
  const { provider: config, publicUrl } = city.config;
  if (!config) {
    for (const url of [urls.providerLogin, urls.providerAnswer]) app.get(url, notFound);
    return;
  }
  const provider = openProvider(config);
  const limited = { config: { rateLimit: limits.credentials } };

  async function fail(
    request: FastifyRequest,
    reply: FastifyReply,
    why: ProviderTrouble,
    error?: unknown,
  ): Promise<FastifyReply> {
    if (error) request.log.warn({ err: error, why }, 'logowanie kontem urzędu');
    const page = await pageContext(request, reply);
    return sendPage(reply, <ProviderFailedPage page={page} why={why} />, statuses[why]);
  }

  app.get(urls.providerLogin, limited, async (request, reply) => {
    const begun = await provider.begin(`${publicUrl}${urls.providerAnswer}`);
    if (!begun.ok) return fail(request, reply, begun.reason, begun.error);
    keepAsked(reply, begun.asked, localPath((request.query as Query).powrot), city.clock());
    return redirect(reply, begun.url);
  });

  app.get(urls.providerAnswer, limited, async (request, reply) => {
    const kept = takeAsked(request, reply, city.clock());
    if (!kept) return fail(request, reply, 'not-ours');
    const vouched = await provider.finish(new URL(request.url, publicUrl), kept.asked);
    if (!vouched.ok) {
      return fail(request, reply, vouched.reason, 'error' in vouched ? vouched.error : undefined);
    }
    const [client, oldToken] = [clientOf(request), sessionToken(request)];
    const entered = await city.transact((tx) => enterByProvider(tx, vouched.email, client, oldToken));
    if (entered.ok) return letIn(city, reply, entered, kept.back ?? panels.staff);
    return fail(request, reply, entered.reason === 'unknown' ? 'unknown' : 'blocked');
  });
}

type Query = { readonly powrot?: string };
