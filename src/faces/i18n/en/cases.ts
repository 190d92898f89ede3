import { plural } from '../format.ts';
import type { Messages } from '../index.ts';

const forms = { one: 'case', other: 'cases' };

export const cases: Messages['cases'] = {
  title: 'My cases',
  badge: (count) =>
    count > 99 ? 'more than 99 cases with new messages' : `${plural('en', count, forms)} with new messages`,
  add: 'Add a new case',
  show: 'Show details',
  numbered: (number) => `Case no. ${number}`,
  labels: {
    number: 'Identifier',
    type: 'Type of case',
    status: 'Status',
    lastMessageAt: 'Date of the last message',
    openedAt: 'Date opened',
    sentAt: 'Date sent',
    endedAt: 'Date ended',
  },
  statuses: { open: 'Active', closed: 'Closed' },

  list: {
    filters: (chosen) => (chosen === 0 ? 'Filters' : `Filters: ${chosen}`),
    unread: 'New message',
    text: 'Search subjects and messages',
    everyStatus: 'All',
    everyType: 'All',
    unreadOnly: 'Only with new messages',
    sort: 'Sort',
    newest: 'Newest first',
    oldest: 'Oldest first',
    noneTitle: 'You have no cases yet',
    noneText: 'Your conversations with the city, and what the city writes to residents, will appear here.',
    notFoundTitle: 'There are no such cases',
    notFoundText: 'No case matches these filters. Change or clear them.',
  },

  form: {
    title: 'New case',
    lead: 'Write to the city. The answer will appear here, and we will send you an e-mail about it.',
    type: 'Type of case',
    chooseType: 'Choose a type of case',
    subject: 'Subject',
    body: 'Message',
    save: 'Save',
    again: 'Re:',
    noTypes: 'The city takes no new cases online at the moment. Write or call:',
    contactPage: 'contact page',
    sent: (number) => `Case no. ${number} has been sent to the city.`,
    gone: 'The case was not sent: this account is not in your family any more.',
  },

  view: {
    ofRelative: (name) => `This case is about somebody of your family: ${name}.`,
    messages: 'Messages',
    more: 'Show more messages',
    office: 'The city',
    you: 'You',
    relative: 'Somebody of the family',
    read: (moment) => `Read ${moment}`,
    unread: 'Not read by the city yet',
    closed: 'The city closed the case',
    reopened: 'The city opened the case again',
    newMessage: 'There is a new message in this case.',
    goToReply: 'Write a reply',
    reply: 'Reply',
    body: 'Your reply',
    save: 'Save',
    sent: 'Your message has been sent to the city.',
    notSentTitle: 'The message was not sent',
    notSentText: 'Copy your text if you want to send it in a new case:',
    refused: {
      closed: 'This case is closed, and nobody can reply in it. To add something, open a new one.',
      'no-reply': 'Messages of this type take no reply. If you have a question, open a new case.',
    },
    write: 'Write to the city about this',
    ended: 'This message is not current any more.',
    attachment: (name) => `Attachment: ${name}`,
    back: 'Back to the case',
    notThere: (name, why) => `The file “${name}” cannot be downloaded now: ${why}.`,
  },
};
