-- What a bydel reports half-yearly and was not counted yet: a named contact, who has no place, how long people wait, and moves
-- in the other directions. What has ended was counted without them, and stays.

CREATE FUNCTION facts_named_contact(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, coalesce(a.paper_received_on, oslo_day(a.submitted_at)),
         a.responsible_user_id IS NOT NULL, NULL::integer
    FROM application a
   WHERE a.submitted_at IS NOT NULL AND coalesce(a.paper_received_on, oslo_day(a.submitted_at)) BETWEEN p_from AND p_to
$$;

CREATE FUNCTION facts_without_place(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT f.tenant_id, f.participant_id, p_to, f.standing = 'waiting', NULL::integer
    FROM facts_fairness(least(p_to, app_today())) f
$$;

-- Her longest wait, to the last day or, while the period runs, to today; one that was paused goes on.
CREATE FUNCTION facts_days_waiting(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT e.tenant_id, e.participant_id, p_to, false, max(least(p_to, app_today()) - e.since)
    FROM waitlist_entry e WHERE e.since <= p_to AND oslo_day(e.created_at) <= p_to AND (e.left_on IS NULL OR e.left_on > p_to)
   GROUP BY e.tenant_id, e.participant_id
$$;

-- The first placement of some kinds, where one of other kinds began before it.
CREATE FUNCTION facts_first_move(p_to_kinds text[], p_from_kinds text[], p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH begun AS (
    SELECT DISTINCT p.tenant_id, p.participant_id, p.from_on, o.kind
      FROM placement p JOIN placement_day d ON d.placement_id = p.id JOIN offer o ON o.id = d.offer_id
     WHERE p.state <> 'planned' AND p.from_on <= p_to
  )
  SELECT w.tenant_id, w.participant_id, w.from_on, false, NULL::integer
    FROM (SELECT b.tenant_id, b.participant_id, min(b.from_on) AS from_on FROM begun b WHERE b.kind = ANY (p_to_kinds) GROUP BY 1, 2) w
   WHERE w.from_on BETWEEN p_from AND p_to
     AND EXISTS (SELECT 1 FROM begun b WHERE b.participant_id = w.participant_id AND b.kind = ANY (p_from_kinds) AND b.from_on < w.from_on)
$$;

CREATE FUNCTION facts_work_to_ordinary(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT * FROM facts_first_move(ARRAY['vto'], ARRAY['work', 'vta'], p_from, p_to)
$$;

CREATE FUNCTION facts_work_to_activity(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT * FROM facts_first_move(ARRAY['activity', 'lowThreshold'], ARRAY['work', 'vta', 'vto'], p_from, p_to)
$$;

-- As in 0150, with the new ones.
CREATE OR REPLACE FUNCTION facts_of(p_indicator text, p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  CASE p_indicator
    WHEN 'daysToAnswer' THEN RETURN QUERY SELECT * FROM facts_days_to_answer(p_from, p_to);
    WHEN 'answeredInTime' THEN RETURN QUERY SELECT * FROM facts_answered_in_time(p_from, p_to);
    WHEN 'namedContact' THEN RETURN QUERY SELECT * FROM facts_named_contact(p_from, p_to);
    WHEN 'firstWish' THEN RETURN QUERY SELECT * FROM facts_first_wish(p_from, p_to);
    WHEN 'earmarkedPlaces' THEN RETURN QUERY SELECT * FROM facts_earmarked_places(p_from, p_to);
    WHEN 'withoutOffer' THEN RETURN QUERY SELECT * FROM facts_without_offer(p_from, p_to);
    WHEN 'withoutPlace' THEN RETURN QUERY SELECT * FROM facts_without_place(p_from, p_to);
    WHEN 'daysWaiting' THEN RETURN QUERY SELECT * FROM facts_days_waiting(p_from, p_to);
    WHEN 'mappedNeed' THEN RETURN QUERY SELECT * FROM facts_mapped_need(p_from, p_to);
    WHEN 'activityToWork' THEN RETURN QUERY SELECT * FROM facts_activity_to_work(p_from, p_to);
    WHEN 'workToOrdinary' THEN RETURN QUERY SELECT * FROM facts_work_to_ordinary(p_from, p_to);
    WHEN 'workToActivity' THEN RETURN QUERY SELECT * FROM facts_work_to_activity(p_from, p_to);
  END CASE;
END $$;

REVOKE EXECUTE ON FUNCTION facts_named_contact(date, date), facts_without_place(date, date), facts_days_waiting(date, date),
  facts_first_move(text[], text[], date, date), facts_work_to_ordinary(date, date), facts_work_to_activity(date, date),
  facts_of(text, date, date) FROM PUBLIC;
