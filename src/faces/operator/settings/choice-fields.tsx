import { textOf } from '../../http/form.ts';
import { Checkboxes } from '../../ui/checkbox/checkboxes.tsx';
import { fieldValues } from '../../ui/form/form-view.ts';
import { Radios } from '../../ui/radios/radios.tsx';
import { Select } from '../../ui/select/select.tsx';
import type { Choice, Field } from './editor.ts';

const labelOf = (choices: readonly Choice[], value: string): string =>
  choices.find((choice) => choice.value === value)?.label ?? value;

/** One of these; what each is called stands in the editor's `choices`. */
export const oneOf = <V extends string>(
  values: readonly V[],
  look: 'select' | 'radios' = 'radios',
): Field<V> => ({
  read({ raw, t }, name) {
    const value = values.find((each) => each === textOf(raw, name));
    return value === undefined ? { ok: false, errors: { [name]: t.errors.choose } } : { ok: true, value };
  },
  values: (name, value) => ({ [name]: value }),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint, choices }) =>
    look === 'select' ? (
      <Select form={form} name={name} label={label} hint={hint} options={choices} />
    ) : (
      <Radios form={form} name={name} label={label} hint={hint} options={choices} />
    ),
  told: (value, _page, choices) => labelOf(choices, value),
});

/** The code of something in the editor's `choices`, or none of them. */
export const codeOrNone: Field<string | null> = {
  read: ({ raw }, name) => ({ ok: true, value: textOf(raw, name) || null }),
  values: (name, value) => ({ [name]: value ?? '' }),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint, choices, page }) => (
    <Select
      form={form}
      name={name}
      label={label}
      hint={hint}
      options={choices}
      placeholder={page.t.operatorTypes.none}
      optional
    />
  ),
  told: (value, { t }, choices) => (value === null ? t.operatorTypes.none : labelOf(choices, value)),
};

/** Any of the editor's `choices`. */
export const codes: Field<string[]> = {
  read: ({ raw }, name) => ({
    ok: true,
    value: [...fieldValues({ values: raw, errors: {} }, name)].filter(Boolean),
  }),
  values: (name, value) => ({ [name]: value }),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint, choices }) => (
    <Checkboxes form={form} name={name} label={label} hint={hint} options={choices} optional />
  ),
  told: (value, _page, choices) => value.map((code) => <span class="km-told">{labelOf(choices, code)}</span>),
};
