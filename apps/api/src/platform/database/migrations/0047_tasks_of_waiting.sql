-- Proposals and yearly questions as tasks of a case: what was there before is asked first, and these are added to it. The
-- functions keep their names, so that everything that asks them is told of these too.

ALTER FUNCTION case_facts_of(application) RENAME TO case_facts_of_work;
CREATE FUNCTION case_facts_of(a application) RETURNS jsonb LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN case_facts_of_work(a) || jsonb_build_object(
    'proposals', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', p.state, 'proposedOn', oslo_day(p.created_at))
          ORDER BY p.created_at, p.id), '[]') FROM placement_proposal p WHERE p.application_id = a.id),
    'waitQuestions', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', q.state, 'answerBy', q.answer_by,
          'answeredOn', q.answered_on) ORDER BY q.asked_on, q.id), '[]') FROM wait_question q WHERE q.application_id = a.id));
END $$;
REVOKE EXECUTE ON FUNCTION case_facts_of(application), case_facts_of_work(application) FROM PUBLIC;

ALTER FUNCTION office_tasks(uuid, date[]) RENAME TO office_tasks_of_work;
CREATE FUNCTION office_tasks(p_tenant uuid, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, holder text, deadline date, tasks text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE today date := app_today();
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  RETURN QUERY
  WITH found (id, position, task, holder, deadline) AS (
    SELECT p.application_id, 1, 'answerProposal', 'office', add_working_days(oslo_day(p.created_at), 5, p_holidays)
      FROM placement_proposal p WHERE p.tenant_id = p_tenant AND p.state = 'proposed' AND p.application_id IS NOT NULL
    UNION ALL SELECT q.application_id, 2, 'callAboutWaiting', 'office',
                     CASE q.state WHEN 'talk' THEN add_working_days(q.answered_on, 2, p_holidays) ELSE q.answer_by END
      FROM wait_question q WHERE q.tenant_id = p_tenant AND q.state IN ('unanswered', 'talk')
    UNION ALL SELECT q.application_id, 3, 'answerWaitQuestion', 'participant', q.answer_by
      FROM wait_question q WHERE q.tenant_id = p_tenant AND q.state = 'asked'
  ), pressing AS (
    SELECT DISTINCT ON (f.id) f.id, f.task, f.holder, f.deadline, array_agg(f.task) OVER (PARTITION BY f.id) AS tasks
      FROM found f JOIN application a ON a.id = f.id AND a.state <> 'withdrawn' ORDER BY f.id, task_importance(f.task, f.deadline), f.deadline NULLS LAST, f.position
  )
  -- Of the same day, what was there before comes first; a case with nothing but a follow-up has this to do instead.
  SELECT coalesce(w.application_id, p.id),
         CASE WHEN first.these THEN p.task ELSE w.task END, CASE WHEN first.these THEN p.holder ELSE w.holder END,
         CASE WHEN first.these THEN p.deadline ELSE w.deadline END, coalesce(w.tasks, '{}') || coalesce(p.tasks, '{}')
    FROM office_tasks_of_work(p_tenant, p_holidays) w FULL JOIN pressing p ON p.id = w.application_id
    CROSS JOIN LATERAL (SELECT p.id IS NOT NULL AND (w.application_id IS NULL OR w.tasks = '{}'
      OR (task_importance(p.task, p.deadline), coalesce(p.deadline, 'infinity'))
         < (task_importance(w.task, w.deadline), coalesce(w.deadline, 'infinity'))) AS these) AS first;
END $$;
REVOKE EXECUTE ON FUNCTION office_tasks_of_work(uuid, date[]) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION office_tasks_of_work(uuid, date[]) FROM inntak_app;
GRANT EXECUTE ON FUNCTION office_tasks(uuid, date[]) TO inntak_app;
