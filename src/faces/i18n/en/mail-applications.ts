import { plural } from '../format.ts';
import type { applicationMails as pl } from '../pl/mail-applications.ts';
import { applications } from './applications.ts';

export const applicationMails: typeof pl = {
  labels: { number: applications.labels.number, title: 'Kind of application' },
  action: 'See the application',
  openCards: 'See the card',
  why: 'We write about every change of status of an application sent from your account.',
  parts: {
    ...applications.fields,
    photo: applications.photo,
    'collection-point': applications.collectionPoint,
  },

  submitted: {
    subject: (number) => `Application no. ${number} has been submitted`,
    text: 'We have your application. There is nothing more for you to do now.',
    next: (days) =>
      `We usually decide within ${plural('en', days, { one: 'working day', other: 'working days' })}. We will write to you about the decision.`,
  },
  inReview: {
    subject: (number) => `Application no. ${number} is being reviewed`,
    text: 'The city office is checking your application. We will write when there is a decision or something to correct.',
  },
  returned: {
    subject: (number) => `Application no. ${number}: please correct it`,
    text: 'Something in your application needs correcting. Below is what, and why.',
    next: 'Correct only the parts named and send the application again. Everything else stays as it is.',
  },
  accepted: {
    subject: (number) => `Application no. ${number} has been accepted`,
    text: 'Your application has been accepted. We are preparing the plastic card and will write when it is ready for collection.',
  },
  completed: {
    subject: (number) => `Application no. ${number} has been accepted, your card is ready`,
    text: 'Your application has been accepted and the card is already active.',
    next: 'You will find it in the Resident Panel under “My cards”. Show it on your phone when you use discounts.',
  },
  inProduction: {
    subject: (number) => `The card from application no. ${number} is in production`,
    text: 'Your card is being printed. We will write when you can collect it.',
  },
  ready: {
    subject: (number) => `The card from application no. ${number} is waiting for you`,
    text: 'Your card is ready for collection.',
    point: applications.labels.collectionPoint,
    next: 'Bring a document with a photo. The card starts working when you collect it.',
  },
  handedOver: {
    subject: (number) => `The card from application no. ${number} has been collected`,
    text: 'The card has been collected and works from now on. If someone collected it without your knowledge, block it at once in the Resident Panel.',
  },
  rejected: {
    subject: (number) => `Application no. ${number} has been rejected`,
    text: 'We cannot accept your application. Below is the reason and what you can do.',
    reason: 'Reason',
    next: 'You can send a new application at any time. If you have questions, contact us.',
  },
  cancelled: {
    subject: (number) => `Application no. ${number} has been cancelled`,
    text: 'Your application has been cancelled at your request. You can send a new one at any time.',
  },
};
