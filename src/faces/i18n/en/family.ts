import type { family as pl } from '../pl/family.ts';

export const family: typeof pl = {
  title: 'My family',
  members: 'Accounts of your family members',
  login: 'Login',
  noLogin: 'Cannot log in on their own',
  joinedAt: 'Registered on',
  showCard: 'Show the card',
  cardOf: (name) => `Show the card: ${name}`,
  noCard: 'no card',
  noneTitle: 'There is nobody here yet',
  noneText:
    'Here you will see the people you look after, with their cards. Apply for a person whose legal guardian you are, and they will appear here once the city accepts the application.',
  waitingTitle: 'Applications under way',
  waitingText: 'The person appears in the list once the city accepts the application.',
  noCardTitle: 'This person has no card now',
};
