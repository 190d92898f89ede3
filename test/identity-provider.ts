import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** An OpenID Connect provider of a city, as real as they come, on a port of its own. */
export interface IdentityProvider {
  readonly env: NodeJS.ProcessEnv;
  /** Whoever logs in there from now on, and what the provider says of them. */
  becomes(claims: Readonly<Record<string, unknown>>): void;
  /** Refuses whoever comes. */
  refuses(): void;
  /** What a browser does between leaving for the provider and coming back: the address it comes back with. */
  visit(address: string): Promise<string>;
  close(): Promise<void>;
}

const back = '/zaloguj/konto-urzedu/powrot';

export async function identityProvider(publicUrl: string): Promise<IdentityProvider> {
  let claims: Readonly<Record<string, unknown>> = {};
  let refusing = false;
  let provider: Provider | undefined;
  const server = createServer(async (request, response) => {
    if (!provider) return;
    if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
    const result = refusing
      ? { error: 'access_denied', error_description: 'no' }
      : { login: { accountId: 'clerk' } };
    await provider.interactionFinished(request, response, result);
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  provider = new Provider(issuer, {
    clients: [
      { client_id: 'karta', client_secret: 'tajemnica-karty', redirect_uris: [`${publicUrl}${back}`] },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['upn'] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...claims }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['test'] },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    async loadExistingGrant(context) {
      const { client, session, provider: itself } = context.oidc;
      const grant = new itself.Grant({ clientId: client?.clientId, accountId: session?.accountId });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });

  return {
    env: {
      PUBLIC_URL: publicUrl,
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'karta',
      OIDC_CLIENT_SECRET: 'tajemnica-karty',
    },
    becomes(said) {
      claims = said;
      refusing = false;
    },
    refuses() {
      refusing = true;
    },
    async visit(address) {
      const cookies = new Map<string, string>();
      let url = address;
      for (let hops = 0; hops < 9; hops += 1) {
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
        for (const one of response.headers.getSetCookie()) {
          const [, name, value] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
          if (name) cookies.set(name, value ?? '');
        }
        const next = new URL(response.headers.get('location') ?? '', url).href;
        if (next.startsWith(publicUrl)) return next.slice(publicUrl.length);
        url = next;
      }
      throw new Error(`The provider leads nowhere: ${url}`);
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
