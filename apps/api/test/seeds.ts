import type { Role } from '@inntak/domain/access';
import type pg from 'pg';

/** Makes what nearly every test needs first. Each returns the id; asking twice for the same code gives the same row. */
export interface Seeds {
  municipality(code: string): Promise<string>;
  /** An organisation of a municipality: `organisation('tildeling-baerum', 'office', 'baerum')`. */
  organisation(code: string, kind: OrganisationKind, municipality?: string): Promise<string>;
  /** A person with (or soon with) a case, who lives in a municipality. */
  participant(firstName: string, municipality: string): Promise<string>;
  /** A log-in without any role, perhaps somebody with a case. */
  user(demoCode: string, options?: { participantId?: string }): Promise<string>;
  /** A log-in with a role at an organisation: `member('lise', 'caseworker', 'tildeling-baerum')`. */
  member(demoCode: string, role: Role, organisation: string, since?: string, until?: string): Promise<string>;
}

type OrganisationKind = 'office' | 'provider' | 'school' | 'navOffice' | 'city' | 'operator';

/** Seeds written as the owner. */
export function seeds(owner: pg.Pool): Seeds {
  const idOf = async (text: string, values: readonly (string | null)[]): Promise<string> => {
    const { rows } = await owner.query<{ id: string }>(text, [...values]);
    const row = rows[0];
    if (!row) throw new Error(`The seed wrote nothing: ${text}`);
    return row.id;
  };
  const municipality = (code: string) =>
    idOf(
      `INSERT INTO municipality (code, kind, name) VALUES ($1, 'municipality', initcap($1))
       ON CONFLICT (code) DO UPDATE SET code = EXCLUDED.code RETURNING id`,
      [code],
    );
  const user: Seeds['user'] = (demoCode, { participantId } = {}) =>
    idOf(
      `INSERT INTO app_user (demo_code, name, participant_id) VALUES ($1, initcap($1), $2)
       ON CONFLICT (demo_code) DO UPDATE SET participant_id = coalesce(EXCLUDED.participant_id, app_user.participant_id)
       RETURNING id`,
      [demoCode, participantId ?? null],
    );
  return {
    municipality,
    organisation: async (code, kind, within) =>
      idOf(
        `INSERT INTO organisation (code, kind, municipality_id, name) VALUES ($1, $2, $3, initcap($1))
         ON CONFLICT (code) DO UPDATE SET code = EXCLUDED.code RETURNING id`,
        [code, kind, within === undefined ? null : await municipality(within)],
      ),
    participant: async (firstName, livesIn) =>
      idOf(
        `INSERT INTO participant (tenant_id, first_name, last_name, birth_date) VALUES ($1, $2, 'Prøve', '2007-05-17')
         RETURNING id`,
        [await municipality(livesIn), firstName],
      ),
    user,
    member: async (demoCode, role, organisation, since = '2020-01-01', until) =>
      idOf(
        `INSERT INTO membership (user_id, organisation_id, role, since, until)
         SELECT $1, o.id, $2, $4, $5 FROM organisation o WHERE o.code = $3 RETURNING user_id AS id`,
        [await user(demoCode), role, organisation, since, until ?? null],
      ),
  };
}
