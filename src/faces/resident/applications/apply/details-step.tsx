import type { DefinedField } from '../../../../applications/definition.ts';
import { checkAnswers } from '../../../../applications/forms.ts';
import { saveAnswers } from '../../../../applications/save.ts';
import type { City } from '../../../../city/city.ts';
import { rawForm, refusedForm } from '../../../http/form.ts';
import { messages } from '../../../i18n/index.ts';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { DetailsPage } from './details-page.tsx';
import type { Place } from './place.ts';
import { leaveStep, notOpenAnyMore, type Step, savesDraft } from './step.ts';

/** "Dane": the fields that the city defined. */
export function detailsStep(city: City): Step {
  const show = (visit: Visit, place: Place, form: FormView, status = 200) =>
    showPage(
      visit,
      (panel) => <DetailsPage {...panel} place={place} fields={openFields(place)} form={form} />,
      status,
    );
  return {
    show: (visit, place) => show(visit, place, { values: place.application.answers, errors: {} }),

    async take(visit, place) {
      const raw = rawForm(visit.request);
      const { id, number, definition } = place.application;
      const saved = await city.transact((tx) => saveAnswers(tx, visit.resident, id, raw));
      if (!saved.ok) return notOpenAnyMore(visit, saved, number);
      const fields = openFields(place);
      const errors = checkAnswers({ ...definition, fields }, saved.application.answers, place.today);
      if (savesDraft(visit) || Object.keys(errors).length === 0) return leaveStep(visit, place, 'dane');
      return show(visit, place, refusedForm(raw, errors, messages[visit.request.scene.locale]), 422);
    },
  };
}

function openFields(place: Place): DefinedField[] {
  return place.application.definition.fields.filter(({ key }) => place.isOpen(`field:${key}`));
}
