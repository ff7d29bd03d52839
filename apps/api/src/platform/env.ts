import { resolve } from 'node:path';

/** How one kind of person (citizen or staff) logs in at a real OpenID provider. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Level asked for and checked in the answer, e.g. `idporten-loa-high`; empty: the provider's own rule. */
  readonly acr: string;
  /** The claim that names the person: `pid` at ID-porten, `sub` or `oid` elsewhere. */
  readonly subjectClaim: string;
}

/** Who checks who somebody is: the embedded demo page, or real providers. */
export type LoginSettings =
  | { readonly kind: 'demo' }
  | { readonly kind: 'oidc'; readonly citizen: OidcSettings | null; readonly staff: OidcSettings | null };

/** Everything the process is told from outside, checked once at start. */
export interface Env {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  /** The address in people's browsers, without a trailing slash. */
  readonly publicOrigin: string;
  /** TLS stands in front: cookies are Secure. */
  readonly secure: boolean;
  /** What Fastify trusts for the client's address: `true`, or the proxies' addresses. */
  readonly trustProxy: boolean | string;
  readonly databaseUrl: string;
  /** Only for migrations, functions and dumps; the API serves without it. */
  readonly databaseOwnerUrl: string | null;
  readonly databasePool: number;
  readonly logLevel: string;
  readonly login: LoginSettings;
  /**
   * True: whichever way somebody logs in, all her hats can be worn (both ways check the same personal electronic identity,
   * as ID-porten and Ansattporten do). False: staff log-in is the employer's own account, and must not open private cases.
   */
  readonly hatsTogether: boolean;
  /** Secret for keyed hashes of identities; at least 32 characters. */
  readonly identityKey: string;
  /** Demo and test: the business day comes from the table business_clock and may be set. */
  readonly settableClock: boolean;
  /** The built web application, served from here; null: the API only. */
  readonly webDist: string | null;
  /** Run jobs in this process too. */
  readonly runJobs: boolean;
  /** From one address; files of the web application are not counted. */
  readonly requestsPerMinute: number;
}

/** A setting is missing or wrong; the message names it and says what it must be. */
export class EnvError extends Error {
  override readonly name = 'EnvError';
}

const demoPermission = 'yes-this-is-a-demo';
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
type Source = Readonly<Record<string, string | undefined>>;

/** Reads and checks all settings. The only place that looks at the process's environment. */
export function readEnv(source: Source = process.env): Env {
  const production = source['NODE_ENV'] === 'production';
  const port = integer(source, 'PORT', 4780, 0, 65535);
  const publicOrigin = origin(source, 'PUBLIC_ORIGIN', `http://localhost:${port}`);
  const login = readLogin(source, production);
  return {
    production,
    host: source['HOST'] ?? (production ? '0.0.0.0' : '127.0.0.1'),
    port,
    publicOrigin,
    secure: publicOrigin.startsWith('https:'),
    trustProxy: readTrustProxy(source['TRUST_PROXY']),
    databaseUrl: postgresUrl(source, 'DATABASE_URL'),
    databaseOwnerUrl: source['DATABASE_OWNER_URL'] ? postgresUrl(source, 'DATABASE_OWNER_URL') : null,
    databasePool: integer(source, 'DATABASE_POOL', 10, 1, 200),
    logLevel: oneOf(source, 'LOG_LEVEL', production ? 'info' : 'warn', logLevels),
    login,
    hatsTogether: oneOf(source, 'LOGIN_HATS', defaultHats(login), ['together', 'separate']) === 'together',
    identityKey: identityKey(source, login),
    settableClock: login.kind === 'demo',
    webDist: source['WEB_DIST'] === '' ? null : resolve(source['WEB_DIST'] ?? '../web/dist'),
    runJobs: source['RUN_JOBS'] !== 'no',
    requestsPerMinute: integer(source, 'REQUESTS_PER_MINUTE', 3000, 1, 1_000_000),
  };
}

function readLogin(source: Source, production: boolean): LoginSettings {
  const kind = oneOf(source, 'LOGIN', 'demo', ['demo', 'oidc']);
  if (kind === 'oidc') {
    const citizen = readOidc(source, 'OIDC_CITIZEN', 'idporten-loa-high', 'pid');
    const staff = readOidc(source, 'OIDC_STAFF', '', 'sub');
    if (!citizen && !staff) {
      throw new EnvError(
        'LOGIN=oidc needs OIDC_CITIZEN_ISSUER or OIDC_STAFF_ISSUER (with _CLIENT_ID and _CLIENT_SECRET).',
      );
    }
    return { kind, citizen, staff };
  }
  if (production && source['INNTAK_ALLOW_DEMO_LOGIN'] !== demoPermission) {
    throw new EnvError(
      'The demo log-in lets anybody be anybody and never starts in production. Set LOGIN=oidc, or, for a demonstration ' +
        `with fictional people only, INNTAK_ALLOW_DEMO_LOGIN=${demoPermission}.`,
    );
  }
  return { kind: 'demo' };
}

function readOidc(source: Source, prefix: string, acr: string, subjectClaim: string): OidcSettings | null {
  const issuer = source[`${prefix}_ISSUER`];
  if (!issuer) return null;
  return {
    issuer,
    clientId: required(source, `${prefix}_CLIENT_ID`),
    clientSecret: required(source, `${prefix}_CLIENT_SECRET`),
    acr: source[`${prefix}_ACR`] ?? acr,
    subjectClaim: source[`${prefix}_SUBJECT_CLAIM`] ?? subjectClaim,
  };
}

function defaultHats({ kind }: LoginSettings): 'together' | 'separate' {
  return kind === 'demo' ? 'together' : 'separate';
}

function identityKey(source: Source, login: LoginSettings): string {
  const key = source['IDENTITY_KEY'] ?? (login.kind === 'demo' ? 'demo-only-key-for-fictional-people' : '');
  if (key.length < 32) throw new EnvError('IDENTITY_KEY must be a secret of at least 32 characters.');
  return key;
}

function readTrustProxy(value: string | undefined): boolean | string {
  if (value === undefined || value === '' || value === 'no') return false;
  if (value === 'yes') return true;
  return value;
}

function required(source: Source, name: string): string {
  const value = source[name];
  if (!value) throw new EnvError(`${name} is not set.`);
  return value;
}

function postgresUrl(source: Source, name: string): string {
  const value = required(source, name);
  const url = URL.parse(value);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || !url.username) {
    throw new EnvError(`${name} must look like postgres://role:password@host:port/database.`);
  }
  return value;
}

function origin(source: Source, name: string, fallback: string): string {
  const value = source[name] ?? fallback;
  const url = URL.parse(value);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.pathname !== '/') {
    throw new EnvError(`${name} must be an address without a path, such as https://inntak.example.`);
  }
  return url.origin;
}

function integer(source: Source, name: string, fallback: number, least: number, most: number): number {
  const text = source[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new EnvError(`${name} must be a whole number from ${least} to ${most}.`);
  }
  return value;
}

function oneOf<Choice extends string>(
  source: Source,
  name: string,
  fallback: Choice,
  choices: readonly Choice[],
): Choice {
  const value = source[name];
  if (value === undefined || value === '') return fallback;
  const found = choices.find((choice) => choice === value);
  if (!found) throw new EnvError(`${name} must be one of: ${choices.join(', ')}.`);
  return found;
}
