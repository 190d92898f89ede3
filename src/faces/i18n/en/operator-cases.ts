import { plural } from '../format.ts';
import type { operatorCases as polish } from '../pl/operator-cases.ts';

const days = (count: number) => plural('en', count, { one: 'day', other: 'days' });

export const operatorCases: typeof polish = {
  title: 'Cases',
  caseTitle: (number) => `Case ${number}`,
  heading: (number, subject) => (subject ? `Case ${number}: ${subject}` : `Case ${number}`),
  noSubject: 'Subject erased',

  inbox: {
    piles: 'Kinds of cases',
    pile: {
      oczekujace: 'Waiting for an answer',
      aktywne: 'Active',
      zamkniete: 'Closed',
      wszystkie: 'All',
    },
    empty: {
      oczekujace: {
        title: 'Nobody is waiting for an answer',
        text: 'A case will appear here when a resident writes.',
      },
      aktywne: {
        title: 'There are no active cases',
        text: 'Cases that the city has not closed yet are here.',
      },
      zamkniete: { title: 'There are no closed cases', text: 'Finished cases will be here.' },
      wszystkie: {
        title: 'There are no cases yet',
        text: 'A case can be opened by a resident or by the city: with the button “Write a message” on the resident’s page.',
      },
    },
    nothingFound: 'There are no such cases',
    nothingFoundHint: 'Check the number or the spelling of the name. Polish letters do not matter.',
    search: 'Number, subject or name',
    type: 'Type of case',
    allTypes: 'All',
    queue: 'Queue',
    allQueues: 'All',
    assigned: 'Handled by',
    anybody: 'Anybody',
    me: 'Me',
    nobody: 'Nobody',
    order: 'Order',
    newest: 'Newest',
    oldest: 'Oldest',
    number: 'Number',
    subject: 'Subject',
    resident: 'Resident',
    waits: 'Waiting',
    lastMessage: 'Last message',
    status: 'Status',
  },

  statuses: { waiting: 'Waiting for an answer', open: 'Active', closed: 'Closed' },

  lasted: {
    minutes: (count) => `${count}\u00a0min`,
    hours: (count) => `${count}\u00a0h`,
    days,
  },
  answeredAfter: {
    minutes: (count) => `answered after ${count}\u00a0min`,
    hours: (count) => `answered after ${count}\u00a0h`,
    days: (count) => `answered after ${days(count)}`,
  },

  messages: {
    title: 'Messages',
    resident: 'Resident',
    office: 'City',
    by: (name) => `City: ${name}`,
    arrived: 'There is a new message in this case.',
    fresh: 'New',
    read: (moment) => `Read ${moment}`,
    unread: 'Not read yet',
    more: 'Show more messages',
    deleted: 'The text was deleted because it had been kept for as long as allowed.',
    erased: 'The text was erased with the resident’s data.',
  },

  answer: {
    title: 'Answer',
    body: 'Text of the answer',
    language: (name) => `The resident reads messages in: ${name}.`,
    canned: 'Prepared answer',
    choose: 'Choose',
    insert: 'Insert',
    send: 'Send the answer',
    sendAndClose: 'Send and close',
    sent: 'Answer sent. The resident will get an e-mail with a link.',
    sentAndClosed: 'Answer sent, case closed. The resident will get an e-mail with a link.',
    notSent: 'Your answer was not sent',
    noReply: 'In cases of this type the resident cannot reply.',
  },

  notes: {
    title: 'Internal notes',
    hidden: 'Internal note – the resident does not see it',
    none: 'There are no notes yet.',
    body: 'New note',
    add: 'Add a note',
    added: 'Note added. Only the city’s staff see it.',
  },

  facts: {
    title: 'About the case',
    resident: 'Resident',
    language: 'Language',
    type: 'Type',
    queue: 'Queue',
    waitsSince: 'Waiting since',
    opened: 'Opened',
    openedBy: { resident: 'by the resident', staff: 'by the city' },
  },

  assignment: {
    title: 'Who handles it',
    you: 'You are handling this case.',
    other: (name) => `Handled by: ${name}.`,
    nobody: 'Nobody is handling this case yet.',
    take: 'Take the case',
    takeOver: 'Take the case over',
    release: 'Put back into the queue',
    to: 'Give to',
    give: 'Give',
    taken: 'You are handling this case.',
    released: 'The case is back in the queue.',
    given: (name) => `Case given. Handled by: ${name}.`,
  },

  move: {
    to: 'Move to the queue',
    move: 'Move',
    moved: (queue) => `Case moved to the queue: ${queue}.`,
  },

  closing: {
    button: 'Close without an answer',
    title: 'Close the case without an answer?',
    what: (number, name) => `Case ${number} (${name}) will be closed.`,
    after:
      'The resident will see that the case is closed and will not be able to write in it. You can open it again later.',
    waiting: 'The resident is waiting for an answer in this case.',
    confirm: 'Close the case',
    done: 'Case closed.',
    reopen: 'Open again',
    reopened: 'The case is open again. The resident can write in it.',
    history: 'Closings',
    closed: 'Closed',
    reopenedEntry: 'Opened again',
    wordsGone:
      'This case is closed, and what was said in it was deleted because it had been kept for as long as allowed. Its number and dates are left. To write to this person, open a new case on their page.',
    isClosed: 'This case is closed. To answer, open it again.',
  },

  conflict: {
    title: 'This cannot be done now',
    own: 'This case is yours or that of somebody in your family. Another member of staff will handle it.',
    erased:
      'This person’s data were erased. There is nobody to answer, and only the number and dates of the case remain.',
    closed: 'Somebody has closed this case meanwhile. Open it again if it still needs an answer.',
    'already-closed': 'This case is closed already. Nothing was changed.',
    'words-gone':
      'What was said in this case is gone, so it cannot be opened again. To write to this person, open a new case on their page.',
    'already-open': 'This case is open already. Nothing was changed.',
    changedTo: (name) => `Somebody was faster: this case is now handled by ${name}. Nothing was changed.`,
    changedToNobody: 'Somebody was faster: nobody handles this case any longer. Nothing was changed.',
    nobody:
      'The case cannot be given to this person: they do not answer cases, or belong to the resident’s family.',
    queue: 'This queue is no longer there. Choose another one.',
  },
  ownNotes:
    'This case is yours or that of somebody in your family. Another member of staff will handle it, and internal notes are not shown here.',
  erasedCase: 'This person’s data were erased. Only the number and dates of the case remain.',

  write: {
    button: 'Write a message',
    title: 'New message to a resident',
    lead: (name) => `To: ${name}. This opens a new case, which you will handle.`,
    type: 'Type of case',
    subject: 'Subject',
    body: 'Text of the message',
    send: 'Send the message',
    sent: (number) => `Message sent. This is case ${number}.`,
    own: 'This is you or somebody in your family. Another member of staff will write to them.',
    noTypes: 'The city has no type of case that it may open itself. An administrator adds one.',
    noReply: 'no reply possible',
  },

  about: {
    title: 'Cases',
    none: 'This person has no cases.',
    all: 'All cases of this person',
  },
};
