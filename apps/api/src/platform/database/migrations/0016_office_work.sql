-- What the office works with: who was asked rests on what was shown, whose access ends with a wish, and what is to be done.

-- Nobody in step 2 is asked before the person has said yes to exactly this recipient, or a law was cited for it.
CREATE FUNCTION referral_rests_on_disclosure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.disclosure_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM disclosure d LEFT JOIN consent c ON c.id = d.consent_id
     WHERE d.id = NEW.disclosure_id AND d.application_id = NEW.application_id
       AND d.recipient_organisation_id = NEW.organisation_id AND (d.basis = 'legalBasis' OR c.state = 'given'))
  THEN
    RAISE EXCEPTION 'a referral needs a disclosure that lets its recipient know'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'referral_rests_on_disclosure';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER referral_rests_on_disclosure BEFORE INSERT OR UPDATE OF disclosure_id, organisation_id ON referral
  FOR EACH ROW EXECUTE FUNCTION referral_rests_on_disclosure();

-- A wish is not relevant for NAV: what its providers under NAV were asked ends, and so does their access. NAV itself may not
-- see what a provider was asked, so this runs as owner; the history names who caused it.
CREATE FUNCTION end_referrals_of_wish(p_wish uuid, p_reason text) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  w wish;
  r referral;
  c clarification;
  ended integer := 0;
  reason text := coalesce(nullif(trim(p_reason), ''), 'Ikke aktuelt for NAV.');
BEGIN
  SELECT * INTO w FROM wish WHERE id = p_wish AND state = 'notRelevantForNav';
  IF w.id IS NULL OR NOT actor_sees(w.participant_id) OR NOT (actor_is_nav() OR w.tenant_id = ANY (actor_tenants())) THEN
    RETURN 0;
  END IF;
  FOR r IN
    SELECT * FROM referral WHERE application_id = w.application_id AND kind = 'provider' AND state <> 'ended'
       AND (wish_id = w.id OR wish_id IS NULL)
       AND organisation_id IN (SELECT o.provider_id FROM wish_part p JOIN offer o ON o.id = p.offer_id
                                WHERE p.wish_id = w.id AND o.decided_by = 'nav')
     ORDER BY id FOR NO KEY UPDATE
  LOOP
    FOR c IN SELECT * FROM clarification WHERE referral_id = r.id AND state IN ('requested', 'booked') ORDER BY id FOR NO KEY UPDATE
    LOOP
      UPDATE clarification SET state = 'cancelled', cancel_reason = reason, version = version + 1 WHERE id = c.id;
      PERFORM add_history(r.participant_id, r.tenant_id, r.application_id, 'clarification', c.id, 'cancel', c.state, 'cancelled', reason);
    END LOOP;
    UPDATE referral SET state = 'ended', end_reason = reason, version = version + 1 WHERE id = r.id;
    UPDATE access_grant SET until = least(until, app_today() - 1), ended_at = app_now(), version = version + 1
     WHERE source_id = r.id AND ended_at IS NULL AND (until IS NULL OR until >= app_today());
    PERFORM add_history(r.participant_id, r.tenant_id, r.application_id, 'referral', r.id, 'end', r.state, 'ended', reason);
    ended := ended + 1;
  END LOOP;
  RETURN ended;
END $$;

-- For the function above only: nobody writes history in somebody else's name.
CREATE FUNCTION add_history(p_participant uuid, p_tenant uuid, p_application uuid, p_type text, p_object uuid, p_step text,
                            p_from text, p_to text, p_reason text) RETURNS void LANGUAGE sql
SET search_path = pg_catalog, public AS $$
  INSERT INTO case_history (participant_id, tenant_id, application_id, object_type, object_id, step, from_state, to_state,
                            reason, at, by_user_id, by_role, request_id)
  VALUES (p_participant, p_tenant, p_application, p_type, p_object, p_step, p_from, p_to, p_reason, app_now(), actor_user(),
          coalesce((actor_membership()).role, 'system'), nullif(current_setting('app.request_id', true), ''))
