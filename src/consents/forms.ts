import { z } from 'zod';
import { code } from '../platform/input.ts';
import { type Consent, type ConsentField, consentField } from './consent.ts';

const required = z.literal('tak', code('consent-required'));
const optional = z.string().optional().catch(undefined);

/** The boxes of these consents as fields of a form: spread it into the form's own schema. */
export function consentFields(
  consents: readonly Consent[],
): Record<ConsentField, z.ZodType<string | undefined>> {
  return Object.fromEntries(
    consents.map((consent) => [consentField(consent), consent.required ? required : optional]),
  );
}

/** The codes of those that were ticked in a form that passed. */
export function tickedConsents(
  consents: readonly Consent[],
  form: Readonly<Record<string, unknown>>,
): readonly string[] {
  return consents.filter((consent) => form[consentField(consent)] === 'tak').map(({ code }) => code);
}
