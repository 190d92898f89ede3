import * as client from 'openid-client';
import { z } from 'zod';
import type { ProviderConfig } from './config.ts';

/** What one sign-in has to be answered with. Kept by the browser that began it, sealed. */
export interface Asked {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

type Vouched =
  | { readonly ok: true; readonly email: string }
  /** `refused`: the provider says no. `no-address`: it does not vouch for an e-mail address. */
  | { readonly ok: false; readonly reason: 'refused' | 'no-address' }
  | Failed;

interface Failed {
  readonly ok: false;
  /** `not-ours`: an answer to something else. */
  readonly reason: 'unreachable' | 'not-ours';
  readonly error: unknown;
}

export interface Provider {
  /** Where to send the browser. `back` is the address that the provider leads back to. */
  begin(back: string): Promise<{ readonly ok: true; readonly url: string; readonly asked: Asked } | Failed>;
  /** `answer` is the whole address that the browser has come back with. */
  finish(answer: URL, asked: Asked): Promise<Vouched>;
}

const patience = 10;

/** OpenID Connect with a code, PKCE, state and nonce. What the provider says of itself is asked for once. */
export function openProvider(config: ProviderConfig): Provider {
  let known: Promise<client.Configuration> | undefined;

  async function discovered(): Promise<client.Configuration> {
    known ??= client.discovery(new URL(config.issuer), config.clientId, config.clientSecret, undefined, {
      timeout: patience,
      // Outside production only: the configuration refuses such an address there.
      execute: config.issuer.startsWith('http:') ? [client.allowInsecureRequests] : [],
    });
    try {
      return await known;
    } catch (error) {
      known = undefined;
      throw error;
    }
  }

  return {
    async begin(back) {
      const asked = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      try {
        const url = client.buildAuthorizationUrl(await discovered(), {
          redirect_uri: back,
          scope: 'openid email profile',
          state: asked.state,
          nonce: asked.nonce,
          code_challenge: await client.calculatePKCECodeChallenge(asked.verifier),
          code_challenge_method: 'S256',
        });
        return { ok: true, url: url.href, asked };
      } catch (error) {
        return { ok: false, reason: 'unreachable', error };
      }
    },

    async finish(answer, { state, nonce, verifier }) {
      if (answer.searchParams.get('state') !== state) {
        return { ok: false, reason: 'not-ours', error: new Error('another state') };
      }
      try {
        const provider = await discovered();
        const tokens = await client.authorizationCodeGrant(provider, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
        const proven = tokens.claims();
        const told = addressIn(proven, config.claim);
        const email =
          told ??
          addressIn(
            await client.fetchUserInfo(provider, tokens.access_token, proven?.sub ?? ''),
            config.claim,
          );
        return email ? { ok: true, email } : { ok: false, reason: 'no-address' };
      } catch (error) {
        return failureOf(error);
      }
    },
  };
}

const address = z.email();

/** `email` counts only when the provider has verified it; for a claim of the city's own choice the city vouches. */
function addressIn(claims: Readonly<Record<string, unknown>> | undefined, claim: string): string | undefined {
  if (!claims || (claim === 'email' && claims.email_verified !== true)) return undefined;
  return address.safeParse(claims[claim]).data;
}

function failureOf(error: unknown): Vouched {
  if (error instanceof client.AuthorizationResponseError) return { ok: false, reason: 'refused' };
  const answered =
    error instanceof client.ResponseBodyError ||
    (error instanceof client.ClientError && error.code !== 'OAUTH_TIMEOUT');
  return { ok: false, reason: answered ? 'not-ours' : 'unreachable', error };
}
