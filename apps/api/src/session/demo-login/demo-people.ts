import type { Role } from '@inntak/domain/access';
import type pg from 'pg';
import { demoLogIns } from '../../demo/people';
import type { LoginAs } from '../session-store';

/** Somebody to be, with what she can do here. */
export interface DemoChoice {
  readonly code: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** One line about the person; empty for people without a story. */
  readonly story: string;
}

// Everybody may come as a citizen; those who only work here are not listed as such. Ada has not applied yet: she is.
const text = `
  SELECT u.demo_code AS code, u.name, array_agg(DISTINCT h.role) AS roles
    FROM app_user u, user_hats(u.id, $1::date) h
   WHERE u.demo_code = ANY ($2::text[]) AND (h.kind = 'membership') = ($3 = 'staff')
     AND (h.kind <> 'self' OR u.participant_id IS NOT NULL
          OR NOT EXISTS (SELECT 1 FROM user_hats(u.id, $1::date) other WHERE other.kind <> 'self'))
   GROUP BY u.id ORDER BY u.name`;

/** The people with a story who can log in this way and are in the database. */
export async function demoChoices(pool: pg.Pool, today: string, loginAs: LoginAs): Promise<DemoChoice[]> {
  const stories = new Map(demoLogIns.map(({ code, story }) => [code, story]));
  const { rows } = await pool.query<Omit<DemoChoice, 'story'>>(text, [today, [...stories.keys()], loginAs]);
  return rows.map((row) => ({ ...row, story: stories.get(row.code) ?? '' }));
}

/** The code of a demo person, in the form it is stored; null when nobody has it. */
export async function knownCode(pool: pg.Pool, typed: string): Promise<string | null> {
  const code = typed.trim().toLowerCase();
  const { rows } = await pool.query<{ demo_code: string }>('SELECT demo_code FROM app_user WHERE demo_code = $1', [
    code,
  ]);
  return rows[0]?.demo_code ?? null;
}
