import { z } from 'zod';
import { passwordPair, samePasswords } from '../../accounts/forms.ts';
import { isGuessable } from '../../accounts/password.ts';
import type { Consent } from '../../consents/consent.ts';
import { consentFields } from '../../consents/forms.ts';
import { code } from '../../platform/input.ts';
import type { Invitation } from './invitation.ts';

/** "Dołącz do rodziny": the name is there already, as the guardian typed it. */
export function invitationInput(
  consents: readonly Consent[],
  { email, firstName, lastName }: Pick<Invitation, 'email' | 'firstName' | 'lastName'>,
) {
  return z
    .object(passwordPair)
    .extend(consentFields(consents))
    .refine(samePasswords.check, samePasswords.error)
    .refine(({ password }) => !isGuessable(password, email, [firstName, lastName]), {
      error: code('password-common'),
      path: ['password'],
    });
}
