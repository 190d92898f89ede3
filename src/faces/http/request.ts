import { isIP } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../city/city.ts';
import { findSession, type Session } from '../../platform/sessions/sessions.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Assets } from '../ui/page-context.ts';
import { clearCookie, readCookie, writeCookie } from './cookies.ts';
import { requestLocale } from './language.ts';

/** What belongs to one request before any face looks at it. */
interface Scene {
  readonly city: City;
  readonly assets: Assets;
  readonly version: string;
  readonly locale: Locale;
  /** The visitor's address. What a proxy claims is believed only where it is one. */
  readonly ip: string;
  session: Session | undefined;
}

declare module 'fastify' {
  interface FastifyRequest {
    scene: Scene;
  }
}

export function startRequest(
  request: FastifyRequest,
  parts: { readonly city: City; readonly assets: Assets; readonly version: string },
): void {
  request.scene = {
    city: parts.city,
    assets: parts.assets,
    version: parts.version,
    locale: requestLocale(request, parts.city.config),
    ip: isIP(request.ip) ? request.ip : (request.socket.remoteAddress ?? '127.0.0.1'),
    session: undefined,
  };
}

/** The session of this request, looked up once. */
export async function currentSession(request: FastifyRequest): Promise<Session | undefined> {
  const token = sessionToken(request);
  if (!token) return undefined;
  const { scene } = request;
  scene.session ??= await findSession(scene.city.db, token, scene.city.clock(), isByItself(request));
  return scene.session;
}

/** Asked for by a script of the page, and nobody has clicked. */
export function isByItself(request: FastifyRequest): boolean {
  return request.method === 'GET' && request.headers['sec-fetch-dest'] === 'empty';
}

export function sessionToken(request: FastifyRequest): string | undefined {
  return readCookie(request, 'km_sesja');
}

export function setSessionCookie(reply: FastifyReply, token: string): void {
  writeCookie(reply, 'km_sesja', token);
}

export function clearSessionCookie(reply: FastifyReply): void {
  clearCookie(reply, 'km_sesja');
}

/** Of a login whose second step is still to come. */
export function pendingToken(request: FastifyRequest): string | undefined {
  return readCookie(request, 'km_logowanie');
}

export function setPendingCookie(reply: FastifyReply, token: string): void {
  // Longer than the login waits, so that whoever comes too late is told so.
  writeCookie(reply, 'km_logowanie', token, 3600);
}

export function clearPendingCookie(reply: FastifyReply): void {
  clearCookie(reply, 'km_logowanie');
}

/** The address and the browser, for the list of signed-in devices. */
export function clientOf(request: FastifyRequest) {
  return { ip: request.scene.ip, userAgent: request.headers['user-agent'] ?? '' };
}
