import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Locale, locales } from '../i18n/locale.ts';

const cookieName = 'km_jezyk';

/** The language chosen on a page, else the first one that the browser asks for and we speak. */
export function requestLocale(request: FastifyRequest): Locale {
  const chosen = request.cookies[cookieName];
  if (isLocale(chosen)) return chosen;
  for (const wish of (request.headers['accept-language'] ?? '').split(',')) {
    const language = wish.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return 'pl';
}

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

export function rememberLocale(reply: FastifyReply, locale: Locale): void {
  reply.setCookie(cookieName, locale, { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 31_536_000 });
}
