import { z } from 'zod';
import { code, email, phone } from '../platform/input.ts';
import { isGuessable, newPassword } from './password.ts';

/** A password that is only compared: any text of a bearable length. */
export const typedPassword = z
  .string(code('required'))
  .min(1, code('required'))
  .max(1000, code('password-wrong'));

export const credentialsInput = z.object({ email, password: typedPassword });

/** The password of the registration, beside the link. */
export const activationInput = z.object({ password: typedPassword });

export const addressInput = z.object({ email });

/** Asked for once more before something that cannot be taken back. */
export const ownPasswordInput = z.object({ password: typedPassword });

/** An empty one takes the number away. */
export const phoneInput = z.object({
  phone: z.preprocess((typed) => (String(typed ?? '').trim() === '' ? undefined : typed), phone.optional()),
});

export const passwordPair = {
  password: newPassword,
  passwordAgain: z.string(code('required')).min(1, code('required')),
};

/** Told only when the first one is good: two complaints about one slip help nobody. */
export const samePasswords = {
  check: (form: { password: string; passwordAgain: string }): boolean => form.password === form.passwordAgain,
  error: { error: code('password-different'), path: ['passwordAgain'] },
};

export const newPasswordInput = z.object(passwordPair).refine(samePasswords.check, samePasswords.error);

/** "Zmiana hasła" of somebody who is logged in. */
export function passwordChangeInput(email: string, names: readonly string[]) {
  return z
    .object({ oldPassword: typedPassword, ...passwordPair })
    .refine(samePasswords.check, samePasswords.error)
    .refine((form) => !isGuessable(form.password, email, names), {
      error: code('password-common'),
      path: ['password'],
    });
}
