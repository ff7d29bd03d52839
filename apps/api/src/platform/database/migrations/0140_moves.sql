-- A move across the line between NAV and the municipality: the new place is held before the old one ends. What the person has
-- from the other authority does not stand against an offer; it ends when she has said yes and it is decided.

-- As in 0026, and whether the end of the place is set: such days do not give way, somebody else has decided on them.
DROP FUNCTION weekdays_taken(uuid, date);
CREATE FUNCTION weekdays_taken(p_participant uuid, p_from date)
RETURNS TABLE (weekday integer, taken_from date, taken_to date, held boolean, municipal boolean, ending boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT actor_sees(p_participant) THEN RETURN; END IF;
  RETURN QUERY
  SELECT d.weekday::integer, lower(d.valid), upper(d.valid) - 1, false, p.financing <> 'nav', p.state = 'ended'
    FROM placement_day d JOIN placement p ON p.id = d.placement_id
   WHERE d.participant_id = p_participant AND d.valid && daterange(p_from, NULL)
  UNION ALL
  SELECT d.weekday::integer, lower(d.valid), upper(d.valid) - 1, true, false, false FROM place_offer_day d
   WHERE d.participant_id = p_participant AND d.holds AND d.valid && daterange(p_from, NULL);
END $$;
GRANT EXECUTE ON FUNCTION weekdays_taken(uuid, date) TO inntak_app;
REVOKE EXECUTE ON FUNCTION weekdays_taken(uuid, date) FROM PUBLIC;

-- The person has another place on days of this place offer.
CREATE FUNCTION is_beside(p_place_offer uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM place_offer_day x JOIN placement_day d ON d.participant_id = x.participant_id
                    AND d.weekday = x.weekday AND d.valid && x.valid WHERE x.place_offer_id = p_place_offer)
$$;
-- A decision grants it.
CREATE FUNCTION is_granted(p_place_offer uuid) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM decision d WHERE d.place_offer_id = p_place_offer AND d.made_on IS NOT NULL
                    AND d.outcome IN ('granted', 'partlyGranted'))
$$;

-- Granted, accepted and held, and the other authority's place on those days must end first. As in 0024, now from both sides.
CREATE OR REPLACE FUNCTION grant_waits(o place_offer) RETURNS boolean LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT o.state = 'accepted' AND is_granted(o.id) AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = o.id)
     AND (o.authority = 'nav' OR is_beside(o.id))
$$;

-- The facts say so of both. Whatever else they say, they go on saying: a function that says it in other words stops the migration.
DO $$
DECLARE
  of_navs text := 'o.authority = ''nav'' AND o.state = ''accepted'' AND grant_waits(o)';
  of_both text := 'o.state = ''accepted'' AND grant_waits(o)';
  definition text := pg_get_functiondef('office_case_facts(uuid[])'::regprocedure);
BEGIN
  IF (length(definition) - length(replace(definition, of_navs, ''))) <> length(of_navs) THEN
    RAISE EXCEPTION 'office_case_facts tells of grants that wait in other words';
  END IF;
  EXECUTE replace(definition, of_navs, of_both);
END $$;

-- «NAV avslutter plassen sin»: after the office's own days (150), before transport (155).
INSERT INTO task_kind (position, holder, task) VALUES (152, 'nav', 'endNavPlace');

-- As in 0107, with NAV's place that must end.
CREATE OR REPLACE FUNCTION tasks_of_place_offers(p_tenant uuid, p_today date, p_holidays date[])
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
  UNION ALL SELECT o.application_id, CASE o.authority WHEN 'nav' THEN 'changeMunicipalDays' ELSE 'endNavPlace' END,
         CASE o.authority WHEN 'nav' THEN o.start_on ELSE o.start_on - 1 END
    FROM place_offer o WHERE o.tenant_id = p_tenant AND o.state = 'accepted'
     AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = o.id) AND grant_waits(o)
$$;

-- The weekdays of a place that another one is held for, from when, and whether that is granted and accepted. Not where: who ends
-- a place may not be allowed to know what comes after it.
CREATE FUNCTION days_held_beside(p_placement uuid) RETURNS TABLE (weekday integer, start_on date, decided boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY
  SELECT DISTINCT x.weekday::integer, lower(x.valid), o.state = 'accepted' AND is_granted(o.id)
    FROM placement p JOIN placement_day d ON d.placement_id = p.id
    JOIN place_offer_day x ON x.participant_id = d.participant_id AND x.weekday = d.weekday AND x.valid && d.valid AND x.holds
    JOIN place_offer o ON o.id = x.place_offer_id
   WHERE p.id = p_placement AND actor_sees(p.participant_id);
END $$;

-- Whoever ends a place meets whoever answers, decides or releases the one that is held beside it: of two at once, the second one
-- waits, and reads the days after this.
CREATE FUNCTION keep_held_beside(p_placement uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM placement p WHERE p.id = p_placement AND actor_sees(p.participant_id)) THEN RETURN; END IF;
  PERFORM FROM place_offer o
    WHERE o.id IN (SELECT x.place_offer_id FROM placement_day d JOIN place_offer_day x ON x.participant_id = d.participant_id
                      AND x.weekday = d.weekday AND x.valid && d.valid AND x.holds WHERE d.placement_id = p_placement)
    ORDER BY o.id FOR NO KEY UPDATE;
END $$;
GRANT EXECUTE ON FUNCTION is_beside(uuid), is_granted(uuid), days_held_beside(uuid), keep_held_beside(uuid) TO inntak_app;
REVOKE EXECUTE ON FUNCTION days_held_beside(uuid), keep_held_beside(uuid) FROM PUBLIC;

-- As in 0015: but a place that the old one has been given up for is as good as taken.
CREATE OR REPLACE FUNCTION release_withdrawn(p_application uuid, p_reason text)
RETURNS TABLE (id uuid, from_state text, participant_id uuid, tenant_id uuid) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM application a WHERE a.id = p_application AND a.state = 'withdrawn'
                    AND a.participant_id <> ALL (actor_hidden())
                    AND (a.tenant_id = ANY (actor_tenants()) OR a.participant_id = ANY (actor_self() || actor_represented())))
  THEN RETURN; END IF;
  -- Somebody who ends the old place at this moment is waited for; what she did is read after it.
  PERFORM FROM place_offer o WHERE o.application_id = p_application ORDER BY o.id FOR NO KEY UPDATE;
  RETURN QUERY
  WITH open AS (
    SELECT o.id, o.state FROM place_offer o
     WHERE o.application_id = p_application AND o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted')
       AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = o.id)
       AND NOT (o.state = 'accepted' AND is_granted(o.id) AND NOT is_beside(o.id))
     ORDER BY o.id FOR NO KEY UPDATE
  )
  UPDATE place_offer o SET state = 'released', release_reason = p_reason, version = o.version + 1
    FROM open WHERE o.id = open.id
  RETURNING o.id, open.state, o.participant_id, o.tenant_id;
END $$;
