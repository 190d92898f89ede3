import { type AuthenticationResponseJSON, verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Tx } from '../../platform/db/transaction.ts';
import { takeChallenge } from './passkey-challenge.ts';
import type { RelyingParty } from './relying-party.ts';

/** True when one of the account's passkeys has signed a challenge that nobody has answered yet. */
export async function checkPasskey(
  tx: Tx,
  party: RelyingParty,
  accountId: string,
  response: AuthenticationResponseJSON,
): Promise<boolean> {
  const passkey = await tx.db
    .selectFrom('passkeys')
    .select(['id', 'credential_id', 'public_key', 'counter'])
    .where('account_id', '=', accountId)
    .where('credential_id', '=', response.id)
    .forUpdate()
    .executeTakeFirst();
  if (!passkey) return false;
  const counter = await newCounter(tx, party, accountId, response, {
    id: passkey.credential_id,
    publicKey: new Uint8Array(passkey.public_key),
    counter: passkey.counter,
  });
  if (counter === undefined) return false;
  await tx.db
    .updateTable('passkeys')
    .set({ counter, last_used_at: tx.now })
    .where('id', '=', passkey.id)
    .execute();
  return true;
}

type Credential = Parameters<typeof verifyAuthenticationResponse>[0]['credential'];

/** Whatever the library finds wrong with the answer, a copied passkey too, it proves nothing. */
async function newCounter(
  tx: Tx,
  party: RelyingParty,
  accountId: string,
  response: AuthenticationResponseJSON,
  credential: Credential,
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => takeChallenge(tx, accountId, 'login', challenge),
      expectedOrigin: party.origin,
      expectedRPID: party.id,
      credential,
      requireUserVerification: false,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}
