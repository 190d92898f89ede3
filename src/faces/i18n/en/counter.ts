import { formatDuration } from '../duration.ts';
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
    delayed: (seconds) =>
      `Too many PESEL numbers that are not in the system. Wait: ${formatDuration('en', seconds)}.`,
    confirm: 'Save and choose an application',
  },

  choose: {
    button: 'Take an application',
    title: (name) => `Take an application: ${name}`,
    lead: 'These are the applications that this person may make now.',
    type: 'Kind of application',
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
    photoHint: 'JPG, PNG or WEBP up to 10 MB. The system crops it to the format of the card.',
    photoThere: 'The photo is saved. Choose a file to replace it.',
    cut: 'The system has cut out the middle of the photo. This is how it will look on the card. Move or enlarge the frame if needed: it is kept with the application.',
    photoAlt: 'The photo that will be on the card',
    saved: (name) => `Saved: ${name}. Choose a file to replace it.`,
    consents: 'Consents and declarations signed on paper',
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
    type: 'Kind of application',
    who: 'Applicant',
    at: 'Taken at',
    by: 'Taken by',
    office: 'City office',
    point: 'Collection point of the card',
    next: 'The application is waiting for a decision. Ask at the office about the card and the decision, giving the application number.',
    show: 'Show the resident',
  },

  deletion: {
    button: 'Delete the application',
    title: 'Delete this application that was begun?',
    text: 'The data, the photo and the scans will be deleted. They cannot be brought back.',
    confirm: 'Delete',
    done: 'The application that was begun has been deleted.',
  },

  withdrawal: {
    button: 'Withdraw the application',
    title: (number) => `Withdraw application ${number} at the resident’s request?`,
    text: 'The application will be cancelled and nobody will decide it. This cannot be undone, but a new one can be made.',
    reason: 'Reason',
    hint: 'The resident sees it in the application’s history and in an e-mail.',
    confirm: 'Withdraw the application',
    done: (number) => `Application ${number} has been withdrawn.`,
    refusedTitle: 'This application cannot be withdrawn',
    refused: {
      'already-decided': 'The city has decided it already.',
      'already-cancelled': 'Somebody has withdrawn it already.',
    },
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
      own: 'This is your own address, or that of somebody in your family. Another clerk will invite them.',
      'looked-after':
        'This person has a guardian. The guardian enters the e-mail address: in the Resident Panel, on the page “My family”.',
      'has-panel':
        'Another person already logs in with this address. Ask for another e-mail address. A guardian adds a child or ward to the family.',
      asked:
        'An invitation for another person is already waiting at this address. Ask for another e-mail address.',
    },
  },

  takenBy: 'Taken at the counter by',
  onPaper: 'signed on paper at the counter',
};