$$;
REVOKE EXECUTE ON FUNCTION add_history(uuid, uuid, uuid, text, uuid, text, text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION end_referrals_of_wish(uuid, text) TO inntak_app;

-- The nth working day after a day, holidays given by the caller.
CREATE FUNCTION add_working_days(p_day date, p_count integer, p_holidays date[]) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT d::date FROM generate_series(p_day + 1, p_day + 14 + 2 * p_count, interval '1 day') d
   WHERE extract(isodow FROM d) < 6 AND d::date <> ALL (p_holidays) ORDER BY d OFFSET p_count - 1 LIMIT 1
$$;

-- Every case of an office that has something to do, with its most pressing task: the rules' own next step (the domain's
-- task table, in its order), in SQL so that a list can be sorted and paged by deadline. A test compares the two. Set-based,
-- as owner, and only for the office itself; the lists that use it read the cases under the caller's own rights.
CREATE FUNCTION office_tasks(p_tenant uuid, p_holidays date[])
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
                    WHERE dw.wish_id = w.id AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval')) AS decided,
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
    UNION ALL SELECT d.application_id, 4, 'answerComplaint', 'office', NULL FROM decision d WHERE d.tenant_id = p_tenant AND d.state = 'complained'
    UNION ALL SELECT d.application_id, 5, 'forwardComplaint', 'office', NULL FROM decision d WHERE d.tenant_id = p_tenant AND d.state = 'upheld'
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
    UNION ALL SELECT c.id, 15, 'findPlace', 'office', c.target FROM cases c WHERE c.open AND c.suitable AND NOT c.settling AND NOT c.decide
    UNION ALL SELECT c.id, 16, 'settleWishes', 'office', c.target FROM cases c WHERE c.open AND c.granted AND (c.wish_open OR c.suitable)
    UNION ALL SELECT c.id, CASE c.state WHEN 'activityClarification' THEN 17 ELSE 18 END,
                     CASE c.state WHEN 'activityClarification' THEN 'clarifyActivity' ELSE 'clarifyWork' END, 'office', c.target
      FROM cases c WHERE c.state IN ('activityClarification', 'workClarification') AND c.wish_open AND NOT c.settling AND NOT c.question
    UNION ALL SELECT c.id, 19, 'assessVta', 'office', c.target FROM cases c WHERE c.open AND c.state <> 'received' AND NOT c.vta AND NOT c.nav_asked
    UNION ALL SELECT c.id, 20, 'closeCase', 'office', c.target FROM cases c
      WHERE c.open AND c.state <> 'received' AND c.closable AND c.vta AND NOT c.unfinished
    UNION ALL SELECT r.application_id, 21, 'assessForNav', 'nav', r.due_on FROM referral r WHERE r.tenant_id = p_tenant AND r.kind = 'nav' AND r.state = 'open'
    UNION ALL SELECT k.application_id, 22 + m.later, m.task, 'organisation', m.deadline
      FROM clarification k, LATERAL (SELECT oslo_day(k.starts_at) AS day,
             (SELECT r.due_on FROM referral r WHERE r.application_id = k.application_id AND r.organisation_id = k.organisation_id
                 AND r.state = 'open' ORDER BY r.created_at, r.id LIMIT 1) AS due) t,
           LATERAL (SELECT CASE WHEN k.state = 'requested' THEN 0 WHEN k.state = 'booked' AND t.day >= today THEN 1 ELSE 2 END AS later,
             CASE WHEN k.state = 'requested' THEN 'bookClarification' WHEN k.state = 'booked' AND t.day >= today THEN 'holdClarification'
                  ELSE 'recordResult' END AS task,
             CASE WHEN k.state = 'requested' THEN t.due WHEN k.state = 'booked' AND t.day >= today THEN t.day
                  ELSE coalesce(t.due, t.day) END AS deadline) m
     WHERE k.tenant_id = p_tenant AND k.state IN ('requested', 'booked', 'done')
    UNION ALL SELECT r.application_id, 25, 'assessReferral', 'organisation', r.due_on FROM referral r
     WHERE r.tenant_id = p_tenant AND r.kind = 'provider' AND r.state = 'open'
       AND NOT EXISTS (SELECT 1 FROM clarification k WHERE k.application_id = r.application_id AND k.organisation_id = r.organisation_id
                          AND k.state NOT IN ('assessed', 'cancelled'))
    UNION ALL SELECT p.application_id, 26, 'awaitStart', 'organisation', p.from_on FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned'
    UNION ALL SELECT c.id, 27, 'answerDisclosure', 'participant', NULL FROM cases c WHERE c.open AND c.shown
    UNION ALL SELECT o.application_id, 28, 'answerPlaceOffer', 'participant', o.answer_by FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'sent'
    UNION ALL SELECT c.id, CASE c.state WHEN 'draft' THEN 30 ELSE 29 END, CASE c.state WHEN 'draft' THEN 'finishDraft' ELSE 'approveDraft' END,
                     'participant', (SELECT r.deadline FROM intake_round r WHERE r.municipality_id = p_tenant AND r.opens_on <= today
                                      ORDER BY r.opens_on DESC LIMIT 1)
      FROM cases c WHERE c.state IN ('draft', 'awaitingApproval')
  ), pressing AS (
    SELECT DISTINCT ON (f.id) f.id, f.task, f.holder, f.deadline, array_agg(f.task) OVER (PARTITION BY f.id) AS tasks
      FROM found f ORDER BY f.id, f.deadline NULLS LAST, f.position
  )
  SELECT c.id, coalesce(p.task, 'followUp'), coalesce(p.holder, 'office'),
         CASE WHEN p.id IS NULL THEN c.target ELSE p.deadline END, coalesce(p.tasks, '{}')
    FROM cases c LEFT JOIN pressing p ON p.id = c.id WHERE p.id IS NOT NULL OR c.open;
END $$;
GRANT EXECUTE ON FUNCTION office_tasks(uuid, date[]), add_working_days(date, integer, date[]) TO inntak_app;
