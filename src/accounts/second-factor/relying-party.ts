import { isIP } from 'node:net';
import type { Config } from '../../platform/config.ts';

/** Whom a passkey is made for: it works under this name only. */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** EdDSA, ES256, RS256 by their COSE numbers: every passkey of today. The library's own list tries what Node calls experimental. */
export const signatures = [-8, -7, -257];

/** None where the service has no name but a number: browsers make no passkeys for those. */
export function relyingParty({ publicUrl }: Config): RelyingParty | undefined {
  const { hostname, origin } = new URL(publicUrl);
  const numbered = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
  return numbered ? undefined : { id: hostname, origin };
}
