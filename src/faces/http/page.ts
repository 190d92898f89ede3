import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { z } from 'zod';
import { messages } from '../i18n/index.ts';
import type { CityBrand, Flash, PageContext } from '../ui/page-context.ts';
import { brandOf } from './brand.ts';
import { clearCookie, readSignedCookie, writeSignedCookie } from './cookies.ts';
import { isByItself, sessionToken } from './request.ts';

/** The message that a redirect leaves for the next page. */
const flashSchema = z.object({
  kind: z.enum(['success', 'info', 'warning', 'danger']),
  text: z.string(),
  link: z.object({ href: z.string(), label: z.string() }).optional(),
});

/** What every page knows. Reads (and with that uses up) the message left by the last redirect. */
export async function pageContext(request: FastifyRequest, reply: FastifyReply): Promise<PageContext> {
  return {
    ...(await strangersContext(request)),
    csrfToken: reply.generateCsrf(),
    flash: isByItself(request) ? undefined : takeFlash(request, reply),
  };
}

/** Nobody is logged in here, and no message waits. */
export function isStranger(request: FastifyRequest): boolean {
  return sessionToken(request) === undefined && readSignedCookie(request, 'km_komunikat') === undefined;
}

/** What a page knows that is the same for every stranger. It has no token, so nothing can be sent from it. */
export async function strangersContext(request: FastifyRequest): Promise<PageContext> {
  const { scene } = request;
  const settings = await scene.city.settings();
  return {
    t: messages[scene.locale],
    locale: scene.locale,
    city: brandOf(settings),
    path: request.url,
    csrfToken: '',
    flash: undefined,
    demo: scene.city.config.demo,
    version: scene.version,
    requestId: request.id,
    assets: scene.assets,
  };
}

const notKept = 'private, no-store';

export function sendPage(
  reply: FastifyReply,
  page: VNode,
  status = 200,
  cacheControl = notKept,
): FastifyReply {
  return sendHtml(reply, renderToString(page), status, cacheControl);
}

function sendHtml(reply: FastifyReply, html: string, status = 200, cacheControl = notKept): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', cacheControl)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}

/** For whatever stands on the page of a stranger: anybody may keep it a while, and asks whether it has changed. */
export function sendOpenPage(request: FastifyRequest, reply: FastifyReply, page: VNode): FastifyReply {
  if (!isStranger(request)) return sendPage(reply, page);
  const html = renderToString(page);
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 27)}"`;
  reply.header('etag', etag).header('vary', 'cookie, accept-language').header('cache-control', keptShortly);
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return sendHtml(reply, html, 200, keptShortly);
}

const keptShortly = 'public, max-age=60, stale-while-revalidate=600';

/** Stands for the token while a still page is drawn; no token looks like it. */
const tokenPlace = '\u{e000}token\u{e000}';

/** By look and language, then by address: the page in pieces, between which the token goes. */
const stillPages = new WeakMap<CityBrand, Map<string, readonly string[]>>();

/**
 * For an address that looks the same to every stranger: drawn once for each language, and sent again with
 * the visitor's own token. A message, or a query in the address, has the page drawn as any other.
 */
export function sendStillPage(
  reply: FastifyReply,
  page: PageContext,
  draw: (page: PageContext) => VNode,
): FastifyReply {
  if (page.flash || page.path.includes('?')) return sendPage(reply, draw(page));
  const known = stillPages.get(page.city) ?? new Map<string, readonly string[]>();
  stillPages.set(page.city, known);
  const key = `${page.locale} ${page.path}`;
  let pieces = known.get(key);
  if (!pieces) {
    pieces = renderToString(draw({ ...page, csrfToken: tokenPlace })).split(tokenPlace);
    known.set(key, pieces);
  }
  return sendHtml(reply, pieces.join(page.csrfToken));
}

/** After a POST: 303, so that the browser asks for the next page with GET. */
export function redirect(reply: FastifyReply, url: string, flash?: Flash): FastifyReply {
  if (flash) {
    writeSignedCookie(reply, 'km_komunikat', Buffer.from(JSON.stringify(flash)).toString('base64url'), 60);
  }
  return reply.redirect(url, 303);
}

function takeFlash(request: FastifyRequest, reply: FastifyReply): Flash | undefined {
  const value = readSignedCookie(request, 'km_komunikat');
  if (value === undefined) return undefined;
  clearCookie(reply, 'km_komunikat');
  return flashSchema.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString())).data;
}

const ownOrigin = 'http://karta.invalid';

/**
 * A path of ours to go back to, or nothing: never an address that leads to another site. What comes out is
 * checked once more as a browser will read it, because `/.//elsewhere` becomes `//elsewhere` on the way.
 */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, ownOrigin))
    return undefined;
  const { origin, pathname, search } = new URL(value, ownOrigin);
  const path = `${pathname}${search}`;
  const read = URL.canParse(path, ownOrigin) ? new URL(path, ownOrigin) : undefined;
  return origin === ownOrigin && read?.origin === ownOrigin && read.pathname === pathname ? path : undefined;
}
