import type { LocalText } from '../city/local-text.ts';

/** A consent in the version that applies today. */
export interface Consent {
  readonly id: string;
  readonly versionId: string;
  readonly code: string;
  /** A notice is acknowledged, terms are accepted, only the optional one is a consent in the law's sense. */
  readonly kind: 'notice' | 'terms' | 'optional';
  /** Where it is asked for: at the registration, or with applications of the types that name it. */
  readonly scope: 'registration' | 'application';
  readonly required: boolean;
  readonly version: number;
  /** When this version came into force. */
  readonly since: Date;
  readonly onWithdrawal: OnWithdrawal;
  /** The sentence beside the box, with [the words of the link]. */
  readonly label: LocalText;
  /** Where the linked text stands under the site's root, when it has a page of its own. */
  readonly slug: string | null;
  /** There is a text to read behind the link. */
  readonly hasBody: boolean;
}

/**
 * What withdrawing it does besides: the person and whoever depends on them are erased, their accounts and cards
 * are blocked, or nothing.
 */
export type OnWithdrawal = 'erase' | 'suspend' | 'nothing';

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

/** The label as one sentence, without the marks of its link. */
export function plainLabel(label: string): string {
  const { before, link, after } = labelParts(label);
  return before + link + after;
}
