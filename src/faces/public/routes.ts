import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { activationRoutes } from './activation/route.tsx';
import { healthRoutes } from './health/route.ts';
import { homeRoutes } from './home/route.tsx';
import { invitationRoutes } from './invitation/route.tsx';
import { languageRoutes } from './language/route.ts';
import { loginRoutes } from './login/route.tsx';
import { mailboxRoutes } from './mailbox/route.tsx';
import { offerRoutes } from './offers/route.tsx';
import { partnerRoutes } from './partners/route.tsx';
import { passwordResetRoutes } from './password-reset/route.tsx';
import { registrationRoutes } from './registration/route.tsx';
import { residentInvitationRoutes } from './resident-invitation/route.tsx';
import { showcaseRoutes } from './showcase/route.tsx';
import { statisticsRoutes } from './statistics/route.tsx';
import { textRoutes } from './texts/route.tsx';

/** What anybody may open. */
export function publicFace(app: FastifyInstance, city: City): void {
  homeRoutes(app, city);
  registrationRoutes(app, city);
  activationRoutes(app, city);
  invitationRoutes(app, city);
  residentInvitationRoutes(app, city);
  loginRoutes(app, city);
  passwordResetRoutes(app, city);
  textRoutes(app, city);
  offerRoutes(app, city);
  partnerRoutes(app, city);
  statisticsRoutes(app, city);
  languageRoutes(app, city);
  healthRoutes(app, city);
  if (city.config.demo) {
    mailboxRoutes(app, city);
    showcaseRoutes(app);
  }
}
