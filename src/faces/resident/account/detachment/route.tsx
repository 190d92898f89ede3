import type { City } from '../../../../city/city.ts';
import type { Detached } from '../../../../family/end-membership.ts';
import { membershipOf } from '../../../../family/membership.ts';
import { dayOf } from '../../../../platform/clock.ts';
import { leaveFamily } from '../../../../privacy/leave-family.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import type { CardholderRoutes, CardholderVisit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { DetachmentPage } from './page.tsx';

/** "Odłącz się od rodziny". */
export function detachmentRoutes(routes: CardholderRoutes, city: City): void {
  function refuse({ request, reply }: CardholderVisit, reason: Exclude<Detached, { ok: true }>['reason']) {
    const { minor, noFamily } = messages[request.scene.locale].account.detachment;
    const text = reason === 'minor' ? minor : noFamily;
    return redirect(reply, urls.account, { kind: 'info', text });
  }

  routes.get(urls.detachment, async (visit) => {
    const { resident } = visit;
    if (resident.rights === 'all') return refuse(visit, 'no-family');
    const { mayDetach } = await membershipOf(city.db, resident, dayOf(city.clock()));
    return mayDetach ? showPage(visit, (panel) => <DetachmentPage {...panel} />) : refuse(visit, 'minor');
  });

  routes.post(urls.detachment, async (visit) => {
    const detached = await leaveFamily(city, visit.resident);
    if (!detached.ok) return refuse(visit, detached.reason);
    const text = messages[visit.request.scene.locale].account.detachment.done;
    return redirect(visit.reply, urls.cards, { kind: 'success', text });
  });
}
