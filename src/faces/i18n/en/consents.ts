import type { consents as pl } from '../pl/consents.ts';

export const consents: typeof pl = {
  title: 'My consents',
  lead: 'Here you can give a consent that is not there yet, and withdraw those you have given.',
  kinds: {
    notice: 'Privacy notice',
    terms: 'Terms',
    declaration: 'Declaration with an application',
    optional: 'Optional consent',
  },
  required: 'required',
  requiredNote: 'An asterisk (*) marks a required consent.',
  states: {
    granted: 'Consent given',
    outdated: 'Consent to an earlier version',
    withdrawn: 'Consent withdrawn',
    never: 'No consent',
  },
  by: { self: 'You', guardian: 'Guardian', office: 'City office' },
  last: (moment, version, who) => `${moment}, version ${version}, ${who}`,
  newVersion: (given, newest) => `The consent is to version ${given}. Version ${newest} applies now.`,
  retired: 'We no longer ask for this consent.',
  grant: 'Give consent',
  grantOf: (kind) => `Give consent: ${kind}`,
  withdraw: 'Withdraw consent',
  withdrawOf: (kind) => `Withdraw consent: ${kind}`,
  history: 'History',
  historyOf: (kind) => `History: ${kind}`,
  act: {
    granted: (version) => `Consent given, version ${version}`,
    withdrawn: (version) => `Consent withdrawn, version ${version}`,
    ip: (address) => `IP address: ${address}`,
    application: (number) => `With application no. ${number}`,
  },
  granted: 'The consent is given.',
  alreadyGranted: 'This consent is given already.',
  withdrawn: 'The consent is withdrawn.',
  notGiven: 'This consent is withdrawn already.',
  newerVersion: 'A newer version is already in force. Read it and give your consent again.',
  forWards: (names) =>
    `You also give your consent on behalf of those who do not log in themselves: ${names}.`,

  explained: {
    title: 'What happens when a consent is withdrawn',
    erase:
      'Withdrawing the GDPR consent cannot be undone: the resident’s account and the accounts of all members of the family are removed from the system, and their data are anonymised.',
    suspend:
      'Withdrawing other consents marked as required blocks the account. If the user has added accounts of family members, blocking the account also blocks the accounts of all members of the family.',
    cards: 'Blocking the account also blocks the resident card.',
    nothing: 'An optional consent can be withdrawn and given again at any time. Nothing else changes.',
  },

  withdrawal: {
    title: 'Are you sure you want to withdraw the consent?',
    texts: {
      erase:
        'Withdrawing the GDPR consent deletes your account and those of the other members of your family, and blocks the cards. This cannot be undone.',
      suspend:
        'Withdrawing a required consent blocks your account and those of the other members of your family. You will not be able to manage the accounts.',
      nothing: 'You can give the consent again at any time.',
    },
    about: 'You are withdrawing this consent:',
    along: {
      erase: 'Together with your account we delete the data and cancel the cards of:',
      suspend: 'Together with your account we block the accounts and cards of:',
    },
    others: {
      erase: 'People whom somebody else looks after as well keep their accounts and cards.',
      suspend: 'People whom somebody else can look after as well keep their accounts and cards.',
    },
    eraseMore: 'Applications under way are cancelled; data, photos and documents are deleted.',
    suspendMore:
      'Only the city office can unblock the account. After that we ask for this consent when you log in.',
    accountStays: 'The account, which you also use to log in to another panel, remains.',
    passwordHint: 'To confirm, enter the password of your account.',
    yes: 'Yes',
    no: 'No',
    erased:
      'The consent is withdrawn and the account deleted. We have sent a confirmation to its e-mail address.',
    suspended:
      'The consent is withdrawn and the account blocked. We have written to its e-mail address how to get it back.',
  },

  due: {
    title: 'Your consent is needed',
    lead: 'Before the panel opens, read and accept the following.',
    outdated: (given, newest, day) =>
      `The text has changed. Your consent is to version ${given}; since ${day} version ${newest} applies.`,
    withdrawn: (moment) => `This consent was withdrawn on ${moment}. Without it the account cannot be used.`,
    never: 'Your account does not have this consent yet. Without it the account cannot be used.',
    accept: 'I accept',
    logOut: 'Log out',
    done: 'Thank you, the consent is saved.',
    refuse: {
      title: 'Do you not agree?',
      text: 'You can log out and come back later: until then the panel does not open, and the card works as before. You can also withdraw the consent or delete the account.',
      member:
        'You can log out and come back later: until then the panel does not open, and the card works as before. To have the account deleted, talk to the person who looks after it, or write to the city office.',
      deletion: 'Delete account',
    },
  },
};
