import { z } from 'zod';
import { code, day, type FieldErrors, line, parseInput, personName } from '../platform/input.ts';
import type { DefinedField, Definition } from './definition.ts';

export type Answers = Readonly<Record<string, string>>;

const longest = 500;

/** What a draft keeps of a form: the defined fields as typed, shortened, nothing checked. */
export function draftAnswers(definition: Definition, raw: Readonly<Record<string, unknown>>): Answers {
  const kept = definition.fields.flatMap(({ key }) => {
    const value = raw[key];
    return typeof value === 'string' ? [[key, asTyped(value)] as const] : [];
  });
  return Object.fromEntries(kept);
}

/** Whole characters that the database can hold, and no control among them. */
function asTyped(value: string): string {
  const text = value
    .replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return Array.from(text).slice(0, longest).join('');
}

/** Everything that a sent application needs from its fields; `today` is `YYYY-MM-DD`. */
export function checkAnswers(definition: Definition, answers: Answers, today: string): FieldErrors {
  const shape = Object.fromEntries(definition.fields.map((field) => [field.key, fieldSchema(field, today)]));
  const parsed = parseInput(z.object(shape), answers);
  return parsed.ok ? {} : parsed.errors;
}

/** The same, for one step of the form or one returned part. */
export function cleanAnswers(definition: Definition, answers: Answers, today: string): Answers {
  const clean = definition.fields.flatMap((field) => {
    const parsed = fieldSchema(field, today).safeParse(answers[field.key]);
    return parsed.success && parsed.data !== undefined ? [[field.key, parsed.data] as const] : [];
  });
  return Object.fromEntries(clean);
}

function fieldSchema(field: DefinedField, today: string): z.ZodType<string | undefined> {
  const schema = schemaOf(field, today);
  if (field.required) return schema;
  return z.union([z.literal('').transform(() => undefined), z.undefined(), schema]) as z.ZodType<
    string | undefined
  >;
}

function schemaOf(field: DefinedField, today: string): z.ZodType<string> {
  switch (field.kind) {
    case 'first-name':
    case 'last-name':
      return personName;
    case 'birth-date':
      return day.refine((value) => value <= today && value > '1900-01-01', code('date-future'));
    case 'postal-code':
      return line(10)
        .transform((text) => text.replace(/\s/g, '').replace(/^(\d{2})(\d{3})$/, '$1-$2'))
        .pipe(z.string().regex(/^\d{2}-\d{3}$/, code('postal-code-invalid')));
    case 'phone':
      return line(30)
        .transform((text) => text.replace(/[\s()-]/g, ''))
        .pipe(z.string().regex(/^(\+\d{8,15}|\d{9})$/, code('phone-invalid')));
    case 'street':
    case 'town':
      return line(120);
    case 'text':
      return line(500);
  }
}
