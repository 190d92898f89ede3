import type { familyMails as pl } from '../pl/mail-family.ts';
import { applications } from './applications.ts';

export const familyMails: typeof pl = {
  person: 'For',
  relation: 'Relationship',
  relations: applications.relations,

  invitation: {
    subject: (guardian) => `Invitation to a family: ${guardian}`,
    text: (guardian) =>
      `${guardian} invites you to their family in the Resident Panel, to look after your Resident Card and whatever goes with it.`,
    next: 'If you agree, open the link and set a password. From then on you log in with this e-mail address.',
    action: 'See the invitation',
    lasts: (until) => `The link works until ${until} and can be used once.`,
    stranger:
      'Do you not know this person? The same link lets you refuse. If you do nothing, the invitation lapses.',
  },

  request: {
    subject: (guardian) => `Request to join a family: ${guardian}`,
    text: (guardian) => `${guardian} asks your account to join their family in the Resident Panel.`,
    rights:
      'If you agree, this person looks after your cards and applications, and you keep your card, benefits, telephone number and password. The decision is yours.',
  },

  guardianRequest: {
    subject: (name) => `Request to look after a child together: ${name}`,
    text: (guardian, name) =>
      `${guardian} asks you to look after a child’s Resident Card (${name}) as well. If you agree, you will do so together.`,
  },

  lasts: (until) => `You can answer until ${until}. Without an answer nothing changes.`,

  ways: {
    answer: { text: 'Log in to accept the invitation or to decline it.', action: 'Answer' },
    register: {
      text: 'You need an account in the Resident Panel to answer. Register with this e-mail address, and the invitation will be waiting once the account is activated.',
      action: 'Create an account',
    },
    'add-role': {
      text: 'Your account is not a resident’s account yet. Add this role to it, log in to the Resident Panel, and you will find the invitation under “My cards”.',
      action: 'Register as a resident',
    },
  },

  accepted: {
    subject: (name) => `Invitation accepted: ${name}`,
    text: {
      member: (name, email) =>
        `The invitation to your family, sent to ${email}, has been accepted. ${name} belongs to your family and logs in with this address.`,
      guardian: (name, email) =>
        `The request to look after a child together, sent to ${email}, has been accepted. ${name} has one more guardian now.`,
    },
    action: 'Open “My family”',
  },

  declined: {
    subject: (name) => `Invitation declined: ${name}`,
    text: {
      member: (name, email) =>
        `The invitation to your family (${name}), sent to ${email}, has been declined. If the address was wrong, send a new one.`,
      guardian: (name, email) =>
        `The request to look after a child together (${name}), sent to ${email}, has been declined. If the address was wrong, send a new one.`,
    },
    action: 'Open “My family”',
  },

  lapsed: {
    subject: (name) => `Invitation lapsed: ${name}`,
    text: {
      member: (name, email) =>
        `Nobody answered the invitation to your family (${name}), sent to ${email}, for 30 days, so we have removed it. You can send a new one at any time.`,
      guardian: (name, email) =>
        `Nobody answered the request to look after a child together (${name}), sent to ${email}, for 30 days, so we have removed it. You can send a new one at any time.`,
    },
    action: 'Open “My family”',
  },

  removed: {
    subject: (guardian) => `You no longer belong to the family: ${guardian}`,
    text: (guardian) =>
      `You no longer belong to the family that ${guardian} looks after in the Resident Panel. This person no longer sees your data and cannot do anything on your behalf.`,
    ownAccount:
      'Your account goes on working: the e-mail address, the password and the card are the same. It is yours alone now, so once logged in you also have your applications and consents.',
    stillMember:
      'Your account goes on working: the e-mail address, the password and the card are the same. Your other guardian still looks after it.',
    action: 'Open the Resident Panel',
    questions: (email) => `Is something wrong? Write to us: ${email}`,
  },

  detached: {
    subject: (name) => `${name}: the account no longer belongs to your family`,
    text: (name) =>
      `${name} looks after the account alone now and no longer belongs to your family in the Resident Panel. This person’s card works as before.`,
    action: 'Open “My family”',
  },

  ofAge: {
    subject: (name) => `${name}: an e-mail address is needed`,
    text: (name) =>
      `${name} is 18 now. From the 18th birthday on everybody in a family logs in on their own, so please give us this person’s e-mail address.`,
    next: 'Enter it under “My family”. We will send an invitation there, with a link to set a password. Until then the card works as before.',
    action: 'Enter the e-mail address',
  },

  why: {
    invited: 'Somebody who is adding a person to their family under “My family” has given this address.',
    guardian: 'We write about every change in your family in the Resident Panel.',
    member: 'We write when there is a change in who looks after your account.',
  },
};
