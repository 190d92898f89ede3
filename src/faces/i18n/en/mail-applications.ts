import { plural } from '../format.ts';
import type { applicationMails as pl } from '../pl/mail-applications.ts';
import { applications } from './applications.ts';

export const applicationMails: typeof pl = {
  labels: {
    number: applications.labels.number,
    title: 'Kind of application',
    person: 'The application is for',
  },
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
  photoRecut:
    'We cropped your photo a little differently, so that your face is easy to see on the card. The photo itself has not changed.',
  accepted: {
    subject: (number) => `Application no. ${number} has been accepted`,
    text: 'Your application has been accepted. We are preparing the plastic card and will write when it is ready for collection.',
    before: {
      issue: 'There is nothing more for you to do now.',
      plastic: 'Until you collect the new card, the card on your phone goes on working.',
      duplicate: 'Issuing the duplicate blocks the old card: this happens when you collect it.',
    },
  },
  completed: {
    issue: {
      subject: (number) => `Application no. ${number} has been accepted, the card is ready`,
      text: 'Your application has been accepted and the card is already active.',
    },
    change: {
      subject: (number) => `Application no. ${number}: the card shows the new details`,
      text: 'Your application has been accepted. The card shows the new details, and its number stays the same.',
    },
    extension: {
      subject: (number, until) => `Application no. ${number}: package extended until ${until}`,
      text: 'Your application has been accepted and the package is extended. Nothing changes on the card.',
    },
    package: {
      subject: (number, until) => `Application no. ${number}: new package, valid until ${until}`,
      text: 'Your application has been accepted and the new package is on the card.',
    },
    card: applications.cardNumber,
    packageName: 'Package',
    until: 'Valid until',
    underCards: 'You will find the card and its packages in the Resident Panel under “My cards”.',
    underFamily: 'You will find the card and its packages in the Resident Panel under “My family”.',
    use: 'Show the card on your phone when you use discounts.',
  },
  inProduction: {
    subject: (number) => `The card from application no. ${number} is in production`,
    text: 'The card is being printed. We will write when you can collect it.',
  },
  ready: {
    subject: (number) => `The card from application no. ${number} is waiting for you`,
    text: 'The card is ready for collection.',
    point: applications.labels.collectionPoint,
    bring: 'Bring a document with a photo.',
    atHandOver: {
      issue: 'The card starts working when you collect it.',
      plastic: 'The card starts working when you collect it, and replaces the one you have.',
      duplicate: 'The card starts working when you collect it, and the old one is blocked then.',
    },
  },
  handedOver: {
    subject: (number) => `The card from application no. ${number} has been collected`,
    text: 'The card has been collected and works from now on.',
    before: {
      plastic: (number) => `It replaces card number ${number}.`,
      duplicate: (number) => `The old card, number ${number}, is blocked for good.`,
    },
    notYou: 'If someone collected the card without your knowledge, block it at once in the Resident Panel.',
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
    byCity: 'The city has cancelled the application. You can make a new one.',
    unprintable: 'The card ended before it was printed. You can make a new application.',
  },
};
