import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { isSuspended } from '../../accounts/reads.ts';
import type { City } from '../../city/city.ts';
import type { Actor } from '../../events/actor.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Session } from '../../platform/sessions/sessions.ts';
import { messages } from '../i18n/index.ts';
import { forPerson } from '../ui/form/form.tsx';
import { type ErrorPageKey, sendErrorPage } from './error-pages.tsx';
import { rawForm, textOf } from './form.ts';
import { forgetKept, keepForm, startKeeping } from './kept-text.ts';
import { localPath, redirect } from './page.ts';
import { currentSession } from './request.ts';

/** A request that has passed a guard: who acts stands in it under the face's own word. */
export type GuardedVisit<Name extends string, A extends Actor> = {
  readonly city: City;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Parameters of the route's address. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
} & { readonly [N in Name]: A };

export type Handle<Visit> = (visit: Visit) => Promise<FastifyReply>;

/** Routes that stand behind a guard; their handlers get an actor of the type that the guard has proven. */
export interface GuardedRoutes<Visit> {
  get(url: string, handle: Handle<Visit>): void;
  post(url: string, handle: Handle<Visit>, config?: RouteShorthandOptions['config']): void;
}

export interface Guard<Name extends string, A extends Actor> {
  readonly as: Name;
  /** The actor that this session is here; nobody when it may not come in, or the page that tells why not. */
  find(db: Db, session: Session, ip: string): Promise<A | TurnedAway | LedElsewhere | undefined>;
  /** For whom pages are made, as their forms say (`PageContext.person`). */
  shownFor(actor: A): string;
  /** The login that leads on to this address. */
  login(back: string): string;
  /** Where the login leads when there is no better way back. */
  readonly home: string;
}

/** Known, and still not for this address: the page says why. */
export interface TurnedAway {
  readonly turnedAway: ErrorPageKey;
}

/** Known, and something else comes first. */
interface LedElsewhere {
  /** Its address, which leads back to this one. */
  ledTo(back: string | undefined): string;
}

/** The check runs before a body is read: a stranger's upload is refused at the first byte. */
export function guardedRoutes<Name extends string, A extends Actor>(
  app: FastifyInstance,
  city: City,
  guard: Guard<Name, A>,
): GuardedRoutes<GuardedVisit<Name, A>> {
  const admitted = new WeakMap<FastifyRequest, A>();

  async function onRequest(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    const session = await currentSession(request);
    if (!session && (await startKeeping(request))) return undefined;
    if (!session) return redirect(reply, guard.login(wayBack(request) ?? guard.home));
    const actor = await guard.find(city.db, session, request.scene.ip);
    if (actor && 'turnedAway' in actor) return sendErrorPage(request, reply, 403, actor.turnedAway);
    if (actor && 'ledTo' in actor) return redirect(reply, actor.ledTo(wayBack(request)));
    if (!actor) {
      const suspended = await isSuspended(city.db, session.accountId);
      return sendErrorPage(request, reply, 403, suspended ? 'suspended' : 'forbidden');
    }
    admitted.set(request, actor);
    return undefined;
  }

  /** The form came too late: its text is kept, and the way leads back to it. */
  async function sendBack(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const back = wayBack(request) ?? guard.home;
    const kept = await keepForm(request, reply);
    if (admitted.has(request)) {
      return kept ? redirect(reply, back) : sendErrorPage(request, reply, 403, 'form-expired');
    }
    const text = messages[request.scene.locale].ui.keptText.logIn;
    return redirect(reply, guard.login(back), kept ? { kind: 'info', text } : undefined);
  }

  function add(
    method: 'GET' | 'POST',
    url: string,
    handle: Handle<GuardedVisit<Name, A>>,
    config = {},
  ): void {
    app.route({
      method,
      url,
      config,
      onRequest,
      handler: async (request, reply) => {
        if (request.keeping) return sendBack(request, reply);
        const actor = admitted.get(request) as A;
        if (isForAnother(request, guard.shownFor(actor))) {
          return sendErrorPage(request, reply, 409, 'other-person');
        }
        if (request.routeOptions.config.keeps) await forgetKept(request, reply);
        const { params, query } = request;
        const visit = { city, request, reply, params, query, [guard.as]: actor };
        return handle(visit as GuardedVisit<Name, A>);
      },
    });
  }

  return {
    get: (url, handle) => add('GET', url, handle),
    post: (url, handle, config) => add('POST', url, handle, config),
  };
}

/**
 * A form that was opened for one person is not taken for another: somebody else has logged in since, or the
 * guardian has switched in another tab.
 */
function isForAnother(request: FastifyRequest, shownFor: string): boolean {
  const person = request.method === 'POST' ? textOf(rawForm(request), forPerson) : '';
  return person !== '' && person !== shownFor;
}

/** After the login: the same page, or the one whose form was being sent. */
function wayBack(request: FastifyRequest): string | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return request.url;
  const { referer } = request.headers;
  const from = referer && URL.canParse(referer) ? new URL(referer) : undefined;
  return from?.host === request.host ? localPath(`${from.pathname}${from.search}`) : undefined;
}
