import { databaseWorld, type DatabaseWorld } from '../../../test/database-world';

let world: DatabaseWorld;
beforeAll(async () => {
  world = await databaseWorld();
}, 30_000);
afterAll(() => world.close(), 30_000);

/** Runs a query for offenders, as owner; each is one readable line. */
async function offenders(text: string): Promise<string[]> {
  const { rows } = await world.owner.query<{ offender: string }>(text);
  return rows.map(({ offender }) => offender);
}

const inPublic = `relnamespace = 'public'::regnamespace`;

describe('every table', () => {
  it('keeps instants as timestamptz, in columns that say so', async () => {
    expect(
      await offenders(`
        SELECT table_name || '.' || column_name AS offender FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name <> 'migration'
           AND (data_type LIKE '%without time zone'
                OR data_type = 'timestamp with time zone' AND column_name !~ '(^|_)at$')`),
    ).toEqual([]);
  });

  it('uses text with CHECK, never enum types (their operators are not leakproof)', async () => {
    expect(
      await offenders(
        `SELECT typname AS offender FROM pg_type WHERE typtype = 'e' AND typnamespace = 'public'::regnamespace`,
      ),
    ).toEqual([]);
  });

  it('has an index that begins with the first column of each foreign key', async () => {
    expect(
      await offenders(`
        SELECT c.conrelid::regclass || ' ' || c.conname AS offender FROM pg_constraint c
         WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
           AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1]
                              AND i.indpred IS NULL)`),
    ).toEqual([]);
  });

  it('is named in the singular, in snake_case', async () => {
    expect(
      await offenders(
        `SELECT relname AS offender FROM pg_class WHERE ${inPublic} AND relkind = 'r' AND relname ~ '[^a-z_]'`,
      ),
    ).toEqual([]);
  });

  it('takes business time from app_now() and app_today(); real time is for log-in and its own records', async () => {
    const platform = `('app_user', 'session', 'login_attempt', 'audit_event', 'notice_sent')`;
    expect(
      await offenders(`
        SELECT d.adrelid::regclass::text AS offender FROM pg_attrdef d JOIN pg_class c ON c.oid = d.adrelid
         WHERE c.${inPublic} AND pg_get_expr(d.adbin, d.adrelid) ~ '\\mnow\\(|CURRENT_' AND c.relname NOT IN ${platform}`),
    ).toEqual([]);
    expect(
      await offenders(`
        SELECT proname AS offender FROM pg_proc p WHERE pronamespace = 'public'::regnamespace
           AND prosrc ~* '\\m(now\\(\\)|current_date|current_timestamp|clock_timestamp)' AND proname NOT IN ('app_now', 'app_today')
           AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`),
    ).toEqual([]);
  });
});

