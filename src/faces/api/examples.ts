import type { z } from 'zod';
import type { ApiSchemas } from './schemas.ts';

/** What stands on the page as an example is checked against the schemas, by their types and by a test. */
interface Examples {
  readonly newCheck: z.input<ApiSchemas['newCheck']>;
  readonly check: z.input<ApiSchemas['check']>;
  readonly refusedCheck: z.input<ApiSchemas['check']>;
  readonly newUse: z.input<ApiSchemas['newUse']>;
  readonly use: z.input<ApiSchemas['use']>;
  readonly undoneUse: z.input<ApiSchemas['undoneUse']>;
}

const check = '019a9c4e-5f1d-7c2a-9d3b-1f2e3d4c5b6a';
const offer = '019a9c4e-7a10-7b11-8c22-2a3b4c5d6e7f';
const use = '019a9c4f-0b21-7d33-9e44-3b4c5d6e7f80';

export const examplesAt = (publicUrl: string): Examples => ({
  newCheck: { card: '01-0000018' },
  check: {
    answer: 'valid',
    check,
    identityRequired: true,
    card: {
      number: '01-0000018',
      firstName: 'Anna',
      lastName: 'Nowak',
      photo: `${publicUrl}/api/v1/checks/${check}/photo`,
      packages: [{ name: 'Mieszkaniec', validUntil: '2027-04-18' }],
    },
    offers: [
      {
        offer,
        name: 'Mycie auta',
        discount: { kind: 'percent', value: 20 },
        price: 5000,
        applies: true,
        reason: null,
        again: null,
      },
      {
        offer: '019a9c4e-7a11-7c12-8d23-4c5d6e7f8091',
        name: 'Woskowanie',
        discount: { kind: 'amount', value: 1500 },
        price: null,
        applies: false,
        reason: 'limit',
        again: '2026-11-24',
      },
    ],
  },
  refusedCheck: {
    answer: 'blocked',
    number: '01-0000018',
    advice:
      'Nie udzielaj zniżki. Karta jest zablokowana, na przykład dlatego, że została zgubiona. Właściciel może zgłosić się do urzędu.',
  },
  newUse: { check, offer, price: 5000, identityConfirmed: true },
  use: {
    id: use,
    at: '2026-11-23T12:10:00.000Z',
    offerName: 'Mycie auta',
    price: 5000,
    saved: 1000,
    toPay: 4000,
    undoUntil: '2026-11-23T12:25:00.000Z',
  },
  undoneUse: { id: use, undone: true },
});
