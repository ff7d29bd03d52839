-- Facts of a whole page of cases: who asks is looked at once, not once per case.

-- As case_facts (0013), without asking who asks: for functions that have.
CREATE FUNCTION case_facts_of(a application) RETURNS jsonb LANGUAGE plpgsql STABLE
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
              WHERE dw.wish_id = w.id AND d.authority = 'municipality' AND d.state NOT IN ('prepared', 'forApproval')),
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
          'sentOn', oslo_day(o.sent_at), 'answerBy', o.answer_by, 'answeredOn', oslo_day(o.answered_at)) ORDER BY o.created_at, o.id), '[]')
        FROM place_offer o WHERE o.application_id = a.id),
    'decisions', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', d.state, 'authority', d.authority,
          'madeOn', d.made_on) ORDER BY d.created_at, d.id), '[]')
        FROM decision d WHERE d.application_id = a.id),
    'placements', (SELECT coalesce(jsonb_agg(jsonb_build_object('state', p.state, 'from', p.from_on,
          'organisationId', (SELECT o.provider_id FROM placement_day d JOIN offer o ON o.id = d.offer_id
              WHERE d.placement_id = p.id ORDER BY d.weekday LIMIT 1)) ORDER BY p.from_on, p.id), '[]')
        FROM placement p WHERE p.application_id = a.id),
    'letters', (SELECT coalesce(jsonb_agg(jsonb_build_object('channel', d.channel, 'availableOn', oslo_day(d.available_at),
          'secondNoticeOn', oslo_day(d.second_notice_at), 'openedOn', oslo_day(d.opened_at),
          'printedOn', oslo_day(d.printed_at)) ORDER BY d.available_at, d.id), '[]')
        FROM letter l JOIN letter_delivery d ON d.letter_id = l.id WHERE l.application_id = a.id));
END $$;
REVOKE EXECUTE ON FUNCTION case_facts_of(application) FROM PUBLIC;

CREATE OR REPLACE FUNCTION case_facts(p_application uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE a application;
BEGIN
  SELECT * INTO a FROM application WHERE id = p_application;
  IF a.id IS NULL OR NOT actor_sees(a.participant_id) THEN RETURN NULL; END IF;
  RETURN case_facts_of(a);
END $$;

-- The office's own cases, as many as it shows at a time.
CREATE FUNCTION office_case_facts(p_applications uuid[]) RETURNS TABLE (application_id uuid, facts jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[] := actor_tenants();
  hidden uuid[] := actor_hidden();
BEGIN
  RETURN QUERY SELECT a.id, case_facts_of(a) FROM application a
   WHERE a.id = ANY (p_applications) AND a.tenant_id = ANY (tenants) AND a.participant_id <> ALL (hidden);
END $$;
GRANT EXECUTE ON FUNCTION office_case_facts(uuid[]) TO inntak_app;
