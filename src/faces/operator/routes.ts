import type { FastifyInstance } from 'fastify';
import type { City } from '../../city/city.ts';
import { acceptStaffInvitation } from '../../staff/accept-invitation.ts';
import { joinStaff } from '../../staff/join.ts';
import { inspectStaffInvitation } from '../../staff/link.ts';
import { permissions } from '../../staff/permission.ts';
import { invitationRoutes } from '../account/invitation/route.ts';
import type { DecisionLetter } from '../http/decision-letter.ts';
import { redirect } from '../http/page.ts';
import type { SampleLetters } from '../http/sample-letters.ts';
import { accountRoutes } from './account/route.tsx';
import { decideRoutes } from './applications/decide/routes.ts';
import { fileRoutes } from './applications/files.ts';
import { produceRoutes } from './applications/produce/routes.ts';
import { queueRoutes } from './applications/queue/route.ts';
import { viewRoutes } from './applications/view/route.ts';
import { auditRoutes } from './audit/route.ts';
import { broadcastRoutes } from './broadcasts/routes.ts';
import { cardBlockRoutes } from './cards/block.tsx';
import { cardRoutes } from './cards/routes.ts';
import { caseRoutes } from './cases/routes.ts';
import { counterRoutes } from './counter/routes.ts';
import { filterRoutes } from './filters/routes.ts';
import { deskForAny } from './guard.ts';
import { importRoutes } from './imports/routes.ts';
import { offerRoutes } from './offers/routes.ts';
import { partnerRoutes } from './partners/routes.ts';
import { pickupRoutes } from './pickups/routes.ts';
import { placesOf } from './places.ts';
import { productionRoutes } from './production/routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { accountBlockRoutes } from './residents/account-block.tsx';
import { benefitRoutes } from './residents/benefits.tsx';
import { correctionRoutes } from './residents/correction.tsx';
import { factorResetRoutes } from './residents/factor-reset.tsx';
import { historyRoutes } from './residents/history.tsx';
import { mailRoutes } from './residents/mails.tsx';
import { mergingRoutes } from './residents/merging/route.ts';
import { residentRoutes } from './residents/routes.ts';
import { searchRoutes } from './search/route.ts';
import { settingRoutes } from './settings/routes.ts';
import { staffRoutes } from './staff/routes.ts';
import { urls } from './urls.ts';

/** Moduł Operatora. */
export function operatorFace(
  app: FastifyInstance,
  city: City,
  letter: DecisionLetter,
  samples: SampleLetters,
): void {
  deskForAny(app, city, permissions).get(urls.home, async ({ clerk, reply }) => {
    const first = placesOf(clerk)[0];
    return redirect(reply, first?.href ?? urls.own.account);
  });
  queueRoutes(app, city);
  viewRoutes(app, city);
  fileRoutes(app, city);
  decideRoutes(app, city, letter);
  produceRoutes(app, city);
  productionRoutes(app, city);
  pickupRoutes(app, city);
  cardRoutes(app, city);
  cardBlockRoutes(app, city);
  residentRoutes(app, city);
  importRoutes(app, city);
  factorResetRoutes(app, city);
  historyRoutes(app, city);
  benefitRoutes(app, city);
  mailRoutes(app, city);
  accountBlockRoutes(app, city);
  correctionRoutes(app, city);
  mergingRoutes(app, city);
  counterRoutes(app, city);
  caseRoutes(app, city);
  broadcastRoutes(app, city);
  offerRoutes(app, city);
  partnerRoutes(app, city);
  staffRoutes(app, city);
  accountRoutes(app, city);
  settingRoutes(app, city, samples);
  searchRoutes(app, city);
  filterRoutes(app, city);
  reportRoutes(app, city);
  auditRoutes(app, city);
  invitationRoutes(app, city, {
    url: urls.invitation,
    login: urls.login(urls.home),
    words: (t) => t.operator.invitation,
    join: joinStaff,
    acceptance: {
      inspect: inspectStaffInvitation,
      accept: acceptStaffInvitation,
      login: urls.login,
      home: urls.home,
      words: (t) => t.operator.acceptance,
    },
  });
}
