import type { DefinedField } from '../../../../applications/definition.ts';
import { fieldLabel } from '../../../i18n/application-labels.ts';
import { AnswerFields } from '../../../ui/answers/answer-fields.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import type { PageContext } from '../../../ui/page-context.ts';
import type { PanelPage } from '../../layout.tsx';
import { urls } from '../../urls.ts';
import { ApplyFrame, StepButtons } from './apply-frame.tsx';
import { Autosave } from './autosave.tsx';
import { type Place, stepUrl } from './place.ts';

interface DetailsPageProps extends PanelPage {
  place: Place;
  fields: readonly DefinedField[];
  form: FormView;
}

export function DetailsPage({ place, fields, form, ...panel }: DetailsPageProps) {
  const { page } = panel;
  return (
    <ApplyFrame
      {...panel}
      place={place}
      step="dane"
      islands={place.application.status === 'draft' ? ['autosave'] : undefined}
      failed={errorsOf(form).length > 0}
      summary={<ErrorSummary form={form} labels={labelsOf(fields, page)} />}
    >
      <Form page={page} action={stepUrl(place, 'dane')}>
        <AnswerFields blockHref={urls.cardBlock} page={page} asking={place} fields={fields} form={form} />
        <Autosave page={page} place={place} />
        <StepButtons page={page} place={place} />
      </Form>
    </ApplyFrame>
  );
}

function labelsOf(fields: readonly DefinedField[], page: PageContext): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.key, fieldLabel(field, page.t, page.locale)]));
}
