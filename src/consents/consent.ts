import type { LocalText } from '../city/local-text.ts';

/** A consent in the version that applies today. */
export interface Consent {
  readonly id: string;
  readonly versionId: string;
  readonly code: string;
  /** A notice is acknowledged, terms are accepted, only the optional one is a consent in the law's sense. */
  readonly kind: 'notice' | 'terms' | 'optional';
  readonly required: boolean;
  /** The sentence beside the box, with [the words of the link]. */
  readonly label: LocalText;
  /** Where the linked text stands under the site's root, when it has a page of its own. */
  readonly slug: string | null;
  /** There is a text to read behind the link. */
  readonly hasBody: boolean;
}

/** The field of a form that carries a consent's tick. */
export type ConsentField = `consent-${string}`;

export const consentField = (consent: Pick<Consent, 'code'>): ConsentField => `consent-${consent.code}`;

export interface LabelParts {
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

/** "Akceptuję [Regulamin] Karty" in its three parts; a label without brackets has no link. */
export function labelParts(label: string): LabelParts {
  const match = /^(.*?)\[([^\]]+)\](.*)$/s.exec(label);
  return match
    ? { before: match[1] ?? '', link: match[2] ?? '', after: match[3] ?? '' }
    : { before: label, link: '', after: '' };
}
