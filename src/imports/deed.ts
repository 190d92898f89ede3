import type { CardNumberFormat } from '../cards/number.ts';
import type { Actor } from '../events/actor.ts';
import type { Keys } from '../platform/crypto/keys.ts';
import type { Decision } from './decide.ts';
import type { ImportedRow } from './row.ts';

/** A row that is to be done. */
export interface Deed {
  readonly number: number;
  readonly row: ImportedRow;
  readonly decision: Decision;
}

/** One of which it is known whom it is about. */
export interface Settled extends Deed {
  readonly personId: string;
}

/** By whom, out of which file, and with what. */
export interface Welcome {
  readonly actor: Actor;
  readonly keys: Keys;
  readonly importId: string;
  readonly cardNumber: CardNumberFormat;
  /** Whoever has no card gets a virtual one. */
  readonly cards: boolean;
}
