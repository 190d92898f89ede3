import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { z } from 'zod';

/** What may be wrong with a field. Each has its sentence in `faces/i18n/<language>/errors.ts`. */
export type ErrorCode =
  | 'required'
  | 'choose'
  | 'too-long'
  | 'name-invalid'
  | 'email-invalid'
  | 'email-required-adult'
  | 'date-invalid'
  | 'date-future'
  | 'postal-code-invalid'
  | 'age-invalid'
  | 'age-order'
  | 'batch-size'
  | 'password-short'
  | 'password-long'
  | 'password-common'
  | 'password-different'
  | 'password-wrong'
  | 'app-code-invalid'
  | 'consent-required'
  | 'card-unchecked'
  | 'phone-invalid'
  | 'pesel-invalid'
  | 'pesel-birth-date'
  | 'pesel-taken'
  | 'email-taken'
  | 'money-invalid'
  | 'percent-invalid'
  | 'count-invalid'
  | 'card-price-order'
  | 'amount-order'
  | 'limit-order'
  | 'date-order'
  | 'nip-invalid'
  | 'website-invalid'
  | 'latitude-invalid'
  | 'longitude-invalid'
  | 'place-together'
  | 'date-past'
  | 'invalid'
  | 'file-missing'
  | 'file-too-large'
  | 'file-empty'
  | 'photo-missing'
  | 'photo-format'
  | 'photo-broken'
  | 'photo-too-many-pixels'
  | 'photo-too-small'
  | 'photo-ratio'
  | 'attachment-format'
  | 'attachment-broken'
  | 'attachments-too-many'
  | 'document-format'
  | 'document-too-large'
  | 'pdf-format'
  | 'pdf-broken'
  | 'pdf-encrypted';

export type FieldErrors = Readonly<Record<string, ErrorCode>>;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: FieldErrors };

/** Parses a form once, at the door. Of several problems of a field the first one is told. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Parsed<z.output<S>> {
  const result = schema.safeParse(raw);
  if (result.success) return { ok: true, value: result.data };
  const errors: Record<string, ErrorCode> = {};
  for (const issue of result.error.issues) {
    errors[issue.path.join('.')] ??= issue.message as ErrorCode;
  }
  return { ok: false, errors };
}

/** Bind a message to the codes above, so that a misspelt one does not compile. */
export const code = (name: ErrorCode): string => name;

/** One line of text: trimmed, inner spaces single, Unicode composed, no control characters. */
export function line(max: number) {
  return z
    .string(code('required'))
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim(),
    )
    .pipe(z.string().min(1, code('required')).max(max, code('too-long')));
}

/** Several lines: each trimmed, blank ones at the ends gone. */
export function paragraphs(max: number) {
  return z
    .string(code('required'))
    .transform((text) =>
      text
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{C}\n]/gu, '')
        .trim(),
    )
    .pipe(z.string().min(1, code('required')).max(max, code('too-long')));
}

/** A name of a person: at least one letter; hyphens, apostrophes, dots and spaces between. */
export const personName = line(80).pipe(
  z.string().regex(/^[\p{L}\p{M}][\p{L}\p{M}'’ .-]*$/u, code('name-invalid')),
);

export const email = line(254).pipe(z.email(code('email-invalid')));

/** `YYYY-MM-DD`, of an address or a form. No calendar has a year 0, and PostgreSQL takes none. */
export const isoDay = z.iso
  .date(code('date-invalid'))
  .refine((text) => !text.startsWith('0000'), code('date-invalid'));

/** A day as `YYYY-MM-DD` that the calendar has. */
export const day = line(10).pipe(isoDay);

/** As `00-950`; the hyphen may be left out. */
export const postalCode = line(10)
  .transform((text) => text.replace(/\s/g, '').replace(/^(\d{2})(\d{3})$/, '$1-$2'))
  .pipe(z.string().regex(/^\d{2}-\d{3}$/, code('postal-code-invalid')));

/** A sum as people write it: `25`, `25,00`, `1 200,5 zł`. Yields grosze, at least `least` of them. */
export const money = (least: 0 | 1) =>
  line(20).transform((text, context) => {
    const [, zloty, groszy = ''] =
      /^(\d{1,6})(?:[,.](\d{1,2}))?(?:zł)?$/i.exec(text.replace(/\s/g, '')) ?? [];
    const grosze = Number(zloty) * 100 + Number(groszy.padEnd(2, '0'));
    if (grosze >= least) return grosze;
    context.addIssue(code('money-invalid'));
    return z.NEVER;
  });

/** A field that may stay empty. */
export const orNothing = <Out>(schema: z.ZodType<Out, string>) =>
  z
    .string()
    .default('')
    .transform((text, context): Out | null => {
      if (text.trim() === '') return null;
      const read = schema.safeParse(text);
      if (read.success) return read.data;
      context.addIssue(read.error.issues[0]?.message ?? code('invalid'));
      return z.NEVER;
    });

/** A telephone number as people write it, a Polish one unless it names its country. Yields E.164: `+48600100200`. */
export const phone = line(40).transform((text, context) => {
  const read = parsePhoneNumberFromString(text, { defaultCountry: 'PL', extract: false });
  if (read?.isValid() && !read.ext) return read.number as string;
  context.addIssue(code('phone-invalid'));
  return z.NEVER;
});

/** Boxes ticked in a list: none, one or several under one name. */
export const severalIds = z.preprocess(
  (given) => (given === undefined ? [] : [...new Set([given].flat())]),
  z.array(z.uuid(code('choose'))).max(500, code('invalid')),
);
