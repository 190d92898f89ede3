import type { invitations as pl } from '../pl/invitations.ts';

export const invitations: typeof pl = {
  guardian: 'Invited by',
  person: 'Name',
  child: 'Child',
  relation: 'Relationship',
  email: 'E-mail address',
  until: 'Answer by',
  meaningTitle: 'What this means',
  obstacles: {
    gone: 'This invitation is no longer open: it was withdrawn, has lapsed or was answered before.',
    'has-family':
      'You already look after somebody in your family, and such an account cannot belong to somebody else’s family. You can decline this invitation.',
    'has-panel':
      'This e-mail address has a resident’s account of its own, so nobody else can log in with it. Ask the person who invites you to give another address.',
    'not-resident': 'Only a resident can answer an invitation. Register as a resident first.',
    member:
      'Somebody in your family looks after your account, so you cannot look after others. You can decline this request.',
    'already-member': 'This is done already: you belong to the same family.',
  },

  link: {
    title: 'Invitation to a family',
    lead: (guardian) => `${guardian} invites you to their family in the Resident Panel.`,
    wrongName: 'Is there a mistake in the name? Ask the person who invites you to correct it.',
    meaning: (guardian) => [
      `${guardian} will see your data, cards and applications and do everything for you that the Resident Panel offers.`,
      'Once logged in, you have your card and your benefits and can change your telephone number and password.',
      'From your 18th birthday on you can leave the family at any time and look after the account yourself.',
    ],
    passwordTitle: 'Set your password',
    consents: 'Consents and declarations',
    submit: 'Join the family',
    done: 'You belong to the family, and your account is active.',
    refuse: 'I do not know this person',
    refusal: {
      title: 'Decline the invitation?',
      text: (guardian) =>
        `We will not open an account for your address, and we will delete the data that were given. ${guardian} will learn that the invitation was declined.`,
      confirm: 'Decline the invitation',
      done: 'The invitation is declined. We have not opened an account for your address.',
    },
    dead: {
      usedTitle: 'This link has been used',
      used: 'This invitation was answered before. If you have an account, log in.',
      usedWay: 'I have forgotten my password',
      expiredTitle: 'This invitation is no longer open',
      expired:
        'It has lapsed, was withdrawn, or a newer message was sent: check your mail. If you have an account already, log in and find the invitation in the panel. You can also ask the person who invites you to send it again.',
      expiredWay: 'Create an account',
      unknownTitle: 'We do not know this link',
      unknown:
        'Check that the whole address was copied. If so, ask the person who invites you to send the invitation again.',
      unknownWay: 'Contact',
    },
  },

  title: 'Invitations',
  lead: 'Here you answer people who invite you to their family or ask you to look after a child together.',
  waiting: 'An invitation is waiting for you',
  waitingText: 'Somebody invites you to their family or asks you to look after a child together.',
  open: 'See the invitations',
  noneTitle: 'There are no invitations',
  noneText:
    'When somebody invites you to their family or asks you to look after a child together, you answer here.',
  noneAction: 'Go to my cards',
  as: { member: 'Invitation to a family', guardian: 'Request to look after a child together' },
  accept: 'Accept',
  acceptOf: (guardian) => `Accept the invitation from ${guardian}`,
  decline: 'Decline',
  declineOf: (guardian) => `Decline the invitation from ${guardian}`,

  member: {
    title: (guardian) => `Join the family of ${guardian}?`,
    changes: (guardian) => [
      'What stays in your panel: your card, benefits, telephone number and password.',
      `${guardian} will look after applications and consents for you, and will also see your data, cards and earlier applications.`,
      'Your card and the e-mail address you log in with stay the same.',
      'From your 18th birthday on you can leave the family at any time under “My account”.',
    ],
    confirm: 'Join the family',
    done: (guardian) => `Done. Your account belongs to the family of ${guardian}.`,
  },
  secondGuardian: {
    title: (child) => `Look after ${child}?`,
    changes: (guardian, child) => [
      `${child} will appear under “My family”. You will see the child’s data, cards and applications.`,
      `You will apply, block the card and give consents for the child, just as ${guardian} does.`,
      `${guardian} will see what you do on behalf of the child. Your own account and your own affairs remain yours alone.`,
    ],
    confirm: 'Look after the child',
    done: (child) => `Done. ${child} is now looked after by you as well.`,
  },
  refusal: {
    title: 'Decline the invitation?',
    text: (guardian) =>
      `Nothing changes on your account. ${guardian} will learn that the invitation was declined.`,
    confirm: 'Decline the invitation',
    done: 'The invitation is declined.',
  },
};
