import type { Actor } from '../events/actor.ts';
import type { Shop } from './shop.ts';

/** Where cards are looked at and discounts taken: somebody who stands in a branch, or the API key of a till there. */
export interface Till extends Actor {
  readonly kind: 'partner';
  readonly partnerId: string;
  readonly partnerName: string;
  readonly branchId: string;
  /** The API key, when no person stands there. */
  readonly keyId: string | null;
  /** The first letters of that key, for the audit log. */
  readonly apiKey: string | null;
  /** A session or a key: what was begun from it, nobody else goes on with. */
  readonly origin: string;
}

/** What every event at a till says of where it was. */
export function placeOf({ partnerName, apiKey }: Till): Readonly<Record<string, string>> {
  return { partner: partnerName, ...(apiKey !== null && { apiKey }) };
}

/** `session` is the hash of its token. Nothing while they have not said in which branch they stand. */
export function tillAt(shop: Shop, session: Buffer): Till | undefined {
  const { kind, accountId, ip, partnerId, partnerName, branchId } = shop;
  if (branchId === null) return undefined;
  const origin = `session:${session.toString('base64url')}`;
  return { kind, accountId, ip, partnerId, partnerName, branchId, keyId: null, apiKey: null, origin };
}
