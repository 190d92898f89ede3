import { type RegistrationResponseJSON, verifyRegistrationResponse } from '@simplewebauthn/server';
import { recordEvent } from '../../events/record.ts';
import type { Keys } from '../../platform/crypto/keys.ts';
import type { Tx } from '../../platform/db/transaction.ts';
import type { Session } from '../../platform/sessions/sessions.ts';
import type { AccountHolder } from '../account.ts';
import { codesForFirst } from './first-factor.ts';
import { takeChallenge } from './passkey-challenge.ts';
import { hasSecondFactor } from './reads.ts';
import { type RelyingParty, signatures } from './relying-party.ts';
import { lockAccount } from './second-factor.queries.ts';

export interface NewPasskey {
  readonly name: string;
  /** As the browser gave it. */
  readonly credential: RegistrationResponseJSON;
}

export type PasskeyAdded =
  /** The codes are there when this is the account's first second factor. */
  | { readonly ok: true; readonly recoveryCodes: readonly string[] | undefined }
  | { readonly ok: false; readonly reason: 'not-accepted' | 'known' };

export async function addPasskey(
  tx: Tx,
  keys: Keys,
  party: RelyingParty,
  holder: AccountHolder,
  { name, credential }: NewPasskey,
  stays: Session,
): Promise<PasskeyAdded> {
  const { accountId } = holder;
  await lockAccount(tx, accountId);
  const made = await verified(tx, party, accountId, credential);
  if (!made) return { ok: false, reason: 'not-accepted' };
  const first = !(await hasSecondFactor(tx.db, accountId));
  const added = await tx.db
    .insertInto('passkeys')
    .values({
      account_id: accountId,
      credential_id: made.id,
      public_key: Buffer.from(made.publicKey),
      counter: made.counter,
      transports: [...(made.transports ?? [])],
      name,
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!added) return { ok: false, reason: 'known' };
  await recordEvent(tx, {
    kind: 'account.passkey-added',
    actor: holder,
    data: { accountId, passkeyId: added.id },
  });
  return { ok: true, recoveryCodes: first ? await codesForFirst(tx, keys, accountId, stays) : undefined };
}

/** Whatever the library finds wrong with it, it was made by no browser of ours. */
async function verified(tx: Tx, party: RelyingParty, accountId: string, response: RegistrationResponseJSON) {
  try {
    const { registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: (challenge) => takeChallenge(tx, accountId, 'adding', challenge),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      requireUserVerification: false,
      supportedAlgorithmIDs: signatures,
    });
    return registrationInfo?.credential;
  } catch {
    return undefined;
  }
}
