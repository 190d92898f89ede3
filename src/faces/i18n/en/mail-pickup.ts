import type { pickupMails as pl } from '../pl/mail-pickup.ts';

export const pickupMails: typeof pl = {
  code: 'Pick-up code',
  codeHelp:
    'Give the pick-up code at the counter. A guardian, or somebody with your authorisation, may collect the card too.',
  closed: 'The point is closed on',
  until: 'The card will be kept until',
  reminder: {
    subject: (number) => `The card from application no. ${number} is still waiting for you`,
    text: 'Your card is ready and waiting to be collected.',
    lastSubject: (number) => `Last reminder: the card from application no. ${number} is waiting for you`,
    lastText:
      'Your card has been waiting for a long time. If nobody collects it, it goes back to the office and the application is cancelled.',
  },
  notCollected: {
    subject: (number) => `Application no. ${number} cancelled: the card was not collected`,
    text: 'The card was not collected in time and went back to the office, and the application has been cancelled.',
    keeps: 'The card that you use now goes on working.',
    again: 'If you still want a plastic card, send a new application.',
  },
  sentence: 'The card was not collected in time and went back to the office. You can send a new application.',
};
