import { createHmac } from 'node:crypto';
import { systemActor } from '../platform/actor';
import type { Services } from '../platform/services';
import { inTransaction } from '../platform/transaction';
import type { Identity } from './login-provider';
import type { LoginAs } from './session-store';

/**
 * The user behind an identity. A citizen who comes for the first time gets a log-in; staff are known beforehand, because
 * their roles are given by an administrator. Null: unknown staff, or an unknown demo code.
 */
export async function findUser(
  services: Services,
  loginAs: LoginAs,
  identity: Identity,
  requestId: string,
): Promise<string | null> {
  const { pool } = services.database;
  if (services.env.login.kind === 'demo') {
    const { rows } = await pool.query<{ id: string }>('SELECT id FROM app_user WHERE demo_code = $1', [
      identity.subject,
    ]);
    return rows[0]?.id ?? null;
  }
  const hash = subjectHash(services.env.identityKey, loginAs, identity.subject);
  const known = async () => {
    const { rows } = await pool.query<{ user_id: string }>(
      'SELECT user_id FROM login_identity WHERE kind = $1 AND subject_hash = $2',
      [loginAs, hash],
    );
    return rows[0]?.user_id ?? null;
  };
  return (await known()) ?? (loginAs === 'citizen' ? addCitizen(services, hash, identity, requestId, known) : null);
}

/** What is stored of an identity: a hash that needs the key to be made, so that numbers cannot be tried one by one. */
export function subjectHash(key: string, loginAs: LoginAs, subject: string): Buffer {
  return createHmac('sha256', key).update(`${loginAs}:${subject}`).digest();
}

async function addCitizen(
  { database, clock }: Services,
  hash: Buffer,
  { name }: Identity,
  requestId: string,
  known: () => Promise<string | null>,
): Promise<string | null> {
  const occasion = { ...(await clock.read()), actor: systemActor, session: null, requestId };
  const added = await inTransaction(database, occasion, 'write', async (ctx) => {
    const { rows } = await ctx.sql<{ id: string }>('INSERT INTO app_user (name) VALUES ($1) RETURNING id', [
      name ?? 'Innbygger',
    ]);
    const id = rows[0]?.id ?? null;
    const { rowCount } = await ctx.sql(
      "INSERT INTO login_identity (kind, subject_hash, user_id) VALUES ('citizen', $1, $2) ON CONFLICT DO NOTHING",
      [hash, id],
    );
    if (rowCount === 0) ctx.rollBack(); // the same person logged in twice at the same moment
    return rowCount === 0 ? null : id;
  });
  return added ?? known();
}
