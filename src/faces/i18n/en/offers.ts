import type { offers as polish } from '../pl/offers.ts';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

export const offers: typeof polish = {
  states: {
    waiting: 'Awaiting approval',
    'in-force': 'In force',
    'change-waiting': 'Change awaiting approval',
    planned: 'Planned',
    rejected: 'Rejected',
    withdrawn: 'Withdrawn',
    ended: 'Ended',
  },
  outcomes: {
    waiting: 'Awaiting approval',
    approved: 'Approved',
    refused: 'Rejected',
    withdrawn: 'Withdrawn by the partner',
  },
  name: 'Name',
  description: 'Description',
  category: 'Category',
  picture: 'Picture',
  price: 'Price without the card',
  discount: 'Discount',
  forWhom: 'For whom',
  where: 'Where',
  validity: 'When it is valid',
  limits: 'Limits',
  priceAtTill: 'varies, given at the till',
  percentOff: (percent) => `${percent}% off`,
  amountOff: (sum) => `${sum} off`,
  cardPrice: (sum) => `${sum} with the card`,
  free: 'Free with the card',
  insteadOf: (price) => `instead of ${price}`,
  example: (price, saved, pays) =>
    `Example: at a price of ${price} a resident saves ${saved} and pays ${pays}.`,
  everyCard: 'Every valid Resident Card',
  withPackages: (names) =>
    names.length === 1
      ? `A card with the package: ${names[0]}`
      : `A card with one of the packages: ${names.join(', ')}`,
  everywhere: 'In all branches of the partner',
  from: (day) => `from ${day}, until further notice`,
  until: (day) => `until ${day}`,
  fromUntil: (from, until) => `from ${from} to ${until}`,
  noLimits: 'No limit',
  perDay: (count) => `one person: ${times(count)} a day`,
  perYear: (count) => `one person: ${times(count)} a year`,
  perCard: (count) => `one person: ${times(count)} while the offer lasts`,
  total: (count) => `everybody together: ${times(count)}`,
  changed: 'change',
  icons: {
    utensils: 'Food',
    theater: 'Theatre',
    dumbbell: 'Sport',
    'graduation-cap': 'Learning',
    'heart-pulse': 'Health',
    'shopping-bag': 'Shopping',
    wrench: 'Services',
    bus: 'Transport',
    baby: 'Children',
    'paw-print': 'Animals',
    palette: 'Art',
    tag: 'Other',
  },
};
