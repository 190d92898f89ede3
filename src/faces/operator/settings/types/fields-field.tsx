import {
  type DefinedField,
  type FieldKind,
  fieldKinds,
  isFree,
  nameKeys,
} from '../../../../applications/definition.ts';
import type { LocalText } from '../../../../city/local-text.ts';
import { freeKey } from '../../../../configuration/code-from.ts';
import type { RawForm } from '../../../http/form.ts';
import { textOf } from '../../../http/form.ts';
import { fieldLabel } from '../../../i18n/application-labels.ts';
import type { Messages } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button/button.tsx';
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx';
import type { FormView } from '../../../ui/form/form-view.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import { usePage } from '../../../ui/page-scope.ts';
import { Select } from '../../../ui/select/select.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import type { Field } from '../editor.ts';
import { NoRows, RowFrame } from './row-frame.tsx';
import { RowTexts, readRowTexts, rowTexts, textIn } from './row-texts.tsx';
import { mostRows, type RowForm, rowInput, rowStep, rowsIn, rowValues } from './rows.ts';

type Option = NonNullable<DefinedField['options']>[number];

/** Asked for by the form itself where it is needed. */
const offered = fieldKinds.filter((kind) => kind !== 'relation');
const list = 'fields';
/** The control that says what kind the next one is. */
export const nextKind = 'fields_next';

const ownKeys: Readonly<Record<Exclude<FieldKind, 'text' | 'long-text' | 'date' | 'choice'>, string>> = {
  'first-name': nameKeys['first-name'],
  'last-name': nameKeys['last-name'],
  'birth-date': 'birthDate',
  pesel: 'pesel',
  relation: 'relation',
  street: 'street',
  'postal-code': 'postalCode',
  town: 'town',
  phone: 'phone',
  'duplicate-reason': 'reason',
};

export const definedFields: Field<DefinedField[]> = {
  read({ raw, t }) {
    const errors: Record<string, string> = {};
    const fields: DefinedField[] = [];
    const rows = rowsIn(raw, list);
    const known = rows.map((row) => textIn(row, 'key')).filter(Boolean);
    for (const [index, row] of rows.entries()) {
      const read = readRow(row, t, [...known, ...fields.map(({ key }) => key)]);
      if (read.ok) fields.push(read.value);
      else for (const [part, said] of Object.entries(read.errors)) errors[rowInput(list, index, part)] = said;
    }
    return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: fields };
  },
  values: (_name, fields) => rowValues(list, fields.map(asRow)),
  inputs: (_name, label, t) => ({
    [nextKind]: label,
    ...Object.fromEntries(
      Array.from({ length: mostRows }, (_, index) =>
        ['label_pl', 'label_uk', 'label_en', 'hint_pl', 'hint_uk', 'hint_en', 'options'].map((part) => [
          rowInput(list, index, part),
          t.operatorTypes.rows.field(index + 1),
        ]),
      ).flat(),
    ),
  }),
  View: ({ form, label, hint, page }) => {
    const t = page.t.operatorTypes;
    const rows = rowsIn(form.values as RawForm, list);
    return (
      <FormGroup legend={label} hint={hint}>
        <ol class="km-rows">
          {rows.map((row, index) => (
            <FieldRow form={form} row={row} index={index} of={rows.length} />
          ))}
        </ol>
        {rows.length === 0 && <NoRows list={list}>{t.rows.noFields}</NoRows>}
        <div class="km-rows__add">
          <Select
            form={form}
            name={nextKind}
            label={t.rows.nextKind}
            options={offered.map((kind) => ({ value: kind, label: kindName(kind, page.t) }))}
            optional
          />
          <Button variant="secondary" icon="plus" name="krok" value={rowStep(list, 'add')}>
            {t.rows.addField}
          </Button>
        </div>
      </FormGroup>
    );
  },
  told: (fields, { t, locale }) =>
    fields.map((field) => (
      <span class="km-told">
        {fieldLabel(field, t, locale)}
        {isFree(field.kind) && ` (${kindName(field.kind, t)})`}
        {!field.required && `, ${t.operatorTypes.optional}`}
        {field.options && `: ${field.options.map(({ label }) => label.pl).join(', ')}`}
      </span>
    )),
};

const kindName = (kind: FieldKind, t: Messages): string =>
  isFree(kind) ? t.operatorTypes.freeKinds[kind] : t.applications.fields[kind];

