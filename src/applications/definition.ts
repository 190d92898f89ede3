import { z } from 'zod';
import { localText } from '../city/local-text.ts';

export type ApplicationKind = 'issue' | 'plastic' | 'duplicate' | 'change' | 'extension' | 'package';

/** What a field holds; it decides the check, the keyboard and the label. Only `text` brings its own label. */
export const fieldKinds = [
  'first-name',
  'last-name',
  'birth-date',
  'street',
  'postal-code',
  'town',
  'phone',
  'text',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,40}$/);

/** An application type, as the city writes it. A sent application keeps the version it was written for. */
export const definitionSchema = z.object({
  title: localText,
  summary: localText,
  /** Code of the package that acceptance grants. */
  packageCode: z.string().nullable(),
  /** What the clerk has to find proven. */
  criterion: localText,
  /** The name is always among them: it goes on the card. */
  fields: z
    .array(z.object({ key, kind: z.enum(fieldKinds), required: z.boolean(), label: localText.optional() }))
    .refine(
      (fields) =>
        (['first-name', 'last-name'] as const).every((name) =>
          fields.some(({ kind, required }) => kind === name && required),
        ),
      'first-name and last-name are required',
    ),
  photo: z.boolean(),
  documents: z.array(z.object({ key, label: localText, hint: localText.optional(), required: z.boolean() })),
  virtual: z.boolean(),
  physical: z.boolean(),
  /** Codes of consents asked for at sending. */
  consents: z.array(z.string()),
  /** Working days within which the city means to decide. */
  decisionDays: z.int().min(1).max(60),
});
export type Definition = z.output<typeof definitionSchema>;
export type DefinedField = Definition['fields'][number];
export type DefinedDocument = Definition['documents'][number];

/** The parts that a remark can point at, in the order of the form. */
export type Part = 'photo' | 'collection-point' | `field:${string}` | `document:${string}`;

export function partsOf(definition: Definition): Part[] {
  return [
    ...definition.fields.map((field): Part => `field:${field.key}`),
    ...(definition.photo ? (['photo'] as const) : []),
    ...(definition.physical ? (['collection-point'] as const) : []),
    ...definition.documents.map((document): Part => `document:${document.key}`),
  ];
}
