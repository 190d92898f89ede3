import type { City } from '../../../city/city.ts';
import { consentsOf } from '../../../consents/reads.ts';
import { wardsOf } from '../../../family/consents-of-wards.ts';
import { grantConsent } from '../../../family/grant-consent.ts';
import { rawForm, textOf } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { messages } from '../../i18n/index.ts';
import { type ResidentRoutes, strange } from '../guard.ts';
import { showPage } from '../page.ts';
import { urls } from '../urls.ts';
import { ConsentsPage } from './page.tsx';

/** "Moje zgody". */
export function consentRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.consents, async (visit) => {
    const { resident } = visit;
    const [consents, wards] = await Promise.all([
      consentsOf(city.db, resident.personId, city.clock()),
      wardsOf(city.db, resident),
    ]);
    return showPage(visit, (panel) => <ConsentsPage {...panel} consents={consents} wards={wards} />);
  });

  routes.post(urls.consentGranting(':code'), async (visit) => {
    const { resident, request, reply } = visit;
    const t = messages[request.scene.locale].consents;
    const code = visit.params.code ?? '';
    const shown = textOf(rawForm(request), 'wersja');
    const granted = await city.transact((tx) => grantConsent(tx, resident, code, shown));
    if (granted.ok) return redirect(reply, urls.consents, { kind: 'success', text: t.granted });
    switch (granted.reason) {
      case 'not-found':
        return strange(visit);
      case 'already-granted':
        return redirect(reply, urls.consents, { kind: 'info', text: t.alreadyGranted });
      case 'newer-version':
        return redirect(reply, urls.consents, { kind: 'warning', text: t.newerVersion });
    }
  });
}
