import type { CollectionPoint } from '../../../../city/collection-points.ts';
import { inLocale } from '../../../i18n/locale.ts';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { Radios } from '../../../ui/radios/radios.tsx';
import type { PanelPage } from '../../layout.tsx';
import { ApplyFrame, StepButtons } from './apply-frame.tsx';
import { type Place, stepUrl } from './place.ts';
import { hintOf } from './remark.tsx';

interface PointPageProps extends PanelPage {
  place: Place;
  points: readonly CollectionPoint[];
  form: FormView;
}

export function PointPage({ place, points, form, ...panel }: PointPageProps) {
  const { page } = panel;
  return (
    <ApplyFrame
      {...panel}
      place={place}
      step="punkt-odbioru"
      failed={errorsOf(form).length > 0}
      summary={<ErrorSummary form={form} labels={{ collectionPoint: page.t.applications.collectionPoint }} />}
    >
      <Form page={page} action={stepUrl(place, 'punkt-odbioru')}>
        <Radios
          form={form}
          name="collectionPoint"
          label={page.t.applications.collectionPoint}
          hint={hintOf(page, place, 'collection-point')}
          boxed
          options={points.map(({ id, name, address, hours }) => ({
            value: id,
            label: name,
            hint: (
              <>
                {address}
                <br />
                {inLocale(hours, page.locale)}
              </>
            ),
          }))}
        />
        <StepButtons page={page} place={place} />
      </Form>
    </ApplyFrame>
  );
}
