import type { City } from '../../../city/city.ts';
import { consentsOf } from '../../../consents/reads.ts';
import { grantConsent } from '../../../people/grant-consent.ts';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { type ResidentRoutes, strange } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { ConsentsPage } from './page.tsx';

/** "Moje zgody". */
export function consentRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.consents, async (visit) => {
    const consents = await consentsOf(city.db, visit.resident.personId, city.clock());
    return showPage(visit, (panel) => <ConsentsPage {...panel} consents={consents} />);
  });

  routes.post(urls.consentGranting(':code'), async (visit) => {
    const { resident, request, reply } = visit;
    const t = messages[request.scene.locale].consents;
    const granted = await city.transact((tx) => grantConsent(tx, resident, visit.params.code ?? ''));
    if (granted.ok) return redirect(reply, urls.consents, { kind: 'success', text: t.granted });
    switch (granted.reason) {
      case 'not-found':
        return strange(visit);
      case 'already-granted':
        return redirect(reply, urls.consents, { kind: 'info', text: t.alreadyGranted });
    }
  });
}
