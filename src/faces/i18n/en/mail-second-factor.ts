import type { MailMessages } from '../pl/mail.ts';

export const secondFactorMails: MailMessages['secondFactor'] = {
  changes: {
    'app-codes-on': {
      subject: 'Two-step login: app codes are on',
      text: (moment) =>
        `On ${moment} app codes were turned on for logging in to your account. From now on the password alone is not enough.`,
    },
    'app-codes-off': {
      subject: 'Two-step login: app codes are off',
      text: (moment) => `On ${moment} app codes were turned off for logging in to your account.`,
    },
    'passkey-added': {
      subject: 'A new passkey for your account',
      text: (moment) => `A passkey was added to your account on ${moment}.`,
    },
    'passkey-removed': {
      subject: 'A passkey was removed',
      text: (moment) => `A passkey was removed from your account on ${moment}.`,
    },
    'recovery-codes-renewed': {
      subject: 'New recovery codes',
      text: (moment) =>
        `New recovery codes for your account were created on ${moment}. The old ones no longer work.`,
    },
    'recovery-code-used': {
      subject: 'A recovery code was used to log in',
      text: (moment) =>
        `Somebody logged in to your account with a recovery code on ${moment}. That code will not work again.`,
    },
    reset: {
      subject: 'The second step of the login was removed',
      text: (moment) =>
        `The second step of the login to your account was removed on ${moment} by a clerk, at your request. All devices were logged out.`,
    },
  },
  passkey: 'Name of the passkey',
  codesLeft: 'Codes left',
  noneLeft: 'That was the last code. You can create new ones under “My account”.',
  action: 'Log in',
  notYou: (resetUrl, email) =>
    `If this was not you, set a new password at once: ${resetUrl} and let us know: ${email}`,
  why: 'We write to the address of the account about every change to how you log in.',
};
