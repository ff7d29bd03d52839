-- What follows from a decision: complaints about it, places it changes or ends, places that wait for a change, and starts
-- and returns that somebody confirms.

-- The place that a decision with the outcome changed or ended is about.
ALTER TABLE decision ADD COLUMN changes_placement_id uuid;
ALTER TABLE decision ADD FOREIGN KEY (changes_placement_id, participant_id, tenant_id)
  REFERENCES placement (id, participant_id, tenant_id);
CREATE INDEX decision_changes_placement_id ON decision (changes_placement_id);

-- The day the person is expected back from a pause, where one was said.
ALTER TABLE placement ADD COLUMN paused_until date;

-- NAV has granted the place, and it is held, but the person has another one on those days that must be changed first.
CREATE FUNCTION grant_waits(o place_offer) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT o.authority = 'nav' AND o.state = 'accepted'
     AND EXISTS (SELECT 1 FROM decision d WHERE d.place_offer_id = o.id AND d.authority = 'nav')
     AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = o.id)
$$;

-- The last day to answer a complaint or send it on: so many days after it came, moved on from weekends and holidays.
CREATE FUNCTION complaint_due(d decision, p_today date, p_days integer, p_holidays date[]) RETURNS date LANGUAGE sql STABLE
SET search_path = pg_catalog, public AS $$
  SELECT add_working_days(coalesce((SELECT max(c.received_on) FROM complaint c WHERE c.decision_id = d.id), p_today)
                            + p_days - 1, 1, p_holidays)
$$;
REVOKE EXECUTE ON FUNCTION grant_waits(place_offer), complaint_due(decision, date, integer, date[]) FROM PUBLIC;

