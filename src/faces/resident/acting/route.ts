import type { City } from '../../../city/city.ts';
import { actFor } from '../../../family/act-for.ts';
import type { Session } from '../../../platform/sessions/sessions.ts';
import { rawForm } from '../../http/form.ts';
import { redirect } from '../../http/page.ts';
import { idIn } from '../../http/params.ts';
import { currentSession } from '../../http/request.ts';
import { messages } from '../../i18n/index.ts';
import type { ResidentRoutes } from '../guard.ts';
import { urls } from '../urls.ts';

/** The buttons with the names of the family, and the one that leads back. */
export function actingRoutes(routes: ResidentRoutes, city: City): void {
  routes.post(urls.acting, async ({ resident, request, reply }) => {
    const id = idIn({ id: rawForm(request).osoba });
    const session = (await currentSession(request)) as Session;
    const switched = id !== undefined && (await city.transact((tx) => actFor(tx, resident, session, id)));
    if (switched) return redirect(reply, urls.cards);
    // Removed in another tab, or by a click too many: the menu of the next page shows who is there.
    const text = messages[request.scene.locale].resident.acting.notOfFamily;
    return redirect(reply, urls.cards, { kind: 'warning', text });
  });
}
