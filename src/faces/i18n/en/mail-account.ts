import type { MailMessages } from '../pl/mail.ts';

export const accountMails: MailMessages['account'] = {
  emailChange: {
    subject: 'Confirm your new e-mail address',
    text: 'This address was given in the Resident Panel as the new address of an account. To confirm it, open the link and log in to your account.',
    action: 'Confirm the address',
    lasts:
      'The link works for 48 hours and can be used once. Until then you log in with your current address.',
    notYou: 'If it was not you, ignore this message. Opening the link changes nothing by itself.',
    why: 'This address was given in “My account”.',
  },

  emailTaken: {
    subject: 'This e-mail address has an account already',
    text: 'Somebody, perhaps you, wanted to make this the new address of another account. The address has an account of its own, so nothing has changed. Just log in to it.',
    forgotten: (url) => `Forgotten your password? Set a new one: ${url}`,
    action: 'Log in',
    notYou: 'If it was not you, there is nothing to do. Nobody has learned that you have an account.',
    why: 'This address was given in “My account”.',
  },

  emailChangeRequested: {
    subject: 'Request to change your e-mail address',
    text: (moment) => `On ${moment} we received a request to change the e-mail address of your account.`,
    next: 'The new address will work once you confirm it: the link is in the message sent to the new address. Until then nothing changes, and you can cancel the change in “My account”.',
    action: 'Open “My account”',
    notYou: (resetUrl, email) =>
      `If it was not you, set a new password at once: ${resetUrl} and let us know: ${email}`,
    why: 'We write to the account’s current address about every change of address.',
  },

  emailChanged: {
    subject: 'Your e-mail address has been changed',
    text: (moment) => `The e-mail address of your account was changed on ${moment}.`,
    next: 'From now on you log in with the new address, and we will write there. The password is the same. Your other devices were logged out.',
    action: 'Log in',
    notYou: (email) => `If it was not you, write to us as soon as you can: ${email}`,
    why: 'We write to the account’s previous address about every change of address.',
  },

  accountDeleted: {
    subject: 'Your account has been deleted',
    text: (moment) => `Your account in the Resident Panel was deleted on ${moment}.`,
    guardianText: (moment) =>
      `Your account in the Resident Panel was deleted on ${moment}, because the person who looks after it deleted the accounts of their family.`,
    roleSubject: 'Your account is no longer a resident account',
    roleText: (moment) =>
      `Your data as a resident were deleted on ${moment}. The account remains, because you use it in another panel, too. Log in there again.`,
    erased:
      'Your name, telephone number, photo, documents and the content of your applications have been deleted. The card is no longer valid and gives no discounts.',
    kept: 'As the law requires, only the numbers, dates and outcomes of applications remain, without personal data. We do not keep this address either: this is our last message about it.',
    action: 'Resident Card website',
    notYou: (email) => `If it was not you, write to us as soon as you can: ${email}`,
    why: 'This address belonged to the deleted account.',
  },
};
