import type { counter as pl } from '../pl/counter.ts';

export const counter: typeof pl = {
  newPerson: {
    button: 'New person',
    title: 'New person',
    lead: 'Search first: the person may be in the system already. Record a new one from an identity document; no account is needed.',
    pesel: 'PESEL',
    peselHint: 'Used only to check whether the system knows this person already. The application records it.',
    nobodyOfThese: 'This is another person with the same name and date of birth',
    samePesel: 'The system already knows a person with this PESEL.',
    alike: 'The system already knows a person with the same name and date of birth.',
    showKnown: 'Show this person',
    confirm: 'Save and choose an application',
  },

  choose: {
    button: 'Take an application',
    title: (name) => `Take an application: ${name}`,
    lead: 'These are the applications that this person may make now.',
    type: 'Type of application',
    confirm: 'Continue',
    none: 'This person cannot make any application now',
    noneHint: 'All of them are under way, or are not needed.',
    begun: 'Begun at the counter',
    goOn: (title) => `Finish: ${title}`,
    correct: (number) => `Correct application ${number}`,
    refused: 'This person cannot make this application now. Choose another one.',
  },

  form: {
    title: (title) => `Application at the counter: ${title}`,
    lead: (name) => `Applicant: ${name}. Enter the data from documents, add a photo and scans.`,
    documents: 'Documents',
    photoHint: 'JPG, PNG or WEBP up to 10 MB. The system cuts it to the format of the card.',
    photoThere: 'The photo is saved. Choose a file to replace it.',
    photoAlt: 'The photo that will be on the card',
    saved: (name) => `Saved: ${name}. Choose a file to replace it.`,
    consents: 'Consents and statements signed on paper',
    consentsHint:
      'Tick only what the resident has signed. The system records that the consent was taken on paper, and by whom.',
    submit: 'Submit the application',
    save: 'Save and finish later',
    savedDone: 'The application is saved. Finish it from the resident’s page.',
    notOffered: 'This person cannot make this application any more: something has changed meanwhile.',
  },

  receipt: {
    title: (number) => `Application ${number} taken`,
    lead: 'Print the receipt and hand it to the resident.',
    what: 'Receipt of an application',
    number: 'Application number',
    type: 'Type of application',
    who: 'Applicant',
    at: 'Taken at',
    by: 'Taken by',
    office: 'City office',
    point: 'Collection point of the card',
    next: 'The application waits for a decision. Ask at the office about the card and the decision, giving the application number.',
    show: 'Show the resident',
  },

  invite: {
    button: 'Invite to the Panel',
    title: (name) => `Invite to the Resident Panel: ${name}`,
    lead: 'A link goes to this address. After setting a password the person sees the card and applications in the Resident Panel.',
    email: 'E-mail address',
    language: 'Language of the e-mails',
    confirm: 'Send the invitation',
    done: (email) => `The invitation is on its way to ${email}. The link works for 30 days.`,
    conflictTitle: 'This person cannot be invited',
    refused: {
      'has-account': 'This person has an account already.',
      'has-panel':
        'Another person already logs in with this address. Ask for another e-mail address. A guardian adds a child or ward to the family.',
      asked:
        'An invitation for another person already waits at this address. Ask for another e-mail address.',
    },
  },

  takenBy: 'Taken at the counter by',
  onPaper: 'signed on paper at the counter',
};
