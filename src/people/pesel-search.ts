import { type Attempt, countFailure, takeBackFailure } from '../accounts/delay.ts';
import type { Actor } from '../events/actor.ts';
import { recordEvent } from '../events/record.ts';
import { hours, minutes } from '../platform/clock.ts';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';

/** A clerk; this room stands below the staff's and cannot name it. */
type Searching = Actor & { readonly kind: 'staff'; readonly accountId: string };

/** A mistyped number is free. Of whom one knows the birth date there are some thousand numbers: trying them out is slow. */
const patience = { free: 20, longest: minutes(5), forgottenAfter: hours(1) };

const keyOf = (keys: Keys, { accountId }: Searching): Buffer => keyedHash(keys, 'pesel-search', accountId);

/**
 * To be asked before the look, so that two at once are two; {@link foundByPesel} takes it back. Every page that tells
 * whether somebody has a number asks here, so that none of them is the way round.
 */
export function takePeselSearch(tx: Tx, keys: Keys, clerk: Searching): Promise<Attempt> {
  return countFailure(tx, keyOf(keys, clerk), patience);
}

/** Somebody new was written down: a guess that leaves a person behind each time is no quiet one. */
export function savedWithPesel(tx: Tx, keys: Keys, clerk: Searching): Promise<void> {
  return takeBackFailure(tx, keyOf(keys, clerk));
}

/** A number that is somebody's tells who they are: that is a look at them. */
export async function foundByPesel(
  tx: Tx,
  keys: Keys,
  clerk: Searching,
  people: readonly string[],
): Promise<void> {
  await takeBackFailure(tx, keyOf(keys, clerk));
  for (const personId of people) await recordEvent(tx, { kind: 'person.viewed', actor: clerk, personId });
}
