import type { MailMessages } from '../pl/mail.ts';

export const dataMails: MailMessages['data'] = {
  exportReady: {
    subject: 'The file with your data is ready',
    text: 'The file with everything that the city has about you in the Resident Card system is ready to be downloaded.',
    until: (moment) => `After logging in you can download it until ${moment}. Then we will delete it.`,
    action: 'Download my data',
    notYou: (resetUrl, email) =>
      `If you did not ask for it, set a new password at once: ${resetUrl} and let us know: ${email}`,
    why: 'A file with your data was requested from your account.',
  },

  draftEnding: {
    subject: (on) => `The draft of your application will be deleted on ${on}`,
    text: 'Under “My applications” there is a draft that nobody has changed for a long time.',
    next: (on) =>
      `If you want to keep it, open it and save or send it. Otherwise we will delete it on ${on} together with the files in it.`,
    type: 'Application',
    saved: 'Last saved',
    action: 'Open the draft',
    why: 'We give warning before we delete what was saved.',
  },

  activationEnding: {
    subject: (on) => `Activate your account by ${on}`,
    text: (on) =>
      `The account in the Resident Panel that was opened with this address has not been activated yet. If it stays so, we will remove it on ${on}.`,
    action: 'Activate the account',
    lasts: (url) => `The link works for 48 hours. You can ask for a new one here: ${url}`,
    notYou: 'If you are not opening an account, you do not have to do anything.',
    why: 'This address was given when an account in the Resident Panel was opened.',
  },
};
