-- What ends with a withdrawn application, the order of whole waitlists, weekdays that are taken, and figures.

-- A caseworker takes somebody off a list for a reason in words, which stands in the history.
ALTER TABLE waitlist_entry DROP CONSTRAINT waitlist_entry_left_reason_check;
ALTER TABLE waitlist_entry ADD CONSTRAINT waitlist_entry_left_reason_check
  CHECK (left_reason IN ('placed', 'declined', 'withdrawn', 'moved', 'notSuitable', 'other'));

-- Releases what was offered or prepared in an application that its person, or the office, has just withdrawn. The person
-- does not see what is only prepared, and it must not be sent afterwards either. A place that is taken stands.
CREATE FUNCTION release_withdrawn(p_application uuid, p_reason text)
RETURNS TABLE (id uuid, from_state text, participant_id uuid, tenant_id uuid) LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM application a WHERE a.id = p_application AND a.state = 'withdrawn'
                    AND a.participant_id <> ALL (actor_hidden())
                    AND (a.tenant_id = ANY (actor_tenants()) OR a.participant_id = ANY (actor_self() || actor_represented())))
  THEN RETURN; END IF;
  RETURN QUERY
  WITH open AS (
    SELECT o.id, o.state FROM place_offer o
     WHERE o.application_id = p_application AND o.state IN ('prepared', 'sent', 'talking', 'overdue', 'accepted')
       AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.place_offer_id = o.id)
     ORDER BY o.id FOR NO KEY UPDATE
  )
  UPDATE place_offer o SET state = 'released', release_reason = p_reason, version = o.version + 1
    FROM open WHERE o.id = open.id
  RETURNING o.id, open.state, o.participant_id, o.tenant_id;
END $$;

-- The order of everybody who waits for an offer, of those the caller may see: as waitlist_rank, for a whole list at once.
CREATE FUNCTION waitlist_order(p_offer uuid) RETURNS TABLE (entry_id uuid, place integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT o.id, o.place FROM (
    SELECT e.id, e.tenant_id, e.participant_id,
           rank() OVER (PARTITION BY e.tenant_id
                        ORDER BY coalesce(a.need_class, 99),
                                 coalesce(p.school_ends_on <= make_date(extract(year FROM app_today())::integer, 12, 31)
                                          AND p.school_ends_on >= make_date(extract(year FROM app_today())::integer, 1, 1), false) DESC,
                                 e.since)::integer AS place
      FROM waitlist_entry e JOIN application a ON a.id = e.application_id JOIN participant p ON p.id = e.participant_id
     WHERE e.offer_id = p_offer AND e.state = 'waiting'
  ) o WHERE o.tenant_id = ANY ((SELECT actor_tenants())::uuid[]) OR actor_sees(o.participant_id)
$$;

-- Weekdays on which the person is placed, or held a place for, from a day on: who registers a place elsewhere is told that
-- the weekday is taken, not by whom.
CREATE FUNCTION weekdays_taken(p_participant uuid, p_from date)
RETURNS TABLE (weekday integer, taken_from date, taken_to date, held boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT actor_sees(p_participant) THEN RETURN; END IF;
  RETURN QUERY
  SELECT d.weekday::integer, lower(d.valid), upper(d.valid) - 1, false FROM placement_day d
   WHERE d.participant_id = p_participant AND d.valid && daterange(p_from, NULL)
  UNION ALL
  SELECT d.weekday::integer, lower(d.valid), upper(d.valid) - 1, true FROM place_offer_day d
   WHERE d.participant_id = p_participant AND d.holds AND d.valid && daterange(p_from, NULL);
END $$;

-- Municipalities whose figures the actor may see: the own office's, an analyst's bydel, or every bydel of an analyst's city.
CREATE FUNCTION actor_figures() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership := actor_membership();
  own uuid := (SELECT o.municipality_id FROM organisation o WHERE o.id = worn.organisation_id);
BEGIN
  RETURN CASE
    WHEN worn.role = 'districtAnalyst' THEN ARRAY[own]
    WHEN worn.role = 'cityAnalyst' THEN (SELECT coalesce(array_agg(m.id), '{}') FROM municipality m WHERE m.parent_id = own)
    ELSE actor_tenants() END;
END $$;

-- Figures over some municipalities together, each person counted once. Numbers only, and only of those the actor may count;
-- what is too small to be shown is for the rules to hide.
CREATE FUNCTION figures(p_tenants uuid[]) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  allowed uuid[] := actor_figures();
  tenants uuid[] := ARRAY(SELECT t FROM unnest(p_tenants) t WHERE t = ANY (allowed));
BEGIN
  RETURN (
    WITH open AS MATERIALIZED (
      SELECT a.id, a.participant_id FROM application a
       WHERE a.tenant_id = ANY (tenants) AND a.state IN ('submitted', 'received', 'activityClarification', 'workClarification')
    ), placed AS MATERIALIZED (
      SELECT DISTINCT d.participant_id, d.offer_id FROM placement_day d JOIN placement p ON p.id = d.placement_id
       WHERE d.tenant_id = ANY (tenants) AND d.valid @> app_today() AND p.state <> 'planned'
    ), answered AS MATERIALIZED (
      SELECT a.id, a.participant_id, a.answer_target, coalesce(a.received_on, oslo_day(a.submitted_at)) AS came_on,
             (SELECT min(d.made_on) FROM decision d WHERE d.application_id = a.id AND d.made_on IS NOT NULL) AS made_on
        FROM application a WHERE a.tenant_id = ANY (tenants) AND a.submitted_at IS NOT NULL
    )
    SELECT jsonb_build_object(
      'open', (SELECT count(DISTINCT participant_id) FROM open),
      'withoutOffer', (SELECT count(DISTINCT o.participant_id) FROM open o WHERE NOT EXISTS (
          SELECT 1 FROM place_offer po JOIN open x ON x.id = po.application_id
           WHERE x.participant_id = o.participant_id AND po.sent_at IS NOT NULL)),
      'waitingForVta', (SELECT count(DISTINCT e.participant_id) FROM waitlist_entry e JOIN offer f ON f.id = e.offer_id
         WHERE e.tenant_id = ANY (tenants) AND e.state <> 'left' AND f.kind = 'vta'),
      'placed', (SELECT count(DISTINCT participant_id) FROM placed),
      'placedAt', (SELECT coalesce(jsonb_agg(jsonb_build_object('offerId', c.offer_id, 'people', c.people)), '[]')
         FROM (SELECT offer_id, count(*) AS people FROM placed GROUP BY offer_id) c),
      'answered', (SELECT count(DISTINCT participant_id) FROM answered WHERE made_on IS NOT NULL),
      'medianDays', (SELECT round(percentile_cont(0.5) WITHIN GROUP (ORDER BY made_on - came_on))::integer
         FROM answered WHERE made_on IS NOT NULL),
      'due', (SELECT count(DISTINCT participant_id) FROM answered
         WHERE answer_target IS NOT NULL AND (made_on IS NOT NULL OR answer_target < app_today())),
      'inTime', (SELECT count(DISTINCT participant_id) FROM answered WHERE made_on <= answer_target)));
END $$;

GRANT EXECUTE ON FUNCTION release_withdrawn(uuid, text), waitlist_order(uuid), weekdays_taken(uuid, date), actor_figures(),
  figures(uuid[]) TO inntak_app;