-- Holds the room of a grant that NAV has made while the person still has a place on some of its days. It becomes a placement
-- when the office has changed that one. The person's yes is recorded with it. As owner: NAV cannot write a place offer
-- before its days exist. Null: not the caller's to register.
CREATE FUNCTION hold_nav_grant(p_application uuid, p_wish uuid, p_start date, p_days jsonb, p_yes text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  a application;
  held uuid;
BEGIN
  SELECT * INTO a FROM application WHERE id = p_application;
  IF a.id IS NULL OR NOT actor_sees(a.participant_id) OR NOT (actor_is_nav() OR a.tenant_id = ANY (actor_tenants())) THEN
    RETURN NULL;
  END IF;
  PERFORM lock_offers(ARRAY(SELECT d."offerId" FROM jsonb_to_recordset(p_days) AS d ("offerId" uuid)));
  INSERT INTO place_offer (application_id, participant_id, tenant_id, wish_id, authority, state, start_on, prepared_by_user_id,
                           answer_by, sent_at, answered_at, answered_how, heard_by_user_id, heard_how, heard_on, heard_note)
  VALUES (a.id, a.participant_id, a.tenant_id, p_wish, 'nav', 'accepted', p_start, actor_user(),
          app_today(), app_now(), app_now(), 'heard', actor_user(), 'meeting', app_today(), p_yes) RETURNING id INTO held;
  INSERT INTO place_offer_day (place_offer_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid, holds, shown)
  SELECT held, a.participant_id, a.tenant_id, d."offerId", d."workAreaId", d.weekday, daterange(p_start, NULL), true, true
    FROM jsonb_to_recordset(p_days) AS d ("offerId" uuid, "workAreaId" uuid, weekday smallint);
  RETURN held;
END $$;

-- From a day on, a placement has other days: those it keeps go on as they are, the others end the day before, and new ones
-- begin. Room is counted by the triggers of placement_day like for any other. False: not the caller's to change.
CREATE FUNCTION change_placement_days(p_placement uuid, p_from date, p_to date, p_days jsonb) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  p placement;
  kept uuid[];
BEGIN
  SELECT * INTO p FROM placement WHERE id = p_placement AND tenant_id = ANY (actor_tenants())
     AND participant_id <> ALL (actor_hidden()) FOR NO KEY UPDATE;
  IF p.id IS NULL OR p.state = 'ended' THEN RETURN false; END IF;
  PERFORM lock_offers(ARRAY(SELECT offer_id FROM placement_day WHERE placement_id = p.id
                            UNION SELECT d."offerId" FROM jsonb_to_recordset(p_days) AS d ("offerId" uuid)));
  kept := ARRAY(SELECT x.id FROM placement_day x
                  JOIN jsonb_to_recordset(p_days) AS d ("offerId" uuid, "workAreaId" uuid, weekday smallint)
                    ON d."offerId" = x.offer_id AND d."workAreaId" IS NOT DISTINCT FROM x.work_area_id AND d.weekday = x.weekday
                 WHERE x.placement_id = p.id AND x.valid @> p_from AND upper(x.valid) IS NOT DISTINCT FROM p_to + 1);
  DELETE FROM placement_day x WHERE x.placement_id = p.id AND lower(x.valid) >= p_from AND x.id <> ALL (kept);
  UPDATE placement_day x SET valid = daterange(lower(x.valid), p_from)
   WHERE x.placement_id = p.id AND x.valid @> p_from AND x.id <> ALL (kept);
  INSERT INTO placement_day (placement_id, participant_id, tenant_id, offer_id, work_area_id, weekday, valid)
  SELECT p.id, p.participant_id, p.tenant_id, d."offerId", d."workAreaId", d.weekday, daterange(p_from, p_to, '[]')
    FROM jsonb_to_recordset(p_days) AS d ("offerId" uuid, "workAreaId" uuid, weekday smallint)
   WHERE NOT EXISTS (SELECT 1 FROM placement_day x WHERE x.id = ANY (kept) AND x.weekday = d.weekday);
  RETURN true;
END $$;
GRANT EXECUTE ON FUNCTION hold_nav_grant(uuid, uuid, date, jsonb, text), change_placement_days(uuid, date, date, jsonb) TO inntak_app;

-- As in 0018, with what complaints, waiting grants and pauses need.
CREATE OR REPLACE FUNCTION case_facts_of(a application) RETURNS jsonb LANGUAGE plpgsql STABLE
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN jsonb_build_object(
    'state', a.state,
    'submittedOn', oslo_day(a.submitted_at),
    'receivedOn', a.received_on,
    'applicationDeadline', (SELECT r.deadline FROM intake_round r
        WHERE CASE WHEN a.submitted_at IS NULL THEN r.municipality_id = a.tenant_id AND r.opens_on <= app_today()
                   ELSE r.id = a.round_id END
        ORDER BY r.opens_on DESC LIMIT 1),
    'answerTarget', a.answer_target,
    'preliminaryReplyDue', a.preliminary_reply_due,
    'preliminaryReplySentOn', a.preliminary_reply_sent_on,
    'vtaAssessed', a.vta_assessment <> 'none',
    'metOn', (SELECT min(oslo_day(c.created_at)) FROM call_log c WHERE c.application_id = a.id AND c.outcome = 'answered'),
    'helpRequestedOn', (SELECT min(oslo_day(h.created_at)) FROM help_request h
        WHERE h.participant_id = a.participant_id AND h.handled_at IS NULL),
    'decisionOrder', coalesce((SELECT s.decision_order FROM municipality_setting s WHERE s.municipality_id = a.tenant_id), 'answerFirst'),
    'wishes', (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', w.id, 'state', w.state, 'decidedBy', offered.by,
          'standsInDecision', EXISTS (SELECT 1 FROM decision_wish dw JOIN decision d ON d.id = dw.decision_id
              WHERE dw.wish_id = w.id AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval', 'changed')),
          'referralAccepted', offered.by = '["nobody"]' AND EXISTS (SELECT 1 FROM referral r
              WHERE r.wish_id = w.id AND r.state = 'assessed' AND r.outcome = 'suitable')) ORDER BY w.rank), '[]')
        FROM wish w, LATERAL (SELECT coalesce(jsonb_agg(DISTINCT o.decided_by), '[]') AS by
            FROM wish_part p JOIN offer o ON o.id = p.offer_id WHERE p.wish_id = w.id) offered
       WHERE w.application_id = a.id),
    'disclosures', (SELECT coalesce(jsonb_agg(jsonb_build_object('consent', c.state, 'shownOn', d.shown_on) ORDER BY d.shown_on, d.id), '[]')
        FROM disclosure d LEFT JOIN consent c ON c.id = d.consent_id WHERE d.application_id = a.id),
    'referrals', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisationId', r.organisation_id, 'kind', r.kind,
          'state', r.state, 'dueOn', r.due_on) ORDER BY r.created_at, r.id), '[]')
        FROM referral r WHERE r.application_id = a.id),
    'clarifications', (SELECT coalesce(jsonb_agg(jsonb_build_object('organisationId', k.organisation_id, 'kind', k.kind,
          'state', k.state, 'startsOn', oslo_day(k.starts_at)) ORDER BY k.created_at, k.id), '[]')
        FROM clarification k WHERE k.application_id = a.id),
    'placeOffers', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', o.state, 'authority', o.authority,
          'sentOn', oslo_day(o.sent_at), 'answerBy', o.answer_by, 'answeredOn', oslo_day(o.answered_at),
          'startOn', o.start_on, 'grantWaits', grant_waits(o)) ORDER BY o.created_at, o.id), '[]')
        FROM place_offer o WHERE o.application_id = a.id),
    'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', d.state, 'authority', d.authority,
          'madeOn', d.made_on,
          'complaintOn', (SELECT max(c.received_on) FROM complaint c WHERE c.decision_id = d.id)) ORDER BY d.created_at, d.id), '[]')
        FROM decision d WHERE d.application_id = a.id),
    'placements', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', p.state, 'from', p.from_on, 'pausedUntil', p.paused_until,
          'organisationId', (SELECT o.provider_id FROM placement_day d JOIN offer o ON o.id = d.offer_id
              WHERE d.placement_id = p.id ORDER BY d.weekday LIMIT 1)) ORDER BY p.from_on, p.id), '[]')
        FROM placement p WHERE p.application_id = a.id),
    'letters', (SELECT coalesce(jsonb_agg(jsonb_build_object('channel', d.channel, 'availableOn', oslo_day(d.available_at),
          'secondNoticeOn', oslo_day(d.second_notice_at), 'openedOn', oslo_day(d.opened_at),
          'printedOn', oslo_day(d.printed_at)) ORDER BY d.available_at, d.id), '[]')
        FROM letter l JOIN letter_delivery d ON d.letter_id = l.id WHERE l.application_id = a.id));
