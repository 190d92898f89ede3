import { formatDuration } from '../duration.ts';
export const partner = {
  product: 'Partner module',
  menu: { check: 'Check a card' },
  title: 'Check a card',
  card: 'Card number or code',
  hint: 'Type the number from the card, for example 01-0000018, or scan the code with a reader.',
  submit: 'Check',
  unreadable: 'This is not a card number. Type all digits from the card, for example 01-0000018.',
  delayed: (seconds: number) =>
    `Too many checks in a short time. Wait and check the card again in ${formatDuration('en', seconds)}.`,
  result: 'Result of the check',
  compare: 'Compare the photo with the person',
  valid: 'Card is valid',
  compared: 'Compared with a document with a photo',
  compareHint: 'Ask for a document with a photo, for example an identity card, and tick this box.',
  number: 'Card number',
  packages: 'Packages',
  noPackages: 'no packages',
  until: (day: string) => `valid until ${day}`,
  photoOf: (name: string) => `Photo: ${name}`,
  noPhoto: 'Card without a photo',
  again: 'Check the next card',
  refusals: {
    blocked: {
      title: 'Card is blocked',
      text: 'Give no discount. The card is blocked, for example because it was lost. Its owner can contact the city office.',
    },
    replaced: {
      title: 'Card was replaced',
      text: 'Give no discount on this card. Its owner has a newer one: ask to see it.',
    },
    invalid: {
      title: 'Card is not valid',
      text: 'Give no discount. This card is no longer in force. Its owner can apply for a new one.',
    },
    pending: {
      title: 'Card is not valid yet',
      text: 'Give no discount. This card has not been collected yet, it will work after collection.',
    },
    expired: {
      title: 'Packages have expired',
      text: 'Give no discount. The card works, but the entitlements have ended. Its owner can extend them in the resident panel.',
    },
    unknown: {
      title: 'There is no such card',
      text: 'Give no discount. Check that the number is typed exactly as on the card and try again.',
    },
  },
};
