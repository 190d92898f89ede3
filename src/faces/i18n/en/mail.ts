import type { MailMessages } from '../pl/mail.ts';
import { accountMails } from './mail-account.ts';
import { applicationMails } from './mail-applications.ts';
import { caseMails } from './mail-cases.ts';
import { consentMails } from './mail-consents.ts';
import { dataMails } from './mail-data.ts';
import { familyMails } from './mail-family.ts';
import { importMails } from './mail-imports.ts';
import { mailOffers } from './mail-offers.ts';
import { packageMails } from './mail-packages.ts';
import { partnerMails } from './mail-partners.ts';
import { pickupMails } from './mail-pickup.ts';
import { residentMails } from './mail-residents.ts';
import { secondFactorMails } from './mail-second-factor.ts';
import { staffMails } from './mail-staff.ts';

export const mail: MailMessages = {
  account: accountMails,
  applications: applicationMails,
  pickup: pickupMails,
  cases: caseMails,
  consents: consentMails,
  data: dataMails,
  family: familyMails,
  imports: importMails,
  packages: packageMails,
  offers: mailOffers,
  partners: partnerMails,
  residents: residentMails,
  secondFactor: secondFactorMails,
  staff: staffMails,
  productName: 'Resident Card',
  greeting: 'Hello,',
  regards: 'Kind regards',
  automatic: 'This message was sent automatically, please do not reply to it.',
  linkHelp: 'If the button does not work, copy this address into your browser:',

  activation: {
    subject: 'Activate your account',
    welcome: 'Thank you for registering in the Resident Panel.',
    text: 'To complete the registration, open the link and type the password given when the account was created. Then you can apply for your card.',
    action: 'Activate account',
    lasts: 'The link works for 48 hours and can be used once. You can request a new one on the login page.',
    notYou:
      'If you are not creating an account, ignore this message. Without the link in this message nobody can open an account for your address, and we remove an inactive one after 30 days.',
    why: 'This address was given when creating an account in the Resident Panel.',
  },

  alreadyRegistered: {
    subject: 'You already have an account',
    text: 'Somebody, perhaps you, gave this e-mail address when creating an account. The account exists already and works: just log in.',
    forgotten: (url) => `Forgotten your password? Set a new one: ${url}`,
    action: 'Log in',
    notYou: 'If it was not you, there is nothing to do. Nobody has learned that you have an account.',
    why: 'This address was given when creating an account or asking for an activation link.',
  },

  passwordReset: {
    subject: 'Set a new password',
    text: 'We received a request to reset the password of your account. You can set a new one here:',
    action: 'Set new password',
    lasts: 'The link works for one hour and can be used once.',
    notYou: 'If you did not ask for it, ignore this message. Your current password still works.',
    why: 'This address was given on the password reset page.',
  },

  passwordChanged: {
    subject: 'Your password has been changed',
    text: (moment) => `The password of your account was changed on ${moment}.`,
    sessions: 'For your safety all devices were logged out. Log in with the new password.',
    otherSessions: 'For safety we logged out your other devices. Log in on them with the new password.',
    action: 'Log in',
    notYou: (resetUrl, email) =>
      `If it was not you, set a new password at once: ${resetUrl} and let us know: ${email}`,
    why: 'We write to the account’s address about every change of password.',
  },

  residentRoleAdded: {
    subject: 'Your account is now a resident account, too',
    text: 'The resident role was added to your account. The e-mail address and password remain the same.',
    next: 'In the Resident Panel you can apply for the Resident Card.',
    action: 'Open the Resident Panel',
    notYou: (email) => `If it was not you, change your password and write to us: ${email}`,
    why: 'We write because the roles of your account have changed.',
  },
};
