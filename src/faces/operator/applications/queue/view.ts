import { z } from 'zod';
import { applicationKinds } from '../../../../applications/definition.ts';
import type { ApplicationStatus } from '../../../../applications/status.ts';
import type { Clerk } from '../../../../staff/clerk.ts';

/** The piles that a queue is sorted into, in the order of an application's way. */
export const piles = {
  oczekujace: ['submitted', 'in-review'],
  moje: ['in-review'],
  'do-poprawy': ['returned'],
  'do-produkcji': ['accepted'],
  'w-produkcji': ['in-production'],
  'do-odbioru': ['ready'],
  zakonczone: ['completed', 'rejected', 'cancelled'],
  wszystkie: [],
} as const satisfies Record<string, readonly ApplicationStatus[]>;
export type Pile = keyof typeof piles;

const pileNames = Object.keys(piles) as Pile[];
const text = z.string().trim().max(120).optional().catch(undefined);

/** The queue's address. A value that means nothing is as good as none. */
export const queueQuery = z.object({
  widok: z
    .enum(pileNames as [Pile, ...Pile[]])
    .optional()
    .catch(undefined),
  szukaj: text,
  rodzaj: z.enum(applicationKinds).optional().catch(undefined),
  typ: text,
  kolejnosc: z.enum(['najnowsze', 'najstarsze']).optional().catch(undefined),
  po: z.uuid().optional().catch(undefined),
});
export type QueueQuery = z.output<typeof queueQuery>;

/** Where the clerk's own work begins. */
export function firstPile(clerk: Clerk): Pile {
  if (clerk.permissions.has('decide')) return 'oczekujace';
  return clerk.permissions.has('produce') ? 'do-produkcji' : 'do-odbioru';
}

/** What waits is worked off from the oldest; what is done is looked up from the newest. */
export function orderOf(pile: Pile, chosen: QueueQuery['kolejnosc']): 'newest' | 'oldest' {
  if (chosen) return chosen === 'najnowsze' ? 'newest' : 'oldest';
  return pile === 'zakonczone' || pile === 'wszystkie' ? 'newest' : 'oldest';
}
