import type { MailMessages } from '../pl/mail.ts';

export const staffMails: MailMessages['staff'] = {
  invited: {
    subject: 'Invitation to the Operator module',
    text: (city) =>
      `You are invited to the Operator module, where the city’s staff (${city}) look after the Resident Card.`,
    next: 'Open the link and set your password. At the first login we also ask you to turn on two-step login.',
    action: 'Set a password',
    lasts: 'The link works for 48 hours and only once. Ask whoever invited you for a new one.',
    notYou: 'If this is a mistake, ignore this message.',
    why: 'Somebody of the city’s staff gave this address, inviting you to the Operator module.',
  },
  added: {
    subject: 'Your account opens the Operator module',
    text: (city) =>
      `Your account now also opens the Operator module, where the city’s staff (${city}) look after the Resident Card.`,
    next: 'Your password stays the same. If two-step login is not on yet, we will ask for it at your first visit.',
    action: 'Log in',
    notYou: (email) => `If this is a mistake, tell us: ${email}`,
    why: 'Somebody of the city’s staff gave this address, inviting you to the Operator module.',
  },
};
