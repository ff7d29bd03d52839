-- As in 0076, as json: the facts are only sent on, and making jsonb of them first took a quarter of the time. What a case is told
-- (case_facts_of, 0024 and 0047) is told here in the same words; a test compares the two.
DROP FUNCTION office_case_facts(uuid[]);
CREATE FUNCTION office_case_facts(p_applications uuid[]) RETURNS TABLE (application_id uuid, facts json)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
SET plan_cache_mode = force_generic_plan AS $$
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
    SELECT p.wish_id, array_agg(DISTINCT o.decided_by) AS by FROM wish_part p JOIN offer o ON o.id = p.offer_id
     WHERE p.wish_id = ANY (ARRAY(SELECT w.wish_id FROM wished w)) GROUP BY p.wish_id
  ), decided AS (
    SELECT DISTINCT dw.wish_id FROM decision d JOIN decision_wish dw ON dw.decision_id = d.id
     WHERE d.application_id = ANY (asked) AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval', 'changed')
  ), approved AS (
    SELECT DISTINCT r.wish_id FROM referral r
     WHERE r.application_id = ANY (asked) AND r.state = 'assessed' AND r.outcome = 'suitable'
  ), wishes AS (
    SELECT w.id, json_agg(json_build_object('id', w.wish_id, 'state', w.state, 'decidedBy', coalesce(o.by, '{}'),
             'standsInDecision', x.wish_id IS NOT NULL,
             'referralAccepted', coalesce(o.by, '{}') = '{nobody}' AND y.wish_id IS NOT NULL) ORDER BY w.rank) AS list
      FROM wished w LEFT JOIN offered o ON o.wish_id = w.wish_id LEFT JOIN decided x ON x.wish_id = w.wish_id
      LEFT JOIN approved y ON y.wish_id = w.wish_id GROUP BY w.id
  ), disclosures AS (
    SELECT d.application_id AS id, json_agg(json_build_object('consent', c.state, 'shownOn', d.shown_on) ORDER BY d.shown_on, d.id) AS list
      FROM disclosure d LEFT JOIN consent c ON c.id = d.consent_id WHERE d.application_id = ANY (asked) GROUP BY d.application_id
  ), referrals AS (
    SELECT r.application_id AS id, json_agg(json_build_object('organisationId', r.organisation_id, 'kind', r.kind,
             'state', r.state, 'dueOn', r.due_on) ORDER BY r.created_at, r.id) AS list
      FROM referral r WHERE r.application_id = ANY (asked) GROUP BY r.application_id
  ), clarifications AS (
    SELECT k.application_id AS id, json_agg(json_build_object('organisationId', k.organisation_id, 'kind', k.kind,
             'state', k.state, 'startsOn', oslo_day(k.starts_at)) ORDER BY k.created_at, k.id) AS list
      FROM clarification k WHERE k.participant_id = ANY (people) AND k.application_id = ANY (asked) GROUP BY k.application_id
  ), place_offers AS (
    SELECT o.application_id AS id, json_agg(json_build_object('state', o.state, 'authority', o.authority,
             'sentOn', oslo_day(o.sent_at), 'answerBy', o.answer_by, 'answeredOn', oslo_day(o.answered_at), 'startOn', o.start_on,
             'grantWaits', o.authority = 'nav' AND o.state = 'accepted' AND grant_waits(o)) ORDER BY o.created_at, o.id) AS list
      FROM place_offer o WHERE o.application_id = ANY (asked) GROUP BY o.application_id
  ), decisions AS (
    SELECT d.application_id AS id, json_agg(json_build_object('state', d.state, 'authority', d.authority, 'madeOn', d.made_on,
             'complaintOn', (SELECT max(c.received_on) FROM complaint c WHERE c.decision_id = d.id)) ORDER BY d.created_at, d.id) AS list
      FROM decision d WHERE d.application_id = ANY (asked) GROUP BY d.application_id
  ), placements AS (
    SELECT p.application_id AS id, json_agg(json_build_object('state', p.state, 'from', p.from_on, 'pausedUntil', p.paused_until,
             'organisationId', (SELECT o.provider_id FROM placement_day d JOIN offer o ON o.id = d.offer_id
                 WHERE d.placement_id = p.id ORDER BY d.weekday LIMIT 1)) ORDER BY p.from_on, p.id) AS list
      FROM placement p WHERE p.application_id = ANY (asked) GROUP BY p.application_id
  ), letters AS (
    SELECT l.application_id AS id, json_agg(json_build_object('channel', d.channel, 'availableOn', oslo_day(d.available_at),
             'secondNoticeOn', oslo_day(d.second_notice_at), 'openedOn', oslo_day(d.opened_at),
             'printedOn', oslo_day(d.printed_at)) ORDER BY d.available_at, d.id) AS list
      FROM letter l JOIN letter_delivery d ON d.letter_id = l.id WHERE l.application_id = ANY (asked) GROUP BY l.application_id
  ), proposals AS (
    SELECT p.application_id AS id, json_agg(json_build_object('state', p.state, 'proposedOn', oslo_day(p.created_at))
             ORDER BY p.created_at, p.id) AS list
      FROM placement_proposal p WHERE p.application_id = ANY (asked) GROUP BY p.application_id
  ), questions AS (
    SELECT q.application_id AS id, json_agg(json_build_object('state', q.state, 'answerBy', q.answer_by,
             'answeredOn', q.answered_on) ORDER BY q.asked_on, q.id) AS list
      FROM wait_question q WHERE q.application_id = ANY (asked) GROUP BY q.application_id
  ), met AS (
    SELECT c.application_id AS id, min(oslo_day(c.created_at)) AS day FROM call_log c
     WHERE c.application_id = ANY (asked) AND c.outcome = 'answered' GROUP BY c.application_id
  ), help AS (
    SELECT h.participant_id AS id, min(oslo_day(h.created_at)) AS day FROM help_request h
     WHERE h.participant_id = ANY (people) AND h.handled_at IS NULL GROUP BY h.participant_id
  )
  SELECT a.id, json_build_object(
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
GRANT EXECUTE ON FUNCTION office_case_facts(uuid[]) TO inntak_app;
