import { consentsAtSending, consentsMissing, submitApplication } from '../../../../applications/submit.ts';
import type { City } from '../../../../city/city.ts';
import type { Consent } from '../../../../consents/consent.ts';
import { tickedConsents } from '../../../../consents/forms.ts';
import type { FieldErrors } from '../../../../platform/input.ts';
import { type RawForm, rawForm } from '../../../http/form.ts';
import { redirect } from '../../../http/page.ts';
import { messages } from '../../../i18n/index.ts';
import { strange, type Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { urls } from '../../urls.ts';
import { isOwn } from '../about-whom.ts';
import { cardCorrectField, isUnchecked } from './card-check.tsx';
import { mendable, missingIn, type Place } from './place.ts';
import { SendPage } from './send-page.tsx';
import { alreadySent, type Step } from './step.ts';

interface View {
  readonly raw: RawForm;
  readonly errors: FieldErrors;
  readonly consents: readonly Consent[];
  /** Why such an application cannot be sent at all any more. */
  readonly trouble?: string;
}

/** "Sprawdź i wyślij". */
export function sendStep(city: City): Step {
  const show = (visit: Visit, place: Place, view: View, status = 200) =>
    showPage(
      visit,
      (panel) => <SendPage {...panel} {...view} place={place} refused={status !== 200} />,
      status,
    );

  return {
    async show(visit, place) {
      const consents = await consentsAtSending(city.db, place.application, city.clock());
      return show(visit, place, { raw: {}, errors: missingIn(place), consents });
    },

    async take(visit, place) {
      const { id, number } = place.application;
      const raw = rawForm(visit.request);
      const consents = await consentsAtSending(city.db, place.application, city.clock());
      const ticked = tickedConsents(consents, raw);
      if (isUnchecked(place, raw)) {
        const errors = { ...missingIn(place), [cardCorrectField]: 'card-unchecked' as const };
        const all = { ...errors, ...consentsMissing(consents, ticked) };
        return show(visit, place, { raw, errors: all, consents }, 422);
      }
      const { extension } = await city.settings();
      const sent = await city.transact((tx) => submitApplication(tx, visit.resident, id, ticked, extension));
      const t = messages[visit.request.scene.locale].resident;
      if (sent.ok) {
        const text = t.apply.sent(sent.number);
        return redirect(visit.reply, urls.application(sent.number), { kind: 'success', text });
      }
      switch (sent.reason) {
        case 'incomplete':
          return show(visit, place, { raw, errors: mendable(place, sent.errors), consents }, 422);
        case 'not-editable':
        case 'not-found':
          return number === null ? strange(visit) : alreadySent(visit, number);
        default: {
          const { own, other } = t.choose;
          const trouble = (isOwn(visit.resident, place.application) ? own : other)[sent.reason];
          return show(visit, place, { raw, errors: {}, consents, trouble }, 409);
        }
      }
    },
  };
}