function FieldRow({ form, row, index, of }: { form: FormView; row: RowForm; index: number; of: number }) {
  const { t } = usePage();
  const kind = kindIn(row);
  if (!kind) return null;
  const own = textIn(row, 'label_pl');
  const title = isFree(kind) && own ? `${own} (${kindName(kind, t)})` : kindName(kind, t);
  const hidden = (part: string) => (
    <input type="hidden" name={rowInput(list, index, part)} value={textIn(row, part)} />
  );
  const said = t.operatorTypes.rows;
  return (
    <RowFrame list={list} index={index} of={of} title={title}>
      {hidden('key')}
      {hidden('kind')}
      {kind === 'choice' && hidden('known')}
      <Checkbox form={form} name={rowInput(list, index, 'required')} label={said.required} unmarked />
      {(isFree(kind) || own) && (
        <RowTexts
          form={form}
          list={list}
          index={index}
          part="label"
          label={said.label}
          optional={!isFree(kind)}
        />
      )}
      {(isFree(kind) || textIn(row, 'hint_pl')) && (
        <RowTexts form={form} list={list} index={index} part="hint" label={said.hint} optional />
      )}
      {kind === 'choice' && (
        <TextArea
          form={form}
          name={rowInput(list, index, 'options')}
          label={said.options}
          hint={said.optionsHint}
          rows={4}
        />
      )}
    </RowFrame>
  );
}

const kindIn = (row: RowForm): FieldKind | undefined =>
  fieldKinds.find((kind) => kind === textIn(row, 'kind'));

/** A new row of the kind that was chosen beside the button. */
export function newFieldRow(raw: RawForm): RowForm | undefined {
  const kind = offered.find((each) => each === textOf(raw, nextKind));
  if (!kind) return undefined;
  return isFree(kind)
    ? {
        key: '',
        kind,
        required: 'tak',
        ...rowTexts('label', undefined),
        ...rowTexts('hint', undefined),
        options: '',
      }
    : { key: '', kind, required: 'tak' };
}

function asRow({ key, kind, required, label, hint, options = [] }: DefinedField): RowForm {
  return {
    key,
    kind,
    required: required ? 'tak' : '',
    ...rowTexts('label', label),
    ...rowTexts('hint', hint),
    ...(kind === 'choice' && {
      options: options
        .map(({ label: { pl, uk, en } }) => [pl, uk, en].filter(Boolean).join(' | '))
        .join('\n'),
      known: JSON.stringify(Object.fromEntries(options.map(({ value, label }) => [label.pl, value]))),
    }),
  };
}

type RowRead =
  | { readonly ok: true; readonly value: DefinedField }
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

function readRow(row: RowForm, t: Messages, taken: readonly string[]): RowRead {
  const kind = kindIn(row);
  if (!kind) return { ok: false, errors: { label_pl: t.errors.invalid } };
  const free = isFree(kind);
  const label = readRowTexts(row, 'label', free, t);
  const hint = readRowTexts(row, 'hint', false, t);
  const options = kind === 'choice' ? readOptions(row, t) : { ok: true as const, value: undefined };
  if (!label.ok || !hint.ok || !options.ok) {
    return {
      ok: false,
      errors: Object.assign({}, ...[label, hint, options].map((read) => (read.ok ? {} : read.errors))),
    };
  }
  const kept = /^[a-z][A-Za-z0-9]{0,40}$/.exec(textIn(row, 'key'))?.[0];
  const key = kept ?? (free ? freeKey(label.value?.pl ?? '', taken) : ownKeys[kind]);
  return {
    ok: true,
    value: {
      key,
      kind,
      required: textIn(row, 'required') === 'tak',
      ...(label.value && { label: label.value }),
      ...(hint.value && { hint: hint.value }),
      ...(options.value && { options: options.value }),
    },
  };
}

/** One a line, "po polsku | по-українськи | in English". One that is called as before keeps its key. */
function readOptions(
  row: RowForm,
  t: Messages,
):
  | { readonly ok: true; readonly value: Option[] }
  | { readonly ok: false; readonly errors: { options: string } } {
  const known = knownKeys(textIn(row, 'known'));
  const options: Option[] = [];
  for (const written of textIn(row, 'options').split(/\r?\n/)) {
    const [pl = '', uk = '', en = ''] = written.split('|').map((part) => part.trim().slice(0, 200));
    if (pl === '') continue;
    const label: LocalText = { pl, ...(uk && { uk }), ...(en && { en }) };
    const taken = [...Object.values(known), ...options.map(({ value }) => value)];
    options.push({ value: known[pl] ?? freeKey(pl, taken), label });
  }
  if (options.length === 0) return { ok: false, errors: { options: t.operatorTypes.faults['no-options'] } };
  if (new Set(options.map(({ value }) => value)).size < options.length) {
    return { ok: false, errors: { options: t.operatorTypes.rows.optionTwice } };
  }
  return { ok: true, value: options };
}

function knownKeys(written: string): Readonly<Record<string, string>> {
  try {
    const entries = Object.entries(JSON.parse(written || '{}') as Record<string, unknown>);
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => /^[a-z][A-Za-z0-9]{0,40}$/.test(String(entry[1]))),
    );
  } catch {
    return {};
  }
}
