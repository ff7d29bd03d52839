import * as oidc from 'openid-client';
import { LoginRefused, type LoginAttempt, type LoginProvider } from './login-provider';

/** A registration at an OpenID provider. */
export interface OidcRegistration {
  readonly issuer: string;
  readonly clientId: string;
  /** Null: a public client that PKCE alone protects (the demo). */
  readonly clientSecret: string | null;
  /** The level asked for and demanded; empty: none. */
  readonly acr: string;
  readonly subjectClaim: string;
  readonly redirectUri: string;
  readonly afterLogout: string;
  /** Extra parameters of the authorization request. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** How to reach a provider that is not on the network (the demo, inside this process). */
  readonly fetch?: oidc.CustomFetch;
}

/** A log-in provider by discovery. Found at first use, and again if that failed: it may be down when we start. */
export function oidcLogin(registration: OidcRegistration): LoginProvider {
  let found: Promise<oidc.Configuration> | null = null;
  const configuration = () => {
    found ??= discover(registration).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  const { acr, redirectUri, subjectClaim, afterLogout, parameters } = registration;

  return {
    origin: new URL(registration.issuer).origin,

    async authorizationUrl({ state, nonce, codeVerifier }: LoginAttempt) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        ...(acr === '' ? {} : { acr_values: acr }),
        ...parameters,
      });
    },

    async finish(callback, { state, nonce, codeVerifier }) {
      const tokens = await oidc
        .authorizationCodeGrant(await configuration(), callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        })
        .catch((error: unknown) => {
          throw new LoginRefused(error instanceof Error ? `${error.name}` : 'failed', { cause: error });
        });
      const claims = tokens.claims();
      const subject = claims?.[subjectClaim];
      if (typeof subject !== 'string' || subject === '') throw new LoginRefused(`the claim ${subjectClaim} is missing`);
      if (acr !== '' && claims?.['acr'] !== acr) throw new LoginRefused('the level of the log-in is too low');
      return {
        subject,
        name: typeof claims?.['name'] === 'string' ? claims['name'] : null,
        idToken: tokens.id_token ?? null,
      };
    },

    async logoutUrl(idToken) {
      const server = await configuration();
      if (!server.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(server, { id_token_hint: idToken, post_logout_redirect_uri: afterLogout });
    },
  };
}

function discover(registration: OidcRegistration): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, fetch } = registration;
  return oidc.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret === null ? oidc.None() : oidc.ClientSecretPost(clientSecret),
    {
      timeout: 10,
      // Plain HTTP only for the provider inside this process.
      ...(fetch ? { [oidc.customFetch]: fetch, execute: [oidc.allowInsecureRequests] } : {}),
    },
  );
}
