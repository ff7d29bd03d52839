-- The worklist asks of each case with a task whose it is, where it is and since when; told here, the cases themselves are read for
-- the page that is shown only. The parts (0107) are as they were.
DROP FUNCTION office_tasks(uuid, date[]);

-- Every case of an office that has something to do, with its most pressing task, whose it is and by when, and all its tasks.
-- As owner, and only for the office itself; the lists that use it read the people under the caller's own rights.
CREATE FUNCTION office_tasks(p_tenant uuid, p_holidays date[])
RETURNS TABLE (application_id uuid, participant_id uuid, state text, since timestamptz, task text, holder text, deadline date, tasks text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
DECLARE today date := app_today();
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  RETURN QUERY
  WITH found AS (
    SELECT * FROM tasks_of_cases(p_tenant, today, p_holidays)
    UNION ALL
    SELECT * FROM tasks_of_things(p_tenant, today, p_holidays)
  ), ordered AS (
    -- The most pressing first.
    SELECT f.application_id, array_agg(f.task ORDER BY f.importance, f.deadline, f.position) AS tasks,
           array_agg(f.deadline ORDER BY f.importance, f.deadline, f.position) AS deadlines
      FROM (SELECT f.*, k.position, task_importance_on(f.task, f.deadline, today) AS importance
              FROM found f JOIN task_kind k ON k.task = f.task) f
     GROUP BY f.application_id
  )
  SELECT a.id, a.participant_id, a.state, coalesce(a.submitted_at, a.created_at), o.tasks[1], k.holder, o.deadlines[1],
         array_remove(o.tasks, 'followUp')
    FROM ordered o JOIN task_kind k ON k.task = o.tasks[1] JOIN application a ON a.id = o.application_id
   WHERE a.state <> 'withdrawn';
END $$;
GRANT EXECUTE ON FUNCTION office_tasks(uuid, date[]) TO inntak_app;
