import type { CollectionPoint } from '../../../../city/collection-points.ts';
import { hintOf } from '../../../ui/answers/remark.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { OpeningHours } from '../../../ui/opening-hours/opening-hours.tsx';
import { Radios } from '../../../ui/radios/radios.tsx';
import type { PanelPage } from '../../layout.tsx';
import { ApplyFrame, StepButtons } from './apply-frame.tsx';
import { type Place, stepUrl } from './place.ts';

interface PointPageProps extends PanelPage {
  place: Place;
  points: readonly CollectionPoint[];
  form: FormView;
  now: Date;
}

export function PointPage({ place, points, form, now, ...panel }: PointPageProps) {
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
          options={points.map((point) => ({
            value: point.id,
            label: point.name,
            hint: (
              <>
                {point.address}
                <br />
                <OpeningHours page={page} point={point} now={now} />
              </>
            ),
          }))}
        />
        <StepButtons page={page} place={place} />
      </Form>
    </ApplyFrame>
  );
}
