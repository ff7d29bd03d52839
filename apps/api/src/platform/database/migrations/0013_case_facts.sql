-- The day it was in Oslo.
CREATE FUNCTION oslo_day(p_at timestamptz) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT (p_at AT TIME ZONE 'Europe/Oslo')::date $$;

-- A case as the stations and the next step see it: states and days of everything in it, no names and no words. Definer,
-- because whoever may see a case at all is told the same six stations, also where the rows behind them stay closed.
CREATE FUNCTION case_facts(p_application uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE a application;
BEGIN
  SELECT * INTO a FROM application WHERE id = p_application;
  IF a.id IS NULL OR NOT actor_sees(a.participant_id) THEN RETURN NULL; END IF;
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

-- The planned end of school is the person's, and so not a helper's to change at will: only while a draft is filled in, by
-- somebody who may write in the draft.
CREATE FUNCTION plan_end_of_school(p_application uuid, p_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE person uuid;
BEGIN
  SELECT a.participant_id INTO person FROM application a
   WHERE a.id = p_application AND a.state = 'draft' AND a.participant_id <> ALL (actor_hidden())
     AND (a.tenant_id = ANY (actor_tenants()) OR a.participant_id = ANY (actor_self())
          OR EXISTS (SELECT 1 FROM access_grant g
                       JOIN scope_table s ON s.scope = g.scope AND s.table_name = 'application' AND s.writes
                      WHERE g.participant_id = a.participant_id AND g.grantee_id = ANY (actor_grantees()) AND is_open(g)));
  UPDATE participant SET school_ends_on = p_day, version = version + 1
   WHERE id = person AND school_ends_on IS DISTINCT FROM p_day;
END $$;

GRANT EXECUTE ON FUNCTION case_facts(uuid), oslo_day(timestamptz), plan_end_of_school(uuid, date) TO inntak_app;

-- Whom a letter about the person goes to: how the person gets letters, and everybody with a registered mandate. Whose
-- mandate covers it is for the rules.
CREATE FUNCTION letter_recipients(p_participant uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT actor_sees(p_participant) THEN RETURN NULL; END IF;
  RETURN (SELECT jsonb_build_object('userId', (SELECT u.id FROM app_user u WHERE u.participant_id = p.id),
      'hasBankId', p.has_bank_id, 'prefers', p.contact_channel, 'birthDate', p.birth_date, 'protection', p.protection,
      'representations', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'participantId', r.participant_id,
            'representativeId', r.representative_user_id, 'kind', r.kind, 'scope', r.scope, 'from', r.from_on, 'to', r.to_on,
            'verifiedOn', oslo_day(r.verified_at)) ORDER BY r.created_at, r.id), '[]')
          FROM representation r WHERE r.participant_id = p.id))
    FROM participant p WHERE p.id = p_participant);
END $$;

GRANT EXECUTE ON FUNCTION letter_recipients(uuid) TO inntak_app;
