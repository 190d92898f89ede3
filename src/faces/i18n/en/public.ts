import { formatDuration } from '../duration.ts';
import type { publicSite as pl } from '../pl/public.ts';

export const publicSite: typeof pl = {
  email: 'E-mail address',
  emailHint: 'For example anna.nowak@poczta.pl',
  password: 'Password',
  passwordAgain: 'Repeat password',
  newPassword: 'New password',
  newPasswordAgain: 'Repeat new password',
  passwordHint: 'At least 12 characters of any kind. Four random words, for example, make a good password.',
  newTab: '(opens in a new tab)',

  panels: { resident: 'Resident Panel', staff: 'Operator Module', partner: 'Partner Module' },

  home: {
    title: 'One card, the whole city',
    description: 'Create an account, apply online and enjoy discounts with the Resident Card.',
    lead: 'The Resident Card means cheaper tickets for culture, sport and education, and discounts at our partners. You apply online, without a visit to the office.',
    register: 'Create account',
    logIn: 'Log in',
    open: {
      resident: 'Open the Resident Panel',
      staff: 'Open the Operator Module',
      partner: 'Open the Partner Module',
    },
    welcome: (name) => `Hello, ${name}`,
    specimen: 'Anna Nowak',
    specimenStatus: 'Specimen',
    benefitsTitle: 'What the card gives you',
    benefits: [
      {
        icon: 'ticket-percent',
        title: 'Cheaper tickets',
        text: 'Cultural, educational and sports events at a lower price.',
      },
      {
        icon: 'store',
        title: 'Discounts at partners',
        text: 'Shops, cafés and services in the city. Show the card and pay less.',
      },
      {
        icon: 'package',
        title: 'Packages for you',
        text: 'The card also opens packages, such as free or cheaper public transport.',
      },
      {
        icon: 'smartphone',
        title: 'Always with you',
        text: 'Plastic in your wallet or virtual in your phone. A lost card can be blocked at once.',
      },
    ],
    stepsTitle: 'How to get the card',
    steps: [
      {
        title: 'Create an account',
        text: 'Your name and e-mail address are enough. You activate the account with a link that we send.',
      },
      {
        title: 'Send an application',
        text: 'Add a photo and the required documents. You can save the form and finish it later.',
      },
      {
        title: 'Collect the card',
        text: 'We write to you about every change of status. The virtual card appears in the panel, the plastic one will be waiting at a collection point.',
      },
    ],
    questionsTitle: 'Any questions?',
    questions: 'We help by phone, by e-mail and in person.',
    contact: 'Contact',
  },

  registration: {
    title: 'Create account',
    lead: 'Fill in and send the form to create a user account.',
    choice: 'How to register',
    newAccount: 'Create a new account',
    existingAccount: 'I already have an account and want to register as a resident',
    existingLead:
      'Give the e-mail address and password of the account that you use as a clerk or with a partner. We add the resident role to it.',
    firstName: 'First name',
    lastName: 'Last name',
    consents: 'Consents and declarations',
    submit: 'Create account',
    submitExisting: 'Register as a resident',
    after:
      'The required consents must be accepted to create an account. An activation link will be sent to the e-mail address given; with it you complete the registration and activate the account.',
    haveAccount: 'Already have a resident account?',
    logIn: 'Log in',
    alreadyResident: 'This account is a resident account already. You can log in.',
    nameless: 'The resident role cannot be added to this account. Please contact the city office.',
    becameResident: 'Your account is now a resident account, too. Log in as before.',
  },

  sent: {
    title: 'Check your mailbox',
    activation: (email) =>
      `We have sent a message to ${email ?? 'the e-mail address given'}. Open it and activate your account with the link, which works for 48 hours.`,
    reset: (email) =>
      `If ${email ?? 'the address given'} belongs to an account, a message with a link to reset the password will arrive there shortly. The link works for one hour.`,
    missing: 'Cannot see the message?',
    tips: [
      'Wait a few minutes and refresh your mailbox.',
      'Look in the “Spam” and “Promotions” folders.',
      'Check the address for typing errors.',
    ],
    again: 'Send again',
    otherAddress: 'Give another address',
    mailbox: 'Open the demo mailbox',
  },

  activation: {
    title: 'Account activation',
    text: 'One step left: type the password given when the account was created.',
    submit: 'Activate account',
    wrongPassword: 'This is not the password given when the account was created. Type it again.',
    forgotten: 'Forgotten the password, or was it not you who created the account?',
    registerAgain: 'Create the account again, with your own password',
    done: 'The account is active.',
    usedTitle: 'This link has been used already',
    used: 'The account is already active. Just log in.',
    expiredTitle: 'This link has expired',
    expired: 'An activation link works for 48 hours. Give your e-mail address and we will send a new one.',
    unknownTitle: 'We do not know this link',
    unknown:
      'Check that the whole address was copied. If you registered more than 30 days ago, create the account again. You can also request a new link.',
    resendTitle: 'New activation link',
    resend:
      'Give the e-mail address from your registration. If the account is waiting to be activated, we will send a new link.',
    resendSubmit: 'Send link',
  },

  login: {
    title: 'Log in',
    submit: 'Log in',
    forgotten: 'I do not remember my password',
    noAccount: 'No account yet?',
    register: 'Create account',
    wrong: 'The e-mail address or the password is incorrect. Check them and try again.',
    delayedTitle: 'Too many failed attempts',
    delayed: (seconds) =>
      `To keep the account safe, wait a moment and try again. Time left: ${formatDuration('en', seconds)}.`,
    notActivatedTitle: 'The account is not active yet',
    notActivated:
      'Open the message that we sent after your registration and follow the activation link. If you do not have it, we will send a new one.',
    resend: 'Send activation link',
    suspendedTitle: 'The account is blocked',
    suspendedBy: {
      consent: (consent) => `The account is blocked because a required consent was withdrawn: “${consent}”`,
      guardian: (consent) =>
        `The account is blocked because the person who looks after it withdrew a required consent: “${consent}”`,
    },
    suspended:
      'You cannot log in at the moment. Contact the city office and we will explain what to do next.',
    contact: 'Contact',
    already: (name) => `An account is already logged in in this browser: ${name}.`,
    openPanel: 'Go to the panel',
    loggedOut: 'You have logged out.',
    demoTitle: 'Demo accounts',
    demoText: (password) => `The password of each is ${password}. You can also enter with one click.`,
    demoRoles: {
      resident: 'Resident',
      clerk: 'Clerk',
      manager: 'Manager (administrator)',
      partner: 'Partner (manager)',
      till: 'Partner (till)',
    },
    demoEnter: 'Enter',
    demoEnterAs: (role) => `Enter: ${role}`,
  },

  reset: {
    title: 'I do not remember my password',
    lead: 'Please give your e-mail address below. You will receive a link to reset your password.',
    submit: 'Send',
    backToLogin: 'Back to login',
    newTitle: 'Reset user password',
    newLead: 'Type the new password twice. Once it is set, all devices will be logged out.',
    submitNew: 'Set new password',
    done: 'The new password is set. You can log in with it.',
    usedTitle: 'This link has been used already',
    used: 'A new password was set with it. Log in or request another link.',
    expiredTitle: 'This link has expired',
    expired: 'A password reset link works for one hour. Give your e-mail address and we will send a new one.',
    unknownTitle: 'We do not know this link',
    unknown: 'Check that the whole address was copied, or request a new link.',
    again: 'Request a new link',
  },

  texts: {
    terms: 'Terms',
    privacy: 'Privacy notice',
    consent: 'Text of the consent',
    version: (version) => `Version ${version}`,
    onlyPolish: 'This text is available in Polish.',
    pickupPoints: 'Card collection points',
    accessibility: 'Accessibility statement',
    contact: 'Contact',
    address: 'Address',
    phone: 'Telephone',
  },

  mailbox: {
    title: 'Mailbox',
    lead: 'The demo sends no mail. All messages end up here.',
    caption: 'Messages, newest first',
    subject: 'Subject',
    to: 'To',
    at: 'Sent',
    emptyTitle: 'No messages yet',
    empty: 'Create an account or reset a password, and a message will appear here in a moment.',
    text: 'Text only',
    html: 'How the message looks',
    back: 'All messages',
  },
};
