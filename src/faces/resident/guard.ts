import type { FastifyInstance, FastifyReply } from 'fastify';
import type { City } from '../../city/city.ts';
import { findAtPanel } from '../../family/panel.ts';
import type { Cardholder, Resident } from '../../people/resident.ts';
import { notFound } from '../http/error-pages.tsx';
import { type GuardedRoutes, type GuardedVisit, guardedRoutes, type TurnedAway } from '../http/guard.ts';
import { publicUrls, urls } from './urls.ts';

/** One request of a resident who is known to be one. */
export type Visit<C extends Cardholder = Resident> = GuardedVisit<'resident', C>;

/** Routes that only a resident reaches: with the own account, or acting for a member of the family. */
export type ResidentRoutes = GuardedRoutes<Visit>;

/** One request of a member of a family as well. */
export type CardholderVisit = Visit<Cardholder>;
export type CardholderRoutes = GuardedRoutes<CardholderVisit>;

export function residentRoutes(app: FastifyInstance, city: City): ResidentRoutes {
  return panelRoutes(app, city, allRights);
}

/** What a member of a family has too: the own card. */
export function cardholderRoutes(app: FastifyInstance, city: City): CardholderRoutes {
  return panelRoutes(app, city, (who) => who);
}

/** The account of whoever logged in, a member of a family as well. */
export function ownCardholderRoutes(app: FastifyInstance, city: City): CardholderRoutes {
  return panelRoutes(app, city, notActing);
}

/** Of whoever logged in, for nobody else: the consents, the family, and what ends them. */
export function ownRoutes(app: FastifyInstance, city: City): ResidentRoutes {
  return panelRoutes(app, city, ownRights);
}

/** The same, and open while the login still asks for something: the ways out, for whoever does not agree. */
export function wayOutRoutes(app: FastifyInstance, city: City): ResidentRoutes {
  return panelRoutes(app, city, ownRights, 'consents may be due');
}

/** What the login asks for, of a member of a family too. */
export function beforePanelRoutes(app: FastifyInstance, city: City): CardholderRoutes {
  return panelRoutes(app, city, notActing, 'consents may be due');
}

function ownRights(who: Cardholder): Resident | TurnedAway {
  const resident = allRights(who);
  return 'turnedAway' in resident ? resident : notActing(resident);
}

function allRights(who: Cardholder): Resident | TurnedAway {
  return who.rights === 'all' ? who : { turnedAway: 'member' };
}

function notActing<C extends Cardholder>(who: C): C | TurnedAway {
  return who.rights === 'all' && who.guardian ? { turnedAway: 'acting' } : who;
}

function panelRoutes<C extends Cardholder>(
  app: FastifyInstance,
  city: City,
  admit: (who: Cardholder) => C | TurnedAway,
  opens?: 'consents may be due',
): GuardedRoutes<Visit<C>> {
  return guardedRoutes<'resident', C>(app, city, {
    as: 'resident',
    find: async (db, session, ip) => {
      const who = await findAtPanel(db, session, ip);
      if (who && session.consentsDue && !opens) return { ledTo: urls.dueConsentsAndReturn };
      return who && admit(who);
    },
    shownFor: (who) => who.personId,
    login: publicUrls.login,
    home: urls.cards,
  });
}

export function strange({ request, reply }: Pick<Visit, 'request' | 'reply'>): Promise<FastifyReply> {
  return notFound(request, reply);
}
