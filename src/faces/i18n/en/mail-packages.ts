import type { packageMails as pl } from '../pl/mail-packages.ts';
import { applications } from './applications.ts';

export const packageMails: typeof pl = {
  person: 'For',
  package: 'Package',
  until: 'Valid until',
  card: applications.cardNumber,

  ending: {
    subject: (until) => `Your package is valid only until ${until}`,
    text: 'A package on the Resident Card ends soon. If you extend it, the discounts go on without a break.',
    action: 'Apply to extend the package',
    next: 'Once you have logged in, a filled-in form opens. Check it, add current documents and send it.',
    office: (contact) =>
      `An extension of this package cannot be applied for online. Contact the city office to learn what to do: ${contact}`,
    contact: 'Contact the city office',
    why: 'We remind everybody whose package ends soon.',
  },

  cardExpired: {
    subject: (number) => `Card number ${number} is no longer valid`,
    text: 'All packages on the card have ended and the time to extend them has passed, so the card is no longer valid.',
    next: 'You can apply for a new card at any time.',
    action: 'Apply for a card',
    why: 'We write about every change in the validity of a card.',
  },
};
