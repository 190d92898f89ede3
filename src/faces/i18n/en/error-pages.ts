import type { errorPages as pl } from '../pl/error-pages.ts';

export const errorPages: typeof pl = {
  home: 'Home page',
  contact: 'Contact',
  requestNumber: (id) => `If you write to us, quote request number ${id}.`,
  pages: {
    'not-found': {
      title: 'There is no such page',
      text: 'Check the address or start from the home page. If a link in a message led you here, it may have expired.',
    },
    forbidden: {
      title: 'This page is for someone else',
      text: 'Your account has no access to it. If it should, please contact the city office.',
    },
    suspended: {
      title: 'Your account is blocked',
      text: 'You cannot use the Resident Card at the moment. Contact the city office and we will explain what to do next.',
    },
    'form-expired': {
      title: 'This page was open for too long',
      text: 'For your safety nothing was sent. Go back to the form, refresh it and send it again.',
    },
    'too-large': {
      title: 'That is too much at once',
      text: 'Send fewer files at a time, or smaller ones. A single file may have up to 10 MB.',
    },
    'too-many': {
      title: 'Too many attempts in a short time',
      text: 'Wait a few minutes and try again.',
    },
    'bad-request': {
      title: 'We do not understand this request',
      text: 'Go back to the previous page and try again.',
    },
    failure: {
      title: 'Something went wrong',
      text: 'The fault is on our side. Please try again in a moment.',
    },
  },
};
