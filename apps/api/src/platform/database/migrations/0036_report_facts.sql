-- One rule per indicator of the report (packages/domain/src/reporting/indicators.ts says them in words). Each tells whom it
-- counts between two days, when, whether in the part that is looked at, and how many days it took. For snapshots only:
-- nobody else may run them.

CREATE FUNCTION facts_days_to_answer(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, d.made_on, false,
         greatest(0, d.made_on - coalesce(a.paper_received_on, oslo_day(a.submitted_at)))
    FROM (SELECT application_id, min(made_on) AS made_on FROM decision WHERE made_on IS NOT NULL GROUP BY application_id) d
    JOIN application a ON a.id = d.application_id
   WHERE d.made_on BETWEEN p_from AND p_to AND a.submitted_at IS NOT NULL
$$;

-- Who withdrew before the target and had no answer is nobody's delay.
CREATE FUNCTION facts_answered_in_time(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, a.answer_target, coalesce(d.made_on <= a.answer_target, false), NULL::integer
    FROM application a
    LEFT JOIN (SELECT application_id, min(made_on) AS made_on FROM decision WHERE made_on IS NOT NULL GROUP BY application_id) d
      ON d.application_id = a.id
   WHERE a.answer_target BETWEEN p_from AND p_to AND oslo_day(a.submitted_at) <= a.answer_target
     AND (d.made_on IS NOT NULL OR NOT EXISTS (SELECT 1 FROM case_history h WHERE h.application_id = a.id
            AND h.object_id = a.id AND h.to_state = 'withdrawn' AND oslo_day(h.at) <= a.answer_target))
$$;

CREATE FUNCTION facts_earmarked_places(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT p.tenant_id, p.participant_id, p.from_on, false, NULL::integer FROM placement p
   WHERE p.earmarked_grant_id IS NOT NULL AND p.state <> 'planned' AND p.from_on BETWEEN p_from AND p_to
$$;

-- How it stood on the last day, also when that is long ago: what was sent and ended until then.
CREATE FUNCTION facts_without_offer(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT a.tenant_id, a.participant_id, p_to, NOT bool_or(EXISTS (SELECT 1 FROM place_offer o
           WHERE o.application_id = a.id AND oslo_day(o.sent_at) <= p_to)), NULL::integer
    FROM application a
   WHERE oslo_day(a.submitted_at) <= p_to
     AND NOT EXISTS (SELECT 1 FROM case_history h WHERE h.application_id = a.id AND h.object_id = a.id
                        AND h.to_state IN ('closed', 'withdrawn') AND oslo_day(h.at) <= p_to)
   GROUP BY a.tenant_id, a.participant_id
$$;

CREATE FUNCTION facts_mapped_need(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT r.tenant_id, r.participant_id, r.assessed_on, false, NULL::integer FROM referral r
   WHERE r.assessed_on BETWEEN p_from AND p_to
  UNION ALL
  SELECT a.tenant_id, a.participant_id, a.vta_assessed_on, false, NULL::integer FROM application a
   WHERE a.vta_assessed_on BETWEEN p_from AND p_to
$$;

CREATE FUNCTION facts_activity_to_work(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH begun AS (
    SELECT DISTINCT p.tenant_id, p.participant_id, p.from_on, o.kind IN ('work', 'vta', 'vto') AS is_work
      FROM placement p JOIN placement_day d ON d.placement_id = p.id JOIN offer o ON o.id = d.offer_id
     WHERE p.state <> 'planned' AND p.from_on <= p_to
  )
  SELECT w.tenant_id, w.participant_id, w.from_on, false, NULL::integer
    FROM (SELECT tenant_id, participant_id, min(from_on) AS from_on FROM begun WHERE is_work GROUP BY 1, 2) w
   WHERE w.from_on BETWEEN p_from AND p_to
     AND EXISTS (SELECT 1 FROM begun b WHERE b.participant_id = w.participant_id AND NOT b.is_work AND b.from_on < w.from_on)
$$;

-- By the code of the indicator. One that has no rule here fails, and with it the job.
CREATE FUNCTION facts_of(p_indicator text, p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  CASE p_indicator
    WHEN 'daysToAnswer' THEN RETURN QUERY SELECT * FROM facts_days_to_answer(p_from, p_to);
    WHEN 'answeredInTime' THEN RETURN QUERY SELECT * FROM facts_answered_in_time(p_from, p_to);
    WHEN 'earmarkedPlaces' THEN RETURN QUERY SELECT * FROM facts_earmarked_places(p_from, p_to);
    WHEN 'withoutOffer' THEN RETURN QUERY SELECT * FROM facts_without_offer(p_from, p_to);
    WHEN 'mappedNeed' THEN RETURN QUERY SELECT * FROM facts_mapped_need(p_from, p_to);
    WHEN 'activityToWork' THEN RETURN QUERY SELECT * FROM facts_activity_to_work(p_from, p_to);
  END CASE;
END $$;

REVOKE EXECUTE ON FUNCTION facts_days_to_answer(date, date), facts_answered_in_time(date, date),
  facts_earmarked_places(date, date), facts_without_offer(date, date), facts_mapped_need(date, date),
  facts_activity_to_work(date, date), facts_of(text, date, date) FROM PUBLIC;
