import { formatNumber, plural } from '../format.ts';
import type { operatorBroadcasts as polish } from '../pl/operator-broadcasts.ts';

const about = (minutes: number) => plural('en', minutes, { one: 'minute', other: 'minutes' });
const atRate = (perMinute: number) => `${formatNumber(perMinute, 'en')} a minute`;

export const operatorBroadcasts: typeof polish = {
  title: 'Messages to many',
  lead: 'What the city writes to all residents or to some of them. A resident sees it under “My cases”.',
  messageTitle: (number) => `Message ${number}`,
  heading: (number, subject) => `Message ${number}: ${subject}`,
  write: 'Write a message',
  empty: 'No messages to many yet',
  emptyHint:
    'Messages sent to all residents, to holders of a package, to people of a certain age or to the residents of a district will be here.',

  number: 'Number',
  subject: 'Subject',
  body: 'Text',
  type: 'Case type',
  audience: 'To',
  sent: 'Sent',
  ended: 'Ended',
  readers: 'Read by',
  mailing: 'E-mail notices',
  status: 'Status',
  facts: 'Message',
  byAt: (name, moment) => `${name}, ${moment}`,

  audiences: {
    all: 'All residents',
    package: (name) => `Holders of ${name}`,
    age: (from, to) => `People aged ${from} to ${to}`,
    district: (name) => `District ${name}`,
  },

  mailings: {
    none: 'No notices',
    counting: 'Starting',
    'under-way': 'Under way',
    stopped: 'Stopped',
    finished: 'Sent',
  },

  form: {
    title: 'New message to many',
    lead: 'Before it is sent you will see how many people it reaches.',
    recipients: 'Recipients',
    message: 'Message',
    choose: 'Choose',
    toAll: 'To all residents',
    toPackage: 'To holders of a package',
    toAge: 'To people of a certain age',
    toDistrict: 'To the residents of a district',
    districtHint: 'We know the district from the postal code in an accepted application.',
    package: 'Package',
    ageFrom: 'Age from',
    ageTo: 'Age to',
    ageHint: 'In whole years on the day of sending, both included.',
    district: 'District',
    bodyHint: 'Plain text. An address that begins with https:// becomes a link.',
    mail: 'Notify by e-mail',
    mailHint: (perMinute) =>
      `The e-mail only says that there is a new message under “My cases”. They go out gradually, ${atRate(perMinute)}, so that other mail is not held up. For a child without a login the guardian gets it.`,
    next: 'Check before sending',
    done: (number) => `Message ${number} has been sent.`,
  },

  preview: {
    title: 'Check and send',
    lead: 'A message cannot be changed once it is sent. It can only be ended.',
    people: 'Will be seen by',
    residents: (count) => plural('en', count, { one: 'person', other: 'people' }),
    nobody: 'This message concerns nobody at present. Change whom it is for.',
    uncounted:
      'The database is busy and the recipients could not be counted. You can try again in a moment, or send the message without counting.',
    mails: (count, perMinute, lasting) =>
      `${plural('en', count, { one: 'e-mail', other: 'e-mails' })}, ${atRate(perMinute)}: this will take about ${about(lasting)}`,
    mailsUncounted: (perMinute) => `Yes, ${atRate(perMinute)}`,
    send: 'Send',
    change: 'Change',
  },

  progress: {
    counting: 'Counting the recipients. Sending will begin in a moment.',
    sent: (queued, all) => `Sent ${formatNumber(queued, 'en')} of ${formatNumber(all, 'en')}.`,
    rate: (perMinute) => `Sending ${atRate(perMinute)}, beside other mail.`,
    stopped: (moment) => `Stopped ${moment}.`,
    finished: (moment) => `Finished ${moment}.`,
    refresh: 'Refresh',
    stop: 'Stop the notices',
    resume: 'Resume the notices',
    stopDone: 'The notices are stopped. Those already waiting in the mail queue will still go out.',
    resumeDone: 'The notices go on from where they stopped.',
  },

  end: {
    action: 'End the message',
    title: 'End the message?',
    what: (subject) => `The message “${subject}” gets the status “Closed”. Residents can still read it.`,
    mailsToo: 'E-mail notices will be stopped as well.',
    forGood: 'This cannot be undone.',
    confirm: 'End the message',
    done: 'The message has ended.',
  },

  conflicts: {
    'already-ended': 'This message has ended already.',
    finished: 'All notices have been sent already.',
    'already-stopped': 'The notices are stopped already.',
    'not-stopped': 'The notices are not stopped.',
    ended: 'This message has ended, so no more notices are sent about it.',
  },
};
