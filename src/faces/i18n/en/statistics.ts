import type { statistics as polish } from '../pl/statistics.ts';

export const statistics: typeof polish = {
  title: 'Statistics',
  lead: 'Numbers of the whole city, without personal data.',
  open: 'See the statistics',
  asOf: (day) => `As of the end of ${day}. The numbers are renewed once a day.`,
  hidden:
    'So that nobody can be recognised, we write “fewer than 5” instead of numbers from 1 to 4, and sometimes leave out one more number.',
  few: 'fewer than 5',
  withheld: 'not given',
  applications: {
    title: 'Applications sent',
    text: 'How many applications residents sent in each of the last 12 months. The last month is not over yet.',
    series: 'Applications',
  },
  waiting: {
    title: 'Cards waiting to be collected',
    text: 'How many plastic cards wait at each collection point.',
    series: 'Cards',
  },
  none: 'Not known',
  notYet: 'There are no numbers yet',
  notYetHint: 'They appear tomorrow, once the first day has been counted.',
};
