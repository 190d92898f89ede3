import type { Messages } from '../index.ts';

export const account: Messages['account'] = {
  title: 'My account',
  back: 'Back to “My account”',
  yourPassword: 'Password',
  delayed: 'Too many attempts. Wait a moment and enter the password again.',

  about: {
    title: 'About the account',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    changeEmail: 'Change the e-mail address',
    hint: 'If your name has changed, contact the city office.',
    language: 'Language of pages and e-mails',
    changeLanguage: 'Change the language',
  },

  phone: {
    label: 'Telephone number',
    hint: 'With a number from another country, enter its code as well, for example +380.',
    change: 'Change',
    remove: 'Remove the number',
    saved: 'Telephone number saved.',
    removed: 'Telephone number removed.',
  },

  password: {
    title: 'Change of password',
    old: 'Old password',
    new: 'New password',
    newAgain: 'Confirm the new password',
    hint: 'At least 12 characters of any kind. Four random words make a good password.',
    change: 'Change the password',
    changed: 'Password changed. On other devices you have to log in again.',
    delayed: 'Too many attempts. Wait a moment and enter the old password again.',
  },

  emailChange: {
    title: 'Change of e-mail address',
    lead: (email) =>
      `You log in with ${email} now. The new address will work once you open the link that we send to it.`,
    newEmail: 'New e-mail address',
    passwordHint: 'The password that you log in with.',
    submit: 'Send the link',
    cancel: 'Cancel',
    same: 'This is the current address of your account. Enter another one.',
    tooOften: 'We have sent several messages already. Wait a while and try again.',
    sent: (email) => `We have sent a link to ${email}. Open it to confirm the change.`,

    waitingTitle: 'The new address is waiting to be confirmed',
    waiting: (email, moment) =>
      `We sent the link to ${email} (${moment}); it works for 48 hours. If the message is not there, look in the spam folder.`,
    again: 'Send again',
    withdraw: 'Cancel the change',
    withdrawn: 'The change of address is cancelled. The account keeps its current address.',
    sentAgain: (email) => `We have sent a new link to ${email}. The earlier one no longer works.`,
    sentEnough: 'The message with the link is on its way. You can request another one in a few minutes.',
    nothingWaits: 'No change of address is waiting to be confirmed.',

    confirmTitle: 'Confirm your new e-mail address',
    confirm: (email) => `From now on you will log in with ${email}, and we will write there.`,
    others: 'For your safety we will log you out on your other devices.',
    confirmSubmit: 'Confirm the address',
    done: (email) => `E-mail address changed. From now on you log in with ${email}.`,
    taken: 'Another account uses this address already, so it was not changed. Enter another address.',
    dead: {
      usedTitle: 'This link has been used already',
      used: 'The e-mail address has been changed.',
      expiredTitle: 'This link has expired',
      expired:
        '48 hours have passed, the change was cancelled, or we have sent a newer link. You can request a new one.',
      unknownTitle: 'We do not know this link',
      unknown:
        'Check that the link from the message was copied as a whole, and that you are in the account whose address you are changing.',
    },
  },

  devices: {
    title: 'Logged-in devices',
    lead: 'If there is one you do not recognise, log it out and change your password.',
    this: 'This device',
    unknown: 'Unknown browser',
    name: (browser, system) => `${browser}, ${system}`,
    since: 'Logged in',
    seen: 'Last used',
    ip: 'IP address',
    logOut: 'Log out',
    logOutDevice: (device, moment) => `Log out: ${device}, logged in ${moment}`,
    logOutOthers: 'Log out all others',
    onlyThis: 'You are not logged in on any other device now.',
    confirmTitle: 'Log out the device',
    confirm: 'To return to the account, the password has to be entered on it.',
    done: 'The device has been logged out.',
    confirmOthersTitle: 'Log out all other devices',
    confirmOthers:
      'You will stay logged in on this device only. On the others the password has to be entered.',
    othersDone: 'The other devices have been logged out.',
  },

  detachment: {
    familyTitle: 'Your family',
    guardians: (names: readonly string[]) => `Your account is looked after by: ${names.join(', ')}.`,
    lead: 'You can manage your account yourself.',
    open: 'Leave the family',
    minor: 'You can leave the family once you are 18.',
    noFamily: 'Your account does not belong to any family.',
    title: 'Leave the family',
    question: 'Are you sure you want to leave the family? Right afterwards:',
    consequences: [
      'Your card and packages will stay as they are.',
      'You will see the whole Resident Panel: your applications, consents and your full account. You will manage them yourself.',
      'Nobody in the family will see your card or applications, or be able to act on your behalf.',
      'If a required consent is missing, we will ask for it on the next page.',
      'You can only come back to the family by invitation.',
    ],
    confirm: 'Leave',
    done: 'Your account no longer belongs to the family. You manage it yourself.',
  },

  deletion: {
    title: 'Delete the account',
    lead: 'When you delete the account, you can no longer log in or use discounts.',
    open: 'Delete the account',
    question:
      'Deleting the account means that you can no longer log in to the Resident Panel or use discounts and special offers. Are you sure that you want to delete it?',
    consequences:
      'The card will become invalid, applications under way will be cancelled, and your data, photo and documents deleted. This cannot be undone.',
    accountStays: 'The account that you also use to log in to another panel will remain.',
    passwordHint: 'To confirm, enter the password of your account.',
    yes: 'Yes',
    no: 'No',
    done: 'The account has been deleted. We have sent a confirmation to its e-mail address.',
  },
};
