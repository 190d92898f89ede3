import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config.ts';
import { type Locale, locales } from '../i18n/locale.ts';
import { cookieName, writeCookie } from './cookies.ts';

/** The language chosen on a page, else the first one that the browser asks for and we speak. */
export function requestLocale(request: FastifyRequest, config: Config): Locale {
  const chosen = request.cookies[cookieName(config, 'km_jezyk')];
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
  writeCookie(reply, 'km_jezyk', locale, 31_536_000);
}
