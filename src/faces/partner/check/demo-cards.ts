import type { CardRefusal } from '../../../partners/check.ts';

/** What the demo city is seeded with; listed under the number's field in the demo only. */
export const demoCards = [
  { number: '01-0000007', answer: 'valid' },
  { number: '01-0000004', answer: 'blocked' },
  { number: '01-0000002', answer: 'expired' },
  { number: '01-0000013', answer: 'pending' },
  { number: '01-9999999', answer: 'unknown' },
  { number: '02-0000018', answer: 'foreign' },
] as const satisfies readonly { readonly number: string; readonly answer: CardRefusal | 'valid' }[];
