import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { messages } from '../i18n/index.ts';
import type { CityBrand, Flash, PageContext } from '../ui/page-context.ts';
import { brandOf } from './brand.ts';

const flashCookie = 'km_komunikat';

/** What every page knows. Reads (and with that uses up) the message left by the last redirect. */
export async function pageContext(request: FastifyRequest, reply: FastifyReply): Promise<PageContext> {
  const { scene } = request;
  const settings = await scene.city.settings();
  return {
    t: messages[scene.locale],
    locale: scene.locale,
    city: brandOf(settings),
    path: request.url,
    csrfToken: reply.generateCsrf(),
    flash: takeFlash(request, reply),
    demo: scene.city.config.demo,
    version: scene.version,
    requestId: request.id,
    assets: scene.assets,
  };
}

export function sendPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  return sendHtml(reply, renderToString(page), status);
}

function sendHtml(reply: FastifyReply, html: string, status = 200): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'private, no-store')
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${html}`);
}

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
    const value = Buffer.from(JSON.stringify(flash)).toString('base64url');
    reply.setCookie(flashCookie, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      signed: true,
      maxAge: 60,
    });
  }
  return reply.redirect(url, 303);
}

function takeFlash(request: FastifyRequest, reply: FastifyReply): Flash | undefined {
  const raw = request.cookies[flashCookie];
  if (!raw) return undefined;
  reply.clearCookie(flashCookie, { path: '/' });
  const { valid, value } = request.unsignCookie(raw);
  return valid && value ? (JSON.parse(Buffer.from(value, 'base64url').toString()) as Flash) : undefined;
}

/** A path of ours to go back to, or nothing: never an address that leads to another site. */
export function localPath(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/')) return undefined;
  const base = 'http://karta.invalid';
  if (!URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  return url.origin === base ? `${url.pathname}${url.search}` : undefined;
}
