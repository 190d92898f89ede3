import { pluralForm } from '../format.ts';
import type { Messages } from '../index.ts';
import { apply } from './apply.ts';
import { choose } from './choose.ts';
import { family } from './family.ts';

const workingDays = (days: number): string =>
  `${days} ${pluralForm('en', days, { one: 'working day', other: 'working days' })}`;

export const resident: Messages['resident'] = {
  tabs: {
    cards: 'My cards',
    applications: 'My applications',
    account: 'My account',
    consents: 'My consents',
    benefits: 'My benefits',
    cases: 'My cases',
    family: 'My family',
  },
  shortTabs: {
    cards: 'Cards',
    applications: 'Applications',
    account: 'Account',
    consents: 'Consents',
    benefits: 'Benefits',
    cases: 'Cases',
    family: 'Family',
  },

  acting: {
    waiting: 'Waiting for activation',
    notOfFamily: 'You cannot act for this person: they are not in your family.',
  },

  cards: {
    title: 'My cards',
    issuedAt: 'Card issued on',
    validFrom: 'Card valid from',
    status: 'Card status',
    block: 'Block the card',
    oldPrint: {
      title: 'The plastic card still shows the previous data',
      text: 'The card works as before. If you want one with the new data, make this application:',
    },
    forms: {
      issue: 'Apply for a card',
      plastic: 'Apply for a plastic card',
      duplicate: 'Apply for a duplicate card',
      change: 'Apply to change personal details',
      extension: 'Apply to extend the package',
      package: 'Apply for a new package',
    },
    numbered: (form, number) => `${form}: no. ${number}`,
    whileBlocked: 'You can change the details on the card once it is no longer blocked.',
    about:
      'The Resident Card entitles you to discounts with card partners and to cheaper tickets for cultural, educational and sports events. You also need it to use other packages, for example free or cheaper public transport.',
    blockedTitle: 'This card is blocked',
    blockedText: 'It cannot be used. Only an authorised clerk of the city can unblock it.',
    blockedContact: 'If you have found the card, contact the city office:',
    contactPage: 'contact page',
    pendingTitle: 'The plastic card is being prepared',
    pendingText: 'We will write to you when it is ready for collection.',
    startsAtHandOver: 'It starts working once collected.',
    worksUntilThen: 'Until then the card below goes on working.',
    readyTitle: 'The plastic card is ready',
    readyText: 'It is waiting for you at the collection point. Bring a document with a photo.',
    openApplication: (number) => `See application no. ${number}`,
    waitingTitle: 'Your application is under way',
    waitingText: (number) => `The card will appear here once the city accepts application no. ${number}.`,
    waitingAction: 'See the status of the application',
    noneTitle: 'You do not have a card yet',
    noneText: 'Apply for a card. Once the city accepts the application, the card will appear here.',
    noneOfMember:
      'The person who looks after your account will apply for the card. Once the city issues it, the card will appear here.',
    noneAction: 'Apply for a card',
    packages: 'Assigned packages',
    validUntil: (day) => `Valid until: ${day}`,
    wasValidUntil: (day) => `Was valid until: ${day}`,
    packageEnded: 'Expired',
    noPackages: 'There is no package on this card yet.',
    extendFrom: (day) => `You can extend it from ${day}.`,
    extendTooLate: 'The time to extend it has passed. You can apply for a new package.',
    extendWithCard: 'You can extend the package once there is a card for it.',
    extendAtOffice: 'An extension of this package cannot be applied for online. Ask the city office:',
    extendByGuardian: 'The person who looks after your account will apply to extend this package.',
    addPackage: 'Add a new package',
    allPackages: 'The card already has every package that can be added.',
    addWhileBlocked: 'You can add a package once the card is no longer blocked.',
    addWhenCollected: 'You can add a package once the card has been collected.',
    past: 'Previous cards',
  },

  block: {
    title: 'Block the card',
    text: (number) =>
      `You are blocking card number ${number}. It will not be possible to get discounts with it.`,
    whose: (name) => `It is the card of ${name}.`,
    unblocking: 'Only an authorised clerk of the city can unblock it.',
    confirm: 'Block the card',
    done: (number) => `Card number ${number} is blocked.`,
    refused: {
      'not-found': 'There is no such card.',
      'already-blocked': 'This card is already blocked.',
      'not-active': 'This card need not be blocked: it is not active.',
    },
  },

  applications: {
    title: 'My applications',
    apply: 'Apply',
    newApplication: 'New application',
    numbered: (number) => `Application no. ${number}`,
    preview: 'Preview',
    continue: 'Continue',
    correct: 'Correct the application',
    deleteDraft: 'Delete the draft',
    filter: (chosen) =>
      chosen === 0
        ? 'Filter: all statuses'
        : `Filter: ${chosen} ${pluralForm('en', chosen, { one: 'status', other: 'statuses' })}`,
    sort: 'Sort',
    newest: 'Newest first',
    oldest: 'Oldest first',
    noneTitle: 'You have no applications yet',
    noneText: 'Here you will find the applications you have sent, their status, and your drafts.',
    notFoundTitle: 'No such applications',
    notFoundText: 'None of your applications has the chosen status.',
    forWhom: 'For',
    someWard: 'a person in your care',
    more: 'Send another application',
  },

  choose,
  apply,
  family,

  deleteDraft: {
    title: 'Delete the draft',
    text: 'We will delete the details, the photo and the documents. They cannot be recovered.',
    done: 'Draft deleted.',
  },

  view: {
    content: 'Content of the application',
    questions: 'Do you have questions about the application or the Resident Card?',
    contact: 'Contact us',
    actors: { resident: 'You', staff: 'City office', system: 'System' },
    guardian: (name: string) => `Guardian: ${name}`,
    formerGuardian: 'Guardian',
    next: {
      titles: {
        draft: () => '',
        submitted: (number) => `Application no. ${number} has been submitted`,
        'in-review': () => 'The city is checking your application',
        returned: () => 'The application is waiting for your corrections',
        accepted: () => 'The application has been accepted',
        'in-production': () => 'The card is in production',
        ready: () => 'The card is waiting for you',
        completed: () => 'The application is completed',
        rejected: () => 'The application has been rejected',
        cancelled: () => 'The application is cancelled',
      },
      decision: (days) =>
        `The city will check the application and decide within ${workingDays(days)} of its submission.`,
      mails: (email) => `We will write to ${email} about every change.`,
      returned: 'Correct the indicated parts and send the application again. The rest stays as it is.',
      production: 'We are preparing your card. We will write when it is ready for collection.',
      ready: 'Collect it at the chosen point. Bring an identity document.',
      done: {
        issue: 'The card has been issued and the package assigned.',
        plastic: 'The plastic card has been handed over. It replaces the one before.',
        duplicate: 'The duplicate has been handed over and the previous card is blocked.',
        change: 'The details on the card have been changed.',
        extension: 'The package has been extended.',
        package: 'The new package is on the card.',
      },
      doneUntil: (day) => `The package is valid until: ${day}.`,
      where: 'You will find the card and the assigned packages under “My cards”.',
      reason: 'Reason:',
      rejected: 'You can send a new application.',
      cancelled: 'The city no longer works on it. You can send a new application.',
    },
  },

  cancellation: {
    title: (number) => `Cancel application no. ${number}`,
    text: 'The city will not work on it any further. A cancelled application cannot be restored, but you can send a new one.',
    confirm: 'Cancel the application',
    keep: 'Do not cancel',
    done: (number) => `Application no. ${number} is cancelled.`,
    refused: {
      'not-found': 'There is no such application.',
      'already-cancelled': 'This application is already cancelled.',
      'already-decided': 'The city has already decided on this application, so it cannot be cancelled.',
    },
  },
};