END $$;

-- As in 0016 and 0021, with the tasks that follow from them.
CREATE OR REPLACE FUNCTION office_tasks(p_tenant uuid, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, holder text, deadline date, tasks text[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE today date := app_today();
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN; END IF;
  RETURN QUERY
  WITH wishes AS (
    SELECT w.application_id AS id, w.state,
           w.state = 'open' AS open, w.state = 'suitable' AS suitable, w.state = 'granted' AS granted, w.state = 'offered' AS offered,
           offered.municipal,
           EXISTS (SELECT 1 FROM decision_wish dw JOIN decision d ON d.id = dw.decision_id
                    WHERE dw.wish_id = w.id AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval', 'changed')) AS decided,
           offered.unregulated AND EXISTS (SELECT 1 FROM referral r
                    WHERE r.wish_id = w.id AND r.state = 'assessed' AND r.outcome = 'suitable') AS accepted
      FROM wish w, LATERAL (SELECT coalesce(bool_or(o.decided_by = 'municipality'), false) AS municipal,
                                   coalesce(bool_and(o.decided_by = 'nobody'), false) AS unregulated
                              FROM wish_part p JOIN offer o ON o.id = p.offer_id WHERE p.wish_id = w.id) offered
     WHERE w.tenant_id = p_tenant
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
      FROM place_offer o WHERE o.tenant_id = p_tenant GROUP BY o.application_id
  ), decisions AS (
    SELECT d.application_id AS id, bool_or(d.state = 'prepared' AND d.authority = 'municipality') AS prepared,
           bool_or(d.state = 'forApproval' AND d.authority = 'municipality') AS for_approval,
           bool_or(d.state IN ('prepared', 'forApproval', 'made')) AS unfinished, bool_or(d.authority = 'nav') AS nav,
           bool_or(d.made_on IS NOT NULL) AS made
      FROM decision d WHERE d.tenant_id = p_tenant GROUP BY d.application_id
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
      FROM application a LEFT JOIN wished w ON w.id = a.id LEFT JOIN offers o ON o.id = a.id
      LEFT JOIN decisions d ON d.id = a.id LEFT JOIN asked q ON q.id = a.id LEFT JOIN shown s ON s.id = a.id
     WHERE a.tenant_id = p_tenant AND a.state <> 'withdrawn'
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
     WHERE e.tenant_id = p_tenant AND e.opened_at IS NULL AND e.printed_at IS NULL AND oslo_day(e.second_notice_at) + 7 <= today
    UNION ALL SELECT c.id, 7, 'sendPreliminaryReply', 'office', c.due FROM cases c WHERE c.open AND c.sent IS NULL AND NOT c.made AND c.due - 7 <= today
    UNION ALL SELECT c.id, 8, 'receive', 'office', add_working_days(coalesce(oslo_day(c.submitted_at), today) + 6, 1, p_holidays)
      FROM cases c WHERE c.state = 'submitted'
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
      FROM found f ORDER BY f.id, task_importance(f.task, f.deadline), f.deadline NULLS LAST, f.position
  )
  SELECT c.id, coalesce(p.task, 'followUp'), coalesce(p.holder, 'office'),
         CASE WHEN p.id IS NULL THEN c.target ELSE p.deadline END, coalesce(p.tasks, '{}')
    FROM cases c LEFT JOIN pressing p ON p.id = c.id WHERE p.id IS NOT NULL OR c.open;
END $$;
