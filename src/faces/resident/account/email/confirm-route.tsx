import { confirmEmailChange } from '../../../../accounts/email-change/confirm.ts';
import { findEmailChange } from '../../../../accounts/email-change/reads.ts';
import type { City } from '../../../../city/city.ts';
import type { Session } from '../../../../platform/sessions/sessions.ts';
import { redirect } from '../../../http/page.ts';
import { currentSession } from '../../../http/request.ts';
import { messages } from '../../../i18n/index.ts';
import type { ResidentRoutes, Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { ConfirmEmailPage } from './confirm-page.tsx';
import { type DeadLink, DeadLinkPage } from './dead-link-page.tsx';

/** Behind the login: whoever gets the mail by somebody's slip of the pen does not get the account with it. */
export function confirmEmailRoutes(routes: ResidentRoutes, city: City): void {
  const showDead = (visit: Visit, state: DeadLink) =>
    showPage(visit, (panel) => <DeadLinkPage {...panel} state={state} />, state === 'unknown' ? 404 : 410);

  routes.get(urls.emailConfirmation(':token'), async (visit) => {
    const { token = '' } = visit.params;
    const change = await findEmailChange(city.db, visit.resident, token, city.clock());
    if (change.state !== 'open') return showDead(visit, change.state);
    return showPage(visit, (panel) => <ConfirmEmailPage {...panel} email={change.email} token={token} />);
  });

  routes.post(urls.emailConfirmation(':token'), async (visit) => {
    const { resident, request, reply, params } = visit;
    const t = messages[request.scene.locale].account.emailChange;
    const session = (await currentSession(request)) as Session;
    const changed = await confirmEmailChange(city, resident, params.token ?? '', session);
    if (changed.ok) {
      return redirect(reply, urls.account, { kind: 'success', text: t.done(changed.email) });
    }
    if (changed.reason === 'taken') {
      return redirect(reply, urls.account, { kind: 'warning', text: t.taken });
    }
    return showDead(visit, changed.reason);
  });
}
