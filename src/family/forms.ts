import { z } from 'zod';
import { type Consent, consentField } from '../consents/consent.ts';
import { code, day, email, line, personName } from '../platform/input.ts';
import { isAdult, relations } from './member.ts';

const optionalEmail = z.union([z.literal('').transform(() => undefined), email]).optional();

/** "Dodaj konto" and its editing; `today` is `YYYY-MM-DD`. The e-mail is required from the 18th birthday. */
export function memberInput(today: string) {
  return z
    .object({
      firstName: personName,
      lastName: personName,
      birthDate: day.refine((value) => value <= today && value > '1900-01-01', code('date-future')),
      relation: z.enum(relations, code('choose')),
      email: optionalEmail,
    })
    .refine(({ birthDate, email }) => email !== undefined || !isAdult(birthDate, today), {
      error: code('email-required-adult'),
      path: ['email'],
      when: ({ value }) => day.safeParse((value as { birthDate?: unknown } | null)?.birthDate).success,
    });
}
export type MemberInput = z.output<ReturnType<typeof memberInput>>;

/** "Dodaj konto": for a child without an e-mail the guardian gives the required consents as well. */
export function newMemberInput(today: string, consents: readonly Consent[]) {
  return z.intersection(memberInput(today), guardiansWord(today, consents));
}

/** Stands beside the fields, and yields nothing: what it looked at is kept away from them. */
function guardiansWord(today: string, consents: readonly Consent[]) {
  return z
    .record(z.string(), z.unknown())
    .transform((form) => ({ form }))
    .superRefine(({ form }, context) => {
      const birth = day.safeParse(form.birthDate);
      if (line(254).safeParse(form.email).success || (birth.success && isAdult(birth.data, today))) return;
      const missing = consents.filter((consent) => consent.required && form[consentField(consent)] !== 'tak');
      for (const consent of missing) {
        context.addIssue({
          code: 'custom',
          path: [consentField(consent)],
          message: code('consent-required'),
        });
      }
    })
    .transform(() => ({}));
}

/** "Dodaj drugiego opiekuna". */
export const guardianInput = z.object({ email });
