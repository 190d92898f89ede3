import type { CityOutline } from '../city/outline.ts';
import type { Tx } from '../platform/db/transaction.ts';

const categories = [
  ['utensils', 'Gastronomia', 'Гастрономія', 'Food and drink'],
  ['theater', 'Kultura', 'Культура', 'Culture'],
  ['dumbbell', 'Sport', 'Спорт', 'Sport'],
  ['graduation-cap', 'Edukacja', 'Освіта', 'Learning'],
  ['heart-pulse', 'Zdrowie', 'Здоров’я', 'Health'],
  ['shopping-bag', 'Zakupy', 'Покупки', 'Shopping'],
  ['wrench', 'Usługi', 'Послуги', 'Services'],
  ['baby', 'Dla dzieci', 'Для дітей', 'For children'],
] as const;

/** Nowy Gród as it was drawn for the demo: longitude, latitude. */
const outline: CityOutline = [
  {
    name: 'Nadrzecze',
    ring: [
      [23.062, 53.124],
      [23.075, 53.134],
      [23.098, 53.139],
      [23.122, 53.135],
      [23.132, 53.127],
      [23.11, 53.125],
      [23.1, 53.1265],
      [23.09, 53.1245],
      [23.08, 53.12],
    ],
  },
  {
    name: 'Stare Miasto',
    ring: [
      [23.09, 53.1245],
      [23.1, 53.1265],
      [23.11, 53.125],
      [23.112, 53.1195],
      [23.104, 53.116],
      [23.093, 53.1168],
    ],
  },
  {
    name: 'Zamoście',
    ring: [
      [23.08, 53.12],
      [23.09, 53.1245],
      [23.093, 53.1168],
      [23.104, 53.116],
      [23.112, 53.1195],
      [23.11, 53.125],
      [23.132, 53.127],
      [23.138, 53.114],
      [23.126, 53.102],
      [23.102, 53.098],
      [23.078, 53.103],
      [23.068, 53.113],
    ],
  },
];

/** What the offers of Nowy Gród are sorted into, and the map that they stand on. */
export async function configureDemoOffers(tx: Tx): Promise<void> {
  await tx.db
    .insertInto('offer_categories')
    .values(
      categories.map(([icon, pl, uk, en], position) => ({
        icon,
        name: JSON.stringify({ pl, uk, en }),
        position,
      })),
    )
    .execute();
  await tx.db
    .insertInto('settings')
    .values({ key: 'outline', value: JSON.stringify(outline), changed_at: tx.now })
    .execute();
}