describe('every table about a person', () => {
  const aboutPeople = `
    SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
     WHERE c.${inPublic} AND c.relkind = 'r' AND c.relname <> 'app_user'
       AND (c.relname = 'participant'
            OR EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'participant_id'))`;

  it('is found by this test', async () => {
    expect((await offenders(`SELECT relname AS offender FROM (${aboutPeople}) AS t`)).length).toBeGreaterThanOrEqual(
      32,
    );
  });

  it('carries its tenant, always', async () => {
    expect(
      await offenders(`
        SELECT t.relname AS offender FROM (${aboutPeople}) AS t WHERE NOT EXISTS (
          SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'tenant_id' AND a.attnotnull)`),
    ).toEqual([]);
  });

  it('has row-level security, which does not bind the owner (definer functions must see everything to be right)', async () => {
    expect(
      await offenders(
        `SELECT relname AS offender FROM (${aboutPeople}) AS t WHERE NOT relrowsecurity OR relforcerowsecurity`,
      ),
    ).toEqual([]);
  });

  it('has a policy for reading and for each way of writing, and hides hidden people', async () => {
    expect(
      await offenders(`
        SELECT t.relname AS offender FROM (${aboutPeople}) AS t
         WHERE (SELECT count(DISTINCT polcmd) FROM pg_policy p WHERE p.polrelid = t.oid AND p.polpermissive
                   AND (p.polcmd IN ('r', 'a', 'w'))) <> 3
            OR NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = t.oid AND NOT p.polpermissive AND p.polcmd = '*'
                              AND pg_get_expr(p.polqual, p.polrelid) LIKE '%actor_hidden()%')`),
    ).toEqual([]);
  });

  it('asks the own column first and calls each function once per statement', async () => {
    expect(
      await offenders(`
        SELECT t.relname || ' ' || p.polname AS offender FROM (${aboutPeople}) AS t JOIN pg_policy p ON p.polrelid = t.oid
         WHERE pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid) ~ 'actor_[a-z]+\\(\\)'
           AND regexp_replace(pg_get_expr(coalesce(p.polqual, p.polwithcheck), p.polrelid),
                              'SELECT (cardinality\\()?actor_[a-z]+\\(\\)', '', 'g') ~ 'actor_[a-z]+\\(\\)'`),
    ).toEqual([]);
  });

  it('is read without sub-selects of its own: each would be set up for every statement that names the table', async () => {
    expect(
      await offenders(`
        SELECT t.relname || ' ' || p.polname AS offender FROM (${aboutPeople}) AS t JOIN pg_policy p ON p.polrelid = t.oid
         WHERE p.polcmd IN ('r', '*')
           AND regexp_replace(pg_get_expr(p.polqual, p.polrelid), 'SELECT (cardinality\\()?actor_[a-z_]+\\(\\)', '', 'g') ~ 'SELECT'`),
    ).toEqual([]);
  });

  it('asks nothing of another office’s rows for somebody who reads by an office alone', async () => {
    expect(
      await offenders(`
        SELECT t.relname || ' ' || p.polname AS offender FROM (${aboutPeople}) AS t JOIN pg_policy p ON p.polrelid = t.oid
         WHERE p.polcmd = 'r' AND pg_get_expr(p.polqual, p.polrelid) ~ 'actor_(reads|reads_draft|speaks_for)\\('
           AND pg_get_expr(p.polqual, p.polrelid) !~ 'SELECT actor_reads_beyond_office\\(\\)'`),
    ).toEqual([]);
  });
});

describe('the application role', () => {
  it('owns nothing, cannot pass by row-level security, and cannot make anything', async () => {
    const { rows } = await world.app.query<Record<string, boolean | number>>(`
      SELECT r.rolsuper, r.rolbypassrls, r.rolcreatedb, r.rolcreaterole,
             (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid) + (SELECT count(*)::int FROM pg_proc WHERE proowner = r.oid)
               + (SELECT count(*)::int FROM pg_namespace WHERE nspowner = r.oid) AS owned,
             has_schema_privilege(r.oid, 'public', 'CREATE') AS creates,
             (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS memberships
        FROM pg_roles r WHERE r.rolname = current_user`);
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreatedb: false,
        rolcreaterole: false,
        owned: 0,
        creates: false,
        memberships: 0,
      },
    ]);
  });

  it('cannot change or remove what is only appended to', async () => {
    const { rows } = await world.app.query<{ offender: string }>(`
      SELECT t || ' ' || privilege AS offender FROM unnest(ARRAY['case_history', 'audit_event', 'letter', 'call_log', 'note', 'disclosure']) AS t,
             unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE']) AS privilege WHERE has_any_column_privilege(t, 'UPDATE') AND privilege = 'UPDATE'
         OR privilege <> 'UPDATE' AND has_table_privilege(t, privilege)`);
    expect(rows).toEqual([]);
  });

  it('reads nothing about people through views or as somebody who is not logged in', async () => {
    expect(
      await offenders(
        `SELECT relname AS offender FROM pg_class WHERE ${inPublic} AND relkind IN ('v', 'm') AND has_table_privilege('public', oid, 'SELECT')`,
      ),
    ).toEqual([]);
  });
});

describe('functions that run as owner', () => {
  it('fix their search path', async () => {
    expect(
      await offenders(`
        SELECT proname AS offender FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
           AND NOT coalesce(proconfig::text LIKE '%search_path=pg_catalog, public%', false)`),
    ).toEqual([]);
  });
});
