-- NAV writes down an application with somebody who is in the register from before. Whoever has no application under way is
-- that person, if the number and the last name are both hers: a wrong digit must not open a stranger. NAV sees what it has
-- written on the day it writes, and more only when the office asks NAV with her yes.
-- Null, without a word about why: a case is under way already, or the person is not for NAV to see.
CREATE OR REPLACE FUNCTION register_from_nav(p_first_name text, p_last_name text, p_birth_date date, p_encrypted bytea, p_hash bytea)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership := actor_membership();
  tenant uuid := (SELECT municipality_id FROM organisation WHERE id = worn.organisation_id AND kind = 'navOffice');
  person uuid;
BEGIN
  IF worn.role IS DISTINCT FROM 'navAdviser' OR tenant IS NULL THEN RETURN NULL; END IF;
  SELECT n.participant_id INTO person FROM national_id n WHERE n.hash = p_hash AND n.tenant_id = tenant;
  IF person IS NOT NULL THEN
    -- Two advisers at once must not both find her without an application.
    PERFORM 1 FROM participant WHERE id = person FOR UPDATE;
    IF EXISTS (SELECT 1 FROM participant p WHERE p.id = person
                  AND (lower(p.last_name) <> lower(p_last_name)
                       OR p.protection = 'strengtFortrolig' AND NOT may_see_protected(p.id, worn.user_id)))
       OR EXISTS (SELECT 1 FROM conflict_of_interest c WHERE c.participant_id = person AND c.user_id = worn.user_id)
       OR EXISTS (SELECT 1 FROM application a WHERE a.participant_id = person AND a.state NOT IN ('closed', 'withdrawn'))
    THEN RETURN NULL; END IF;
    INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until, source_table, source_id)
    VALUES (person, tenant, 'organisation', worn.organisation_id, 'navIntake', 'navIntake', app_today(), app_today(), 'participant', person);
    RETURN person;
  END IF;
  INSERT INTO participant (tenant_id, first_name, last_name, birth_date)
  VALUES (tenant, p_first_name, p_last_name, p_birth_date) RETURNING id INTO person;
  INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) VALUES (person, tenant, p_encrypted, p_hash);
  INSERT INTO access_grant (participant_id, tenant_id, grantee_kind, grantee_id, basis, scope, since, until, source_table, source_id)
  VALUES (person, tenant, 'organisation', worn.organisation_id, 'navIntake', 'nav', app_today(), NULL, 'participant', person),
         (person, tenant, 'organisation', worn.organisation_id, 'navIntake', 'navIntake', app_today(), app_today() + 30, 'participant', person);
  RETURN person;
END $$;

-- Which of a case's tasks stands first, as the rules order them (next-step.ts in the domain; a test compares the two): what
-- is overdue or due today, then what the person is asked, then a call about an unopened letter, then all that has time.
CREATE FUNCTION task_importance(p_task text, p_deadline date) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN p_task = 'callAboutLetter' THEN 2
              WHEN p_deadline <= (SELECT app_today()) THEN 0
              WHEN p_task IN ('answerPlaceOffer', 'answerDisclosure') THEN 1
              ELSE 3 END
$$;

-- office_tasks (0016) is as it was but for its order.
DO $$
DECLARE
  before text := pg_get_functiondef('office_tasks(uuid, date[])'::regprocedure);
  after text := replace(before, 'ORDER BY f.id, f.deadline NULLS LAST, f.position',
                        'ORDER BY f.id, task_importance(f.task, f.deadline), f.deadline NULLS LAST, f.position');
BEGIN
  IF after = before THEN RAISE EXCEPTION 'office_tasks is not the function this migration knows'; END IF;
  EXECUTE after;
END $$;
