-- The tasks of an office in parts, so that a change states its own part only, and read with fewer looks at each table. The one
-- current definition: what 0016, 0021, 0024, 0047 and 0076 say of office_tasks is history. The tasks are those of the rules
-- (taskRules in the domain); tests compare the two.

CREATE INDEX wish_part_application_id ON wish_part (application_id) INCLUDE (wish_id, offer_id);
CREATE INDEX referral_open ON referral (tenant_id, application_id) WHERE state = 'open';

-- Every task there is: whose it is, and which comes first of two with the same deadline.
CREATE TABLE task_kind (
  task text PRIMARY KEY,
  position smallint NOT NULL UNIQUE,
  holder text NOT NULL CHECK (holder IN ('office', 'nav', 'organisation', 'participant'))
);
INSERT INTO task_kind (position, holder, task)
SELECT row_number() OVER () * 10, split_part(entry, ' ', 2), split_part(entry, ' ', 1)
  FROM unnest(ARRAY['helpApplicant office', 'callAboutAnswer office', 'talkAboutOffer office', 'answerComplaint office',
    'forwardComplaint office', 'callAboutLetter office', 'sendPreliminaryReply office', 'receive office',
    'startClarification office', 'notifyDecision office', 'approveDecision office', 'prepareDecision office',
    'sendPlaceOffer office', 'registerNavGrant nav', 'changeMunicipalDays office', 'confirmStart office',
    'confirmReturn office', 'findPlace office', 'settleWishes office', 'clarifyActivity office', 'clarifyWork office',
    'assessVta office', 'closeCase office', 'assessForNav nav', 'bookClarification organisation',
    'holdClarification organisation', 'recordResult organisation', 'assessReferral organisation', 'awaitStart organisation',
    'answerDisclosure participant', 'answerPlaceOffer participant', 'approveDraft participant', 'finishDraft participant',
    'answerProposal office', 'callAboutWaiting office', 'answerWaitQuestion participant']) AS entry;
-- What an open case with nothing to do has instead.
INSERT INTO task_kind (position, holder, task) VALUES (9999, 'office', 'followUp');

