import { offersFor } from '../../../../applications/offers.ts';
import { savedDrafts } from '../../../../applications/reads.ts';
import { startDraft } from '../../../../applications/start.ts';
import type { City } from '../../../../city/city.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { type ResidentRoutes, strange } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { ChoosePage } from './page.tsx';

/** "Złóż wniosek": which one. */
export function chooseRoutes(routes: ResidentRoutes, city: City): void {
  routes.get(urls.chooseType, async (visit) => {
    const [offers, drafts] = await Promise.all([
      offersFor(city.db, visit.resident, city.clock()),
      savedDrafts(city.db, visit.resident),
    ]);
    return showPage(visit, (panel) => <ChoosePage {...panel} offers={offers} drafts={drafts} />);
  });

  routes.post(urls.startDraft(':code'), async (visit) => {
    const { resident, reply, params } = visit;
    const started = await city.transact((tx) => startDraft(tx, resident, params.code ?? ''));
    if (started.ok) return redirect(reply, urls.draft(started.draftId));
    if (started.reason === 'unknown-type') return strange(visit);
    const text = messages[visit.request.scene.locale].resident.choose.notOffered[started.reason];
    return redirect(reply, urls.chooseType, { kind: 'warning', text });
  });
}
