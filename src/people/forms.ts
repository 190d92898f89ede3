import { z } from 'zod';
import { credentialsInput, passwordPair, samePasswords } from '../accounts/forms.ts';
import { isGuessable } from '../accounts/password.ts';
import type { Consent } from '../consents/consent.ts';
import { consentFields } from '../consents/forms.ts';
import { code, email, personName } from '../platform/input.ts';

const newResident = z.object({ firstName: personName, lastName: personName, email, ...passwordPair });

/** "Załóż nowe konto". */
export function registrationInput(consents: readonly Consent[]) {
  return newResident
    .extend(consentFields(consents))
    .refine(samePasswords.check, samePasswords.error)
    .refine((form) => !isGuessable(form.password, form.email, [form.firstName, form.lastName]), {
      error: code('password-common'),
      path: ['password'],
    });
}

/** "Posiadam już konto, chcę zarejestrować się jako mieszkaniec". */
export function residentRoleInput(consents: readonly Consent[]) {
  return credentialsInput.extend(consentFields(consents));
}
