import type { ApplicationStatus } from '../applications/status.ts';

/** Cards that the print house is given at a time. */
export interface Batch {
  readonly id: string;
  readonly number: number;
  /** Whose cards only; nothing: of all collection points. */
  readonly pointName: string | null;
  readonly wanted: number;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** Nothing: a job still puts cards in. */
  readonly filledAt: Date | null;
  readonly counts: BatchCounts;
}

/** Of the cards in it: those that left it are counted apart. */
interface BatchCounts {
  readonly cards: number;
  readonly printed: number;
  readonly delivered: number;
  readonly left: number;
}

export type BatchState = 'filling' | 'empty' | 'printing' | 'printed' | 'delivered';

export function stateOf({ filledAt, counts }: Pick<Batch, 'filledAt' | 'counts'>): BatchState {
  if (!filledAt) return 'filling';
  if (counts.cards === 0) return 'empty';
  if (counts.delivered === counts.cards) return 'delivered';
  return counts.printed === counts.cards ? 'printed' : 'printing';
}

type ItemEnd = 'reprint' | 'taken-out' | 'card-ended' | 'erased';

/** One card of a batch. */
export interface BatchItem {
  readonly position: number;
  readonly cardNumber: string;
  /** Empty when the person was erased. */
  readonly name: string;
  readonly applicationNumber: number;
  readonly applicationStatus: ApplicationStatus;
  readonly pointId: string | null;
  readonly pointName: string | null;
  readonly printedAt: Date | null;
  readonly missingAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly endedAs: ItemEnd | null;
  readonly reason: string | null;
}

export type ItemState = 'waiting' | 'printed' | 'missing' | 'delivered' | ItemEnd;

export function itemState(
  item: Pick<BatchItem, 'printedAt' | 'missingAt' | 'deliveredAt' | 'endedAs'>,
): ItemState {
  if (item.endedAs) return item.endedAs;
  if (item.deliveredAt) return 'delivered';
  if (item.missingAt) return 'missing';
  return item.printedAt ? 'printed' : 'waiting';
}

/** So many cards at most: a print house's day. */
export const largestBatch = 1000;
