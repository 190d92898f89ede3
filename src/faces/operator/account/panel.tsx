import type { FastifyInstance } from 'fastify';
import type { City } from '../../../city/city.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import type { AccountPage, AccountPanel, OwnVisit } from '../../account/panel.ts';
import type { Handle } from '../../http/guard.ts';
import { sendPage } from '../../http/page.ts';
import { currentSession } from '../../http/request.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { type DeskPage, deskPage } from '../desk-page.ts';
import { ownDesk, type Visit } from '../guard.ts';
import { urls } from '../urls.ts';
import { isFactorDue } from './factor-due.ts';
import { knownGoal, rememberGoal } from './goal.ts';

/** "Moje konto" of whoever works for the city. */
export function staffAccount(app: FastifyInstance, city: City): AccountPanel {
  const routes = ownDesk(app, city);
  const asOwn =
    (handle: Handle<OwnVisit>): Handle<Visit> =>
    (visit) =>
      handle({ ...visit, holder: visit.clerk } as OwnVisit);
  return {
    routes: {
      get: (url, handle) => routes.get(url, asOwn(handle)),
      post: (url, handle, config) => routes.post(url, asOwn(handle), config),
    },
    urls: urls.own,
    async show(visit, draw, status) {
      const session = (await currentSession(visit.request)) as Session;
      const [desk, factorDue] = await Promise.all([deskPage(asClerk(visit)), isFactorDue(city, session)]);
      const goal = factorDue ? rememberGoal(visit) : knownGoal(visit);
      return sendPage(visit.reply, draw(accountPage(desk, factorDue, goal)), status);
    },
  };
}

/** The routes above hand on what the guard of the clerks has proven. */
export const asClerk = (visit: OwnVisit) => visit as OwnVisit & Visit;

function accountPage(desk: DeskPage, factorDue: boolean, goal = urls.home): AccountPage {
  return {
    page: desk.page,
    urls: urls.own,
    afterFirst: { href: goal, label: desk.page.t.staff.account.goOn },
    factorDue,
    Frame: (frame) => <DeskFrame desk={desk} current={undefined} closed={factorDue} {...frame} />,
  };
}
