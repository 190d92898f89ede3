import type { Part } from '../../../../applications/definition.ts';
import { messages } from '../../../i18n/index.ts';
import type { Locale } from '../../../i18n/locale.ts';

export interface Canned {
  readonly key: string;
  readonly text: string;
}

/** Ready sentences for a part of the form, in the language of whoever will read them. */
export function cannedFor(part: Part, locale: Locale): Canned[] {
  const { canned } = messages[locale].operator.return;
  return Object.entries(canned[groupOf(part)]).map(([key, text]) => ({ key, text }));
}

function groupOf(part: Part): 'photo' | 'point' | 'field' | 'document' {
  if (part === 'photo') return 'photo';
  if (part === 'collection-point') return 'point';
  return part.startsWith('field:') ? 'field' : 'document';
}

export const remarkName = (part: Part): string => `uwaga-${part.replace(':', '-')}`;
export const isRemark = (name: string): boolean => name.startsWith('uwaga-');
/** All of them, as a route names what it keeps. */
export const remarkFields = 'uwaga-*';
export const cannedFields = 'gotowa-*';
export const cannedName = (part: Part): string => `gotowa-${part.replace(':', '-')}`;
