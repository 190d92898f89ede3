import { z } from 'zod';
import type { PublicPageSetting } from '../../../configuration/subjects/public-page.ts';
import { line, paragraphs, parseInput } from '../../../platform/input.ts';
import { textOf } from '../../http/form.ts';
import { locales } from '../../i18n/locale.ts';
import { FormGroup } from '../../ui/form-group/form-group.tsx';
import type { PageContext } from '../../ui/page-context.ts';
import { renderMarkdown } from '../../ui/prose/markdown.ts';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import type { Field } from './editor.ts';

type Text = PublicPageSetting['pl'];
export type PageParts = { readonly [L in (typeof locales)[number]]: Text | undefined };

const longest = 20_000;
const written = z.object({ title: line(120), body: paragraphs(longest) });

/** A title and a text in one language; Polish has to be there, another one is there whole or not at all. */
const pageText = (optional: boolean): Field<Text | undefined> => ({
  read({ raw, t }, name) {
    const given = { title: textOf(raw, `${name}_title`), body: textOf(raw, `${name}_body`) };
    if (optional && !given.title.trim() && !given.body.trim()) return { ok: true, value: undefined };
    const parsed = parseInput(written, given);
    if (parsed.ok) return parsed;
    const errors = Object.entries(parsed.errors).map(([part, why]) => [`${name}_${part}`, t.errors[why]]);
    return { ok: false, errors: Object.fromEntries(errors) };
  },
  values: (name, text) => ({ [`${name}_title`]: text?.title ?? '', [`${name}_body`]: text?.body ?? '' }),
  inputs: (name, label, t) => ({
    [`${name}_title`]: `${label}: ${t.operatorSettings.page.title}`,
    [`${name}_body`]: `${label}: ${t.operatorSettings.page.body}`,
  }),
  View: ({ form, name, label, hint, page }) => {
    const t = page.t.operatorSettings.page;
    return (
      <FormGroup legend={label} hint={hint}>
        <TextField
          form={form}
          name={`${name}_title`}
          label={t.title}
          optional={optional}
          maxlength={120}
          lang={name}
        />
        <TextArea
          form={form}
          name={`${name}_body`}
          label={t.body}
          hint={t.hint}
          rows={14}
          optional={optional}
          lang={name}
        />
      </FormGroup>
    );
  },
  told: (text) => (text ? <span class="km-told km-told--long">{`${text.title}\n${text.body}`}</span> : ''),
});

export const pageTexts = { pl: pageText(false), uk: pageText(true), en: pageText(true) };

/** In three languages on one page each id would be there three times. */
const withoutIds = (html: string): string => html.replace(/ id="[^"]*"/g, '');

export function PagePreview({ page, texts }: { page: PageContext; texts: PageParts }) {
  return (
    <>
      {locales.map((locale) => {
        const text = texts[locale];
        return (
          text && (
            <section class="ds-card km-card" lang={locale}>
              <h2 class="ds-heading" data-size="sm">
                {text.title}
              </h2>
              <div
                class="km-prose"
                dangerouslySetInnerHTML={{ __html: withoutIds(renderMarkdown(text.body)) }}
              />
              <p class="km-subtle" lang={page.locale}>
                {page.t.operatorSettings.languages[locale]}
              </p>
            </section>
          )
        );
      })}
    </>
  );
}
