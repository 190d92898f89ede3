import { z } from 'zod';
import type { CaseStatus } from '../../../cases/case.ts';
import type { Inbox } from '../../../cases/inbox.ts';
import type { CasePlace } from '../../../cases/own-list.ts';

/** What the inbox is sorted into. */
const piles = {
  oczekujace: undefined,
  aktywne: 'open',
  zamkniete: 'closed',
  wszystkie: undefined,
} as const satisfies Record<string, CaseStatus | undefined>;
export type Pile = keyof typeof piles;

export const pileNames = Object.keys(piles) as [Pile, ...Pile[]];
const text = z.string().trim().max(120).optional().catch(undefined);

/** The inbox's address. A value that means nothing is as good as none. */
export const inboxQuery = z.object({
  widok: z.enum(pileNames).optional().catch(undefined),
  szukaj: text,
  typ: text,
  kolejka: z.uuid().optional().catch(undefined),
  prowadzi: z.enum(['ja', 'nikt']).optional().catch(undefined),
  kolejnosc: z.enum(['najnowsze', 'najstarsze']).optional().catch(undefined),
  po: z
    .string()
    .regex(/^\d{1,15}-\d{1,15}$/)
    .optional()
    .catch(undefined),
});
export type InboxQuery = z.output<typeof inboxQuery>;

const assigned = { ja: 'me', nikt: 'nobody' } as const;

/** What waits is worked off from whoever waits longest; the rest is looked up by its last message. */
export function inboxOf(pile: Pile, query: InboxQuery, limit: number): Inbox {
  return {
    order: pile === 'oczekujace' ? 'waiting' : query.kolejnosc === 'najstarsze' ? 'oldest' : 'newest',
    status: piles[pile],
    queueId: query.kolejka,
    type: query.typ || undefined,
    assigned: query.prowadzi && assigned[query.prowadzi],
    text: query.szukaj,
    after: query.po === undefined ? undefined : placeIn(query.po),
    limit,
  };
}

/** The end of a page, as it stands in the address of the next one. */
export function placeText({ at, number }: CasePlace): string {
  return `${at.getTime()}-${number}`;
}

function placeIn(written: string): CasePlace | undefined {
  const [at = 0, number = 0] = written.split('-').map(Number);
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) ? undefined : { at: moment, number };
}
