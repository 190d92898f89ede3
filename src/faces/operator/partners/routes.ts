import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import type { ClerkWho } from '../../../staff/clerk.ts';
import type { GuardedRoutes } from '../../http/guard.ts';
import { deskFor, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { acceptanceRoutes } from './applications/accept.tsx';
import { refusalRoutes } from './applications/refuse.tsx';
import { applicationRoutes } from './applications/routes.ts';
import { closingRoutes } from './closing.tsx';
import { contractRoutes } from './contract.tsx';
import { editingRoutes } from './editing.ts';
import { historyRoutes } from './history.tsx';
import { invitingRoutes } from './inviting.tsx';
import { showPartners } from './list.ts';
import { personRoutes } from './people.tsx';
import { showPartner } from './view.ts';

export type PartnerVisit = Visit<ClerkWho<'partners'>>;
export type PartnerDesk = GuardedRoutes<PartnerVisit>;

/** "Partnerzy": the firms that give something for the card, and those that would like to. */
export function partnerRoutes(app: FastifyInstance, city: City): void {
  const desk = deskFor(app, city, 'partners');
  desk.get(urls.partners, showPartners);
  applicationRoutes(desk, city);
  acceptanceRoutes(desk, city);
  refusalRoutes(desk, city);
  editingRoutes(desk, city);
  desk.get(urls.partner(':id'), showPartner);
  contractRoutes(desk, city);
  closingRoutes(desk, city);
  invitingRoutes(desk, city);
  personRoutes(desk, city);
  historyRoutes(desk, city);
}
