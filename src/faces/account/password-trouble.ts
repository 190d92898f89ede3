import type { PasswordRefused } from '../../accounts/confirm-password.ts';
import type { Messages } from '../i18n/index.ts';

/** How a password is refused that was asked for once more, beside its field. */
export function passwordTrouble({ reason }: PasswordRefused, t: Messages) {
  return reason === 'delayed'
    ? { status: 429, text: t.account.delayed }
    : { status: 422, text: t.errors['password-wrong'] };
}
