import type { PartnerOrder } from '../../../partners/list.ts';
import type { PartnerState } from '../../../partners/partner.ts';
import { plural } from '../format.ts';

const states: Record<PartnerState, string> = {
  'in-force': 'Contract in force',
  ending: 'Contract ends soon',
  coming: 'Contract not in force yet',
  ended: 'Contract ended',
  closed: 'Cooperation ended',
};

const orders: Record<PartnerOrder, string> = {
  name: 'by name',
  end: 'by the end of the contract',
  newest: 'newest first',
};

/** “Partners” in the Operator Module. */
export const partners = {
  title: 'Partners',
  views: 'Partners and applications',
  partners: 'Partners',
  applications: 'Applications',
  states,
  add: 'Add a partner',
  list: {
    search: 'Name of the partner',
    state: 'Contract',
    allStates: 'All',
    ending: 'Ends within 30 days',
    order: 'Order',
    orders,
    name: 'Partner',
    until: 'Contract until',
    noEnd: 'no end',
    endingSoon: (count: number) =>
      plural('en', count, {
        one: 'contract ends within 30 days',
        other: 'contracts end within 30 days',
      }),
    show: 'Show',
    empty: 'There are no partners yet',
    emptyText: 'Firms whose applications you accept, and those that you add yourself, will appear here.',
    nothingFound: 'There are no such partners',
    nothingFoundText: 'Check the spelling or change the filter. Polish letters make no difference.',
  },
  queue: {
    piles: 'Applications',
    waiting: 'To be decided',
    decided: 'Decided',
    name: 'Firm',
    sent: 'Received',
    decision: 'Decision',
    accepted: 'Accepted',
    refused: 'Refused',
    waits: 'Waiting for a decision',
    emptyWaiting: 'There are no applications to decide',
    emptyWaitingText: 'Firms that fill in the application on the page “Become a partner” will appear here.',
    emptyDecided: 'There are no decided applications yet',
    emptyDecidedText: 'Accepted and refused applications will appear here.',
  },
  fields: {
    name: 'Name of the firm',
    nip: 'Tax number (NIP)',
    nipHint: '10 digits; hyphens and spaces make no difference.',
    description: 'Description',
    descriptionHint: 'What the firm does. Residents will see this description in the catalogue.',
    website: 'Website',
    address: 'Address',
    contact: 'Contact person',
    email: 'E-mail address',
    phone: 'Telephone number',
    from: 'Contract in force from',
    until: 'Contract in force until',
    untilHint: 'Leave it empty if the contract has no end date.',
    branch: 'Name of the first branch',
    branchHint:
      'The branch gets the address of the application. The partner adds the hours and the place on the map.',
    reason: 'Reason',
  },
  nipTaken: 'There is a partner with this tax number already.',
  firm: 'Firm',

  application: {
    title: (name: string) => `Application: ${name}`,
    sameNip: 'There is a firm with this tax number in the system already',
    sameNipText:
      'Check whether it is the same firm. Two partners with the same tax number cannot be active at once.',
    accept: 'Accept',
    refuse: 'Refuse',
    decided: (by: string, at: string) => `Decision: ${by}, ${at}`,
    office: 'Office',
    unanswered: (day: string) =>
      `Nobody has answered this application yet. If it stays so, we will delete it on ${day}.`,
    forgotten: (day: string) =>
      `We deleted the contact person’s details and the content of the application on ${day}.`,
    toPartner: 'Go to the partner',
    reason: 'Reason for the refusal',
    acceptTitle: 'Accept the application?',
    acceptWhat: (name: string, email: string) =>
      `${name} becomes a partner of the Resident Card. We send an invitation to the Partner Module to ${email}, with the role of manager.`,
    acceptButton: 'Accept the application',
    accepted: (name: string) => `Application accepted. New partner: ${name}. We have sent the invitation.`,
    refuseTitle: 'Refuse the application?',
    refuseWhat: (name: string, email: string) =>
      `${name} does not become a partner. We send the reason to ${email} exactly as you write it.`,
    reasonHint: 'Write clearly and kindly what stands in the way, and whether they can apply again.',
    refuseButton: 'Send the refusal',
    refused: (name: string) => `Refusal sent. Firm: ${name}.`,
    conflict: 'This application was decided already, probably by a colleague. Nothing has changed.',
  },

  new: {
    title: 'New partner',
    submit: 'Add the partner',
    added: (name: string) => `Partner added: ${name}. Now invite a manager.`,
  },

  partner: {
    data: 'Data of the firm',
    edit: 'Edit the data',
    editTitle: (name: string) => `Data of the partner: ${name}`,
    save: 'Save changes',
    saved: 'The partner’s data are saved.',
    contract: 'Contract',
    changeContract: 'Change the contract',
    contractTitle: (name: string) => `Contract: ${name}`,
    contractLead:
      'Outside these days the card cannot be checked at the partner’s, and the offers are not in the catalogue.',
    contractSaved: 'Contract saved.',
    from: 'From',
    until: 'Until',
    branches: 'Branches',
    noBranches: 'The partner has no branch yet. Partners add them in their own panel.',
    closedBranch: 'closed',
    people: 'People',
    noPeople: 'Nobody can log in yet. Invite a manager.',
    invite: 'Invite somebody',
    inviteTitle: (name: string) => `Invitation to the Partner Module: ${name}`,
    invited: (email: string) => `Invitation sent to ${email}. The link works for 48 hours.`,
    offers: 'Offers of this partner',
    history: 'History',
    wholeHistory: 'Whole history',
    historyOf: (name: string) => `History: ${name}`,
    noHistory: 'Nothing has happened yet.',
    since: 'Partner since',
    closedSince: (at: string) => `Cooperation ended ${at}`,
    endsSoon: (day: string) => `The contract ends on ${day}. Change it if the cooperation goes on.`,
  },
  close: {
    button: 'End the cooperation',
    title: 'End the cooperation?',
    what: (name: string) =>
      `${name} loses access to the Partner Module at once: everybody is logged out, the API keys stop working, and the offers disappear from the catalogue.`,
    stays: 'The history of discounts stays. The cooperation can be resumed later.',
    reasonHint: 'It stays in the partner’s history; only the office’s staff will see it.',
    done: (name: string) => `Cooperation ended: ${name}. Everybody was logged out.`,
  },
  reopen: {
    button: 'Resume the cooperation',
    title: 'Resume the cooperation?',
    what: (name: string) =>
      `${name} gets access to the Partner Module again, and the offers return to the catalogue.`,
    contract: 'The contract stays as it was. If it has ended, change its date.',
    done: (name: string) => `Cooperation resumed: ${name}.`,
  },
  conflict: {
    title: 'This cannot be done',
    already: 'The cooperation with this partner was ended already.',
    'not-closed': 'The cooperation with this partner was not ended.',
    closed: 'The cooperation with this partner has ended. Resume it first, then change the contract.',
    'nip-taken': 'Another partner with the same tax number is active already.',
  },
};
