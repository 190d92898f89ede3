import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';
import { code, line } from '../../platform/input.ts';
import { typedPassword } from '../forms.ts';

/** Six digits; apps show them in two groups. */
export const appCodeInput = z.object({
  code: z
    .string(code('required'))
    .transform((text) => text.replace(/[\s-]/g, ''))
    .pipe(
      z
        .string()
        .min(1, { error: code('required'), abort: true })
        .regex(/^\d{6}$/, code('app-code-invalid')),
    ),
});

export const recoveryCodeInput = z.object({ recoveryCode: line(40) });

const passkeyName = line(60);

export const newPasskeyInput = z.object({ name: passkeyName, password: typedPassword });

/** What a browser's passkey answers, in a hidden field; whether it is true is for the cryptography. */
const credential = z
  .string()
  .max(20_000)
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  })
  .pipe(z.looseObject({ id: z.string(), response: z.looseObject({ clientDataJSON: z.string() }) }));

export const madePasskeyInput = z.object({
  name: passkeyName,
  credential: credential.transform((made) => made as unknown as RegistrationResponseJSON),
});

export const passkeyAnswerInput = z.object({
  credential: credential.transform((answer) => answer as unknown as AuthenticationResponseJSON),
});
