import type { PersonState } from '../../../partners/people/person.ts';
import type { ShopRole } from '../../../partners/shop.ts';

const states: Record<PersonState, string> = {
  active: 'Active',
  invited: 'Invited',
  blocked: 'Blocked',
};

const roles: Record<ShopRole, string> = { manager: 'Manager', till: 'Till' };

/** The Partner Module: frame, home, branches, staff, account. */
export const partnerPanel = {
  menu: {
    check: 'Scan',
    history: 'History',
    offers: 'Offers',
    branches: 'Branches',
    people: 'Staff',
    keys: 'API keys',
  },
  branchSwitch: {
    label: 'The branch where you work',
    choose: 'Choose a branch',
    change: 'Change',
    changed: (name: string) => `You now work at the branch: ${name}.`,
  },

  home: {
    title: (name: string) => `Hello, ${name}`,
    scan: 'Scan a card',
    here: (branch: string) => `Branch: ${branch}`,
    nowhere: 'Choose at the top the branch where you work.',
    contract: 'Contract with the city',
    from: 'In force from',
    until: 'In force until',
    noEnd: 'no end date',
    endsSoon: (day: string) => `The contract ends on ${day}`,
    endsSoonText: (email: string) =>
      `After that day cards can no longer be checked at your branches, and the offers disappear from the catalogue. To extend it, write to the office: ${email}`,
    manage: 'Manage',
    manageText: {
      offers: 'Add a discount, change it or end it.',
      branches: 'Addresses, opening hours and places on the map.',
      people: 'Invite people for the till, and managers.',
      keys: 'Connect your till software with the Resident Card.',
    },
  },

  branches: {
    title: 'Branches',
    lead: 'Places where the card can be used. Everybody sees them in the catalogue of offers.',
    add: 'Add a branch',
    addTitle: 'New branch',
    editTitle: (name: string) => `Branch: ${name}`,
    empty: 'There is no branch yet',
    emptyText: 'Add a place where residents can use the card. Without one the offers are not visible.',
    open: 'Open',
    closed: 'Closed',
    fields: {
      name: 'Name of the branch',
      nameHint: 'For example: Market Square, New Gallery. Residents and the people at the till will see it.',
      street: 'Street and number',
      postalCode: 'Postal code',
      postalCodeHint: 'By the code we assign the branch to a district.',
      town: 'Town',
      hours: 'Opening hours',
      hoursHint: 'Each day on a line of its own, for example: Monday–Friday 8:00–18:00.',
      phone: 'Telephone number',
      place: 'Place on the map',
      placeByKeyboard: 'Point to the place on the map or type the coordinates.',
      placeHint:
        'You can find the coordinates in any map on the internet: click the place with the right mouse button (on a phone, hold your finger on it), and it shows two numbers. Copy them in that order.',
      latitude: 'Latitude',
      latitudeHint: 'The first number, for example 53.12345.',
      longitude: 'Longitude',
      longitudeHint: 'The second number, for example 23.10234.',
    },
    district: 'District',
    noDistrict: 'outside the city’s districts',
    address: 'Address',
    state: 'Status',
    onMap: 'Show on a map',
    save: 'Save the branch',
    added: (name: string) => `Branch added: ${name}.`,
    saved: (name: string) => `Branch saved: ${name}.`,
    close: {
      button: 'Close the branch',
      title: 'Close the branch?',
      what: (name: string) =>
        `The card cannot be used at the branch “${name}” any more. It disappears from the catalogue, and its API keys stop working.`,
      stays: 'The history of discounts stays. You can open the branch again later.',
      done: (name: string) => `Branch closed: ${name}.`,
    },
    reopen: {
      button: 'Open again',
      done: (name: string) => `Branch open again: ${name}.`,
    },
    conflict: {
      already: 'This branch is closed already.',
      'not-closed': 'This branch is open.',
    },
  },

  people: {
    title: 'Staff',
    lead: 'Who may check cards, and who looks after the offers.',
    states,
    roles,
    roleHints: {
      manager: 'Looks after offers, branches, staff and API keys. Also checks cards.',
      till: 'Checks cards, registers discounts and sees the history.',
    } satisfies Record<ShopRole, string>,
    invite: 'Invite a staff member',
    name: 'Name',
    role: 'Role',
    branch: 'Branch',
    state: 'Account',
    anyBranch: 'no usual branch',
    you: 'you',
    since: 'On the list since',
    lastLogin: 'Last login',
    never: 'not yet',
    fields: {
      email: 'E-mail address',
      emailHint: 'We send the invitation to this address, and it is used to log in.',
      firstName: 'First name',
      lastName: 'Last name',
      role: 'Role',
      branch: 'Usual branch',
      branchHint: 'The branch can be changed at any time at the top of the page.',
    },
    submit: 'Send the invitation',
    invited: (email: string) => `Invitation sent to ${email}. The link in the message works for 48 hours.`,
    alreadyThere: 'This person is on the staff list already.',
    edit: 'Edit',
    editTitle: (name: string) => `Edit: ${name}`,
    save: 'Save changes',
    saved: 'Changes saved. They apply from this person’s next click.',
    waits: 'The invitation is waiting to be accepted. The link in the message works for 48 hours.',
    resend: 'Send again',
    resent: (email: string) => `A new invitation was sent to ${email}. The earlier link no longer works.`,
    ownAccount: 'Go to your account',
    account: 'Account',
    withdraw: {
      button: 'Withdraw the invitation',
      title: 'Withdraw the invitation?',
      what: (name: string, email: string) =>
        `The link sent to ${email} stops working, and ${name} disappears from the staff list.`,
      done: 'Invitation withdrawn.',
    },
    keys: {
      label: 'Also revoke API keys',
      hint: 'Keys go on working even when this person loses access. Tick those that they may have written down: a till with such a key stops checking cards at once, until it gets a new one.',
      withRole: `Only when you change the role to “${roles.till}”.`,
    },
    block: {
      button: 'Block',
      title: 'Block the account?',
      what: (name: string, email: string) =>
        `${name} (${email}) loses access to the Partner Module at once, on all devices.`,
      confirm: 'Block the account',
      done: (name: string) => `Account blocked: ${name}. All sessions were ended.`,
    },
    unblock: {
      button: 'Unblock',
      title: 'Unblock the account?',
      what: (name: string) => `${name} gets access to the Partner Module again, in the same role.`,
      confirm: 'Unblock the account',
      done: (name: string) => `Account unblocked: ${name}.`,
    },
    conflict: {
      own: 'This is your account. Only another manager or the office can block it.',
      last: 'This is the last manager’s account that works. First give the role of manager to somebody else.',
      already: 'This account is blocked already.',
      'not-blocked': 'This account is not blocked.',
      invited: 'This person has not accepted the invitation yet. You can withdraw it.',
      'not-invited': 'This invitation was accepted already.',
      'too-often':
        'We have already sent several invitations to this address today. Send the next one tomorrow.',
    },
  },

  conflictTitle: 'This cannot be done',
  back: 'Back',

  invitation: {
    title: 'Set a password',
    lead: 'Welcome to the Partner Module of the Resident Card. Set the password that you will log in with.',
    password: 'Password',
    passwordHint: 'At least 12 characters. A few words in a row are the easiest to remember.',
    passwordAgain: 'Repeat the password',
    confirm: 'Set the password',
    done: 'The password is set. Log in with the e-mail address to which the invitation came.',
    useless: 'This link does not work any more',
    why: {
      used: 'The invitation was accepted already. You can log in.',
      expired:
        'The link of an invitation is valid for 48 hours, or until the next one is sent. Ask the manager or the office for a new invitation.',
      unknown: 'Check whether the whole address was copied.',
    },
  },

  acceptance: {
    title: 'Invitation to the Partner Module',
    lead: (partner: string) => `Partner: ${partner}.`,
    what: (email: string) =>
      `When you accept, your account ${email} opens the Partner Module as well. The password and what it opens now stay as they are.`,
    accept: 'Accept the invitation',
    other: (email: string) =>
      `The account ${email} is open here now, and the invitation came to another address. Log in with the account of that address.`,
    logIn: 'You already have an account with the address to which the invitation came. Log in to accept it.',
    ignore: 'If this is a mistake, do not accept the invitation. Nothing changes then.',
    elsewhere:
      'Your account belongs to another partner already, and one account can work for only one. Ask for an invitation to another e-mail address.',
    toOwn: 'Go to the Partner Module',
    done: (partner: string) => `Invitation accepted. Partner: ${partner}.`,
  },

  account: {
    data: 'My data',
    role: 'Role',
    partner: 'Partner',
    hint: 'If these details have changed, tell the manager or the office.',
  },
};
