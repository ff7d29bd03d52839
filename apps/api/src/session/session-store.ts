import { createHash, randomBytes } from 'node:crypto';
import type { MandateScope, Role } from '@inntak/domain/access';
import type pg from 'pg';
import type { CurrentActor } from '../platform/actor';
import type { Ahead } from '../platform/database/read-unit';
import type { Hat, HatKey, HatScope } from './hats';

/** Citizens and staff log in at different places and have different time limits. */
export type LoginAs = 'citizen' | 'staff';

/** How long a session lasts, in minutes of real time (a decision): without use, and in all. */
interface SessionLimits {
  readonly idleMinutes: number;
  readonly totalMinutes: number;
}

const limits = {
  private: { idleMinutes: 60, totalMinutes: 12 * 60 },
  atWork: { idleMinutes: 30, totalMinutes: 8 * 60 },
} as const satisfies Record<string, SessionLimits>;

/** The limits that hold while a hat is worn: at work, a screen is left open among others. */
export function sessionLimits(kind: HatKey['kind']): SessionLimits {
  return kind === 'membership' ? limits.atWork : limits.private;
}

/** A session that is alive, and the actor its hat makes. */
export interface LiveSession {
  readonly id: string;
  readonly loginAs: LoginAs;
  readonly hatChosen: boolean;
  readonly createdAt: Date;
  readonly actor: CurrentActor;
  /** All of the above as one text: another as soon as anything of it is. */
  readonly print: string;
}

/** A new secret for the session cookie: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token. It is random and long, so a plain hash is enough. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Opens a session and returns its token, which exists nowhere else. */
export async function openSession(
  pool: pg.Pool,
  opened: {
    userId: string;
    loginAs: LoginAs;
    hats: HatScope;
    hat: HatKey;
    hatChosen: boolean;
    idToken: string | null;
    /** A citizen's identity number, sealed; kept as long as the session is. */
    nationalIdSealed?: Buffer | null;
  },
): Promise<string> {
  const token = newToken();
  await pool.query(
    `INSERT INTO session (token_hash, user_id, login_as, hats, hat_kind, hat_id, hat_chosen, id_token, national_id_sealed)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      hashOf(token),
      opened.userId,
      opened.loginAs,
      opened.hats,
      opened.hat.kind,
      opened.hat.id,
      opened.hatChosen,
      opened.idToken,
      opened.nationalIdSealed ?? null,
    ],
  );
  return token;
}

interface SessionRow {
  id: string;
  user_id: string;
  login_as: LoginAs;
  hat_chosen: boolean;
  created_at: Date;
  unseen: boolean;
  kind: Hat['kind'];
  hat_id: string | null;
  role: Role;
  organisation_id: string | null;
  tenant_id: string | null;
  participant_id: string | null;
  mandate: MandateScope[];
  print: string;
}

const within = ({ idleMinutes, totalMinutes }: SessionLimits) =>
  `s.seen_at > now() - interval '${idleMinutes} minutes' AND s.created_at > now() - interval '${totalMinutes} minutes'`;

const alive = `CASE s.hat_kind WHEN 'membership' THEN ${within(limits.atWork)} ELSE ${within(limits.private)} END`;

const print = `(s.id, s.user_id, s.login_as, s.hat_chosen, s.created_at,
  h.kind, h.id, h.role, h.organisation_id, h.tenant_id, h.participant_id, h.mandate)::text`;

const living = `
    FROM session s
    JOIN user_hats(s.user_id, $2::date, s.hat_kind) h ON h.id IS NOT DISTINCT FROM s.hat_id
   WHERE s.token_hash = $1 AND (${alive})`;

const find = `
  SELECT s.id, s.user_id, s.login_as, s.hat_chosen, s.created_at, s.seen_at < now() - interval '30 seconds' AS unseen,
         h.kind, h.id AS hat_id, h.role, h.organisation_id, h.tenant_id, h.participant_id, h.mandate, ${print} AS print ${living}`;

const same = `SELECT 1 ${living} AND ${print} = $3`;

/** The statement that answers a row as long as a token's session is alive and all that was found of it is the same. */
export function sameSession(tokenHash: Buffer, today: string, found: LiveSession): Ahead {
  return { name: 'same-session', text: same, values: [tokenHash, today, found.print] };
}

/** The living session of a token. A session whose hat is no longer the user's (a membership ended) is not alive. */
export async function findSession(pool: pg.Pool, tokenHash: Buffer, today: string): Promise<LiveSession | null> {
  const { rows } = await pool.query<SessionRow>({ name: 'session', text: find, values: [tokenHash, today] });
  const row = rows[0];
  if (!row) return null;
  if (row.unseen) await pool.query('UPDATE session SET seen_at = now() WHERE id = $1', [row.id]);
  return {
    id: row.id,
    loginAs: row.login_as,
    hatChosen: row.hat_chosen,
    createdAt: row.created_at,
    print: row.print,
    actor: {
      userId: row.user_id,
      role: row.role,
      tenantId: row.tenant_id,
      organisationId: row.organisation_id,
      participantId: row.participant_id,
      mandate: row.mandate,
      hatKind: row.kind,
      hatId: row.hat_id,
    },
  };
}

/** Ends a session; answers with the provider's id token, for logging out there too. */
export async function endSession(
  pool: pg.Pool,
  token: string,
): Promise<{ loginAs: LoginAs; idToken: string | null } | null> {
  const { rows } = await pool.query<{ login_as: LoginAs; id_token: string | null }>(
    'DELETE FROM session WHERE token_hash = $1 RETURNING login_as, id_token',
    [hashOf(token)],
  );
  return rows[0] ? { loginAs: rows[0].login_as, idToken: rows[0].id_token } : null;
}

/** Removes sessions that ended by themselves and log-ins that were never finished. */
export async function sweepSessions(pool: pg.Pool): Promise<void> {
  await pool.query(`DELETE FROM session s WHERE NOT (${alive})`);
  await pool.query("DELETE FROM login_attempt WHERE created_at < now() - interval '15 minutes'");
}
