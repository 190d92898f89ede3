import { z } from 'zod';
import { passwordPair, samePasswords } from '../../accounts/forms.ts';
import { isGuessable } from '../../accounts/password.ts';
import type { Consent } from '../../consents/consent.ts';
import { consentFields } from '../../consents/forms.ts';
import { code } from '../../platform/input.ts';
import type { ResidentInvitation } from './invitation.ts';

/** The consents; and a password, unless the address has one. */
export function invitationInput(
  consents: readonly Consent[],
  invitation: ResidentInvitation,
): z.ZodType<{ password?: string | undefined } & Record<string, unknown>> {
  const { email, firstName, lastName, hasAccount } = invitation;
  if (hasAccount) return z.object(consentFields(consents));
  return z
    .object(passwordPair)
    .extend(consentFields(consents))
    .refine(samePasswords.check, samePasswords.error)
    .refine(({ password }) => !isGuessable(password, email, [firstName, lastName]), {
      error: code('password-common'),
      path: ['password'],
    });
}
