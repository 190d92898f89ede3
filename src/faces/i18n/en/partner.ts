import { formatDuration } from '../duration.ts';
import type { partner as polish } from '../pl/partner.ts';

export const partner: typeof polish = {
  title: 'Check a card',
  card: 'Card number or code',
  hint: 'Type the number from the card, for example 01-0000018, or use a reader or the camera.',
  submit: 'Check',
  unreadable: 'This is not a card number. Type all digits from the card, for example 01-0000018.',
  delayed: (seconds: number) =>
    `Too many checks in a short time. Wait and check the card again in ${formatDuration('en', seconds)}.`,
  delayedToday: (when: string) =>
    `The numbers that can be typed in a day are used up. You can type one again from ${when}. Codes on cards can still be read with the camera or a reader.`,
  demoCards: 'Cards to try out in the demo',
  compare: 'Compare with a document',
  valid: 'Card is valid',
  compared: 'Compared with the document',
  compareHint:
    'Ask for a document with a photo, for example an identity card. Check that the name and the face match.',
  packages: 'Packages',
  noPackages: 'no packages',
  until: (day: string) => `valid until ${day}`,
  photoOf: (name: string) => `Photo: ${name}`,
  noPhoto: 'Card without a photo',
  again: 'Check the next card',
  expiredCheck: 'This card was checked more than 10 minutes ago. Check it again.',
  where: {
    title: 'Choose a branch',
    text: 'Cards are checked at a branch. Choose it at the top of the page and come back to scanning.',
    none: 'Your company has no open branch yet. A manager can add one.',
  },
  camera: {
    start: 'Scan with the camera',
    stop: 'Turn the camera off',
    torch: 'Torch',
    choose: 'Camera',
    numbered: (number) => `Camera ${number}`,
    aim: 'Point the camera at the code on the card.',
    starting: 'Starting the camera…',
    found: 'Code read.',
    denied:
      'The browser may not use the camera. Click the icon beside the address, allow the camera and try again. You can also type the number.',
    missing: 'No camera was found, or another program is using it. Type the number from the card.',
    failed: 'Scanning could not start. Reload the page or type the number from the card.',
  },
  refusals: {
    blocked: {
      title: 'Card is blocked',
      text: 'Do not give a discount. The card is blocked, for example because it was lost. The holder can contact the city office.',
    },
    replaced: {
      title: 'Card was replaced',
      text: 'Do not give a discount on this card. The holder has a newer one: ask to see it.',
    },
    invalid: {
      title: 'Card is not valid',
      text: 'Do not give a discount. This card is no longer in force. The holder can apply for a new one.',
    },
    pending: {
      title: 'Card is not valid yet',
      text: 'Do not give a discount. This card has not been collected yet, it will work after collection.',
    },
    expired: {
      title: 'Packages have expired',
      text: 'Do not give a discount. The card works, but the entitlements have ended. The holder can extend them in the Resident Panel.',
    },
    foreign: {
      title: 'Not a card of our city',
      text: 'Do not give a discount. This number or code is not from a card of our city. Ask for a card issued by our city office.',
    },
    unknown: {
      title: 'There is no such card',
      text: 'Do not give a discount. Check that the number is typed exactly as on the card and try again.',
    },
  },
};
