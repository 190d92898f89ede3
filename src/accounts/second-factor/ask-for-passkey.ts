import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Tx } from '../../platform/db/transaction.ts';
import { lockPendingLogin } from '../../platform/sessions/pending-login.ts';
import { keepChallenge } from './passkey-challenge.ts';
import type { RelyingParty } from './relying-party.ts';

/** What the browser shows to a passkey of the account whose login waits; nothing when none waits. */
export async function askForPasskey(
  tx: Tx,
  party: RelyingParty,
  pendingToken: string,
): Promise<PublicKeyCredentialRequestOptionsJSON | undefined> {
  const accountId = await lockPendingLogin(tx, pendingToken);
  if (accountId === undefined) return undefined;
  const passkeys = await tx.db
    .selectFrom('passkeys')
    .select(['credential_id as id', 'transports'])
    .where('account_id', '=', accountId)
    .execute();
  if (passkeys.length === 0) return undefined;
  const options = await generateAuthenticationOptions({ rpID: party.id, allowCredentials: passkeys });
  await keepChallenge(tx, accountId, 'login', options.challenge);
  return options;
}
