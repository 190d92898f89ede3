import type { errorPages as pl } from '../pl/error-pages.ts';

export const errorPages: typeof pl = {
  panel: 'Go to “My cards”',
  home: 'Home page',
  contact: 'Contact',
  requestNumber: (id) => `If you write to us, quote request number ${id}.`,
  pages: {
    'not-found': {
      title: 'There is no such page',
      text: 'Check the address or start from the home page. If a link in a message led you here, it may have expired.',
    },
    forbidden: {
      title: 'You have no access to this page',
      text: 'If your account should have it, please contact the city office.',
    },
    member: {
      title: 'This is for the guardian only',
      text: 'Somebody in your family looks after your account. Here you have your card, benefits, telephone number and password. The guardian sees to applications and consents.',
    },
    acting: {
      title: 'You are acting for somebody in your family',
      text: 'This page is for your own account only. Go back to your account, then open it again.',
    },
    'other-person': {
      title: 'The form was open for another person',
      text: 'Meanwhile somebody else has logged in to this browser, or you have switched to another person, for example in another window. Nothing was sent or changed. Go back to the panel, check whose account is open, and start again.',
    },
    suspended: {
      title: 'Your account is blocked',
      text: 'You cannot use the Resident Card at the moment. Contact the city office and we will explain what to do next.',
    },
    'partner-ended': {
      title: 'The cooperation with the city has ended',
      text: 'This partner’s contract with the city is not in force, so the Partner Module is closed: cards cannot be checked, and the offers are not in the catalogue. For a new contract, contact the office.',
    },
    'partner-not-yet': {
      title: 'The contract is not in force yet',
      text: 'The Partner Module opens on the first day of the contract with the city. If this is a mistake, contact the office.',
    },
    'form-expired': {
      title: 'This page was open for too long',
      text: 'For your safety nothing was sent. Go back to the form, refresh it and send it again.',
    },
    'too-large': {
      title: 'The files are too large',
      text: 'Send fewer files at a time, or smaller ones. A single file may have up to 10 MB.',
    },
    'too-many': {
      title: 'Too many attempts in a short time',
      text: 'Wait a few minutes and try again.',
    },
    busy: {
      title: 'Many people are sending files right now',
      text: 'Nothing is lost except this attempt. Wait a moment and send the form again.',
    },
    'bad-request': {
      title: 'The data could not be read',
      text: 'Go back to the previous page and try again.',
    },
    failure: {
      title: 'Something went wrong',
      text: 'The fault is on our side. Please try again in a moment.',
    },
  },
};
