import type { Application } from '../../../../applications/application.ts';
import type { Offer } from '../../../../applications/offers.ts';
import { ownApplications, savedDrafts } from '../../../../applications/reads.ts';
import { hasManyDrafts, startDraft } from '../../../../applications/start.ts';
import { underWay } from '../../../../applications/status.ts';
import type { City } from '../../../../city/city.ts';
import { rawForm, textOf } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { type ResidentRoutes, strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { detailsStep } from '../apply/details-step.tsx';
import { openDraft } from '../apply/place.ts';
import { isAbout, offersTo, type Whom, whomIn } from '../choose/whom.ts';
import { firstStep } from './first-step.tsx';
import { openingOf } from './opening.ts';
import { anew, BeginPage } from './page.tsx';

/**
 * One application, by its own address: from a mail, from a button on a card. It is the form's first step, and
 * nothing is kept until that is sent; a saved draft of the same is offered first.
 */
export function beginRoutes(routes: ResidentRoutes, city: City): void {
  const { db } = city;
  const details = detailsStep(city);

  async function wanted(visit: Visit): Promise<{ whom: Whom; offers: Offer[]; offer: Offer } | undefined> {
    const whom = await whomIn(city, visit);
    const offers = whom ? await offersTo(city, whom) : [];
    const offer = offers.find(({ type }) => type.code === visit.params.code);
    return whom && offer && { whom, offers, offer };
  }

  /** As if the details of this draft had been sent. */
  async function fillIn(visit: Visit, draftId: string) {
    const place = await openDraft(city, { ...visit, params: { id: draftId } });
    return place?.steps[0] === 'dane' ? details.take(visit, place) : strange(visit);
  }

  routes.get(urls.startDraft(':code'), async (visit) => {
    const { resident } = visit;
    const found = await wanted(visit);
    if (!found) return strange(visit);
    const { type } = found.offer;
    const [saved, full, open, opening] = await Promise.all([
      savedDrafts(db, resident),
      hasManyDrafts(db, resident),
      ownApplications(db, resident, { statuses: underWay, order: 'newest', limit: 100 }),
      openingOf(city, resident, type, found.whom),
    ]);
    const drafts = saved.filter((draft) => isThis(draft, found.whom, type.code));
    const facts = { ...found, drafts, saved, full, open, opening };
    return showPage(visit, (panel) => <BeginPage {...panel} {...facts} />);
  });

  routes.post(urls.startDraft(':code'), async (visit) => {
    const { resident, reply } = visit;
    const found = await wanted(visit);
    if (!found) return strange(visit);
    const { whom } = found;
    const { code } = found.offer.type;
    const here = urls.startDraft(code, whom.key);
    const raw = rawForm(visit.request);
    const filled = textOf(raw, firstStep) !== '';
    const drafts = textOf(raw, anew) ? [] : await savedDrafts(db, resident);
    const saved = drafts.find((draft) => isThis(draft, whom, code));
    // Sent twice, or from an earlier page: what was filled in goes into the draft that there is.
    if (saved && filled) return fillIn(visit, saved.id);
    if (saved) return redirect(reply, here);
    const { extension } = await city.settings();
    const started = await city.transact((tx) => startDraft(tx, resident, code, extension, whom.who));
    if (started.ok && filled) return fillIn(visit, started.draftId);
    if (started.ok) return redirect(reply, urls.draft(started.draftId));
    const t = messages[visit.request.scene.locale].resident.choose;
    switch (started.reason) {
      case 'unknown-type':
        return strange(visit);
      case 'too-many-drafts':
        return redirect(reply, urls.chooseTypeFor(whom.key), { kind: 'warning', text: t.tooManyDrafts });
      default:
        // The page of this address says why, and where to go on.
        return redirect(reply, here);
    }
  });
}

function isThis(draft: Application, whom: Whom, code: string): boolean {
  return draft.typeCode === code && isAbout(draft, whom);
}
