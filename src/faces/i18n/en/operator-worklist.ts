import { formatDuration } from '../duration.ts';
import type { Messages } from '../index.ts';

export const operatorWorklist: Messages['operatorWorklist'] = {
  age: {
    oldest: (count, days) => `Waiting: ${count}. The oldest application: ${days}.`,
  },

  duplicates: {
    title: 'Is this the same person?',
    lead: 'These people look like the person in the application. Check whether they have a card already.',
    because: {
      pesel: 'the same PESEL',
      name: 'the same name and date of birth',
      document: 'the same file as a document',
      photo: 'a very similar photo',
    },
    others: (count) => `Other similar people: ${count}`,
    person: 'Resident',
    thisPhoto: 'This application',
  },

  criterion: {
    legend: 'What is proven',
    open: 'Tick every point. If one of them is not proven, return or reject the application.',
    single: (point) => `By accepting you confirm: ${point}`,
    confirmed: (points) => `Confirmed: ${points.join(' ')}`,
  },

  mail: {
    title: 'Message to the resident',
    details: 'Preview the message to the resident',
    show: 'Preview the message',
    to: (address) => `We will send it to ${address}.`,
    nobody: 'We will send no message: no account with an e-mail address stands behind this application.',
    noRemarks: 'The message will appear here when you add a remark.',
    noDay: 'The message will give the date that you type in.',
    noCardNumber: 'The number of the new card is added after acceptance.',
  },

  claim: {
    until: (moment) => `This application is yours until ${moment}.`,
    left: (minutes) => `${minutes} min left.`,
    soon: (minutes) =>
      `In ${minutes} min somebody else may take this application. Press the Tab key to keep it.`,
    last: 'Less than a minute left.',
    over: 'Time is up. Somebody else may take the application.',
    lost: 'This application is no longer yours. Reload the page.',
    ended:
      'Your session has ended. Press the button as usual and log in: you will be back here with your text.',
    extend: 'Extend by 30 minutes',
  },

  recut: {
    button: 'Crop anew',
    title: (number) => `Crop the photo anew, application ${number}`,
    lead: 'Place the face in the frame. The photo that the resident sent stays as it is, and the acceptance mail tells them about the new crop.',
    confirm: 'Save the crop',
    done: 'The crop is saved.',
    recut: 'Cropped by the city.',
  },

  filters: {
    title: 'Saved filters',
    save: 'Save this filter',
    name: 'Name of the filter',
    confirm: 'Save',
    rename: 'Rename',
    delete: 'Delete the filter',
    change: (name) => `Change the filter: ${name}`,
    saved: (name) => `The filter “${name}” is saved.`,
    deleted: (name) => `The filter “${name}” is deleted.`,
    deleteTitle: 'Delete the saved filter?',
    deleteText: (name) =>
      `The filter “${name}” will leave your list. Applications and cases stay as they are.`,
    'name-taken': 'You have a filter of this name already. Choose another name.',
    'too-many': 'You have 20 saved filters of this list already. Delete one to save another.',
  },

  search: {
    title: 'Search',
    heading: (text) => `Search: ${text}`,
    label: 'Search residents, cards, applications and cases',
    placeholder: 'Name, number, PESEL…',
    button: 'Search',
    groups: { residents: 'Residents', applications: 'Applications', cards: 'Cards', cases: 'Cases' },
    delayed: (seconds) =>
      `Too many PESEL numbers that are not in the system. Search by name, or wait: ${formatDuration('en', seconds)}.`,
    resembling: 'Similar',
    born: (day) => `born ${day}`,
    empty: 'What are you looking for?',
    nothing: 'Nothing found',
    hint: 'Type a name, an e-mail address, a telephone number, a PESEL or the number of a card, an application or a case. Polish letters do not matter.',
  },
};
