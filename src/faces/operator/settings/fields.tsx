import { z } from 'zod';
import { code, type ErrorCode, email, line, parseInput } from '../../../platform/input.ts';
import { textOf } from '../../http/form.ts';
import { Checkbox } from '../../ui/checkbox/checkbox.tsx';
import { Select } from '../../ui/select/select.tsx';
import { TextField, type TextFieldProps } from '../../ui/text-field/text-field.tsx';
import type { Field, Read } from './editor.ts';

interface Typed<V> {
  readonly schema: z.ZodType<V>;
  readonly look?: Pick<TextFieldProps, 'type' | 'inputmode' | 'width' | 'maxlength' | 'suffix' | 'optional'>;
  /** For a code that has no sentence of its own. */
  readonly say?: (t: Parameters<Field<V>['inputs']>[2]) => string;
  write?(value: V): string;
}

/** One box for one line. */
function typed<V>({ schema, look = {}, say, write = String }: Typed<V>): Field<V> {
  return {
    read({ raw, t }, name): Read<V> {
      const parsed = parseInput(z.object({ it: schema }), { it: textOf(raw, name) });
      if (parsed.ok) return { ok: true, value: parsed.value.it as V };
      const known: string | undefined = t.errors[(Object.values(parsed.errors)[0] ?? 'invalid') as ErrorCode];
      return { ok: false, errors: { [name]: known ?? say?.(t) ?? t.errors.invalid } };
    },
    values: (name, value) => ({ [name]: write(value) }),
    inputs: (name, label) => ({ [name]: label }),
    View: ({ form, name, label, hint }) => (
      <TextField form={form} name={name} label={label} hint={hint} {...look} />
    ),
    told: write,
  };
}

export const text = (maxlength: number): Field<string> =>
  typed({ schema: line(maxlength), look: { maxlength } });

export const mailAddress: Field<string> = typed({
  schema: email,
  look: { type: 'email', inputmode: 'email' },
});

const own = 'own';

/** A line of which the city has its own rule; `say` tells it. */
export const ruled = (rule: RegExp, say: NonNullable<Typed<string>['say']>, width: number): Field<string> =>
  typed({ schema: line(200).pipe(z.string().regex(rule, own)), say, look: { width, maxlength: 200 } });

export const whole = (min: number, max: number, suffix?: string): Field<number> =>
  typed({
    schema: line(9)
      .pipe(z.string().regex(/^\d+$/, own))
      .transform(Number)
      .pipe(z.int(own).min(min, own).max(max, own)),
    say: (t) => t.operatorSettings.errors.whole(min, max),
    look: { inputmode: 'numeric', width: 6, ...(suffix && { suffix }) },
  });

/** "60, 30, 7" */
export const wholes = (min: number, max: number): Field<number[]> =>
  typed({
    schema: z.string().transform((written, context) => {
      const parts = written.split(/[\s,;]+/).filter(Boolean);
      const numbers = [...new Set(parts.map(Number))].sort((a, b) => b - a);
      if (parts.length <= 10 && numbers.every((n) => Number.isInteger(n) && n >= min && n <= max))
        return numbers;
      context.addIssue(own);
      return z.NEVER;
    }),
    say: (t) => t.operatorSettings.errors.wholes(min, max),
    look: { width: 24, optional: true },
    write: (value) => value.join(', '),
  });

export const ticked: Field<boolean> = {
  read: ({ raw }, name) => ({ ok: true, value: textOf(raw, name) === 'tak' }),
  values: (name, value) => ({ [name]: value ? 'tak' : '' }),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint }) => (
    <Checkbox form={form} name={name} label={label} hint={hint} unmarked />
  ),
  told: (value, { t }) => (value ? t.operatorSettings.yes : t.operatorSettings.no),
};

/** One of the editor's `choices`. */
export const chosen: Field<string> = {
  read: ({ raw, t }, name) => {
    const value = textOf(raw, name);
    return z.uuid().safeParse(value).success
      ? { ok: true, value }
      : { ok: false, errors: { [name]: t.errors[code('choose') as 'choose'] } };
  },
  values: (name, value) => ({ [name]: value }),
  inputs: (name, label) => ({ [name]: label }),
  View: ({ form, name, label, hint, choices, page }) => (
    <Select
      form={form}
      name={name}
      label={label}
      hint={hint}
      options={choices}
      placeholder={page.t.operatorSettings.choose}
    />
  ),
  told: (value, _page, choices) => choices.find((choice) => choice.value === value)?.label ?? value,
};

/** One of them, or none: then it is for all. */
export const chosenOrAll: Field<string | null> = {
  ...chosen,
  read: (brought, name) =>
    textOf(brought.raw, name) === '' ? { ok: true, value: null } : chosen.read(brought, name),
  values: (name, value) => ({ [name]: value ?? '' }),
  View: ({ form, name, label, hint, choices, page }) => (
    <Select
      form={form}
      name={name}
      label={label}
      hint={hint}
      options={choices}
      placeholder={page.t.operatorSettings.all}
      optional
    />
  ),
  told: (value, page, choices) =>
    value === null ? page.t.operatorSettings.all : chosen.told(value, page, choices),
};
