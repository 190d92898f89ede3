import { plural } from '../format.ts';
import type { Messages } from '../index.ts';

export const benefits: Messages['benefits'] = {
  title: 'My benefits',
  totalSaved: 'Saved in total',
  taken: (count) => plural('en', count, { one: 'discount used', other: 'discounts used' }),
  catalogue: 'See the offers',
  csv: 'Download the list (CSV)',
  fileName: 'benefits',
  labels: { at: 'Date', branch: 'Branch', price: 'Price', saved: 'Saved' },
  columns: {
    at: 'Date',
    name: 'Service',
    partner: 'Partner',
    branch: 'Branch',
    category: 'Category',
    description: 'Description',
    price: 'Price (PLN)',
    saved: 'Saved (PLN)',
  },
  list: {
    heading: 'Discounts used',
    text: 'Search by name',
    from: 'From',
    until: 'To',
    sort: 'Sort by',
    orders: { newest: 'Newest first', oldest: 'Oldest first', saved: 'Greatest saving first' },
  },
  none: {
    title: 'There are no discounts here yet',
    text: 'Show your card at a partner’s, and the discount will appear on this list with the amount you saved.',
  },
  notFound: {
    title: 'No such discounts',
    text: 'No discount matches the chosen filters. Change them or clear them.',
  },
  mistake: {
    report: 'Report a mistake',
    subject: (name, at) => `Mistake in a discount: ${name}, ${at}`,
    body: ({ name, partner, branch, at, price, saved }) =>
      `Discount: ${name}\nPartner: ${partner}, ${branch}\nDate: ${at}\nPrice: ${price}\nSaved: ${saved}\n\nWhat is wrong: `,
  },
};
