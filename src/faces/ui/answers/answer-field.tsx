import type { DefinedField, FieldKind } from '../../../applications/definition.ts';
import { wardRelations } from '../../../family/member.ts';
import { fieldLabel } from '../../i18n/application-labels.ts';
import { inLocale } from '../../i18n/locale.ts';
import { DateField } from '../date-field/date-field.tsx';
import type { FormView } from '../form/form-view.ts';
import type { PageContext } from '../page-context.ts';
import { Radios } from '../radios/radios.tsx';
import { Select } from '../select/select.tsx';
import { TextArea } from '../text-area/text-area.tsx';
import { TextField, type TextFieldProps } from '../text-field/text-field.tsx';
import type { Asking } from './asking.ts';
import { PeselField } from './pesel-field.tsx';
import { hintOf } from './remark.tsx';

interface AnswerFieldProps {
  page: PageContext;
  asking: Asking;
  form: FormView;
  field: DefinedField;
}

/** More than these are easier to find in a list that opens. */
const mostRadios = 7;

/** The control for a field that the city defined, by its kind. */
export function AnswerField({ page, asking, form, field }: AnswerFieldProps) {
  const t = page.t.resident.apply;
  const own = field.hint ? inLocale(field.hint, page.locale) : t.hints[field.kind];
  const common = {
    form,
    name: field.key,
    label: fieldLabel(field, page.t, page.locale),
    optional: !field.required,
    hint: hintOf(page, asking, `field:${field.key}`, own),
  };
  switch (field.kind) {
    case 'birth-date':
      return <DateField {...common} min="1900-01-02" max={asking.today} autocomplete={bdayOf(asking)} />;
    case 'date':
      return <DateField {...common} />;
    case 'pesel':
      return <PeselField {...common} page={page} asking={asking} ownHint={own} />;
    case 'long-text':
      return <TextArea {...common} />;
    case 'relation':
      return <Radios {...common} options={wardRelations.map(asOption(page.t.applications.relations))} />;
    case 'duplicate-reason':
      return <Radios {...common} options={openReasons(asking, page, field.key)} />;
    case 'choice': {
      const options = (field.options ?? []).map(({ value, label }) => ({
        value,
        label: inLocale(label, page.locale),
      }));
      // A radio button cannot be taken back, so what may be left out is a list with an empty entry.
      if (field.required && options.length <= mostRadios) return <Radios {...common} options={options} />;
      return <Select {...common} options={options} placeholder={t.choosePlaceholder} />;
    }
    default:
      return <TextField {...common} {...keyboardOf(field.kind, asking)} />;
  }
}

function asOption<V extends string>(labels: Readonly<Record<V, string>>) {
  return (value: V) => ({ value, label: labels[value] });
}

/** One that was retired after it was chosen stays. */
function openReasons({ reasons, application }: Asking, { locale }: PageContext, key: string) {
  return reasons
    .filter(({ id, retired }) => !retired || application.answers[key] === id)
    .map(({ id, label }) => ({ value: id, label: inLocale(label, locale) }));
}

type Typed = Exclude<
  FieldKind,
  'birth-date' | 'date' | 'pesel' | 'long-text' | 'relation' | 'duplicate-reason' | 'choice'
>;

const keyboards: Record<Typed, Partial<TextFieldProps>> = {
  'first-name': { autocomplete: 'given-name', spellcheck: false },
  'last-name': { autocomplete: 'family-name', spellcheck: false },
  street: { autocomplete: 'address-line1', spellcheck: false },
  'postal-code': { autocomplete: 'postal-code', inputmode: 'numeric', width: 8 },
  town: { autocomplete: 'address-level2', spellcheck: false },
  phone: { autocomplete: 'tel', type: 'tel', width: 18 },
  text: {},
};

/** What the browser knows is about whoever sits before it. */
function keyboardOf(kind: Typed, { application }: Asking): Partial<TextFieldProps> {
  const personal = kind === 'first-name' || kind === 'last-name';
  return application.forWard && personal ? { autocomplete: 'off', spellcheck: false } : keyboards[kind];
}

const bdayOf = ({ application }: Asking) => (application.forWard ? undefined : ('bday' as const));
