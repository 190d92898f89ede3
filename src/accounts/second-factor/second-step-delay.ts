import { hours, minutes } from '../../platform/clock.ts';
import { type Keys, keyedHash } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import { type Attempt, countFailure, forgetFailures, type Patience } from '../delay.ts';

/** Six digits must not be guessed; only whoever knows the password can make the owner wait. */
const withCodes: Patience = { free: 4, longest: minutes(15), forgottenAfter: hours(24) };

/** Counts the code as wrong before it is looked at; a right one takes all of it back. */
export function takeCodeAttempt(tx: Tx, keys: Keys, accountId: string): Promise<Attempt> {
  return countFailure(tx, keyOf(keys, accountId), withCodes);
}

export function forgiveCodeAttempts(tx: Tx, keys: Keys, accountId: string): Promise<void> {
  return forgetFailures(tx, keyOf(keys, accountId));
}

const keyOf = (keys: Keys, accountId: string): Buffer => keyedHash(keys, 'second-step', accountId);
