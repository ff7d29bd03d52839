-- The worklist at the size of a large municipality after some years: what it costs follows what is under work, not all that
-- was ever decided. The answers are the same; the tests that compare SQL with the rules hold both.

CREATE INDEX letter_delivery_reminded ON letter_delivery (tenant_id, second_notice_at, letter_id)
 WHERE opened_at IS NULL AND printed_at IS NULL AND second_notice_at IS NOT NULL;
CREATE INDEX place_offer_nav_accepted ON place_offer (tenant_id) WHERE authority = 'nav' AND state = 'accepted';

-- As in 0021, on a day that is given: read once, not once per task.
CREATE FUNCTION task_importance_on(p_task text, p_deadline date, p_today date) RETURNS integer LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN p_task = 'callAboutLetter' THEN 2
              WHEN p_deadline <= p_today THEN 0
              WHEN p_task IN ('answerPlaceOffer', 'answerDisclosure') THEN 1
              ELSE 3 END
$$;
CREATE OR REPLACE FUNCTION task_importance(p_task text, p_deadline date) RETURNS integer LANGUAGE sql STABLE AS
$$ SELECT task_importance_on(p_task, p_deadline, (SELECT app_today())) $$;

-- As in 0024 (and 0021), with wishes, offers and decisions read for the cases that can have something to do.
CREATE OR REPLACE FUNCTION office_tasks_of_work(p_tenant uuid, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, holder text, deadline date, tasks text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE today date := app_today();
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  RETURN QUERY
  WITH own AS MATERIALIZED (
    -- Under work, or with something left to do that is told of the case as a whole.
    SELECT a.* FROM application a
     WHERE a.tenant_id = p_tenant AND a.state IN ('draft', 'awaitingApproval', 'submitted', 'received', 'activityClarification', 'workClarification')
    UNION ALL
    SELECT a.* FROM application a
     WHERE a.tenant_id = p_tenant AND a.state = 'closed' AND a.id = ANY (ARRAY(
       SELECT o.application_id FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'prepared'
       UNION SELECT o.application_id FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'accepted' AND o.authority = 'nav'
       UNION SELECT d.application_id FROM decision d WHERE d.tenant_id = p_tenant AND d.state = 'forApproval'
       UNION SELECT x.id FROM help_request r JOIN application x ON x.participant_id = r.participant_id
              WHERE r.tenant_id = p_tenant AND r.handled_at IS NULL))
  ), ids AS MATERIALIZED (
    SELECT ARRAY(SELECT own.id FROM own) AS of_own
  ), decided AS MATERIALIZED (
    SELECT DISTINCT dw.wish_id FROM decision d JOIN decision_wish dw ON dw.decision_id = d.id
     WHERE d.application_id = ANY ((SELECT of_own FROM ids)::uuid[])
       AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval', 'changed')
  ), approved AS MATERIALIZED (
    SELECT DISTINCT r.wish_id FROM referral r
     WHERE r.application_id = ANY ((SELECT of_own FROM ids)::uuid[]) AND r.state = 'assessed' AND r.outcome = 'suitable'
  ), ranked AS MATERIALIZED (
    SELECT w.application_id AS id, w.id AS wish_id, w.state FROM wish w WHERE w.application_id = ANY ((SELECT of_own FROM ids)::uuid[])
  ), offered AS MATERIALIZED (
    SELECT p.wish_id, bool_or(o.decided_by = 'municipality') AS municipal, bool_and(o.decided_by = 'nobody') AS unregulated
      FROM wish_part p JOIN offer o ON o.id = p.offer_id
     WHERE p.wish_id = ANY (ARRAY(SELECT r.wish_id FROM ranked r)) GROUP BY p.wish_id
  ), wishes AS (
    SELECT w.id, w.state,
           w.state = 'open' AS open, w.state = 'suitable' AS suitable, w.state = 'granted' AS granted, w.state = 'offered' AS offered,
           coalesce(f.municipal, false) AS municipal, x.wish_id IS NOT NULL AS decided,
           coalesce(f.unregulated, false) AND y.wish_id IS NOT NULL AS accepted
      FROM ranked w LEFT JOIN offered f ON f.wish_id = w.wish_id LEFT JOIN decided x ON x.wish_id = w.wish_id
      LEFT JOIN approved y ON y.wish_id = w.wish_id
  ), wished AS (
    SELECT w.id, bool_or(w.open) AS open, bool_or(w.suitable) AS suitable, bool_or(w.granted) AS granted, bool_or(w.offered) AS offered,
           -- missing: a municipal wish without the decision it must end in
           bool_or(m.missing) AS missing, bool_and(NOT m.missing OR w.state IN ('notSuitable', 'waiting')) AS missing_ended,
           bool_or(m.missing AND w.suitable) AS missing_suitable,
           bool_and(w.accepted OR w.state IN ('granted', 'refused', 'withdrawn', 'waiting', 'notRelevantForNav')
                    OR w.state = 'notSuitable' AND NOT w.municipal)
             AND bool_and(NOT m.missing) AS closable
      FROM wishes w, LATERAL (SELECT w.municipal AND NOT w.decided AND NOT w.accepted AND w.state <> 'withdrawn' AS missing) m
     GROUP BY w.id
  ), offers AS (
    SELECT o.application_id AS id,
           bool_or(o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted')) AS live,
           bool_or(o.state IN ('prepared', 'sent', 'talking', 'overdue')) AS unanswered, bool_or(o.state = 'prepared') AS prepared,
           bool_or(o.state = 'accepted' AND o.authority = 'municipality') AS yes, bool_or(o.state = 'accepted' AND o.authority = 'nav') AS nav_yes
      FROM place_offer o WHERE o.application_id = ANY ((SELECT of_own FROM ids)::uuid[]) GROUP BY o.application_id
  ), decisions AS (
    SELECT d.application_id AS id, bool_or(d.state = 'prepared' AND d.authority = 'municipality') AS prepared,
           bool_or(d.state = 'forApproval' AND d.authority = 'municipality') AS for_approval,
           bool_or(d.state IN ('prepared', 'forApproval', 'made')) AS unfinished, bool_or(d.authority = 'nav') AS nav,
           bool_or(d.made_on IS NOT NULL) AS made
      FROM decision d WHERE d.application_id = ANY ((SELECT of_own FROM ids)::uuid[]) GROUP BY d.application_id
  ), asked AS (
    SELECT r.application_id AS id, bool_or(r.kind = 'nav') AS nav FROM referral r
     WHERE r.tenant_id = p_tenant AND r.state = 'open' GROUP BY r.application_id
  ), shown AS (
    SELECT DISTINCT d.application_id AS id FROM disclosure d JOIN consent c ON c.id = d.consent_id AND c.state = 'asked'
     WHERE d.tenant_id = p_tenant
  ), cases AS (
    SELECT a.id, a.state, a.participant_id, a.submitted_at, a.answer_target AS target, a.vta_assessment <> 'none' AS vta,
           a.preliminary_reply_due AS due, a.preliminary_reply_sent_on AS sent,
           a.state IN ('received', 'activityClarification', 'workClarification') AS open,
           coalesce(w.open, false) AS wish_open, coalesce(w.suitable, false) AS suitable, coalesce(w.granted, false) AS granted,
           coalesce(w.closable, true) AS closable,
           coalesce(o.live, false) OR coalesce(w.offered, false) OR coalesce(w.granted, false) AS settling,
           coalesce(o.unanswered, false) OR coalesce(d.unfinished, false) OR q.id IS NOT NULL OR s.id IS NOT NULL AS unfinished,
           q.id IS NOT NULL OR s.id IS NOT NULL AS question, coalesce(q.nav, false) AS nav_asked, s.id IS NOT NULL AS shown,
           coalesce(o.prepared, false) AS offer_prepared, coalesce(o.nav_yes, false) AND NOT coalesce(d.nav, false) AS nav_grant,
           coalesce(d.made, false) AS made,
           coalesce(d.prepared, false) OR NOT coalesce(d.for_approval, false) AND coalesce(w.missing, false)
             AND (coalesce(o.yes, false) OR w.missing_ended
                  OR w.missing_suitable AND coalesce((SELECT g.decision_order FROM municipality_setting g
                                                       WHERE g.municipality_id = p_tenant), 'answerFirst') = 'decisionFirst') AS decide
      FROM own a LEFT JOIN wished w ON w.id = a.id LEFT JOIN offers o ON o.id = a.id
      LEFT JOIN decisions d ON d.id = a.id LEFT JOIN asked q ON q.id = a.id LEFT JOIN shown s ON s.id = a.id
  ), sent AS MATERIALIZED (
    SELECT DISTINCT coalesce(oslo_day(c.submitted_at), today) AS day FROM cases c WHERE c.state = 'submitted'
  ), received_by AS MATERIALIZED (
    SELECT s.day, add_working_days(s.day + 6, 1, p_holidays) AS deadline FROM sent s
  ), found (id, position, task, holder, deadline) AS (
    SELECT c.id, 1, 'helpApplicant', 'office', add_working_days(h.asked, 2, p_holidays)
      FROM cases c JOIN (SELECT r.participant_id, min(oslo_day(r.created_at)) AS asked FROM help_request r
                          WHERE r.tenant_id = p_tenant AND r.handled_at IS NULL GROUP BY r.participant_id) h
        ON h.participant_id = c.participant_id
    UNION ALL SELECT o.application_id, 2, 'callAboutAnswer', 'office', o.answer_by FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'overdue'
    UNION ALL SELECT o.application_id, 3, 'talkAboutOffer', 'office', add_working_days(coalesce(oslo_day(o.answered_at), today), 2, p_holidays)
      FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'talking'
    UNION ALL SELECT d.application_id, 4, 'answerComplaint', 'office', complaint_due(d, today, 28, p_holidays)
      FROM decision d WHERE d.tenant_id = p_tenant AND d.state = 'complained' AND d.authority = 'municipality'
    UNION ALL SELECT d.application_id, 5, 'forwardComplaint', 'office',
                     complaint_due(d, today, CASE d.authority WHEN 'nav' THEN 7 ELSE 28 END, p_holidays)
      FROM decision d WHERE d.tenant_id = p_tenant AND (d.state = 'upheld' OR d.state = 'complained' AND d.authority = 'nav')
    UNION ALL SELECT l.application_id, 6, 'callAboutLetter', 'office', oslo_day(e.second_notice_at)
      FROM letter_delivery e JOIN letter l ON l.id = e.letter_id
     WHERE e.tenant_id = p_tenant AND e.opened_at IS NULL AND e.printed_at IS NULL AND e.second_notice_at IS NOT NULL
       AND oslo_day(e.second_notice_at) + 7 <= today
    UNION ALL SELECT c.id, 7, 'sendPreliminaryReply', 'office', c.due FROM cases c WHERE c.open AND c.sent IS NULL AND NOT c.made AND c.due - 7 <= today
    UNION ALL SELECT c.id, 8, 'receive', 'office', n.deadline
      FROM cases c JOIN received_by n ON n.day = coalesce(oslo_day(c.submitted_at), today) WHERE c.state = 'submitted'
    UNION ALL SELECT c.id, 9, 'startClarification', 'office', c.target FROM cases c WHERE c.state = 'received'
    UNION ALL SELECT d.application_id, 10, 'notifyDecision', 'office', d.made_on FROM decision d WHERE d.tenant_id = p_tenant AND d.state = 'made'
    UNION ALL SELECT c.id, 11, 'approveDecision', 'office', c.target FROM cases c JOIN decision d ON d.application_id = c.id AND d.state = 'forApproval'
    UNION ALL SELECT c.id, 12, 'prepareDecision', 'office', c.target FROM cases c WHERE c.open AND c.decide
    UNION ALL SELECT c.id, 13, 'sendPlaceOffer', 'office', c.target FROM cases c WHERE c.offer_prepared
    UNION ALL SELECT c.id, 14, 'registerNavGrant', 'nav', c.target FROM cases c WHERE c.nav_grant
    UNION ALL SELECT o.application_id, 15, 'changeMunicipalDays', 'office', o.start_on
      FROM place_offer o WHERE o.tenant_id = p_tenant AND o.authority = 'nav' AND o.state = 'accepted' AND grant_waits(o)
    UNION ALL SELECT p.application_id, 16, 'confirmStart', 'office', p.from_on
      FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned' AND p.from_on < today
    UNION ALL SELECT p.application_id, 17, 'confirmReturn', 'office', p.paused_until
      FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'paused' AND p.paused_until <= today
    UNION ALL SELECT c.id, 18, 'findPlace', 'office', c.target FROM cases c WHERE c.open AND c.suitable AND NOT c.settling AND NOT c.decide
    UNION ALL SELECT c.id, 19, 'settleWishes', 'office', c.target FROM cases c WHERE c.open AND c.granted AND (c.wish_open OR c.suitable)
    UNION ALL SELECT c.id, CASE c.state WHEN 'activityClarification' THEN 20 ELSE 21 END,
                     CASE c.state WHEN 'activityClarification' THEN 'clarifyActivity' ELSE 'clarifyWork' END, 'office', c.target
      FROM cases c WHERE c.state IN ('activityClarification', 'workClarification') AND c.wish_open AND NOT c.settling AND NOT c.question
    UNION ALL SELECT c.id, 22, 'assessVta', 'office', c.target FROM cases c WHERE c.open AND c.state <> 'received' AND NOT c.vta AND NOT c.nav_asked
    UNION ALL SELECT c.id, 23, 'closeCase', 'office', c.target FROM cases c
      WHERE c.open AND c.state <> 'received' AND c.closable AND c.vta AND NOT c.unfinished
    UNION ALL SELECT r.application_id, 24, 'assessForNav', 'nav', r.due_on FROM referral r WHERE r.tenant_id = p_tenant AND r.kind = 'nav' AND r.state = 'open'
    UNION ALL SELECT k.application_id, 25 + m.later, m.task, 'organisation', m.deadline
      FROM clarification k, LATERAL (SELECT oslo_day(k.starts_at) AS day,
             (SELECT r.due_on FROM referral r WHERE r.application_id = k.application_id AND r.organisation_id = k.organisation_id
                 AND r.state = 'open' ORDER BY r.created_at, r.id LIMIT 1) AS due) t,
           LATERAL (SELECT CASE WHEN k.state = 'requested' THEN 0 WHEN k.state = 'booked' AND t.day >= today THEN 1 ELSE 2 END AS later,
             CASE WHEN k.state = 'requested' THEN 'bookClarification' WHEN k.state = 'booked' AND t.day >= today THEN 'holdClarification'
                  ELSE 'recordResult' END AS task,
             CASE WHEN k.state = 'requested' THEN t.due WHEN k.state = 'booked' AND t.day >= today THEN t.day
                  ELSE coalesce(t.due, t.day) END AS deadline) m
     WHERE k.tenant_id = p_tenant AND k.state IN ('requested', 'booked', 'done')
    UNION ALL SELECT r.application_id, 28, 'assessReferral', 'organisation', r.due_on FROM referral r
     WHERE r.tenant_id = p_tenant AND r.kind = 'provider' AND r.state = 'open'
       AND NOT EXISTS (SELECT 1 FROM clarification k WHERE k.application_id = r.application_id AND k.organisation_id = r.organisation_id
                          AND k.state NOT IN ('assessed', 'cancelled'))
    UNION ALL SELECT p.application_id, 29, 'awaitStart', 'organisation', p.from_on FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned'
    UNION ALL SELECT c.id, 30, 'answerDisclosure', 'participant', NULL FROM cases c WHERE c.open AND c.shown
    UNION ALL SELECT o.application_id, 31, 'answerPlaceOffer', 'participant', o.answer_by FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'sent'
    UNION ALL SELECT c.id, CASE c.state WHEN 'draft' THEN 33 ELSE 32 END, CASE c.state WHEN 'draft' THEN 'finishDraft' ELSE 'approveDraft' END,
                     'participant', (SELECT r.deadline FROM intake_round r WHERE r.municipality_id = p_tenant AND r.opens_on <= today
                                      ORDER BY r.opens_on DESC LIMIT 1)
      FROM cases c WHERE c.state IN ('draft', 'awaitingApproval')
  ), pressing AS (
    SELECT DISTINCT ON (f.id) f.id, f.task, f.holder, f.deadline, array_agg(f.task) OVER (PARTITION BY f.id) AS tasks
      FROM found f ORDER BY f.id, task_importance_on(f.task, f.deadline, today), f.deadline NULLS LAST, f.position
  )
  SELECT p.id, p.task, p.holder, p.deadline, p.tasks
    FROM pressing p JOIN application a ON a.id = p.id AND a.state <> 'withdrawn'
  UNION ALL
  SELECT c.id, 'followUp', 'office', c.target, '{}' FROM cases c
   WHERE c.open AND NOT EXISTS (SELECT 1 FROM pressing p WHERE p.id = c.id);
END $$;

-- As in 0018, for all cases at once: one look at each table instead of fifteen per case. What a case is told (case_facts_of,
-- 0024 and 0047) is told here in the same words; a test compares the two.
CREATE OR REPLACE FUNCTION office_case_facts(p_applications uuid[]) RETURNS TABLE (application_id uuid, facts jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  today date := app_today();
  tenants uuid[] := actor_tenants();
  hidden uuid[] := actor_hidden();
  asked uuid[];
  people uuid[];
BEGIN
  SELECT array_agg(a.id), array_agg(a.participant_id) INTO asked, people FROM application a
   WHERE a.id = ANY (p_applications) AND a.tenant_id = ANY (tenants) AND a.participant_id <> ALL (hidden);
  RETURN QUERY
  WITH wished AS MATERIALIZED (
    SELECT w.application_id AS id, w.id AS wish_id, w.state, w.rank FROM wish w WHERE w.application_id = ANY (asked)
  ), offered AS (
    SELECT p.wish_id, jsonb_agg(DISTINCT o.decided_by) AS by FROM wish_part p JOIN offer o ON o.id = p.offer_id
     WHERE p.wish_id = ANY (ARRAY(SELECT w.wish_id FROM wished w)) GROUP BY p.wish_id
  ), decided AS (
    SELECT DISTINCT dw.wish_id FROM decision d JOIN decision_wish dw ON dw.decision_id = d.id
     WHERE d.application_id = ANY (asked) AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval', 'changed')
  ), approved AS (
    SELECT DISTINCT r.wish_id FROM referral r
     WHERE r.application_id = ANY (asked) AND r.state = 'assessed' AND r.outcome = 'suitable'
  ), wishes AS (
    SELECT w.id, jsonb_agg(jsonb_build_object('id', w.wish_id, 'state', w.state, 'decidedBy', coalesce(o.by, '[]'),
             'standsInDecision', x.wish_id IS NOT NULL,
             'referralAccepted', coalesce(o.by, '[]') = '["nobody"]' AND y.wish_id IS NOT NULL) ORDER BY w.rank) AS list
      FROM wished w LEFT JOIN offered o ON o.wish_id = w.wish_id LEFT JOIN decided x ON x.wish_id = w.wish_id
      LEFT JOIN approved y ON y.wish_id = w.wish_id GROUP BY w.id
  ), disclosures AS (
    SELECT d.application_id AS id, jsonb_agg(jsonb_build_object('consent', c.state, 'shownOn', d.shown_on) ORDER BY d.shown_on, d.id) AS list
      FROM disclosure d LEFT JOIN consent c ON c.id = d.consent_id WHERE d.application_id = ANY (asked) GROUP BY d.application_id
  ), referrals AS (
    SELECT r.application_id AS id, jsonb_agg(jsonb_build_object('organisationId', r.organisation_id, 'kind', r.kind,
             'state', r.state, 'dueOn', r.due_on) ORDER BY r.created_at, r.id) AS list
      FROM referral r WHERE r.application_id = ANY (asked) GROUP BY r.application_id
  ), clarifications AS (
    SELECT k.application_id AS id, jsonb_agg(jsonb_build_object('organisationId', k.organisation_id, 'kind', k.kind,
             'state', k.state, 'startsOn', oslo_day(k.starts_at)) ORDER BY k.created_at, k.id) AS list
      FROM clarification k WHERE k.participant_id = ANY (people) AND k.application_id = ANY (asked) GROUP BY k.application_id
  ), place_offers AS (
    SELECT o.application_id AS id, jsonb_agg(jsonb_build_object('state', o.state, 'authority', o.authority,
             'sentOn', oslo_day(o.sent_at), 'answerBy', o.answer_by, 'answeredOn', oslo_day(o.answered_at), 'startOn', o.start_on,
             'grantWaits', o.authority = 'nav' AND o.state = 'accepted' AND grant_waits(o)) ORDER BY o.created_at, o.id) AS list
      FROM place_offer o WHERE o.application_id = ANY (asked) GROUP BY o.application_id
  ), decisions AS (
    SELECT d.application_id AS id, jsonb_agg(jsonb_build_object('state', d.state, 'authority', d.authority, 'madeOn', d.made_on,
             'complaintOn', (SELECT max(c.received_on) FROM complaint c WHERE c.decision_id = d.id)) ORDER BY d.created_at, d.id) AS list
      FROM decision d WHERE d.application_id = ANY (asked) GROUP BY d.application_id
  ), placements AS (
    SELECT p.application_id AS id, jsonb_agg(jsonb_build_object('state', p.state, 'from', p.from_on, 'pausedUntil', p.paused_until,
             'organisationId', (SELECT o.provider_id FROM placement_day d JOIN offer o ON o.id = d.offer_id
                 WHERE d.placement_id = p.id ORDER BY d.weekday LIMIT 1)) ORDER BY p.from_on, p.id) AS list
      FROM placement p WHERE p.application_id = ANY (asked) GROUP BY p.application_id
  ), letters AS (
    SELECT l.application_id AS id, jsonb_agg(jsonb_build_object('channel', d.channel, 'availableOn', oslo_day(d.available_at),
             'secondNoticeOn', oslo_day(d.second_notice_at), 'openedOn', oslo_day(d.opened_at),
             'printedOn', oslo_day(d.printed_at)) ORDER BY d.available_at, d.id) AS list
      FROM letter l JOIN letter_delivery d ON d.letter_id = l.id WHERE l.application_id = ANY (asked) GROUP BY l.application_id
  ), proposals AS (
    SELECT p.application_id AS id, jsonb_agg(jsonb_build_object('state', p.state, 'proposedOn', oslo_day(p.created_at))
             ORDER BY p.created_at, p.id) AS list
      FROM placement_proposal p WHERE p.application_id = ANY (asked) GROUP BY p.application_id
  ), questions AS (
    SELECT q.application_id AS id, jsonb_agg(jsonb_build_object('state', q.state, 'answerBy', q.answer_by,
             'answeredOn', q.answered_on) ORDER BY q.asked_on, q.id) AS list
      FROM wait_question q WHERE q.application_id = ANY (asked) GROUP BY q.application_id
  ), met AS (
    SELECT c.application_id AS id, min(oslo_day(c.created_at)) AS day FROM call_log c
     WHERE c.application_id = ANY (asked) AND c.outcome = 'answered' GROUP BY c.application_id
  ), help AS (
    SELECT h.participant_id AS id, min(oslo_day(h.created_at)) AS day FROM help_request h
     WHERE h.participant_id = ANY (people) AND h.handled_at IS NULL GROUP BY h.participant_id
  )
  SELECT a.id, jsonb_build_object(
           'state', a.state, 'submittedOn', oslo_day(a.submitted_at), 'receivedOn', a.received_on,
           'applicationDeadline', (SELECT r.deadline FROM intake_round r
               WHERE CASE WHEN a.submitted_at IS NULL THEN r.municipality_id = a.tenant_id AND r.opens_on <= today ELSE r.id = a.round_id END
               ORDER BY r.opens_on DESC LIMIT 1),
           'answerTarget', a.answer_target, 'preliminaryReplyDue', a.preliminary_reply_due,
           'preliminaryReplySentOn', a.preliminary_reply_sent_on, 'vtaAssessed', a.vta_assessment <> 'none',
           'metOn', met.day, 'helpRequestedOn', help.day,
           'decisionOrder', coalesce((SELECT s.decision_order FROM municipality_setting s WHERE s.municipality_id = a.tenant_id), 'answerFirst'),
           'wishes', coalesce(wishes.list, '[]'), 'disclosures', coalesce(disclosures.list, '[]'),
           'referrals', coalesce(referrals.list, '[]'), 'clarifications', coalesce(clarifications.list, '[]'),
           'placeOffers', coalesce(place_offers.list, '[]'), 'decisions', coalesce(decisions.list, '[]'),
           'placements', coalesce(placements.list, '[]'), 'letters', coalesce(letters.list, '[]'),
           'proposals', coalesce(proposals.list, '[]'), 'waitQuestions', coalesce(questions.list, '[]'))
    FROM application a
    LEFT JOIN wishes ON wishes.id = a.id LEFT JOIN disclosures ON disclosures.id = a.id LEFT JOIN referrals ON referrals.id = a.id
    LEFT JOIN clarifications ON clarifications.id = a.id LEFT JOIN place_offers ON place_offers.id = a.id
    LEFT JOIN decisions ON decisions.id = a.id LEFT JOIN placements ON placements.id = a.id LEFT JOIN letters ON letters.id = a.id
    LEFT JOIN proposals ON proposals.id = a.id LEFT JOIN questions ON questions.id = a.id LEFT JOIN met ON met.id = a.id
    LEFT JOIN help ON help.id = a.participant_id
   WHERE a.id = ANY (asked);
END $$;
