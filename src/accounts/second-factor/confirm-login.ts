import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { recordEvent } from '../../events/record.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import {
  closePendingLogin,
  countWrongAnswer,
  lockPendingLogin,
} from '../../platform/sessions/pending-login.ts';
import type { Client } from '../../platform/sessions/sessions.ts';
import { actorKind } from '../account.ts';
import { type Entered, enter } from '../enter.ts';
import { spendAppCode } from './app-code.ts';
import { checkPasskey } from './check-passkey.ts';
import { spendRecoveryCode } from './recovery-codes.ts';
import type { RelyingParty } from './relying-party.ts';
import { forgiveCodeAttempts, takeCodeAttempt } from './second-step-delay.ts';

export type Proof =
  | { readonly kind: 'app-code' | 'recovery-code'; readonly code: string }
  | {
      readonly kind: 'passkey';
      readonly party: RelyingParty;
      readonly response: AuthenticationResponseJSON;
    };

export type LoginConfirmed =
  | Entered
  /** `start-again`: nobody waits any more, too late or after too many wrong answers. */
  | { readonly ok: false; readonly reason: 'wrong' | 'start-again' }
  | { readonly ok: false; readonly reason: 'delayed'; readonly freeAt: Date };

/** So many wrong answers, and the password is asked for again. */
const mostFailures = 5;

/** The second step. Only now there is a session; answers sent at the same time wait for one another. */
export async function confirmLogin(
  tx: Tx,
  keys: Keys,
  pending: { readonly token: string; readonly proof: Proof },
  client: Client,
  oldToken: string | undefined,
): Promise<LoginConfirmed> {
  const { token, proof } = pending;
  const accountId = await lockPendingLogin(tx, token);
  if (accountId === undefined) return { ok: false, reason: 'start-again' };
  // A passkey cannot be guessed, so its owner never waits for somebody who guesses codes.
  if (proof.kind !== 'passkey') {
    const attempt = await takeCodeAttempt(tx, keys, accountId);
    if (!attempt.ok) return { ok: false, reason: 'delayed', freeAt: attempt.freeAt };
  }
  if (!(await isRight(tx, keys, accountId, proof))) {
    if ((await countWrongAnswer(tx, token)) < mostFailures) return { ok: false, reason: 'wrong' };
    await closePendingLogin(tx, token);
    return { ok: false, reason: 'start-again' };
  }
  await closePendingLogin(tx, token);
  await forgiveCodeAttempts(tx, keys, accountId);
  const entered = await enter(tx, accountId, client, oldToken);
  if (entered.ok && proof.kind === 'recovery-code') {
    await recordEvent(tx, {
      kind: 'account.recovery-code-used',
      actor: { kind: actorKind(entered.holder), accountId, ip: client.ip },
      data: { accountId },
    });
  }
  return entered;
}

function isRight(tx: Tx, keys: Keys, accountId: string, proof: Proof): Promise<boolean> {
  switch (proof.kind) {
    case 'app-code':
      return spendAppCode(tx, keys, accountId, { code: proof.code, of: 'confirmed app' });
    case 'recovery-code':
      return spendRecoveryCode(tx, keys, accountId, proof.code);
    case 'passkey':
      return checkPasskey(tx, proof.party, accountId, proof.response);
  }
}
