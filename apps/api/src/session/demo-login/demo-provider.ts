import { generateKeyPairSync, randomBytes } from 'node:crypto';
import Provider, { type Configuration, type JWK } from 'oidc-provider';
import type { LoginAs } from '../session-store';
import { DemoStore } from './demo-store';

/** Where the demo provider lives on the product's own address. */
export const demoPath = '/demo-login';

/** The level the demo says it has checked, so that the check of the level is the same code as in production. */
export const demoAcr = 'idporten-loa-high';

/** Citizens and staff are two registrations, as they are two providers in production. */
export const demoClientId = (loginAs: LoginAs): string => `inntak-${loginAs}`;

/** The kind of log-in a registration is for. */
export function loginAsOf(clientId: unknown): LoginAs {
  return clientId === demoClientId('staff') ? 'staff' : 'citizen';
}

/** An OpenID provider that believes everybody. Keys and sessions live in memory and end with the process. */
export function makeDemoProvider(publicOrigin: string, behindProxy: boolean): Provider {
  const configuration: Configuration = {
    adapter: DemoStore,
    clients: (['citizen', 'staff'] as const).map((loginAs) => ({
      client_id: demoClientId(loginAs),
      redirect_uris: [`${publicOrigin}/auth/callback`],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'none',
      id_token_signed_response_alg: 'ES256',
      application_type: 'web',
    })),
    jwks: { keys: [signingKey()] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'inntak-demo', interaction: 'inntak-demo-choice', resume: 'inntak-demo-resume' },
    },
    claims: { openid: ['sub'], acr: null },
    acrValues: [demoAcr],
    pkce: { required: () => true },
    scopes: ['openid'],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    interactions: { url: (_ctx, interaction) => `${demoPath}/choose/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    // There is nobody to ask for consent: every log-in is granted what it asked for.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AuthorizationCode: 60, IdToken: 600, AccessToken: 60 },
  };
  const provider = new Provider(`${publicOrigin}${demoPath}`, configuration);
  provider.proxy = behindProxy;
  return provider;
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'ES256', kid: 'demo' };
}
