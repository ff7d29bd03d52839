-- The facts of a case are kept as its office's tasks are (0160, ADR 11): found anew when something has changed for the person, and
-- read as they were otherwise. Finding them for a page of the worklist took 6 of its 10 milliseconds.

-- The facts of a case as they were last found on a day. Lost in a crash: then they are found anew. Nobody but the functions below
-- reads it.
CREATE UNLOGGED TABLE case_facts_kept (
  application_id uuid PRIMARY KEY REFERENCES application (id) ON DELETE CASCADE,
  tenant_id uuid NOT NULL,
  about_id uuid NOT NULL,
  day date NOT NULL,
  facts json NOT NULL
);
CREATE INDEX case_facts_kept_tenant_id ON case_facts_kept (tenant_id);
ALTER TABLE case_facts_kept ALTER COLUMN facts SET STORAGE EXTERNAL;
REVOKE ALL ON TABLE case_facts_kept FROM PUBLIC;

-- Whom a change is about; null: everybody in the municipality. As little anybody's to read.
ALTER TABLE task_change ADD COLUMN about_id uuid;

-- What has been noted in this transaction is remembered: `*` and a municipality, or a municipality and a person.
CREATE OR REPLACE FUNCTION note_task_changes(p_tenants uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  noted text := coalesce(current_setting('app.tasks_changed', true), '');
  tenant uuid;
BEGIN
  FOREACH tenant IN ARRAY p_tenants LOOP
    CONTINUE WHEN position('*' || tenant::text IN noted) > 0;
    INSERT INTO task_change (tenant_id) VALUES (tenant);
    noted := noted || '*' || tenant::text;
    PERFORM set_config('app.tasks_changed', noted, true);
  END LOOP;
END $$;

-- The same for people, each with their municipality. Many of them, as when a municipality moves in, are everybody.
CREATE FUNCTION note_task_changes_about(p_tenants uuid[], p_people uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  noted text := coalesce(current_setting('app.tasks_changed', true), '');
BEGIN
  IF cardinality(p_people) > 30 OR length(noted) > 5000 THEN
    PERFORM note_task_changes(p_tenants);
    RETURN;
  END IF;
  FOR i IN 1 .. cardinality(p_people) LOOP
    CONTINUE WHEN position(p_tenants[i]::text || p_people[i]::text IN noted) > 0 OR position('*' || p_tenants[i]::text IN noted) > 0;
    INSERT INTO task_change (tenant_id, about_id) VALUES (p_tenants[i], p_people[i]);
    noted := noted || p_tenants[i]::text || p_people[i]::text;
    PERFORM set_config('app.tasks_changed', noted, true);
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION tasks_change_with_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[];
  people uuid[];
BEGIN
  SELECT array_agg(d.tenant_id), array_agg(d.participant_id) INTO tenants, people
    FROM (SELECT DISTINCT c.tenant_id, c.participant_id FROM changed c) d;
  IF people IS NOT NULL THEN PERFORM note_task_changes_about(tenants, people); END IF;
  RETURN NULL;
END $$;

CREATE OR REPLACE FUNCTION tasks_change_with_updates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[];
  people uuid[];
BEGIN
  SELECT array_agg(d.tenant_id), array_agg(d.participant_id) INTO tenants, people
    FROM (SELECT b.tenant_id, b.participant_id FROM before b UNION SELECT c.tenant_id, c.participant_id FROM changed c) d;
  IF people IS NOT NULL THEN PERFORM note_task_changes_about(tenants, people); END IF;
  RETURN NULL;
END $$;

-- The person herself.
CREATE FUNCTION tasks_change_with_people() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[];
  people uuid[];
BEGIN
  SELECT array_agg(c.tenant_id), array_agg(c.id) INTO tenants, people FROM changed c;
  IF people IS NOT NULL THEN PERFORM note_task_changes_about(tenants, people); END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION tasks_change_with_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[];
  people uuid[];
BEGIN
  SELECT array_agg(d.tenant_id), array_agg(d.id) INTO tenants, people
    FROM (SELECT b.tenant_id, b.id FROM before b UNION SELECT c.tenant_id, c.id FROM changed c) d;
  IF people IS NOT NULL THEN PERFORM note_task_changes_about(tenants, people); END IF;
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION note_task_changes_about(uuid[], uuid[]), tasks_change_with_people(), tasks_change_with_moves() FROM PUBLIC;

DROP TRIGGER tasks_change_in ON participant;
DROP TRIGGER tasks_change_up ON participant;
DROP TRIGGER tasks_change_out ON participant;
CREATE TRIGGER tasks_change_in AFTER INSERT ON participant REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_people();
CREATE TRIGGER tasks_change_up AFTER UPDATE ON participant REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_moves();
CREATE TRIGGER tasks_change_out AFTER DELETE ON participant REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_people();

-- Facts tell of the first talk too, which no task follows from.
CREATE TRIGGER tasks_change_in AFTER INSERT ON call_log REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_rows();
CREATE TRIGGER tasks_change_up AFTER UPDATE ON call_log REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_updates();
CREATE TRIGGER tasks_change_out AFTER DELETE ON call_log REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_rows();
CREATE TRIGGER tasks_change_all AFTER TRUNCATE ON call_log FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_everywhere();

-- How facts are found moves, as it was, to find_case_facts.
DO $$
DECLARE found_so text;
BEGIN
  SELECT prosrc INTO STRICT found_so FROM pg_proc WHERE oid = 'public.office_case_facts(uuid[])'::regprocedure;
  EXECUTE format('CREATE FUNCTION find_case_facts(p_applications uuid[]) RETURNS TABLE (application_id uuid, facts json)
    LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS %L', found_so);
END $$;
REVOKE EXECUTE ON FUNCTION find_case_facts(uuid[]) FROM PUBLIC;

-- The facts of cases as the office's own, without the people who are hidden from the caller. Kept facts say what finding them would
-- say while nothing has changed for the person since, and nothing for everybody.
CREATE OR REPLACE FUNCTION office_case_facts(p_applications uuid[]) RETURNS TABLE (application_id uuid, facts json)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  today date := app_today();
  tenants uuid[] := actor_tenants();
  hidden uuid[] := actor_hidden();
  known integer;
BEGIN
  RETURN QUERY SELECT k.application_id, k.facts FROM case_facts_kept k
                WHERE k.application_id = ANY (p_applications) AND k.tenant_id = ANY (tenants) AND k.about_id <> ALL (hidden)
                  AND k.day = today
                  AND NOT EXISTS (SELECT 1 FROM task_change c
                                   WHERE c.tenant_id = k.tenant_id AND (c.about_id IS NULL OR c.about_id = k.about_id));
  GET DIAGNOSTICS known = ROW_COUNT;
  IF known = 0 THEN
    RETURN QUERY SELECT * FROM find_case_facts(p_applications);
  ELSIF known < cardinality(p_applications) THEN
    RETURN QUERY SELECT * FROM find_case_facts(ARRAY(
      SELECT unnest(p_applications) EXCEPT
      SELECT k.application_id FROM case_facts_kept k
       WHERE k.application_id = ANY (p_applications) AND k.day = today
         AND NOT EXISTS (SELECT 1 FROM task_change c
                          WHERE c.tenant_id = k.tenant_id AND (c.about_id IS NULL OR c.about_id = k.about_id))));
  END IF;
END $$;

-- Keeps the facts of all cases with something to do that have none kept. Called by keep_office_tasks, under its lock: a note goes
-- there only, together with the facts of whom it is about, so that no facts from before a change are kept after its note has gone.
CREATE FUNCTION keep_office_facts(p_tenant uuid) RETURNS void LANGUAGE plpgsql VOLATILE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  today date := app_today();
  listed uuid[] := ARRAY(SELECT t.application_id FROM task_list l, unnest(l.tasks) t WHERE l.tenant_id = p_tenant);
BEGIN
  INSERT INTO case_facts_kept (application_id, tenant_id, about_id, day, facts)
  SELECT f.application_id, a.tenant_id, a.participant_id, today, f.facts
    FROM find_case_facts(ARRAY(
      SELECT unnest(listed) EXCEPT
      SELECT k.application_id FROM case_facts_kept k WHERE k.tenant_id = p_tenant AND k.day = today)) f
    JOIN application a ON a.id = f.application_id
   WHERE a.tenant_id = p_tenant
     AND NOT EXISTS (SELECT 1 FROM task_change c
                      WHERE c.tenant_id = p_tenant AND (c.about_id IS NULL OR c.about_id = a.participant_id))
      ON CONFLICT (application_id) DO UPDATE
         SET tenant_id = excluded.tenant_id, about_id = excluded.about_id, day = excluded.day, facts = excluded.facts;
END $$;

-- As in 0160; facts of whom a note is about go with it, and those that are missing are found.
CREATE OR REPLACE FUNCTION keep_office_tasks(p_tenant uuid, p_holidays date[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) OR NOT pg_try_advisory_xact_lock(hashtext('task_list'), hashtext(p_tenant::text)) THEN
    RETURN;
  END IF;
  IF office_tasks_are_kept(p_tenant, p_holidays) THEN RETURN; END IF;
  WITH noted AS (
    DELETE FROM task_change c WHERE c.tenant_id = p_tenant RETURNING c.about_id
  ), changed AS (
    DELETE FROM case_facts_kept k
     WHERE k.tenant_id = p_tenant AND EXISTS (SELECT 1 FROM noted n WHERE n.about_id IS NULL OR n.about_id = k.about_id)
  )
  INSERT INTO task_list (tenant_id, day, holidays, tasks)
  SELECT p_tenant, app_today(), p_holidays, ARRAY(SELECT t FROM find_office_tasks(p_tenant, app_today(), p_holidays) t)
      ON CONFLICT (tenant_id) DO UPDATE SET day = excluded.day, holidays = excluded.holidays, tasks = excluded.tasks;
  PERFORM keep_office_facts(p_tenant);
END $$;
REVOKE EXECUTE ON FUNCTION keep_office_facts(uuid) FROM PUBLIC;
