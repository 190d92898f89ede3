import type { staff as polish } from '../pl/staff.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const staff: typeof polish = {
  title: 'Staff',
  views: 'Staff and roles',
  roles: 'Roles',
  permissions: {
    decide: {
      name: 'Deciding applications',
      what: 'Takes applications, looks at photos and documents, accepts, returns and rejects.',
    },
    produce: {
      name: 'Producing cards',
      what: 'Sends plastic cards to production and marks them as ready for collection.',
    },
    'hand-over': {
      name: 'Handing cards over',
      what: 'Hands cards over at collection points. From then on the card is active.',
    },
    'find-cards': {
      name: 'Finding cards',
      what: 'Finds cards by number and name; sees the photo, the status and the history of a card.',
    },
    'read-residents': {
      name: 'Seeing residents',
      what: 'Sees a resident’s data, family, cards, applications and consents.',
    },
    'edit-residents': {
      name: 'Changing residents’ data',
      what: 'Corrects a resident’s data, giving a reason, and helps when somebody cannot log in.',
    },
    unblock: {
      name: 'Unblocking',
      what: 'Unblocks blocked cards and accounts, giving a reason.',
    },
    'answer-cases': {
      name: 'Answering cases',
      what: 'Reads residents’ cases, answers, closes and reopens them.',
    },
    broadcast: {
      name: 'Messages to many',
      what: 'Writes to all residents, or to the holders of a package.',
    },
    partners: {
      name: 'Partners and offers',
      what: 'Adds partners, approves and stops their offers.',
    },
    settings: {
      name: 'The city’s settings',
      what: 'Changes the look, texts, kinds of application, packages, consents and collection points.',
    },
    staff: {
      name: 'Staff and roles',
      what: 'Invites and blocks members of the staff and gives them roles. Can give only permissions they hold.',
    },
    reports: {
      name: 'Reports',
      what: 'Sees figures and charts and downloads summaries, without anybody’s personal data.',
    },
    'read-audit': {
      name: 'Audit log',
      what: 'Sees who saw or changed what in the system, and when.',
    },
  },
  groups: {
    applications: 'Applications and handing over',
    residents: 'Residents and cards',
    contact: 'Contact with residents',
    partners: 'Partners',
    city: 'Management',
  },
  states: { active: 'Active', invited: 'Waiting to be accepted', blocked: 'Blocked' },
  notGivable: 'You cannot change this because you do not hold this permission.',

  list: {
    invite: 'Invite somebody',
    search: 'Name or e-mail',
    state: 'Account',
    allStates: 'All',
    name: 'Name',
    roles: 'Roles',
    lastLogin: 'Last login',
    never: 'not yet',
    factor: 'Second step of the login',
    on: 'on',
    off: 'none',
    you: 'You',
    nothingFound: 'Nobody found',
    nothingFoundHint: 'Check the spelling or change the filter. Polish letters do not matter.',
  },

  fields: {
    email: 'E-mail address',
    emailHint: 'The invitation goes to this address, and they log in with it.',
    firstName: 'First name',
    lastName: 'Last name',
    roles: 'Roles',
    rolesHint: 'They may do whatever any of their roles allows.',
    roleNotGivable: 'This role allows more than you may do, so you can neither give it nor take it away.',
    points: 'Collection points',
    pointsHint: 'Where they hand cards over. With none ticked, they may do so at all of them.',
    closed: 'closed',
  },

  invite: {
    title: 'Invite somebody',
    submit: 'Send the invitation',
    invited: (email) => `The invitation was sent to ${email}. The link in the message works for 48 hours.`,
    alreadyThere: 'This person is on the list of the staff already.',
  },

  member: {
    data: 'Member of the staff',
    account: 'Account',
    since: 'On the list since',
    blockedSince: 'Blocked since',
    allPoints: 'all',
    allowed: 'What this person may do',
    edit: 'Edit',
    ownRoles: 'This is your account. Only somebody else can change your roles and collection points.',
    ownAccount: 'Go to your account',
    waits: 'The invitation has not been accepted yet. The link in the message works for 48 hours.',
    resend: 'Send again',
    resent: (email) => `A new invitation was sent to ${email}. The earlier link no longer works.`,
    editTitle: (name) => `Edit: ${name}`,
    save: 'Save changes',
    saved: 'Changes saved. They apply from this person’s next click.',
  },

  withdraw: {
    button: 'Withdraw the invitation',
    title: 'Withdraw the invitation?',
    what: (name, email) =>
      `The link sent to ${email} will stop working, and ${name} will disappear from the list of the staff.`,
    done: 'The invitation was withdrawn.',
  },

  block: {
    button: 'Block',
    title: 'Block this account?',
    what: (name, email) => `${name} (${email}) will lose the Operator Module at once, on every device.`,
    claims: 'Applications that this person works on return to the queue when their time is over.',
    confirm: 'Block the account',
    done: (name) => `The account is blocked: ${name}. All sessions were ended.`,
  },

  unblock: {
    button: 'Unblock',
    title: 'Unblock this account?',
    what: (name) => `${name} will have the Operator Module again, with the same roles.`,
    confirm: 'Unblock the account',
    done: (name) => `The account is unblocked: ${name}.`,
  },

  reset: {
    button: 'Remove the second step of the login',
    title: 'Remove the second step of the login?',
    what: (name) =>
      `The app with codes, the passkeys and the recovery codes will stop working. Person: ${name}.`,
    staffNext:
      'We will log this person out everywhere and write to them. At the next login they set up a new second step.',
    residentNext:
      'We will log this person out everywhere and write to them. After that the password alone is enough.',
    verify: 'Make sure that it is this person who asks: call, or talk to them in person.',
    checked: 'Identity checked at the counter, with a document that has a photo',
    reason: 'Reason',
    reasonHint: 'For example: lost phone, no recovery codes.',
    confirm: 'Remove the second step',
    done: 'The second step of the login was removed. We have sent a message about it.',
  },

  role: {
    new: 'Add a role',
    newTitle: 'New role',
    name: 'Name of the role',
    nameHint: 'For example: Collection point, Editors, Control.',
    permissions: 'Permissions',
    allows: 'What it allows',
    nothing: 'nothing',
    holders: 'People with this role',
    people,
    editTitle: (name) => `Role: ${name}`,
    editLead: (count) =>
      count === 0
        ? 'Nobody has this role yet.'
        : `Changes apply at once to everybody who has this role (${people(count)}).`,
    save: 'Save the role',
    added: (name) => `Role added: ${name}.`,
    saved: (name) => `Role saved: ${name}.`,
    nameTaken: 'There is a role of this name already. Choose another one.',
    empty: 'No roles yet',
    emptyHint: 'A role is a set of permissions that you then give to people.',
    delete: 'Delete the role',
    deleteTitle: 'Delete the role?',
    deleteWhat: (name) => `Nobody has the role “${name}”, so nobody loses a permission.`,
    deleted: (name) => `Role deleted: ${name}.`,
  },

  changes: {
    given: (what) => `given: ${what}`,
    taken: (what) => `taken away: ${what}`,
    before: (name) => `before: ${name}`,
    points: 'collection points changed',
    renamed: 'name changed',
  },

  conflict: {
    title: 'This cannot be done',
    own: 'This is your account. Ask somebody else who looks after the staff for this change.',
    last: 'This is the last account that can look after the staff. Without it nobody could invite anybody or give a role any more. Give this permission to somebody else first.',
    already: 'This account is blocked already.',
    'not-blocked': 'This account is not blocked.',
    invited: 'This person has not accepted the invitation yet. You can withdraw it.',
    'not-invited': 'This invitation has been accepted already.',
    'too-often': 'We have sent several invitations to this address today. Send the next one tomorrow.',
    'not-yours':
      'This person may do more than you. Ask somebody who holds at least the same permissions as this person.',
    off: 'There is no second step of the login on this account.',
    household:
      'This account is yours or that of somebody in your family. Another clerk will remove its second step.',
    'other-role':
      'This account opens the Operator Module or the Partner Module too. Only somebody who looks after the staff can remove its second step.',
    held: 'Somebody on the staff still has this role. Give them another one first.',
    back: 'Back',
  },

  problems: {
    'no-role': 'Choose at least one role.',
    'role-not-yours': 'You cannot give a role that allows more than you may do.',
    'other-points':
      'Somebody who may work at other collection points holds this role already. Producing and handing over cards is added to it by somebody who works at all points.',
    'points-not-yours': 'Choose only collection points where you hand cards over.',
    'not-yours': 'You can give only permissions that you hold.',
    last: 'Without this role nobody could look after the staff any more. Give this permission in another role first.',
  },

  account: {
    title: 'My account',
    data: 'My data',
    hint: 'If these have changed, tell somebody who looks after the staff.',
    byProvider:
      'You log in with your office account, so the password and the second step are changed where that account is kept.',
    dueTitle: 'First turn on two-step login',
    due: 'The city’s staff see residents’ data, so a password alone is not enough. Add an app with codes or a passkey. After that the Operator Module opens.',
    goOn: 'I have saved the codes, go on',
  },

  provider: {
    failedTitle: 'Logging in with the office account failed',
    reasons: {
      unreachable:
        'The server that checks office accounts does not answer. Try again in a few minutes, or log in with your password if you have one.',
      'not-ours': 'The login took too long or began in another window of the browser. Start again.',
      refused:
        'The login with the office account was stopped, or you have no right to it. You can start again.',
      'no-address':
        'The office account has no confirmed e-mail address, so we do not know who is logging in. Tell the administrator of office accounts.',
      unknown:
        'This office account opens nothing until you are invited to the Operator Module. Ask somebody who looks after the staff.',
      blocked:
        'Your staff account is blocked. If this is a mistake, talk to somebody who looks after the staff.',
    },
    again: 'Try again',
    login: 'Back to the login',
  },
};
