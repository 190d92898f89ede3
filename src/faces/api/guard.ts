import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { City } from '../../city/city.ts';
import { findKeyTill, noteUse } from '../../partners/keys/key-till.ts';
import type { Till } from '../../partners/till.ts';
import { dayOf, minutes } from '../../platform/clock.ts';
import { isClean } from '../http/clean-input.ts';
import { type ProblemCode, sendProblem } from './problem.ts';
import { urls } from './urls.ts';

/** A request that showed a key in force. */
export interface TillVisit {
  readonly city: City;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly till: Till;
  readonly params: Readonly<Record<string, string>>;
}

type Handle = (visit: TillVisit) => Promise<FastifyReply>;

export interface ApiRoutes {
  get(url: string, handle: Handle): void;
  post(url: string, handle: Handle): void;
}

/** One network; the pace of one till is the room's own matter (`partners/check-pace.ts`). */
const limit = { max: 6000, timeWindow: minutes(10), groupId: 'api' };

/**
 * Routes for machines: JSON in and out, a key instead of a session, problems instead of pages. They carry their
 * own proof and look at no cookie, so that no other site can use a visitor's login for them.
 */
export function apiRoutes(app: FastifyInstance, city: City, register: (routes: ApiRoutes) => void): void {
  const known: Known[] = [{ method: 'GET', path: pathLike(urls.document) }];
  nothingElse(app, known);
  app.register(async (api) => {
    // JSON only: no form of any site is understood.
    api.removeAllContentTypeParsers();
    api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => {
      try {
        done(null, JSON.parse(String(body)));
      } catch {
        done(Object.assign(new Error('no JSON'), { statusCode: 400 }));
      }
    });
    api.setErrorHandler((error: FastifyError, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) request.log.error({ err: error, route: request.routeOptions.url }, 'błąd');
      return sendProblem(request, reply, problemOf(status));
    });
    const tillOf = async (request: FastifyRequest): Promise<Till | undefined> => {
      const key = bearerOf(request);
      if (key === undefined) return undefined;
      return findKeyTill(city.db, key, request.scene.ip, dayOf(city.clock()));
    };
    const add = (method: 'GET' | 'POST', url: string, handle: Handle): void => {
      known.push({ method, path: pathLike(url) });
      api.route({
        method,
        url,
        config: { csrf: false, rateLimit: limit, machine: true },
        onRequest: async (request, reply) => {
          if (bearerOf(request) === undefined) return sendProblem(request, reply, 'key-missing');
          return (await tillOf(request)) ? undefined : sendProblem(request, reply, 'key-invalid');
        },
        handler: async (request, reply) => {
          // The body may have come slowly, and the key may have been revoked meanwhile.
          const till = await tillOf(request);
          if (!till) return sendProblem(request, reply, 'key-invalid');
          if (!isClean(request.params)) return sendProblem(request, reply, 'not-found');
          await city.transact((tx) => noteUse(tx, till));
          const params = request.params as Readonly<Record<string, string>>;
          return handle({ city, request, reply, till, params });
        },
      });
    };
    register({
      get: (url, handle) => add('GET', url, handle),
      post: (url, handle) => add('POST', url, handle),
    });
  });
}

interface Known {
  readonly method: 'GET' | 'POST';
  readonly path: RegExp;
}

const pathLike = (url: string): RegExp => new RegExp(`^${url.replace(/:\w+/g, '[^/]+')}$`);

/** A machine that asks for something else is told so in its own words, before anything of its body is read. */
function nothingElse(app: FastifyInstance, known: readonly Known[]): void {
  const told = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const [path = ''] = request.url.split('?');
    const allowed = known.filter((one) => one.path.test(path)).map(({ method }) => method);
    if (allowed.length === 0) return sendProblem(request, reply, 'not-found');
    reply.header('allow', allowed.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : one)).join(', '));
    return sendProblem(request, reply, 'method-not-allowed');
  };
  app.register(
    async (rest) => {
      rest.addHook('onRequest', told);
      rest.setNotFoundHandler(told);
    },
    { prefix: urls.base },
  );
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +([\w-]{10,200})$/i.exec(headers.authorization ?? '')?.[1];
}

function problemOf(status: number): ProblemCode {
  if (status >= 500) return 'failure';
  if (status === 429) return 'too-many';
  return status === 404 ? 'not-found' : 'body-invalid';
}
