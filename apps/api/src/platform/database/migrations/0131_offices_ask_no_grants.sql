-- Most who act read by their office alone. Whether the actor could read anything in another way is found once per statement: where
-- not, a statement that passes over the rows of other offices, as a join over all people may, asks nothing of them (0114 asked each
-- of them, in vain: two seconds for 80,000). The answers are the same.

-- Neither the person nor somebody who acts for her, and without grants: actor_reads (0114), actor_reads_draft and
-- actor_speaks_for say no to every row. Asked once for each table of a statement, so it looks at what is known already (0113).
CREATE FUNCTION actor_reads_beyond_office() RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN current_setting('app.hat_kind', true) IN ('self', 'representation') OR cardinality(actor_grantees()) > 0;
END $$;
GRANT EXECUTE ON FUNCTION actor_reads_beyond_office() TO inntak_app;

-- As in 0114, with that question first.
CREATE OR REPLACE FUNCTION set_reads(p_table text, person_when text DEFAULT 'true', own_when text DEFAULT 'false',
                          person_column text DEFAULT 'participant_id')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  EXECUTE format('ALTER POLICY reads ON %1$I USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
                    OR (SELECT actor_reads_beyond_office()) AND actor_reads(%1$L, %2$I, %3$s, %4$s))',
                 p_table, person_column, person_when, own_when);
END $$;

DO $$
DECLARE
  rule record;
BEGIN
  FOR rule IN
    SELECT c.relname, p.polname, pg_get_expr(p.polqual, p.polrelid) AS asks
      FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
     WHERE pg_get_expr(p.polqual, p.polrelid) ~ '\mactor_(reads|reads_draft|speaks_for)\('
  LOOP
    EXECUTE format('ALTER POLICY %I ON %I USING (%s)', rule.polname, rule.relname,
      regexp_replace(rule.asks, '\m(actor_(?:reads|reads_draft|speaks_for)\()', '(SELECT actor_reads_beyond_office()) AND \1', 'g'));
  END LOOP;
END $$;
