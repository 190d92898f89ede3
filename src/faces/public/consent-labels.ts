import { type Consent, consentField } from '../../consents/consent.ts';
import type { Messages } from '../i18n/index.ts';

/** In a summary of errors a consent is called by its kind: its sentence is long. */
export function consentLabels(
  { publicSite: { texts } }: Messages,
  consents: readonly Consent[],
): Record<string, string> {
  const kinds = { notice: texts.privacy, terms: texts.terms, optional: texts.consent };
  return Object.fromEntries(consents.map((consent) => [consentField(consent), kinds[consent.kind]]));
}
