import { z } from 'zod';
import { localText } from '../city/local-text.ts';

export const applicationKinds = ['issue', 'plastic', 'duplicate', 'change', 'extension', 'package'] as const;
export type ApplicationKind = (typeof applicationKinds)[number];

/** What a field holds; it decides the check, the keyboard and the label. Free ones bring their own label. */
export const fieldKinds = [
  'first-name',
  'last-name',
  'birth-date',
  'pesel',
  'relation',
  'street',
  'postal-code',
  'town',
  'phone',
  'duplicate-reason',
  'text',
  'long-text',
  'date',
  'choice',
] as const;
export type FieldKind = (typeof fieldKinds)[number];
const freeFieldKinds = ['text', 'long-text', 'date', 'choice'] as const satisfies readonly FieldKind[];
export type FreeFieldKind = (typeof freeFieldKinds)[number];

export function isFree(kind: FieldKind): kind is FreeFieldKind {
  return (freeFieldKinds as readonly FieldKind[]).includes(kind);
}

/** What a document may be, where the city says so; otherwise it is a PDF. */
export const documentFormats = ['pdf', 'jpg', 'png'] as const;
export type DocumentFormat = (typeof documentFormats)[number];
/** No upload is larger than this. */
export const mostMb = 10;

const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,40}$/);

const field = z.object({
  key,
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  label: localText.optional(),
  hint: localText.optional(),
  /** Of a choice. */
  options: z.array(z.object({ value: key, label: localText })).optional(),
});

/** An application type, as the city writes it. A sent application keeps the version it was written for. */
export const definitionSchema = z.object({
  title: localText,
  summary: localText,
  /** Code of the package that acceptance grants. */
  packageCode: z.string().nullable(),
  /** What the clerk has to find proven. */
  criterion: localText,
  fields: z.array(field),
  photo: z.enum(['none', 'optional', 'required']),
  documents: z.array(
    z.object({
      key,
      label: localText,
      hint: localText.optional(),
      required: z.boolean(),
      /** Days after the decision for which the file is kept; without it as long as the city's settings say. */
      keepDays: z.int().min(0).max(3650).optional(),
      formats: z.array(z.enum(documentFormats)).min(1).optional(),
      maxMb: z.int().min(1).max(mostMb).optional(),
    }),
  ),
  virtual: z.boolean(),
  physical: z.boolean(),
  /** It may also be written "dla osoby, której jestem opiekunem prawnym". */
  ward: z.boolean(),
  /** Codes of consents asked for at sending. */
  consents: z.array(z.string()),
  /** Working days within which the city means to decide. */
  decisionDays: z.int().min(1).max(60),
});
export type Definition = z.output<typeof definitionSchema>;
export type DefinedField = Definition['fields'][number];
export type DefinedDocument = Definition['documents'][number];

export interface AcceptedDocument {
  readonly formats: readonly DocumentFormat[];
  readonly maxMb: number;
}

export function acceptedFor({
  formats = ['pdf'],
  maxMb = mostMb,
}: Pick<DefinedDocument, 'formats' | 'maxMb'>): AcceptedDocument {
  return { formats, maxMb };
}

/** The keys under which every application has the name, asked for or known: search and lists rely on them. */
export const nameKeys = { 'first-name': 'firstName', 'last-name': 'lastName' } as const;

/** What may be wrong with a definition as a whole. Each has its sentence for whoever writes it. */
export type Fault =
  | 'names'
  | 'name-keys'
  | 'keys-twice'
  | 'pesel-twice'
  | 'no-options'
  | 'no-label'
  | 'no-carrier'
  | 'not-plastic'
  | 'no-duplicate-reason'
  | 'no-package'
  | 'ward';

/** What a type of this kind needs to be what it says. Empty: it is fine. */
export function faultsOf(kind: ApplicationKind, definition: Definition): Fault[] {
  const { fields, documents, virtual, physical, packageCode, ward } = definition;
  const has = (wanted: FieldKind): boolean => fields.some((each) => each.kind === wanted && each.required);
  const faults: Readonly<Record<Fault, boolean>> = {
    // The name goes on the card.
    names: namesAskedFor(kind) && !(has('first-name') && has('last-name')),
    'name-keys': fields.some(
      (each) => each.kind in nameKeys && each.key !== nameKeys[each.kind as 'first-name'],
    ),
    'keys-twice': !unique(fields) || !unique(documents),
    'pesel-twice': fields.filter((each) => each.kind === 'pesel').length > 1,
    'no-options': fields.some((each) => each.kind === 'choice' && !each.options?.length),
    'no-label': fields.some((each) => isFree(each.kind) && !each.label),
    'no-carrier': kind === 'issue' && !virtual && !physical,
    'not-plastic': (kind === 'plastic' || kind === 'duplicate') && !physical,
    'no-duplicate-reason': kind === 'duplicate' && !has('duplicate-reason'),
    'no-package': (kind === 'extension' || kind === 'package') && packageCode === null,
    // Only a first card is applied for on behalf of somebody.
    ward: kind !== 'issue' && ward,
  };
  return (Object.keys(faults) as Fault[]).filter((fault) => faults[fault]);
}

/** Who has a card is known by name; asked is whoever has none, or says that it has changed. */
function namesAskedFor(kind: ApplicationKind): boolean {
  return kind === 'issue' || kind === 'change';
}

const unique = (list: readonly { readonly key: string }[]): boolean =>
  new Set(list.map((each) => each.key)).size === list.length;

/** A guardian also says what the ward is to them. */
export function forWardOf(definition: Definition): Definition {
  return {
    ...definition,
    fields: [{ key: 'relation', kind: 'relation', required: true }, ...definition.fields],
  };
}

/** The parts that a remark can point at, in the order of the form. */
export type Part = 'photo' | 'collection-point' | `field:${string}` | `document:${string}`;

export function partsOf(definition: Definition): Part[] {
  return [
    ...definition.fields.map((each): Part => `field:${each.key}`),
    ...(definition.photo === 'none' ? [] : (['photo'] as const)),
    ...(definition.physical ? (['collection-point'] as const) : []),
    ...definition.documents.map((document): Part => `document:${document.key}`),
  ];
}
