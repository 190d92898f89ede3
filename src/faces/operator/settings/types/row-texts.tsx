import { z } from 'zod';
import type { LocalText } from '../../../../city/local-text.ts';
import { line, parseInput } from '../../../../platform/input.ts';
import type { Messages } from '../../../i18n/index.ts';
import { locales } from '../../../i18n/locale.ts';
import type { FormView } from '../../../ui/form/form-view.ts';
import { usePage } from '../../../ui/page-scope.ts';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { type RowForm, rowInput } from './rows.ts';

const longest = 200;
const words = z.object({
  pl: line(longest),
  uk: z.literal('').or(line(longest)),
  en: z.literal('').or(line(longest)),
});

export const textIn = (row: RowForm, part: string): string => {
  const value = row[part];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};

export type TextsRead =
  | { readonly ok: true; readonly value: LocalText | undefined }
  /** By the parts of the row. */
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

/** A label or a hint within a row: Polish has to be there when any other language is, or always. */
export function readRowTexts(row: RowForm, part: string, required: boolean, t: Messages): TextsRead {
  const given = Object.fromEntries(locales.map((locale) => [locale, textIn(row, `${part}_${locale}`)]));
  if (!required && locales.every((locale) => given[locale]?.trim() === ''))
    return { ok: true, value: undefined };
  const parsed = parseInput(words, given);
  if (!parsed.ok) {
    const said = Object.entries(parsed.errors).map(([locale, why]) => [`${part}_${locale}`, t.errors[why]]);
    return { ok: false, errors: Object.fromEntries(said) };
  }
  const { pl, uk, en } = parsed.value;
  return { ok: true, value: { pl, ...(uk && { uk }), ...(en && { en }) } };
}

export function rowTexts(part: string, value: LocalText | undefined): RowForm {
  return Object.fromEntries(locales.map((locale) => [`${part}_${locale}`, value?.[locale] ?? '']));
}

interface RowTextsProps {
  form: FormView;
  list: string;
  index: number;
  part: string;
  label: string;
  optional?: boolean;
}

export function RowTexts({ form, list, index, part, label, optional = false }: RowTextsProps) {
  const t = usePage().t.operatorSettings;
  return (
    <div class="km-languages">
      {locales.map((locale) => (
        <TextField
          form={form}
          name={rowInput(list, index, `${part}_${locale}`)}
          label={`${label} (${t.in[locale]})`}
          optional={optional || locale !== 'pl'}
          maxlength={longest}
          lang={locale}
        />
      ))}
    </div>
  );
}
