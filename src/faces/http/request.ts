import type { FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../city/city.ts';
import { findSession, type Session } from '../../platform/sessions/sessions.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Assets } from '../ui/page-context.ts';
import { requestLocale } from './language.ts';

/** What belongs to one request before any face looks at it. */
export interface Scene {
  readonly city: City;
  readonly assets: Assets;
  readonly version: string;
  readonly locale: Locale;
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
    locale: requestLocale(request),
    ip: request.ip,
    session: undefined,
  };
}

const cookieName = 'km_sesja';

/** The session of this request, looked up once. */
export async function currentSession(request: FastifyRequest): Promise<Session | undefined> {
  const token = request.cookies[cookieName];
  if (!token) return undefined;
  const { scene } = request;
  scene.session ??= await findSession(scene.city.db, token, scene.city.clock());
  return scene.session;
}

export function sessionToken(request: FastifyRequest): string | undefined {
  return request.cookies[cookieName];
}

export function setSessionCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  reply.setCookie(cookieName, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: request.scene.city.config.publicUrl.startsWith('https:'),
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(cookieName, { path: '/' });
}

/** The address and the browser, for the list of signed-in devices. */
export function clientOf(request: FastifyRequest) {
  return { ip: request.ip, userAgent: request.headers['user-agent'] ?? '' };
}
