import { chooseCollectionPoint } from '../../../../applications/save.ts';
import type { City } from '../../../../city/city.ts';
import { openCollectionPoints } from '../../../../city/collection-points.ts';
import { rawForm, refusedForm, textOf } from '../../../http/form.ts';
import { messages } from '../../../i18n/index.ts';
import type { FormView } from '../../../ui/form/form-view.ts';
import type { Visit } from '../../guard.ts';
import { showPage } from '../../page.ts';
import type { Place } from './place.ts';
import { PointPage } from './point-page.tsx';
import { leaveStep, notOpenAnyMore, type Step, savesDraft } from './step.ts';

const pointField = 'collectionPoint';

/** "Punkt odbioru": where the plastic card is collected. */
export function pointStep(city: City): Step {
  async function show(visit: Visit, place: Place, form: FormView, status = 200) {
    const points = await openCollectionPoints(city.db);
    return showPage(
      visit,
      (panel) => <PointPage {...panel} place={place} points={points} form={form} now={city.clock()} />,
      status,
    );
  }
  return {
    show: (visit, place) =>
      show(visit, place, { values: { [pointField]: place.application.collectionPoint?.id }, errors: {} }),

    async take(visit, place) {
      const raw = rawForm(visit.request);
      const { id, number } = place.application;
      const chosen = textOf(raw, pointField);
      const saved = await city.transact((tx) => chooseCollectionPoint(tx, visit.resident, id, chosen));
      if (!saved.ok) return notOpenAnyMore(visit, saved, number);
      if (savesDraft(visit) || saved.application.collectionPoint?.id === chosen) {
        return leaveStep(visit, place, 'punkt-odbioru');
      }
      const t = messages[visit.request.scene.locale];
      return show(visit, place, refusedForm(raw, { [pointField]: 'choose' }, t), 422);
    },
  };
}
