import type { LoginAs } from './session-store';

/** A log-in under way: what was sent to the provider and must come back the same. */
export interface LoginAttempt {
  readonly loginAs: LoginAs;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** Where in the product to go afterwards; a path. */
  readonly nextPath: string;
}

/** Who the provider says it is. */
export interface Identity {
  /** Stable at this provider: a national identity number, an employee's id, or a demo code. Never stored as it is. */
  readonly subject: string;
  readonly name: string | null;
  /** Shown to the provider again when logging out. */
  readonly idToken: string | null;
}

/** Somebody outside who checks who a person is, by OpenID Connect (code flow with PKCE). */
export interface LoginProvider {
  /** Where log-in pages live; browsers must be allowed to be sent there from a form. */
  readonly origin: string;
  authorizationUrl(attempt: LoginAttempt): Promise<URL>;
  /** @throws LoginRefused when the answer does not fit the attempt, or the level is too low. */
  finish(callback: URL, attempt: LoginAttempt): Promise<Identity>;
  /** Where to end the provider's own session; null when it has no such page. */
  logoutUrl(idToken: string): Promise<URL | null>;
}

/** The provider's answer cannot be accepted. The message is for the log and names no person. */
export class LoginRefused extends Error {
  override readonly name = 'LoginRefused';
}
