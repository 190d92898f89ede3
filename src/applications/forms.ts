import { z } from 'zod';
import { wardRelations } from '../family/member.ts';
import {
  code,
  day,
  type ErrorCode,
  type FieldErrors,
  line,
  paragraphs,
  parseInput,
  personName,
  phone,
  postalCode,
} from '../platform/input.ts';
import type { DefinedField, Definition } from './definition.ts';

export type Answers = Readonly<Record<string, string>>;

const longest = 2000;

/** What a draft keeps of a form: the defined fields as typed, shortened, nothing checked. The PESEL is kept apart. */
export function draftAnswers(definition: Definition, raw: Readonly<Record<string, unknown>>): Answers {
  const kept = definition.fields.flatMap(({ key, kind }) => {
    const value = raw[key];
    if (kind === 'pesel' || typeof value !== 'string') return [];
    return [
      [key, kind === 'long-text' ? value.split(/\r?\n/).map(asTyped).join('\n') : asTyped(value)] as const,
    ];
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

/** What is known of a PESEL without reading it: nothing, a wrong one, or the day of birth (`YYYY-MM-DD`) in it. */
export type TypedPesel = { readonly birthDate: string | null } | null;

/** Everything that a sent application needs from its fields; `today` is `YYYY-MM-DD`. */
export function checkAnswers(
  definition: Definition,
  answers: Answers,
  today: string,
  pesel: TypedPesel,
): FieldErrors {
  const plain = definition.fields.filter(({ kind }) => kind !== 'pesel');
  const shape = Object.fromEntries(plain.map((field) => [field.key, fieldSchema(field, today)]));
  const parsed = parseInput(z.object(shape), answers);
  const errors = parsed.ok ? {} : parsed.errors;
  const asked = definition.fields.find(({ kind }) => kind === 'pesel');
  const wrong = asked && peselError(asked, pesel, birthDateIn(definition, answers));
  return wrong ? { ...errors, [asked.key]: wrong } : errors;
}

function peselError(
  field: DefinedField,
  pesel: TypedPesel,
  birthDate: string | undefined,
): ErrorCode | undefined {
  if (!pesel) return field.required ? 'required' : undefined;
  if (pesel.birthDate === null) return 'pesel-invalid';
  return birthDate && birthDate !== pesel.birthDate ? 'pesel-birth-date' : undefined;
}

function birthDateIn(definition: Definition, answers: Answers): string | undefined {
  const field = definition.fields.find(({ kind }) => kind === 'birth-date');
  return (field && answers[field.key]) || undefined;
}

/** The same, for one step of the form or one returned part. */
export function cleanAnswers(definition: Definition, answers: Answers, today: string): Answers {
  const clean = definition.fields.flatMap((field) => {
    if (field.kind === 'pesel') return [];
    const parsed = fieldSchema(field, today).safeParse(answers[field.key]);
    return parsed.success && parsed.data !== undefined ? [[field.key, parsed.data] as const] : [];
  });
  return Object.fromEntries(clean);
}

function fieldSchema(field: DefinedField, today: string): z.ZodType<string | undefined> {
  const schema = schemaOf(field, today);
  if (field.required) return schema;
  // Not a union, which would answer with a sentence of its own.
  return z.preprocess((value) => (value === '' ? undefined : value), schema.optional());
}

function schemaOf(field: DefinedField, today: string): z.ZodType<string> {
  switch (field.kind) {
    case 'first-name':
    case 'last-name':
      return personName;
    case 'birth-date':
      return day.refine((value) => value <= today && value > '1900-01-01', code('date-future'));
    case 'postal-code':
      return postalCode;
    case 'phone':
      return phone;
    case 'street':
    case 'town':
      return line(120);
    case 'text':
      return line(500);
    case 'long-text':
      return paragraphs(longest);
    case 'date':
      return day;
    case 'relation':
      return z.enum(wardRelations, code('choose'));
    case 'duplicate-reason':
      return z.uuid(code('choose'));
    case 'choice':
      return z.enum(field.options?.map(({ value }) => value) ?? [], code('choose'));
    case 'pesel':
      throw new Error('A PESEL is checked where it is typed, and kept apart.');
  }
}
