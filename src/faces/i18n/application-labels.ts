import type { DefinedField, Definition, Part } from '../../applications/definition.ts';
import type { Messages } from './index.ts';
import { inLocale, type Locale } from './locale.ts';

/** A field's label: the city's own words where it has them, else the name of its kind. */
export function fieldLabel(field: DefinedField, t: Messages, locale: Locale): string {
  if (field.label) return inLocale(field.label, locale);
  return field.kind === 'text' ? field.key : t.applications.fields[field.kind];
}

/** What a remark points at, in words: a field, a document, the photo, the collection point. */
export function partLabel(part: Part, definition: Definition, t: Messages, locale: Locale): string {
  if (part === 'photo') return t.applications.photo;
  if (part === 'collection-point') return t.applications.collectionPoint;
  const [kind, key] = part.split(':', 2);
  if (kind === 'field') {
    const field = definition.fields.find((defined) => defined.key === key);
    return field ? fieldLabel(field, t, locale) : part;
  }
  const document = definition.documents.find((defined) => defined.key === key);
  return document ? inLocale(document.label, locale) : part;
}