-- As in 0076, and a follow-up after everything.
CREATE OR REPLACE FUNCTION task_importance_on(p_task text, p_deadline date, p_today date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p_task = 'callAboutLetter' THEN 2
              WHEN p_task = 'followUp' THEN 4
              WHEN p_deadline <= p_today THEN 0
              WHEN p_task IN ('answerPlaceOffer', 'answerDisclosure') THEN 1
              ELSE 3 END
$$;

-- As in 0016, without a query per call.
CREATE OR REPLACE FUNCTION add_working_days(p_day date, p_count integer, p_holidays date[]) RETURNS date LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  day date := p_day;
  missing integer := p_count;
BEGIN
  WHILE missing > 0 LOOP
    day := day + 1;
    IF extract(isodow FROM day) < 6 AND day <> ALL (p_holidays) THEN missing := missing - 1; END IF;
  END LOOP;
  RETURN day;
END $$;

-- The parts. Each answers (application, task, deadline), is a single query without settings of its own, so that PostgreSQL
-- makes one plan of them all, and is for office_tasks only: nobody else may run it.

-- What follows from where a case under work is and from all that is in it. One row at least for each.
CREATE FUNCTION tasks_of_cases(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  WITH own AS MATERIALIZED (
    SELECT a.id, a.state, a.submitted_at, a.answer_target AS target, a.vta_assessment <> 'none' AS vta,
           a.preliminary_reply_due AS due, a.preliminary_reply_sent_on AS sent,
           a.state IN ('received', 'activityClarification', 'workClarification') AS open
      FROM application a
     WHERE a.tenant_id = p_tenant
       AND a.state IN ('draft', 'awaitingApproval', 'submitted', 'received', 'activityClarification', 'workClarification')
  ), open_ids AS MATERIALIZED (
    SELECT ARRAY(SELECT o.id FROM own o WHERE o.open) AS list
  ), decision_row AS MATERIALIZED (
    SELECT d.id, d.application_id, d.state, d.authority, d.made_on FROM decision d
     WHERE d.application_id = ANY ((SELECT list FROM open_ids)::uuid[])
  ), decisions AS (
    SELECT d.application_id AS id, bool_or(d.state = 'prepared' AND d.authority = 'municipality') AS prepared,
           bool_or(d.state = 'forApproval' AND d.authority = 'municipality') AS for_approval,
           bool_or(d.state IN ('prepared', 'forApproval', 'made')) AS unfinished, bool_or(d.made_on IS NOT NULL) AS made
      FROM decision_row d GROUP BY d.application_id
  ), decided AS (
    SELECT DISTINCT dw.wish_id FROM decision_row d JOIN decision_wish dw ON dw.decision_id = d.id
     WHERE d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval', 'changed')
  ), approved AS (
    SELECT DISTINCT r.wish_id FROM referral r
     WHERE r.application_id = ANY ((SELECT list FROM open_ids)::uuid[]) AND r.state = 'assessed' AND r.outcome = 'suitable'
  ), offered AS (
    SELECT p.wish_id, bool_or(o.decided_by = 'municipality') AS municipal, bool_and(o.decided_by = 'nobody') AS unregulated
      FROM wish_part p JOIN offer o ON o.id = p.offer_id
     WHERE p.application_id = ANY ((SELECT list FROM open_ids)::uuid[]) GROUP BY p.wish_id
  ), wishes AS (
    SELECT w.application_id AS id, w.state, coalesce(f.municipal, false) AS municipal,
           coalesce(f.unregulated, false) AND y.wish_id IS NOT NULL AS accepted,
           -- missing: a municipal wish without the decision it must end in
           coalesce(f.municipal, false) AND x.wish_id IS NULL AND w.state <> 'withdrawn'
             AND NOT (coalesce(f.unregulated, false) AND y.wish_id IS NOT NULL) AS missing
      FROM wish w LEFT JOIN offered f ON f.wish_id = w.id LEFT JOIN decided x ON x.wish_id = w.id
      LEFT JOIN approved y ON y.wish_id = w.id
     WHERE w.application_id = ANY ((SELECT list FROM open_ids)::uuid[])
  ), wished AS (
    SELECT w.id, bool_or(w.state = 'open') AS open, bool_or(w.state = 'suitable') AS suitable,
           bool_or(w.state = 'granted') AS granted, bool_or(w.state = 'offered') AS offered,
           bool_or(w.missing) AS missing, bool_and(NOT w.missing OR w.state IN ('notSuitable', 'waiting')) AS missing_ended,
           bool_or(w.missing AND w.state = 'suitable') AS missing_suitable,
           bool_and(NOT w.missing AND (w.accepted OR w.state IN ('granted', 'refused', 'withdrawn', 'waiting', 'notRelevantForNav')
                                       OR w.state = 'notSuitable' AND NOT w.municipal)) AS closable
      FROM wishes w GROUP BY w.id
  ), place_offers AS (
    SELECT o.application_id AS id, bool_or(o.state <> 'accepted') AS unanswered,
           bool_or(o.state = 'accepted' AND o.authority = 'municipality') AS yes
      FROM place_offer o
     WHERE o.application_id = ANY ((SELECT list FROM open_ids)::uuid[])
       AND o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted') GROUP BY o.application_id
  ), asked AS (
    SELECT r.application_id AS id, bool_or(r.kind = 'nav') AS nav FROM referral r
     WHERE r.tenant_id = p_tenant AND r.state = 'open' GROUP BY r.application_id
  ), shown AS (
    SELECT DISTINCT d.application_id AS id FROM disclosure d JOIN consent c ON c.id = d.consent_id AND c.state = 'asked'
     WHERE d.tenant_id = p_tenant
  ), cases AS MATERIALIZED (
    SELECT a.id, a.state, a.target, a.vta, a.due, a.sent,
           coalesce(w.open, false) AS wish_open, coalesce(w.suitable, false) AS suitable, coalesce(w.granted, false) AS granted,
           coalesce(w.closable, true) AS closable,
           o.id IS NOT NULL OR coalesce(w.offered, false) OR coalesce(w.granted, false) AS settling,
           coalesce(o.unanswered, false) OR coalesce(d.unfinished, false) OR q.id IS NOT NULL OR s.id IS NOT NULL AS unfinished,
           q.id IS NOT NULL OR s.id IS NOT NULL AS question, coalesce(q.nav, false) AS nav_asked, s.id IS NOT NULL AS shown,
           coalesce(d.made, false) AS made,
           coalesce(d.prepared, false) OR NOT coalesce(d.for_approval, false) AND coalesce(w.missing, false)
             AND (coalesce(o.yes, false) OR w.missing_ended
                  OR w.missing_suitable AND coalesce((SELECT g.decision_order FROM municipality_setting g
                                                       WHERE g.municipality_id = p_tenant), 'answerFirst') = 'decisionFirst') AS decide
      FROM own a LEFT JOIN wished w ON w.id = a.id LEFT JOIN place_offers o ON o.id = a.id
      LEFT JOIN decisions d ON d.id = a.id LEFT JOIN asked q ON q.id = a.id LEFT JOIN shown s ON s.id = a.id
     WHERE a.open
  ), sent AS MATERIALIZED (
    SELECT s.day, add_working_days(s.day + 6, 1, p_holidays) AS deadline
      FROM (SELECT DISTINCT coalesce(oslo_day(o.submitted_at), p_today) AS day FROM own o WHERE o.state = 'submitted') s
  )
  SELECT o.id, 'receive', s.deadline
    FROM own o JOIN sent s ON s.day = coalesce(oslo_day(o.submitted_at), p_today) WHERE o.state = 'submitted'
  UNION ALL SELECT o.id, CASE o.state WHEN 'draft' THEN 'finishDraft' ELSE 'approveDraft' END,
                   (SELECT r.deadline FROM intake_round r WHERE r.municipality_id = p_tenant AND r.opens_on <= p_today
                     ORDER BY r.opens_on DESC LIMIT 1)
    FROM own o WHERE o.state IN ('draft', 'awaitingApproval')
  UNION ALL SELECT c.id, 'followUp', c.target FROM cases c
  UNION ALL SELECT c.id, 'sendPreliminaryReply', c.due FROM cases c WHERE c.sent IS NULL AND NOT c.made AND c.due - 7 <= p_today
  UNION ALL SELECT c.id, 'startClarification', c.target FROM cases c WHERE c.state = 'received'
  UNION ALL SELECT c.id, 'prepareDecision', c.target FROM cases c WHERE c.decide
  UNION ALL SELECT c.id, 'findPlace', c.target FROM cases c WHERE c.suitable AND NOT c.settling AND NOT c.decide
  UNION ALL SELECT c.id, 'settleWishes', c.target FROM cases c WHERE c.granted AND (c.wish_open OR c.suitable)
  UNION ALL SELECT c.id, CASE c.state WHEN 'activityClarification' THEN 'clarifyActivity' ELSE 'clarifyWork' END, c.target
    FROM cases c WHERE c.state <> 'received' AND c.wish_open AND NOT c.settling AND NOT c.question
  UNION ALL SELECT c.id, 'assessVta', c.target FROM cases c WHERE c.state <> 'received' AND NOT c.vta AND NOT c.nav_asked
  UNION ALL SELECT c.id, 'closeCase', c.target FROM cases c WHERE c.state <> 'received' AND c.closable AND c.vta AND NOT c.unfinished
  UNION ALL SELECT c.id, 'answerDisclosure', NULL FROM cases c WHERE c.shown
$$;

CREATE FUNCTION tasks_of_help(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT a.id, 'helpApplicant', add_working_days(h.asked, 2, p_holidays)
    FROM (SELECT r.participant_id, min(oslo_day(r.created_at)) AS asked FROM help_request r
           WHERE r.tenant_id = p_tenant AND r.handled_at IS NULL GROUP BY r.participant_id) h
    JOIN application a ON a.participant_id = h.participant_id
$$;

CREATE FUNCTION tasks_of_place_offers(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT o.application_id,
         CASE o.state WHEN 'overdue' THEN 'callAboutAnswer' WHEN 'talking' THEN 'talkAboutOffer' WHEN 'sent' THEN 'answerPlaceOffer'
                      ELSE 'sendPlaceOffer' END,
         CASE o.state WHEN 'talking' THEN add_working_days(coalesce(oslo_day(o.answered_at), p_today), 2, p_holidays)
                      WHEN 'prepared' THEN (SELECT a.answer_target FROM application a WHERE a.id = o.application_id)
                      ELSE o.answer_by END
    FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state IN ('overdue', 'talking', 'sent', 'prepared')
  UNION ALL SELECT DISTINCT o.application_id, 'registerNavGrant', a.answer_target
    FROM place_offer o JOIN application a ON a.id = o.application_id
   WHERE o.tenant_id = p_tenant AND o.authority = 'nav' AND o.state = 'accepted'
     AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.authority = 'nav')
  UNION ALL SELECT o.application_id, 'changeMunicipalDays', o.start_on
    FROM place_offer o WHERE o.tenant_id = p_tenant AND o.authority = 'nav' AND o.state = 'accepted' AND grant_waits(o)
$$;

CREATE FUNCTION tasks_of_decisions(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT d.application_id, CASE WHEN d.state = 'complained' AND d.authority = 'municipality' THEN 'answerComplaint' ELSE 'forwardComplaint' END,
         complaint_due(d, p_today, CASE d.authority WHEN 'nav' THEN 7 ELSE 28 END, p_holidays)
    FROM decision d WHERE d.tenant_id = p_tenant AND d.state IN ('complained', 'upheld')
  UNION ALL SELECT d.application_id, 'notifyDecision', d.made_on FROM decision d WHERE d.tenant_id = p_tenant AND d.state = 'made'
  UNION ALL SELECT d.application_id, 'approveDecision', a.answer_target
    FROM decision d JOIN application a ON a.id = d.application_id WHERE d.tenant_id = p_tenant AND d.state = 'forApproval'
$$;

CREATE FUNCTION tasks_of_letters(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT l.application_id, 'callAboutLetter', oslo_day(e.second_notice_at)
    FROM letter_delivery e JOIN letter l ON l.id = e.letter_id
   WHERE e.tenant_id = p_tenant AND e.opened_at IS NULL AND e.printed_at IS NULL AND e.second_notice_at IS NOT NULL
     AND oslo_day(e.second_notice_at) + 7 <= p_today
$$;

CREATE FUNCTION tasks_of_placements(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT p.application_id, 'confirmStart', p.from_on
    FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned' AND p.from_on < p_today
  UNION ALL SELECT p.application_id, 'awaitStart', p.from_on FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned'
  UNION ALL SELECT p.application_id, 'confirmReturn', p.paused_until
    FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'paused' AND p.paused_until <= p_today
$$;

CREATE FUNCTION tasks_of_clarifications(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT r.application_id, CASE r.kind WHEN 'nav' THEN 'assessForNav' ELSE 'assessReferral' END, r.due_on
    FROM referral r
   WHERE r.tenant_id = p_tenant AND r.state = 'open'
     AND (r.kind = 'nav' OR r.kind = 'provider' AND NOT EXISTS (
       SELECT 1 FROM clarification k WHERE k.application_id = r.application_id AND k.organisation_id = r.organisation_id
          AND k.state NOT IN ('assessed', 'cancelled')))
  UNION ALL SELECT k.application_id,
                   CASE k.ahead WHEN true THEN CASE k.state WHEN 'booked' THEN 'holdClarification' ELSE 'bookClarification' END
                                ELSE 'recordResult' END,
                   CASE WHEN k.state = 'requested' THEN k.due WHEN k.ahead THEN k.day ELSE coalesce(k.due, k.day) END
    FROM (SELECT m.application_id, m.state, oslo_day(m.starts_at) AS day, r.due_on AS due,
                 m.state = 'requested' OR m.state = 'booked' AND oslo_day(m.starts_at) >= p_today AS ahead
            FROM clarification m
            LEFT JOIN (SELECT DISTINCT ON (o.application_id, o.organisation_id) o.application_id, o.organisation_id, o.due_on
                         FROM referral o WHERE o.tenant_id = p_tenant AND o.state = 'open'
                        ORDER BY o.application_id, o.organisation_id, o.created_at, o.id) r
              ON r.application_id = m.application_id AND r.organisation_id = m.organisation_id
           WHERE m.tenant_id = p_tenant AND m.state IN ('requested', 'booked', 'done')) k
$$;

CREATE FUNCTION tasks_of_proposals(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT p.application_id, 'answerProposal', add_working_days(oslo_day(p.created_at), 5, p_holidays)
    FROM placement_proposal p WHERE p.tenant_id = p_tenant AND p.state = 'proposed' AND p.application_id IS NOT NULL
$$;

CREATE FUNCTION tasks_of_waiting(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT q.application_id, CASE q.state WHEN 'asked' THEN 'answerWaitQuestion' ELSE 'callAboutWaiting' END,
         CASE q.state WHEN 'talk' THEN add_working_days(q.answered_on, 2, p_holidays) ELSE q.answer_by END
    FROM wait_question q WHERE q.tenant_id = p_tenant AND q.state IN ('asked', 'unanswered', 'talk')
$$;

-- The list of parts, but for the case itself. A new part is a new line here, and a row of task_kind for each task in it.
CREATE FUNCTION tasks_of_things(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
            SELECT * FROM tasks_of_help(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_place_offers(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_decisions(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_letters(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_placements(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_clarifications(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_proposals(p_tenant, p_today, p_holidays)
  UNION ALL SELECT * FROM tasks_of_waiting(p_tenant, p_today, p_holidays)
$$;

-- Every case of an office that has something to do, with its most pressing task, whose it is and by when, and all its tasks.
-- As owner, and only for the office itself; the lists that use it read the cases under the caller's own rights.
CREATE OR REPLACE FUNCTION office_tasks(p_tenant uuid, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, holder text, deadline date, tasks text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
DECLARE today date := app_today();
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  RETURN QUERY
  WITH found AS (
    SELECT t.*, true AS under_work FROM tasks_of_cases(p_tenant, today, p_holidays) t
    UNION ALL
    SELECT t.*, false FROM tasks_of_things(p_tenant, today, p_holidays) t
  ), ordered AS (
    -- The most pressing first.
    SELECT f.application_id, bool_or(f.under_work) AS under_work, array_agg(f.task ORDER BY f.importance, f.deadline, f.position) AS tasks,
           array_agg(f.deadline ORDER BY f.importance, f.deadline, f.position) AS deadlines
      FROM (SELECT f.*, k.position, task_importance_on(f.task, f.deadline, today) AS importance
              FROM found f JOIN task_kind k ON k.task = f.task) f
     GROUP BY f.application_id
  )
  SELECT o.application_id, o.tasks[1], k.holder, o.deadlines[1], array_remove(o.tasks, 'followUp')
    FROM ordered o JOIN task_kind k ON k.task = o.tasks[1]
   WHERE o.under_work OR (SELECT a.state FROM application a WHERE a.id = o.application_id) <> 'withdrawn';
END $$;
DROP FUNCTION office_tasks_of_work(uuid, date[]);

REVOKE EXECUTE ON FUNCTION tasks_of_cases(uuid, date, date[]), tasks_of_help(uuid, date, date[]),
  tasks_of_place_offers(uuid, date, date[]), tasks_of_decisions(uuid, date, date[]), tasks_of_letters(uuid, date, date[]),
  tasks_of_placements(uuid, date, date[]), tasks_of_clarifications(uuid, date, date[]), tasks_of_proposals(uuid, date, date[]),
  tasks_of_waiting(uuid, date, date[]), tasks_of_things(uuid, date, date[]) FROM PUBLIC;
REVOKE ALL ON TABLE task_kind FROM PUBLIC;
