-- The tasks of an office are found anew when something has changed that they follow from, and read as they were otherwise.
-- Nothing is stored by hand: a list is as good as finding it, or it is not used.

-- What office_tasks answers.
CREATE TYPE office_task AS (application_id uuid, participant_id uuid, state text, since timestamptz, task text, holder text,
  deadline date, tasks text[], restricted boolean);

-- The tasks of an office as they were last found, for a day and its holidays. Lost in a crash: then they are found anew.
CREATE UNLOGGED TABLE task_list (
  tenant_id uuid PRIMARY KEY REFERENCES municipality (id),
  day date NOT NULL,
  holidays date[] NOT NULL,
  tasks office_task[] NOT NULL
);
ALTER TABLE task_list ALTER COLUMN tasks SET STORAGE EXTERNAL;

-- That something changed in a municipality since its list was kept: one row per transaction, seen by others when it commits.
-- While there is one to be seen, the list is not used. Appended to without waiting for anybody.
CREATE TABLE task_change (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL
);
CREATE INDEX task_change_tenant_id ON task_change (tenant_id);
REVOKE ALL ON TABLE task_list, task_change FROM PUBLIC;

-- Each municipality is noted once per transaction; undone work takes its note along.
CREATE FUNCTION note_task_changes(p_tenants uuid[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  noted text := coalesce(current_setting('app.tasks_changed', true), '');
  tenant uuid;
BEGIN
  FOREACH tenant IN ARRAY p_tenants LOOP
    CONTINUE WHEN position(tenant::text IN noted) > 0;
    INSERT INTO task_change (tenant_id) VALUES (tenant);
    noted := noted || tenant::text;
    PERFORM set_config('app.tasks_changed', noted, true);
  END LOOP;
END $$;

CREATE FUNCTION tasks_change_with_rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM note_task_changes(ARRAY(SELECT DISTINCT c.tenant_id FROM changed c));
  RETURN NULL;
END $$;

-- A case can be handed over to another municipality.
CREATE FUNCTION tasks_change_with_updates() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM note_task_changes(ARRAY(SELECT b.tenant_id FROM before b UNION SELECT c.tenant_id FROM changed c));
  RETURN NULL;
END $$;

CREATE FUNCTION tasks_change_everywhere() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM note_task_changes(ARRAY(SELECT m.id FROM municipality m));
  RETURN NULL;
END $$;
REVOKE EXECUTE ON FUNCTION note_task_changes(uuid[]), tasks_change_with_rows(), tasks_change_with_updates(),
  tasks_change_everywhere() FROM PUBLIC;

-- Every table that a part of the tasks reads; a test finds them in the functions' texts and compares.
DO $$
DECLARE
  of_tenant text[] := ARRAY['participant', 'application', 'wish', 'wish_part', 'decision', 'decision_wish', 'referral', 'place_offer',
    'place_offer_day', 'disclosure', 'consent', 'help_request', 'letter', 'letter_delivery', 'placement', 'placement_day',
    'placement_proposal', 'clarification', 'wait_question', 'complaint'];
  of_all text[] := ARRAY['offer', 'municipality_setting', 'intake_round', 'task_kind'];
  each text;
BEGIN
  FOREACH each IN ARRAY of_tenant LOOP
    EXECUTE format('CREATE TRIGGER tasks_change_in AFTER INSERT ON %I REFERENCING NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_rows()', each);
    EXECUTE format('CREATE TRIGGER tasks_change_up AFTER UPDATE ON %I REFERENCING OLD TABLE AS before NEW TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_updates()', each);
    EXECUTE format('CREATE TRIGGER tasks_change_out AFTER DELETE ON %I REFERENCING OLD TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION tasks_change_with_rows()', each);
    EXECUTE format('CREATE TRIGGER tasks_change_all AFTER TRUNCATE ON %I FOR EACH STATEMENT
      EXECUTE FUNCTION tasks_change_everywhere()', each);
  END LOOP;
  FOREACH each IN ARRAY of_all LOOP
    EXECUTE format('CREATE TRIGGER tasks_change_all AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT
      EXECUTE FUNCTION tasks_change_everywhere()', each);
  END LOOP;
END $$;

-- As office_tasks of 0109: the tasks as they are now; and whose address is strictly protected.
CREATE FUNCTION find_office_tasks(p_tenant uuid, p_today date, p_holidays date[]) RETURNS SETOF office_task
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
BEGIN
  RETURN QUERY
  WITH found AS (
    SELECT * FROM tasks_of_cases(p_tenant, p_today, p_holidays)
    UNION ALL
    SELECT * FROM tasks_of_things(p_tenant, p_today, p_holidays)
  ), ordered AS (
    -- The most pressing first.
    SELECT f.application_id, array_agg(f.task ORDER BY f.importance, f.deadline, f.position) AS tasks,
           array_agg(f.deadline ORDER BY f.importance, f.deadline, f.position) AS deadlines
      FROM (SELECT f.*, k.position, task_importance_on(f.task, f.deadline, p_today) AS importance
              FROM found f JOIN task_kind k ON k.task = f.task) f
     GROUP BY f.application_id
  )
  SELECT a.id, a.participant_id, a.state, coalesce(a.submitted_at, a.created_at), o.tasks[1], k.holder, o.deadlines[1],
         array_remove(o.tasks, 'followUp'), p.protection = 'strengtFortrolig'
    FROM ordered o JOIN task_kind k ON k.task = o.tasks[1] JOIN application a ON a.id = o.application_id
    JOIN participant p ON p.id = a.participant_id
   WHERE a.state <> 'withdrawn';
END $$;
REVOKE EXECUTE ON FUNCTION find_office_tasks(uuid, date, date[]) FROM PUBLIC;

-- Whether the kept list says what finding would say.
CREATE FUNCTION office_tasks_are_kept(p_tenant uuid, p_holidays date[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN NOT EXISTS (SELECT 1 FROM task_change c WHERE c.tenant_id = p_tenant)
     AND EXISTS (SELECT 1 FROM task_list l WHERE l.tenant_id = p_tenant AND l.day = app_today() AND l.holidays = p_holidays);
END $$;

-- Every case of an office that has something to do, with its most pressing task, whose it is and by when, and all its tasks.
-- As owner, and only for the office itself, without the people who are hidden from the caller; what a list shows of the others is
-- read under the caller's own rights.
DROP FUNCTION office_tasks(uuid, date[]);
CREATE FUNCTION office_tasks(p_tenant uuid, p_holidays date[]) RETURNS SETOF office_task
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE hidden uuid[];
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  hidden := actor_hidden();
  IF office_tasks_are_kept(p_tenant, p_holidays) THEN
    RETURN QUERY SELECT t.* FROM task_list l, unnest(l.tasks) t WHERE l.tenant_id = p_tenant AND t.participant_id <> ALL (hidden);
  ELSE
    RETURN QUERY SELECT t.* FROM find_office_tasks(p_tenant, app_today(), p_holidays) t WHERE t.participant_id <> ALL (hidden);
  END IF;
END $$;

-- Keeps the list as it is found now. What had changed so far is in it, so its notes go; they are taken and the tasks found in one
-- statement, which sees the same of both. One at a time: who comes while another keeps it has nothing to add.
CREATE FUNCTION keep_office_tasks(p_tenant uuid, p_holidays date[]) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) OR NOT pg_try_advisory_xact_lock(hashtext('task_list'), hashtext(p_tenant::text)) THEN
    RETURN;
  END IF;
  IF office_tasks_are_kept(p_tenant, p_holidays) THEN RETURN; END IF;
  WITH noted AS (DELETE FROM task_change c WHERE c.tenant_id = p_tenant)
  INSERT INTO task_list (tenant_id, day, holidays, tasks)
  SELECT p_tenant, app_today(), p_holidays, ARRAY(SELECT t FROM find_office_tasks(p_tenant, app_today(), p_holidays) t)
      ON CONFLICT (tenant_id) DO UPDATE SET day = excluded.day, holidays = excluded.holidays, tasks = excluded.tasks;
END $$;
GRANT EXECUTE ON FUNCTION office_tasks(uuid, date[]), office_tasks_are_kept(uuid, date[]), keep_office_tasks(uuid, date[]) TO inntak_app;
