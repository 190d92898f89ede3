import type { mailOffers as polish } from '../pl/mail-offers.ts';

export const mailOffers: typeof polish = {
  reason: (reason) => `Reason: ${reason}`,
  why: 'You get this message because you look after the offers of a partner of the Resident Card.',
  approved: {
    subject: (offer) => `Offer approved: ${offer}`,
    text: (offer) =>
      `The city has approved the offer “${offer}”. Residents see it in the catalogue, and your staff at the till.`,
    action: 'See it in the catalogue',
  },
  refused: {
    subject: (offer) => `Offer needs a correction: ${offer}`,
    text: (offer) => `The city did not approve the proposal “${offer}”.`,
    next: 'You can correct the offer and send it again. What is in force now does not change.',
    action: 'Correct the offer',
  },
  ended: {
    subject: (offer) => `Offer ended by the city: ${offer}`,
    text: (offer) =>
      `The city has ended the offer “${offer}”. It is no longer in the catalogue or at the till.`,
    next: 'If you have questions, contact the city. You can also propose a new offer.',
    action: 'See the offer',
  },
};
