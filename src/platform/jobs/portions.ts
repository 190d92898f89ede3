import type { Transact, Tx } from '../db/transaction.ts';

/**
 * Work that is too long for one transaction. Each portion is committed by itself and says where it came to, or
 * that there is nothing left; whatever ends the process in the middle undoes one portion at most.
 */
export async function inPortions<Place>(
  transact: Transact,
  portion: (tx: Tx, from: Place | undefined) => Promise<Place | undefined>,
): Promise<void> {
  let place: Place | undefined;
  do {
    const from = place;
    place = await transact((tx) => portion(tx, from));
  } while (place !== undefined);
}

/** The same for work that leaves nothing of its portion to be found again: done when one did nothing. */
export async function untilNone(transact: Transact, portion: (tx: Tx) => Promise<number>): Promise<void> {
  while ((await transact(portion)) > 0);
}
