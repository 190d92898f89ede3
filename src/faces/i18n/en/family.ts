import { plural } from '../format.ts';
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
  edit: 'Edit',
  editOf: (name) => `Edit: ${name}`,
  remove: 'Remove',
  removeOf: (name) => `Remove: ${name}`,
  add: 'Add an account',
  noneTitle: 'There is nobody here yet',
  noneText:
    'Here you will see the members of your family, with their cards. Add an account, or apply for a person whose legal guardian you are: they appear here once the city accepts the application.',
  full: (most) =>
    `The list holds ${plural('en', most, { one: 'person', other: 'people' })}, counting those invited, and it is full. To add another one, remove an account or withdraw an invitation.`,
  waitingTitle: 'Applications under way',
  waitingText: 'The person appears in the list once the city accepts the application.',
  noCardTitle: 'This person has no card now',
  ofAge: {
    title: (firstName) => `${firstName} is 18 now`,
    text: 'Give the e-mail address of this person. We will send an invitation to it, with which they can log in on their own.',
    asked: (email) => `The invitation sent to ${email} is waiting for an answer.`,
    action: 'Give an e-mail address',
    actionOf: (name) => `Give an e-mail address: ${name}`,
  },

  fields: {
    email: 'E-mail address',
    emailHint:
      'Required from the 18th birthday. With an e-mail address this person can log in to the Resident Panel and the mobile app, and use the virtual card. We will send an invitation to this address.',
    emailAskedHint: (email) =>
      `The invitation sent to ${email} is waiting for an answer. If you type another address, we will send a new one and withdraw this one.`,
    choose: 'Choose',
  },
  refused: {
    'own-email': 'This is your own address. Give the address of this person.',
    'already-asked': 'This address already has an invitation from you that is waiting for an answer.',
    'already-member': 'The person with this address is already in your family.',
  },

  adding: {
    title: 'Add an account',
    lead: (most) =>
      `You can look after at most ${plural('en', most, { one: 'person', other: 'people' })}, counting those invited.`,
    consents: 'Consents and declarations',
    consentsHint:
      'Tick them on behalf of this person if you give no e-mail address. A person with an e-mail address does it when confirming the invitation.',
    submit: 'Add an account',
    joined: (name) => `${name}: the account is added.`,
    invited: (email) =>
      `We have sent a message to ${email}. The person appears in the list after confirming the invitation.`,
  },

  editing: {
    title: (name) => `Edit: ${name}`,
    proven:
      'The city confirmed the name and the date of birth when it issued the card, so you cannot change them here.',
    provenWay: 'To change them, apply:',
    change: 'Application to change personal details',
    provenNoWay:
      'You can change them with an application to change personal details once this person has an active card.',
    login: 'Only this person can change the e-mail address, after logging in to their own account.',
    save: 'Save',
    saved: 'Changes saved.',
    invited: (email) => `Changes saved. We have sent an invitation to ${email}.`,
    refused: {
      proven: 'These details cannot be changed here any more: the city confirmed them when issuing the card.',
      'has-login': 'This person already logs in on their own. They can change the address in their account.',
    },
  },

  removal: {
    title: (name) => `Remove from the family: ${name}`,
    confirm: 'Remove',
    texts: {
      'access-ends': (guardians) => [
        `This person is also looked after by: ${guardians}. The account, card, applications and data stay as they are.`,
        'You lose access to them, and the person disappears from your list.',
      ],
      'own-account': (email) => [
        'This person logs in on their own, so the account, card, applications and data stay.',
        'They will be logged out. After logging in again they will use the whole Resident Panel on their own.',
        'You lose access to their data, and the person disappears from your list.',
        `We will notify them by a message to ${email}.`,
      ],
      erased: () => [
        'The account and data of this person will be deleted for good, with the photos and documents.',
        'Their cards will become invalid, and applications under way will be cancelled.',
        'This cannot be undone.',
      ],
    },
    done: {
      'access-ends': (name) => `${name}: you no longer have access to this account.`,
      'own-account': (name) => `${name}: this account no longer belongs to your family.`,
      erased: (name) => `${name}: the account and data are deleted.`,
    },
    alreadyRemoved: 'This person is no longer in your list.',
    changed:
      'Something has changed meanwhile, and the removal would have another effect. Please read again what will happen.',
  },

  guardians: {
    title: 'Guardians',
    add: 'Add a second guardian',
    formTitle: (name) => `Second guardian for: ${name}`,
    lead: 'Both of you will see the child’s card, send applications and change the data in the same way. The other person needs a resident’s account and has to accept the invitation.',
    emailHint: 'We will send an invitation to this address.',
    submit: 'Send the invitation',
    invited: (email) =>
      `We have sent a message to ${email}. The person becomes a guardian after accepting the invitation.`,
    alreadyGuardian: 'The person with this address already looks after this child.',
    adult: 'A second guardian can be added only for somebody under 18.',
  },

  invitations: {
    title: 'Waiting for an answer',
    asGuardian: (name) => `Second guardian for: ${name}`,
    email: 'E-mail address',
    sentAt: 'Invitation sent',
    waitsUntil: 'Waits until',
    again: 'Send again',
    againTo: (email) => `Send again to ${email}`,
    withdraw: 'Withdraw the invitation',
    withdrawOf: (email) => `Withdraw the invitation sent to ${email}`,
    withdrawText: (email) =>
      `The link in the message sent to ${email} will stop working. You can send an invitation anew later.`,
    withdrawn: 'Invitation withdrawn.',
    sentAgain: (email) => `Invitation sent again to ${email}.`,
    tooSoon: 'The message went out recently. Wait a few minutes before sending it again.',
    gone: 'This invitation is no longer waiting for an answer.',
  },
};
