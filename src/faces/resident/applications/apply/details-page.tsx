import type { DefinedField, FieldKind } from '../../../../applications/definition.ts';
import { fieldLabel } from '../../../i18n/application-labels.ts';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { errorsOf, type FormView } from '../../../ui/form/form-view.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../../ui/page-context.ts';
import { TextField, type TextFieldProps } from '../../../ui/text-field/text-field.tsx';
import type { PanelPage } from '../../layout.tsx';
import { ApplyFrame, StepButtons } from './apply-frame.tsx';
import { type Place, stepUrl } from './place.ts';
import { hintOf } from './remark.tsx';

interface DetailsPageProps extends PanelPage {
  place: Place;
  fields: readonly DefinedField[];
  form: FormView;
}

export function DetailsPage({ place, fields, form, ...panel }: DetailsPageProps) {
  const { page } = panel;
  const { groups } = page.t.resident.apply;
  return (
    <ApplyFrame
      {...panel}
      place={place}
      step="dane"
      failed={errorsOf(form).length > 0}
      summary={<ErrorSummary form={form} labels={labelsOf(fields, page)} />}
    >
      <Form page={page} action={stepUrl(place, 'dane')}>
        <p class="km-subtle">{page.t.ui.form.requiredNote}</p>
        {grouped(fields).map(([group, members]) => (
          <FormGroup legend={groups[group]}>
            {members.map((field) => (
              <AnswerField page={page} place={place} form={form} field={field} />
            ))}
          </FormGroup>
        ))}
        <StepButtons page={page} place={place} />
      </Form>
    </ApplyFrame>
  );
}

function labelsOf(fields: readonly DefinedField[], page: PageContext): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.key, fieldLabel(field, page.t, page.locale)]));
}

type Group = 'person' | 'address' | 'contact' | 'other';

const groupOf: Record<FieldKind, Group> = {
  'first-name': 'person',
  'last-name': 'person',
  'birth-date': 'person',
  street: 'address',
  'postal-code': 'address',
  town: 'address',
  phone: 'contact',
  text: 'other',
};

/** Under headings, in the order in which the city wrote them. */
function grouped(fields: readonly DefinedField[]): [Group, DefinedField[]][] {
  return [...Map.groupBy(fields, ({ kind }) => groupOf[kind])];
}

interface AnswerFieldProps {
  page: PageContext;
  place: Place;
  form: FormView;
  field: DefinedField;
}

function AnswerField({ page, place, form, field }: AnswerFieldProps) {
  const common = {
    form,
    name: field.key,
    label: fieldLabel(field, page.t, page.locale),
    optional: !field.required,
    hint: hintOf(page, place, `field:${field.key}`, page.t.resident.apply.hints[field.kind]),
  };
  if (field.kind === 'birth-date') {
    return <DateField {...common} min="1900-01-02" max={place.today} autocomplete="bday" />;
  }
  return <TextField {...common} {...keyboards[field.kind]} />;
}

const keyboards: Record<Exclude<FieldKind, 'birth-date'>, Partial<TextFieldProps>> = {
  'first-name': { autocomplete: 'given-name', spellcheck: false },
  'last-name': { autocomplete: 'family-name', spellcheck: false },
  street: { autocomplete: 'address-line1', spellcheck: false },
  'postal-code': { autocomplete: 'postal-code', inputmode: 'numeric', width: 8 },
  town: { autocomplete: 'address-level2', spellcheck: false },
  phone: { autocomplete: 'tel', type: 'tel', width: 18 },
  text: {},
};
