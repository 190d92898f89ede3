import { pluralForm } from '../format.ts';
import type { Messages } from '../index.ts';

const workingDays = (days: number): string =>
  `${days} ${pluralForm('en', days, { one: 'working day', other: 'working days' })}`;

export const resident: Messages['resident'] = {
  tabs: { cards: 'My cards', applications: 'My applications', account: 'My account' },
  shortTabs: { cards: 'Cards', applications: 'Applications', account: 'Account' },

  cards: {
    title: 'My cards',
    issuedAt: 'Card issued on',
    validFrom: 'Card valid from',
    status: 'Card status',
    block: 'Block the card',
    about:
      'The Resident Card entitles you to discounts with card partners and to cheaper tickets for cultural, educational and sports events. You also need it to use other packages, for example free or cheaper public transport.',
    blockedTitle: 'This card is blocked',
    blockedText: 'It cannot be used. Only an authorised clerk of the city can unblock it.',
    blockedContact: 'If you have found the card, contact the city office:',
    contactPage: 'contact page',
    pendingTitle: 'Your card is being prepared',
    pendingText: 'We will write to you when it is ready for collection. It starts working once collected.',
    readyTitle: 'Your card is ready',
    readyText: 'It waits for you at the collection point. It starts working once you collect it.',
    openApplication: (number) => `See application no. ${number}`,
    waitingTitle: 'Your application is under way',
    waitingText: (number) => `The card will appear here once the city accepts application no. ${number}.`,
    waitingAction: 'See the status of the application',
    noneTitle: 'You do not have a card yet',
    noneText: 'Apply for a card. Once the city accepts the application, the card will appear here.',
    noneAction: 'Apply for a card',
    packages: 'Assigned packages',
    validUntil: (day) => `Valid until: ${day}`,
    wasValidUntil: (day) => `Was valid until: ${day}`,
    packageEnded: 'Expired',
    past: 'Previous cards',
  },

  block: {
    title: 'Block the card',
    text: (number) =>
      `You are blocking card number ${number}. It will not be possible to get discounts with it.`,
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
  },

  choose: {
    title: 'Apply',
    lead: 'Choose an application. You fill it in step by step, and each step is saved at once.',
    draftsTitle: 'You have a draft application',
    continueDraft: (title) => `Continue: ${title}`,
    draftSaved: (moment) => `saved ${moment}`,
    start: 'Start the application',
    nothingTitle: 'You cannot apply at the moment',
    nothingText: 'The city does not accept applications online now. Come back later.',
    notOffered: {
      'has-card': 'You already have a card, so you cannot send this application now.',
      'under-way':
        'Your application for a card is already under way. You can check its status under “My applications”.',
      'use-duplicate':
        'You have a blocked plastic card, so you cannot send this application. Contact the city office.',
      'too-many-drafts':
        'You already have five drafts. Before you start another, send or delete one of them.',
    },
  },

  apply: {
    steps: {
      dane: { label: 'Details', title: 'Your details', lead: 'Enter them as in your identity document.' },
      zdjecie: { label: 'Photo', title: 'Photo', lead: 'It will be visible on the card.' },
      'punkt-odbioru': {
        label: 'Collection point',
        title: 'Collection point of the card',
        lead: 'You will collect the finished card here. Bring an identity document.',
      },
      dokumenty: { label: 'Documents', title: 'Documents', lead: 'Upload the required documents here.' },
      wyslij: { label: 'Check and send', title: 'Check and send', lead: '' },
    },
    groups: { person: 'Personal data', address: 'Address', contact: 'Contact', other: 'Other information' },
    hints: {
      'birth-date': 'For example 18.04.1985',
      'postal-code': 'For example 00-950',
      street: 'For example ul. Lipowa 8 m. 4',
      phone: 'For example 600 100 200',
    },
    remark: 'Remark of the city office:',
    next: 'Save and continue',
    saveDraft: 'Save the draft',
    saveChanges: 'Save and finish later',
    draftSaved: 'Draft saved.',
    changesSaved: 'Corrections saved. Remember to send the application again.',
    alreadySent: 'This application has been sent and cannot be changed now.',

    photoHint:
      'A photo of your face (on a light, plain background) in JPEG, JPG, PNG or WEBP format and 3:4 ratio (e.g. 709x945 pixels), up to 10 MB. You can crop a photo of another ratio on the next screen.',
    addPhoto: 'Add the photo',
    otherPhoto: 'Another photo',
    removePhoto: 'Remove the photo',
    photoSaved: 'Photo saved. Check the crop and continue.',
    savedPhoto: 'Saved crop',
    savedPhotoText: 'This is how the photo looks on the card. A new crop is saved when you continue.',
    cropTooSmall: 'The crop is too small and the photo would be blurred. Zoom out.',

    documentHint: 'A PDF file of up to 10 MB.',
    removeFile: 'Remove',

    incomplete: 'Complete before sending',
    unanswered: 'These remarks have not been dealt with yet',
    consentMissing: 'Tick the required consent.',
    consents: 'Consents and declarations',
    send: 'Send the application',
    notSent: 'The application has not been sent',
    sent: (number) => `Application sent. Its number: ${number}.`,
  },

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
    next: {
      titles: {
        draft: () => '',
        submitted: (number) => `Application no. ${number} has been submitted`,
        'in-review': () => 'The city is checking your application',
        returned: () => 'The application waits for your corrections',
        accepted: () => 'The application has been accepted',
        'in-production': () => 'The card is in production',
        ready: () => 'The card waits for you',
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
      completed: 'You will find the card and the assigned packages under “My cards”.',
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

  account: {
    title: 'My account',
    about: 'About the account',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail',
    aboutHint: 'If your name has changed, contact the city office.',
    language: 'Language of pages and e-mails',
    changeLanguage: 'Change the language',
    password: 'Change of password',
    oldPassword: 'Old password',
    newPassword: 'New password',
    newPasswordAgain: 'Confirm the new password',
    passwordHint: 'At least 12 characters of any kind. Four random words make a good password.',
    changePassword: 'Change the password',
    passwordChanged: 'Password changed. On other devices you have to log in again.',
    passwordDelayed: 'Too many attempts. Wait a moment and enter the old password again.',
  },
};
