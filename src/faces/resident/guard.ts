import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { isSuspended } from '../../accounts/reads.ts';
import { findResident, type Resident } from '../../people/resident.ts';
import { notFound, sendErrorPage } from '../http/error-pages.tsx';
import { localPath, redirect } from '../http/page.ts';
import { currentSession } from '../http/request.ts';
import { publicUrls, urls } from './urls.ts';

/** One request of a resident who is known to be one. */
export interface Visit {
  readonly resident: Resident;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Parameters of the route's address. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

type Handler = (visit: Visit) => Promise<FastifyReply>;

/** Registers routes that only a resident reaches. */
export interface ResidentRoutes {
  get(url: string, handler: Handler): void;
  post(url: string, handler: Handler, config?: RouteShorthandOptions['config']): void;
}

const residents = new WeakMap<FastifyRequest, Resident>();

/** The check runs before a body is read: a stranger's upload is not even looked at. */
export function residentRoutes(app: FastifyInstance): ResidentRoutes {
  const add = (method: 'GET' | 'POST', url: string, handler: Handler, config = {}): void => {
    app.route({
      method,
      url,
      config,
      onRequest: requireResident,
      handler: (request, reply) => {
        const resident = residents.get(request) as Resident;
        const { params, query } = request as { params: Visit['params']; query: Visit['query'] };
        return handler({ resident, request, reply, params, query });
      },
    });
  };
  return {
    get: (url, handler) => add('GET', url, handler),
    post: (url, handler, config) => add('POST', url, handler, config),
  };
}

async function requireResident(request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
  const session = await currentSession(request);
  if (!session) return redirect(reply, publicUrls.login(wayBack(request)));
  const { db } = request.scene.city;
  const resident = await findResident(db, session.accountId, request.ip);
  if (!resident) {
    const suspended = await isSuspended(db, session.accountId);
    return sendErrorPage(request, reply, 403, suspended ? 'suspended' : 'forbidden');
  }
  residents.set(request, resident);
  return undefined;
}

/** After the login: the same page, or the one whose form was being sent. */
function wayBack(request: FastifyRequest): string {
  if (request.method === 'GET' || request.method === 'HEAD') return request.url;
  const { referer } = request.headers;
  const from = referer && URL.canParse(referer) ? new URL(referer) : undefined;
  return (from?.host === request.host && localPath(`${from.pathname}${from.search}`)) || urls.cards;
}

export function strange({ request, reply }: Visit): Promise<FastifyReply> {
  return notFound(request, reply);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id as it stands in an address; nothing when it cannot be one. */
export function idIn(params: Visit['params']): string | undefined {
  const id = params.id ?? '';
  return uuid.test(id) ? id : undefined;
}

/** An application's number as it stands in an address. */
export function numberIn(params: Visit['params']): number | undefined {
  const number = params.number ?? '';
  return /^\d{1,15}$/.test(number) ? Number(number) : undefined;
}
