import type { caseMails as pl } from '../pl/mail-cases.ts';

export const caseMails: typeof pl = {
  subject: 'New message under “My cases”',
  text: 'There is a new message from the city under “My cases”.',
  action: 'Read the message',
  login: 'You can read the message after logging in. To keep it safe, we do not send its content by e-mail.',
  person: 'For',
  why: 'We write about every new message from the city under “My cases”.',
  whyToMany:
    'The city has sent a message to many residents. This address belongs to your account in the Resident Panel.',
};
