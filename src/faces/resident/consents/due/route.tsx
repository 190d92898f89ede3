import type { City } from '../../../../city/city.ts';
import type { HeldConsent } from '../../../../consents/held.ts';
import { dueConsents } from '../../../../consents/reads.ts';
import { acceptDueConsents } from '../../../../family/accept-due-consents.ts';
import { wardsOf } from '../../../../family/consents-of-wards.ts';
import type { Cardholder } from '../../../../people/resident.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { localPath, pageContext, redirect, sendPage } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { emptyForm, type FormView } from '../../../ui/form/form-view.ts';
import type { CardholderRoutes, Visit } from '../../guard.ts';
import { urls } from '../../urls.ts';
import { DuePage } from './page.tsx';

/** What the login asks for before anything else. */
export function dueRoutes(routes: CardholderRoutes, city: City): void {
  interface Shown {
    readonly due: readonly HeldConsent[];
    readonly form: FormView;
    readonly back: string | undefined;
  }

  async function show({ resident, request, reply }: Visit<Cardholder>, shown: Shown, status = 200) {
    const [page, wards] = await Promise.all([pageContext(request, reply), wardsOf(city.db, resident)]);
    return sendPage(reply, <DuePage page={page} resident={resident} wards={wards} {...shown} />, status);
  }

  const dueOf = ({ resident }: Visit<Cardholder>) => dueConsents(city.db, resident.personId, city.clock());

  routes.get(urls.dueConsents, async (visit) => {
    const due = await dueOf(visit);
    const back = localPath(visit.query.powrot);
    if (due.length > 0) return show(visit, { due, form: emptyForm, back });
    // Done in another browser, or the city has taken the text back.
    await city.transact((tx) => acceptDueConsents(tx, visit.resident, {}));
    return redirect(visit.reply, back ?? urls.cards);
  });

  routes.post(urls.dueConsents, async (visit) => {
    const { resident, request, reply } = visit;
    const t = messages[request.scene.locale];
    const raw = rawForm(request);
    const back = localPath(raw.powrot);
    const accepted = await city.transact((tx) => acceptDueConsents(tx, resident, raw));
    if (accepted.ok) {
      return redirect(reply, back ?? urls.cards, { kind: 'success', text: t.consents.due.done });
    }
    const form = refusedForm(raw, accepted.errors, t);
    return show(visit, { due: await dueOf(visit), form, back }, 422);
  });
}
