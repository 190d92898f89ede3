import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config.ts';

type OurCookie =
  | 'km_sesja'
  | 'km_logowanie'
  | 'km_konto_urzedu'
  | 'km_csrf'
  | 'km_komunikat'
  | 'km_jezyk'
  | 'km_adres'
  | 'km_tekst'
  | 'km_kolejka'
  | 'km_nastepny'
  | 'km_cel';

/** On https the name carries `__Host-`: then no other host of the city's domain can set or overwrite it. */
export function cookieName(config: Config, name: OurCookie): string {
  return isHttps(config) ? `__Host-${name}` : name;
}

/** No script reads them, no other site sends them along with a form. */
export function cookieOptions(config: Config): CookieSerializeOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isHttps(config) };
}

export const isHttps = (config: Config): boolean => config.publicUrl.startsWith('https:');

export function readCookie(request: FastifyRequest, name: OurCookie): string | undefined {
  return request.cookies[cookieName(request.scene.city.config, name)];
}

/** `seconds` to live; without it until the browser closes. */
export function writeCookie(reply: FastifyReply, name: OurCookie, value: string, seconds?: number): void {
  const { config } = reply.request.scene.city;
  const life = seconds === undefined ? {} : { maxAge: seconds };
  reply.setCookie(cookieName(config, name), value, { ...cookieOptions(config), ...life });
}

/** The same, so that nobody but us can have written it. The purpose keeps one cookie's value out of another. */
export function writeSignedCookie(
  reply: FastifyReply,
  name: OurCookie,
  value: string,
  seconds: number,
): void {
  writeCookie(reply, name, reply.signCookie(`${name}.${value}`), seconds);
}

export function readSignedCookie(request: FastifyRequest, name: OurCookie): string | undefined {
  const raw = readCookie(request, name);
  const { valid, value } = raw ? request.unsignCookie(raw) : { valid: false, value: null };
  return valid && value?.startsWith(`${name}.`) ? value.slice(name.length + 1) : undefined;
}

export function clearCookie(reply: FastifyReply, name: OurCookie): void {
  const { config } = reply.request.scene.city;
  reply.clearCookie(cookieName(config, name), cookieOptions(config));
}
