import type { residentMails as pl } from '../pl/mail-residents.ts';
import { applications } from './applications.ts';

export const residentMails: typeof pl = {
  person: 'Who it is about',
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
    text: (moment) => `On ${moment} the city office corrected data in the Resident Card system.`,
    fields: 'What was corrected',
    action: 'Check your data',
    office: (contact) => `Does this change surprise you? Contact us: ${contact}`,
    why: 'We write about every change of data made by the office.',
  },

  blocked: {
    subject: (number) => `Card ${number} is blocked`,
    text: (moment) =>
      `On ${moment} the city office blocked the card. From now on it cannot be used at our partners.`,
    next: 'Has the card turned up, or do you need a new one? Contact the office or apply for a duplicate.',
    action: 'Contact the office',
    office: (contact) => `If you did not ask for this, contact us: ${contact}`,
    why: 'We write about every change of a card’s status made by the office.',
  },

  merged: {
    subject: 'We merged two entries into one',
    text: (moment) =>
      `On ${moment} the city office merged two entries of the Resident Card system that were about one person. Applications, cards, packages and cases of both are together now.`,
    closed: (address) =>
      `The other account, ${address}, is closed. You log in with the address to which this message came.`,
    action: 'See your applications',
    office: (contact) =>
      `Is something wrong, or do you see somebody else’s data? Contact us at once: ${contact}`,
    why: 'We write about every change of data made by the office.',
  },

  closed: {
    subject: 'Your account was merged with another one and closed',
    text: (moment) =>
      `On ${moment} the city office merged two entries of the Resident Card system that were about one person. The account with this e-mail address is closed, with its password and the second step of its login.`,
    next: (address) =>
      `Applications, cards, packages and cases are in the account ${address}. Log in with that address and its password.`,
    action: 'Log in',
    office: (contact) =>
      `Is that not your other account, or can you not get into it? Contact us at once: ${contact}`,
    why: 'This is the last message to this address: we delete it with the account.',
  },
};
