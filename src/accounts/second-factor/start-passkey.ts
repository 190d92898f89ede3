import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
} from '@simplewebauthn/server';
import type { City } from '../../city/city.ts';
import type { AccountHolder } from '../account.ts';
import { confirmPassword, type PasswordRefused } from '../confirm-password.ts';
import { keepChallenge } from './passkey-challenge.ts';
import { type RelyingParty, signatures } from './relying-party.ts';
import { mostPasskeys } from './second-factor.ts';

export type PasskeyStarted =
  | { readonly ok: true; readonly options: PublicKeyCredentialCreationOptionsJSON }
  | { readonly ok: false; readonly reason: 'too-many' }
  | PasswordRefused;

/** What the browser needs to make a passkey; `name` is what its list of passkeys calls the service. */
export async function startPasskey(
  city: City,
  party: RelyingParty,
  holder: AccountHolder,
  given: { readonly password: string; readonly name: string },
): Promise<PasskeyStarted> {
  const confirmed = await confirmPassword(city, holder, given.password);
  if (!confirmed.ok) return confirmed;
  const { accountId, email } = holder;
  const known = await city.db
    .selectFrom('passkeys')
    .select(['credential_id as id', 'transports'])
    .where('account_id', '=', accountId)
    .execute();
  if (known.length >= mostPasskeys) return { ok: false, reason: 'too-many' };
  const options = await generateRegistrationOptions({
    rpID: party.id,
    rpName: given.name,
    userID: new Uint8Array(Buffer.from(accountId.replaceAll('-', ''), 'hex')),
    userName: email,
    excludeCredentials: known,
    supportedAlgorithmIDs: signatures,
  });
  await city.transact((tx) => keepChallenge(tx, accountId, 'adding', options.challenge));
  return { ok: true, options };
}
