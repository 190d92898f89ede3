import type { residentMails as pl } from '../pl/mail-residents.ts';
import { applications } from './applications.ts';

export const residentMails: typeof pl = {
  person: 'Whom it is about',
  card: applications.cardNumber,
  fields: {
    firstName: 'first name',
    lastName: 'last name',
    birthDate: 'date of birth',
    pesel: 'PESEL number',
    postalCode: 'postal code',
    phone: 'telephone number',
    email: 'e-mail address',
  },

  corrected: {
    subject: 'The city office corrected your data',
    text: (moment) => `on ${moment} the city office corrected data in the Resident Card system.`,
    fields: 'What was corrected',
    action: 'Check your data',
    office: (contact) => `Does this change surprise you? Contact us: ${contact}`,
    why: 'We write about every change of data made by the office.',
  },

  blocked: {
    subject: (number) => `The card ${number} is blocked`,
    text: (moment) =>
      `on ${moment} the city office blocked the card. From now on it cannot be used at our partners.`,
    next: 'Has the card turned up, or do you need a new one? Contact the office or apply for a duplicate.',
    action: 'Contact the office',
    office: (contact) => `If you did not ask for this, contact us: ${contact}`,
    why: 'We write about every change of a card’s status made by the office.',
  },
};
