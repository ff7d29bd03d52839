import type pg from 'pg';
import * as oidc from 'openid-client';
import type { LoginAttempt } from './login-provider';
import { hashOf, newToken, type LoginAs } from './session-store';

/** Begins a log-in; the token goes into a cookie, so that only this browser can finish it. */
export async function beginAttempt(
  pool: pg.Pool,
  loginAs: LoginAs,
  nextPath: string,
): Promise<{ token: string; attempt: LoginAttempt }> {
  const token = newToken();
  const attempt = {
    loginAs,
    nextPath,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    codeVerifier: oidc.randomPKCECodeVerifier(),
  };
  await pool.query(
    `INSERT INTO login_attempt (token_hash, login_as, state, nonce, code_verifier, next_path)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [hashOf(token), loginAs, attempt.state, attempt.nonce, attempt.codeVerifier, nextPath],
  );
  return { token, attempt };
}

/** Takes the attempt of a token: it can be finished once, within ten minutes. */
export async function takeAttempt(pool: pg.Pool, token: string): Promise<LoginAttempt | null> {
  const { rows } = await pool.query<LoginAttempt & { fresh: boolean }>(
    `DELETE FROM login_attempt WHERE token_hash = $1
     RETURNING login_as AS "loginAs", state, nonce, code_verifier AS "codeVerifier", next_path AS "nextPath",
               created_at > now() - interval '10 minutes' AS fresh`,
    [hashOf(token)],
  );
  const row = rows[0];
  return row?.fresh ? row : null;
}

/**
 * The path to go to after log-in, when it is one of ours. Anything that a browser could read as another address
 * (`//evil.example`, `/\evil.example`, a tab inside) becomes the front page.
 */
export function safePath(next: unknown, publicOrigin: string): string {
  if (typeof next !== 'string' || next.length > 500 || !next.startsWith('/')) return '/';
  const url = URL.parse(next, publicOrigin);
  if (!url || url.origin !== publicOrigin || url.username !== '') return '/';
  const path = `${url.pathname}${url.search}${url.hash}`;
  // A path that itself begins with two slashes is another host to a browser.
  return path.startsWith('//') || path.startsWith('/auth/') ? '/' : path;
}
