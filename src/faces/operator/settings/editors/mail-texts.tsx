import { unknownPlaceholder } from '../../../../city/placeholders.ts';
import {
  type MailTextSetting,
  mailText,
  rewrittenMails,
  standardMailText,
} from '../../../../configuration/subjects/mail-text.ts';
import { textOf } from '../../../http/form.ts';
import type { SampleLetters } from '../../../http/sample-letters.ts';
import { messages } from '../../../i18n/index.ts';
import { locales } from '../../../i18n/locale.ts';
import { FormGroup } from '../../../ui/form-group/form-group.tsx';
import { PlainText } from '../../../ui/plain-text/plain-text.tsx';
import { TextArea } from '../../../ui/text-area/text-area.tsx';
import { TextField } from '../../../ui/text-field/text-field.tsx';
import { type Editor, editor, type Field } from '../editor.ts';

type Words = MailTextSetting['pl'];

const parts = ['subject', 'introduction', 'closing'] as const;
const longest = { subject: 150, introduction: 2000, closing: 2000 } as const;

/** What is left empty is as we say it. */
const words: Field<Words> = {
  read({ raw, t }, name) {
    const given = parts.map((part) => [part, textOf(raw, `${name}_${part}`).replace(/\r\n?/g, '\n').trim()]);
    const long = given.find(([part, text]) => (text ?? '').length > longest[part as keyof Words]);
    if (long) return { ok: false, errors: { [`${name}_${long[0]}`]: t.errors['too-long'] } };
    return { ok: true, value: Object.fromEntries(given) as Words };
  },
  values: (name, value) => Object.fromEntries(parts.map((part) => [`${name}_${part}`, value[part]])),
  inputs: (name, label, t) =>
    Object.fromEntries(
      parts.map((part) => [`${name}_${part}`, `${label}: ${t.operatorSettings.mail[part]}`]),
    ),
  View: ({ form, name, label, page }) => {
    const t = page.t.operatorSettings.mail;
    const field = (part: keyof Words) => ({
      form,
      name: `${name}_${part}`,
      label: t[part],
      optional: true,
      maxlength: longest[part],
      // The field of a language is called after it.
      lang: name,
    });
    return (
      <FormGroup legend={label}>
        <TextField {...field('subject')} hint={t.subjectHint} />
        <TextArea {...field('introduction')} hint={t.introductionHint} rows={4} />
        <TextArea {...field('closing')} hint={t.closingHint} rows={4} />
      </FormGroup>
    );
  },
  told: (value, { t }) => {
    const said = parts.filter((part) => value[part]);
    if (said.length === 0) return t.operatorSettings.mail.standard;
    return said.map((part) => (
      <span class="km-told">
        {t.operatorSettings.mail[part]}: <PlainText text={value[part]} />
      </span>
    ));
  },
};

/** Only a subject may add to ours. */
const known = (letters: SampleLetters, key: string, part: keyof Words): readonly string[] =>
  part === 'subject' ? [...letters.placeholders(key), 'temat'] : letters.placeholders(key);

export const mailTextEditor = (letters: SampleLetters): Editor<MailTextSetting, MailTextSetting> =>
  editor<MailTextSetting>({
    slug: 'tresci-wiadomosci',
    group: 'mails',
    subject: mailText,
    fields: { pl: words, uk: words, en: words },
    texts: (t) => t.operatorSettings.subjects.mailText,
    standard: standardMailText,
    many: {
      keys: letters.names,
      nameOf: async (_parts, key, { city }, { locale }) => (await letters.about(city, key, locale)).subject,
      async list({ city }, { locale, t }) {
        const rewritten = await rewrittenMails(city.db);
        return Promise.all(
          letters.names.map(async (key) => {
            const { subject, why } = await letters.about(city, key, locale);
            const detail = rewritten.has(key) ? `${t.operatorSettings.mail.rewritten} ${why}` : why;
            return { key, name: subject, detail };
          }),
        );
      },
    },
    async check({ request }, { key, value }) {
      const t = messages[request.scene.locale].operatorSettings.errors;
      const strange = locales.flatMap((locale) =>
        parts.flatMap((part) => {
          const unknown = unknownPlaceholder(value[locale][part], known(letters, key, part));
          return unknown ? [[`${locale}_${part}`, t.placeholder(unknown)]] : [];
        }),
      );
      return { refusals: Object.fromEntries(strange) };
    },
    async preview({ city }, page, { key, value }) {
      const written = await Promise.all(
        locales.map((locale) => letters.write(city, key, locale, value[locale])),
      );
      const t = page.t.operatorSettings;
      return (
        <>
          <p class="km-subtle">{t.placeholders(known(letters, key, 'subject'))}</p>
          {written.map(({ subject, text }, index) => (
            <section class="ds-card km-card" lang={locales[index]}>
              <h2 class="ds-heading" data-size="2xs">
                {subject}
              </h2>
              <PlainText text={text} />
            </section>
          ))}
        </>
      );
    },
  });
