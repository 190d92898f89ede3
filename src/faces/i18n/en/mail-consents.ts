import type { consentMails as pl } from '../pl/mail-consents.ts';

export const consentMails: typeof pl = {
  consent: 'Withdrawn consent',

  suspended: {
    subject: 'Your account is blocked',
    text: {
      office: (moment) => `Your account in the Resident Panel was blocked on ${moment}.`,
      consent: (moment) =>
        `Your account in the Resident Panel is blocked, because a required consent was withdrawn on ${moment}.`,
      guardian: (moment) =>
        `Your account in the Resident Panel is blocked, because the person who looks after it withdrew a required consent on ${moment}.`,
    },
    cards: 'The cards are blocked too: they cannot be used at partners.',
    next: {
      office: 'The city office can unblock the account.',
      consent:
        'Together with your account, the accounts and cards of people whom nobody else looks after are blocked. The city office can unblock the account. After that we ask for the consent when you log in.',
      guardian: 'The city office can unblock the account.',
    },
    office: (contact) => `To get access again, contact us: ${contact}`,
    action: 'How to contact us',
    why: 'When an account is blocked, we write to its e-mail address.',
  },

  unblocked: {
    subject: 'Your account is unblocked',
    text: 'You can log in to the Resident Panel and use the card again. A card that had been blocked before stays blocked.',
    next: {
      office: 'Just log in.',
      consent: 'At your next login, before the panel opens, we ask for the consent that was withdrawn.',
      guardian: 'Just log in.',
    },
    office: (contact) => `Any questions? Contact us: ${contact}`,
    action: 'Log in',
    why: 'When an account is unblocked, we write to its e-mail address.',
  },
};
