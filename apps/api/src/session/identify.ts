import { createHmac } from 'node:crypto';
import { demoNationalId, demoPeople } from '../demo/people';
import { systemActor } from '../platform/actor';
import type { Services } from '../platform/services';
import { inTransaction, type RequestContext } from '../platform/transaction';
import type { Identity } from './login-provider';
import type { LoginAs } from './session-store';

/**
 * The user behind an identity. A citizen who comes for the first time gets a log-in, and is recognised as the person whom
 * the office or NAV may already have written down. Staff are known beforehand, because an administrator gives them their
 * roles. Null: unknown staff, or an unknown demo code.
 */
export async function findUser(
  services: Services,
  loginAs: LoginAs,
  identity: Identity,
  requestId: string,
): Promise<string | null> {
  const occasion = { ...(await services.clock.read()), actor: systemActor, session: null, requestId };
  return inTransaction(services, occasion, 'write', async (ctx) => {
    if (services.env.login.kind === 'demo') return userOfDemoCode(ctx, identity.subject);
    if (loginAs === 'staff') {
      return userOfIdentity(ctx, loginAs, subjectHash(services.env.identityKey, loginAs, identity.subject));
    }
    // The hash of the number itself: the office registers a guardian by it before she has ever logged in.
    const hash = ctx.nationalIds.hash(identity.subject);
    const user = (await userOfIdentity(ctx, loginAs, hash)) ?? (await addCitizen(ctx, hash, identity));
    await ctx.sql('SELECT link_user_to_person($1, $2)', [user, hash]);
    return user;
  });
}

/** What is stored of an identity: a hash that needs the key to be made, so that numbers cannot be tried one by one. */
export function subjectHash(key: string, loginAs: LoginAs, subject: string): Buffer {
  return createHmac('sha256', key).update(`${loginAs}:${subject}`).digest();
}

/** A citizen's identity number, sealed; null where the log-in carries none. A demo person has a synthetic one. */
export function sealedNumberOf(services: Services, loginAs: LoginAs, { subject }: Identity): Buffer | null {
  if (loginAs === 'staff') return null;
  const number = services.env.login.kind === 'demo' ? demoNumber(subject) : subject;
  return number !== null && /^\d{11}$/.test(number) ? services.nationalIds.seal(number) : null;
}

function demoNumber(code: string): string | null {
  return demoPeople.some((person) => person.code === code) ? demoNationalId(code) : null;
}

async function userOfDemoCode(ctx: RequestContext, code: string): Promise<string | null> {
  const { rows } = await ctx.sql<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [code]);
  return rows[0]?.id ?? null;
}

async function userOfIdentity(ctx: RequestContext, loginAs: LoginAs, hash: Buffer): Promise<string | null> {
  // Two first log-ins of the same person at the same moment: the second waits and finds what the first made.
  await ctx.sql('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [hash.toString('hex')]);
  const { rows } = await ctx.sql<{ user_id: string }>(
    'SELECT user_id FROM login_identity WHERE kind = $1 AND subject_hash = $2',
    [loginAs, hash],
  );
  return rows[0]?.user_id ?? null;
}

async function addCitizen(ctx: RequestContext, hash: Buffer, { name }: Identity): Promise<string | null> {
  const { rows } = await ctx.sql<{ user_id: string }>(
    `WITH added AS (INSERT INTO app_user (name) VALUES ($2) RETURNING id)
     INSERT INTO login_identity (kind, subject_hash, user_id) SELECT 'citizen', $1, id FROM added RETURNING user_id`,
    [hash, name ?? 'Innbygger'],
  );
  return rows[0]?.user_id ?? null;
}
