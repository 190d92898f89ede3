import { fillPlaceholders } from '../../city/placeholders.ts';
import type { Db } from '../../platform/db/database.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MailContent, MailScene } from './template.ts';

/** What the city has written for a mail; what is empty is as we say it. */
export interface CityWords {
  readonly subject: string;
  readonly introduction: string;
  readonly closing: string;
}

export async function cityWords(db: Db, template: string, locale: Locale): Promise<CityWords | undefined> {
  const row = await db
    .selectFrom('mail_texts')
    .select(['subject', 'introduction', 'closing'])
    .where('template', '=', template)
    .where('locale', '=', locale)
    .executeTakeFirst();
  return (
    row && { subject: row.subject ?? '', introduction: row.introduction ?? '', closing: row.closing ?? '' }
  );
}

/** Our own subject, for a subject that only adds to it. */
const ownSubject = 'temat';

/** What the city's words may name; `numer` where the mail has one. */
export function placeholderValues({ city }: MailScene, params: unknown): Record<string, string> {
  const { number } = params as { readonly number?: number };
  return {
    miasto: city.name,
    telefon: city.phone,
    email: city.email,
    ...(number !== undefined && { numer: String(number) }),
  };
}

/** The introduction stands before our first paragraph, the closing after everything but the signature. */
export function withWords(
  content: MailContent,
  words: CityWords | undefined,
  values: Readonly<Record<string, string>>,
): MailContent {
  if (!words) return content;
  const fill = (text: string): string[] =>
    fillPlaceholders(text, values)
      .split(/\n{2,}/)
      .filter(Boolean);
  const introduction = fill(words.introduction);
  const [first = '', ...others] = content.paragraphs;
  return {
    ...content,
    subject: words.subject
      ? fillPlaceholders(words.subject, { ...values, [ownSubject]: content.subject })
      : content.subject,
    paragraphs:
      introduction.length > 0 ? [...introduction, capitalised(first), ...others] : content.paragraphs,
    notes: [...(content.notes ?? []), ...fill(words.closing)],
  };
}

/** Ours begin in lower case, after the greeting. */
const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('pl') + text.slice(1);
