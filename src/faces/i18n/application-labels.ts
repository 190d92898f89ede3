import type { Application } from '../../applications/application.ts';
import { type DefinedField, type Definition, isFree, type Part } from '../../applications/definition.ts';
import type { DuplicateReason } from '../../city/duplicate-reasons.ts';
import type { Relation } from '../../family/member.ts';
import { maskedPesel } from '../../people/pesel.ts';
import { formatTypedDay } from './format.ts';
import type { Messages } from './index.ts';
import { inLocale, type Locale } from './locale.ts';

/** A field's label: the city's own words where it has them, else the name of its kind. */
export function fieldLabel(field: DefinedField, t: Messages, locale: Locale): string {
  if (field.label) return inLocale(field.label, locale);
  return isFree(field.kind) ? field.key : t.applications.fields[field.kind];
}

/**
 * What was answered, as a person reads it; empty when nothing was. `reasons` are all that the city has or had.
 * A choice that was taken off the list since stays readable: the application keeps its version.
 */
export function answerText(
  field: DefinedField,
  { answers, pesel }: Pick<Application, 'answers' | 'pesel'>,
  reasons: readonly DuplicateReason[],
  t: Messages,
  locale: Locale,
): string {
  if (field.kind === 'pesel') return pesel?.birthDate ? maskedPesel(pesel.birthDate) : '';
  const answer = answers[field.key] ?? '';
  if (answer === '') return '';
  switch (field.kind) {
    case 'birth-date':
    case 'date':
      return formatTypedDay(answer);
    case 'relation':
      return t.applications.relations[answer as Relation] ?? answer;
    case 'duplicate-reason': {
      const reason = reasons.find(({ id }) => id === answer);
      return reason ? inLocale(reason.label, locale) : answer;
    }
    case 'choice': {
      const option = field.options?.find(({ value }) => value === answer);
      return option ? inLocale(option.label, locale) : answer;
    }
    default:
      return answer;
  }
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
