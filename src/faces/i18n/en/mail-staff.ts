import type { MailMessages } from '../pl/mail.ts';

export const staffMails: MailMessages['staff'] = {
  invited: {
    subject: 'Invitation to the Operator Module',
    text: (city) =>
      `You are invited to the Operator Module, where the city’s staff (${city}) look after the Resident Card.`,
    next: 'Open the link and accept the invitation: set a password, or log in if you already have an account. At the first login we also ask you to turn on two-step login.',
    action: 'Accept the invitation',
    lasts: 'The link works for 48 hours and only once. Ask whoever invited you for a new one.',
    notYou: 'If this is a mistake, ignore this message.',
    why: 'A member of the city’s staff gave this address, inviting you to the Operator Module.',
  },
};
