import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { acceptInvitation } from '../../partners/people/accept-invitation.ts';
import { joinPartner } from '../../partners/people/join.ts';
import { inspectPartnerInvitation } from '../../partners/people/link.ts';
import { invitationRoutes } from '../account/invitation/route.ts';
import { accountRoutes } from './account/route.tsx';
import { chosenBranchRoutes } from './branches/choose.ts';
import { branchRoutes } from './branches/routes.ts';
import { checkRoutes } from './check/route.ts';
import { historyRoutes } from './history/route.ts';
import { homeRoutes } from './home/route.ts';
import { keyRoutes } from './keys/routes.ts';
import { offerRoutes } from './offers/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { urls } from './urls.ts';
import { useRoutes } from './use/route.ts';

/** Moduł Partnera. */
export function partnerFace(app: FastifyInstance, city: City): void {
  homeRoutes(app, city);
  checkRoutes(app, city);
  useRoutes(app, city);
  historyRoutes(app, city);
  chosenBranchRoutes(app, city);
  branchRoutes(app, city);
  offerRoutes(app, city);
  peopleRoutes(app, city);
  keyRoutes(app, city);
  accountRoutes(app, city);
  invitationRoutes(app, city, {
    url: urls.invitation,
    login: urls.login(urls.home),
    words: (t) => t.partnerPanel.invitation,
    join: joinPartner,
    acceptance: {
      inspect: inspectPartnerInvitation,
      accept: acceptInvitation,
      login: urls.login,
      home: urls.home,
      words: (t) => t.partnerPanel.acceptance,
      elsewhere: (t) => t.partnerPanel.acceptance,
    },
  });
}
