import { networkOf } from '../platform/address.ts';
import { hours, minutes } from '../platform/clock.ts';
import { type Keys, keyedHash } from '../platform/crypto/keys.ts';
import type { Tx } from '../platform/db/transaction.ts';
import { type Attempt, countFailure, forgetFailures, type Patience, takeBackFailure } from './delay.ts';

/** A library or an office shares one address, so it may fail more often, and is forgiven sooner. */
const withAddress: Patience = { free: 30, longest: minutes(15), forgottenAfter: hours(1) };
/** Strict, and harmless to the owner: whoever guesses does it from another address. */
const withAccountFromAddress: Patience = { free: 4, longest: minutes(15), forgottenAfter: hours(24) };
/** Against guessing from many addresses. Short, because it stops the owner too. */
const withAccount: Patience = { free: 50, longest: minutes(1), forgottenAfter: hours(1) };

/**
 * Counts the attempt as a failure before the password is looked at, so that a hundred of them at the
 * same time are not all the first one. {@link forgiveAttempt} takes it back.
 */
export async function takeAttempt(tx: Tx, keys: Keys, email: string, ip: string): Promise<Attempt> {
  const byAddress = await countFailure(tx, addressKey(keys, ip), withAddress);
  if (!byAddress.ok) return byAddress;
  const byBoth = await countFailure(tx, bothKey(keys, email, ip), withAccountFromAddress);
  return byBoth.ok ? countFailure(tx, accountKey(keys, email), withAccount) : byBoth;
}

/**
 * The password was right: the account starts anew, the address gets its attempt back. In the order of
 * {@link takeAttempt}, or a login sent twice would wait for itself.
 */
export async function forgiveAttempt(tx: Tx, keys: Keys, email: string, ip: string): Promise<void> {
  await takeBackFailure(tx, addressKey(keys, ip));
  await forgetLoginFailures(tx, keys, email, ip);
}

/** Of the account, as seen from this address; guesses from elsewhere are forgotten by themselves. */
export async function forgetLoginFailures(tx: Tx, keys: Keys, email: string, ip: string): Promise<void> {
  await forgetFailures(tx, bothKey(keys, email, ip));
  await forgetFailures(tx, accountKey(keys, email));
}

const plain = (email: string): string => email.trim().toLowerCase();

const addressKey = (keys: Keys, ip: string): Buffer => keyedHash(keys, 'login-address', networkOf(ip));
const bothKey = (keys: Keys, email: string, ip: string): Buffer =>
  keyedHash(keys, 'login-account-address', `${plain(email)}\0${networkOf(ip)}`);
const accountKey = (keys: Keys, email: string): Buffer => keyedHash(keys, 'login-account', plain(email));
