import type { operatorMerging as pl } from '../pl/operator-merging.ts';

export const operatorMerging: typeof pl = {
  button: 'Merge',
  buttonOf: (name) => `Merge with the entry: ${name}`,
  merged: 'This is the entry into which the one of the previous address was merged.',
  alike: {
    title: 'Is this the same person?',
    lead: 'These entries are alike. If they are about one person, merge them.',
  },
  merges: { title: 'Merged entries', by: (who, moment) => `${moment}, ${who}` },

  title: (one, other) => `Merge entries: ${one === other ? one : `${one} and ${other}`}`,
  lead: 'Compare both entries. Merge them only when they are certainly about the same person: this cannot be undone.',
  crumb: 'Merging',
  refusedTitle: 'These entries cannot be merged now',
  refused: {
    'not-found': () =>
      'One of these entries is no longer there, or its first application is still waiting for a decision.',
    'same-person': () => 'This is one and the same entry. Choose two different ones.',
    erased: () => 'The data of one of these persons has been deleted, so there is nothing to merge.',
    'merged-before': () => 'One of these entries has already been merged into another one.',
    own: () => 'This is your own entry or that of somebody in your family. Another clerk will merge it.',
    'pesel-differs': () =>
      'The PESEL numbers of these entries differ, so this is not the same person. If one of them is wrong, correct the data first.',
    suspended: () => 'One of the accounts is blocked. The block has to be lifted first.',
    'other-role': () =>
      'The account that would have to close is also used by a member of the city’s or a partner’s staff. Let that very entry stay.',
    related: () => 'One of these persons looks after the other. If that is a mistake, separate them first.',
    'two-families': () =>
      'After the merge this person would have a guardian and be one as well. Put the families in order first.',
    claimed: (byName) =>
      `An application of one of these persons is being decided by ${byName}. Come back when there is a decision.`,
    'under-way': () =>
      'Both persons have the same application under way. Decide or reject one of them first.',
    'card-gone': () =>
      'The cards of these persons have changed meanwhile. Check them and choose a card again.',
  },
  stays: 'Stays',
  goes: 'Will be joined to it',
  proposed: (name, email) => `We propose to keep the entry: ${name}${email && ` (${email})`},`,
  because: {
    login: 'because this person logs in to the Resident Panel',
    role: 'because its account is also used by a member of the city’s or a partner’s staff',
    card: 'because the card in force belongs to it',
    older: 'because it is older',
  },
  chosen: (name, email) => `The entry that stays: ${name}${email && ` (${email})`}.`,
  swap: 'Swap: keep the other entry',

  compare: 'Both entries side by side',
  what: 'Data',
  differs: 'differs',
  rows: {
    name: 'Name',
    birthDate: 'Date of birth',
    pesel: 'PESEL',
    login: 'Login',
    phone: 'Telephone',
    since: 'Since',
    photo: 'Photo',
    card: 'Card',
    packages: 'Packages',
    applications: 'Applications under way',
    family: 'Family',
    cases: 'Cases',
    consents: 'Consents',
  },
  none: 'none',
  photoOf: (number) => `Photo on the card ${number}`,
  until: (name, day) => `${name}, until ${day}`,
  consents: (given) => `${given} given`,

  effects: {
    title: 'What will happen',
    belongings:
      'Applications, cards, packages, cases, consents, family and history of both entries will be together in the one that stays.',
    gaps: 'A date of birth, PESEL number or postal code that it lacks need not be typed: they come over from the other.',
    loginCloses: (closes, stays) =>
      `The account ${closes} will be closed with its password and the second step of its login, and open sessions will end. This person will log in with ${stays}. Both addresses will get an e-mail.`,
    loginMoves: (email) =>
      `The account ${email} comes over with the entry: the password stays the same. It will get an e-mail.`,
    loginStays: (email) => `The account ${email} stays. It will get an e-mail.`,
    noLogin: 'Neither entry has an account in the Resident Panel.',
    cards:
      'One card will work, the one that you choose. The other is replaced and will not work at partners.',
    package: (name, day) => `${name}: both entries have it, the longer one holds, until ${day}.`,
    address: 'The old address of the entry will lead to the one that stays.',
  },

  card: 'Which card is to work',
  cardOf: (number, status, issued) => `${number}, ${status.toLowerCase()}, issued ${issued}`,
  reason: 'Reason for merging',
  reasonHint:
    'For example: a document was checked, the account was opened a second time. Clerks see the reason, and the resident in their data.',
  confirmation: 'Confirmation',
  sure: 'This is certainly the same person. I know that merging cannot be undone.',
  confirm: 'Merge the entries',
  done: 'The entries are merged.',
};
