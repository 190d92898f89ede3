import { z } from 'zod';
import type { LocalText } from '../../../city/local-text.ts';
import { unknownPlaceholder } from '../../../city/placeholders.ts';
import { line, paragraphs, parseInput } from '../../../platform/input.ts';
import { textOf } from '../../http/form.ts';
import { locales } from '../../i18n/locale.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import { PlainText } from '../../ui/plain-text/plain-text.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { Field } from './editor.ts';

interface LocalKind {
  readonly max: number;
  /** Boxes of so many rows; without, one line. */
  readonly rows?: number | undefined;
  /** Placeholders that may stand in it; others are refused. Without, nothing in braces is looked at. */
  readonly placeholders?: readonly string[] | undefined;
}

/** What the city says in three languages; Polish is the one that has to be there. */
export function local({ max, rows, placeholders }: LocalKind): Field<LocalText> {
  const one = rows ? paragraphs(max) : line(max);
  const schema = z.object({
    pl: one,
    uk: z.literal('').or(one),
    en: z.literal('').or(one),
  });
  return {
    read({ raw, t }, name) {
      const given = Object.fromEntries(locales.map((locale) => [locale, textOf(raw, `${name}_${locale}`)]));
      const parsed = parseInput(schema, given);
      if (!parsed.ok) {
        const said = Object.entries(parsed.errors).map(([locale, why]) => [
          `${name}_${locale}`,
          t.errors[why],
        ]);
        return { ok: false, errors: Object.fromEntries(said) };
      }
      const { pl, uk, en } = parsed.value;
      const strange = Object.entries(parsed.value).flatMap(([locale, text]) => {
        const unknown = placeholders && unknownPlaceholder(text, placeholders);
        return unknown ? [[`${name}_${locale}`, t.operatorSettings.errors.placeholder(unknown)]] : [];
      });
      if (strange.length > 0) return { ok: false, errors: Object.fromEntries(strange) };
      return { ok: true, value: { pl, ...(uk && { uk }), ...(en && { en }) } };
    },
    values: (name, value) =>
      Object.fromEntries(locales.map((locale) => [`${name}_${locale}`, value[locale] ?? ''])),
    inputs: (name, label, t) =>
      Object.fromEntries(
        locales.map((locale) => [`${name}_${locale}`, `${label} (${t.operatorSettings.in[locale]})`]),
      ),
    View: ({ form, name, label, hint, page }) => {
      const said = page.t.operatorSettings;
      const hints = [hint, placeholders && said.placeholders(placeholders)].filter(Boolean).join(' ');
      return (
        <FormGroup legend={label} hint={hints || undefined}>
          <div class={rows ? 'km-languages km-languages--long' : 'km-languages'}>
            {locales.map((locale) => {
              const field = {
                form,
                name: `${name}_${locale}`,
                label: said.languages[locale],
                optional: locale !== 'pl',
                maxlength: max,
                lang: locale,
              };
              return rows ? <TextArea {...field} rows={rows} /> : <TextField {...field} />;
            })}
          </div>
        </FormGroup>
      );
    },
    told: (value) => (
      <>
        {locales.map(
          (locale) =>
            value[locale] && (
              <span class="km-told" lang={locale}>
                {rows ? <PlainText text={value[locale]} /> : value[locale]}
              </span>
            ),
        )}
      </>
    ),
  };
}
