import { z } from 'zod';
import { code, day, email, personName } from '../platform/input.ts';
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
