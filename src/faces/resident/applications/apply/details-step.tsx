import type { DefinedField } from '../../../../applications/definition.ts';
import { checkAnswers } from '../../../../applications/forms.ts';
import { peselRemoval, saveAnswers } from '../../../../applications/save.ts';
import type { City } from '../../../../city/city.ts';
import { type RawForm, rawForm, refusedForm } from '../../../http/form.ts';
import { messages } from '../../../i18n/index.ts';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import { DetailsPage } from './details-page.tsx';
import { mendable, type Place, refreshed } from './place.ts';
import { leaveStep, notOpenAnyMore, type Step, savesDraft, savesInBackground } from './step.ts';

/** "Dane": the fields that the city defined. */
export function detailsStep(city: City): Step {
  const show = (visit: Visit, place: Place, form: FormView, status = 200) =>
    showPage(
      visit,
      (panel) => <DetailsPage {...panel} place={place} fields={openFields(place)} form={form} />,
      status,
    );

  const save = (visit: Visit, { application: { id } }: Place, raw: RawForm) =>
    city.transact((tx) => saveAnswers(tx, city.keys, visit.resident, id, raw));

  return {
    show: (visit, place) => show(visit, place, { values: place.application.answers, errors: {} }),

    async take(visit, place) {
      const raw = rawForm(visit.request);
      const { number, definition } = place.application;
      if (savesInBackground(visit)) {
        const saved = number === null && (await save(visit, place, withoutPesel(place, raw))).ok;
        return visit.reply.code(saved ? 204 : 409).send();
      }
      const saved = await save(visit, place, raw);
      if (!saved.ok) return notOpenAnyMore(visit, saved, number);
      const { answers, pesel } = saved.application;
      const errors = mendable(place, checkAnswers(definition, answers, place.today, pesel));
      const here = Object.entries(errors).filter(([key]) => place.isOpen(`field:${key}`));
      if (savesDraft(visit) || here.length === 0) return leaveStep(visit, place, 'dane');
      const form = refusedForm(raw, Object.fromEntries(here), messages[visit.request.scene.locale]);
      return show(visit, await refreshed(city, visit, place), form, 422);
    },
  };
}

/** Half a number would be kept where nobody could see it; it is saved when the step is. */
function withoutPesel({ application }: Place, raw: RawForm): RawForm {
  const key = application.definition.fields.find(({ kind }) => kind === 'pesel')?.key;
  return key === undefined ? raw : { ...raw, [key]: undefined, [peselRemoval(key)]: undefined };
}

function openFields(place: Place): DefinedField[] {
  return place.application.definition.fields.filter(({ key }) => place.isOpen(`field:${key}`));
}
