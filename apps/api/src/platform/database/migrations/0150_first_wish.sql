-- How often people get what they wished for most: an indicator of its own. What has ended was counted without it, and stays.

-- Who got a yes: the place granted, and whether it was her first wish. A changed or ended place is no answer to a wish.
CREATE FUNCTION facts_first_wish(p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT d.tenant_id, d.participant_id, d.made_on, bool_or(w.rank = 1), NULL::integer
    FROM decision d JOIN decision_wish x ON x.decision_id = d.id JOIN wish w ON w.id = x.wish_id AND w.state = 'granted'
   WHERE d.made_on BETWEEN p_from AND p_to AND d.outcome IN ('granted', 'partlyGranted')
   GROUP BY d.id, d.tenant_id, d.participant_id, d.made_on
$$;

-- As in 0036, with the new one.
CREATE OR REPLACE FUNCTION facts_of(p_indicator text, p_from date, p_to date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, happened_on date, in_part boolean, days integer)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public AS $$
BEGIN
  CASE p_indicator
    WHEN 'daysToAnswer' THEN RETURN QUERY SELECT * FROM facts_days_to_answer(p_from, p_to);
    WHEN 'answeredInTime' THEN RETURN QUERY SELECT * FROM facts_answered_in_time(p_from, p_to);
    WHEN 'firstWish' THEN RETURN QUERY SELECT * FROM facts_first_wish(p_from, p_to);
    WHEN 'earmarkedPlaces' THEN RETURN QUERY SELECT * FROM facts_earmarked_places(p_from, p_to);
    WHEN 'withoutOffer' THEN RETURN QUERY SELECT * FROM facts_without_offer(p_from, p_to);
    WHEN 'mappedNeed' THEN RETURN QUERY SELECT * FROM facts_mapped_need(p_from, p_to);
    WHEN 'activityToWork' THEN RETURN QUERY SELECT * FROM facts_activity_to_work(p_from, p_to);
  END CASE;
END $$;
REVOKE EXECUTE ON FUNCTION facts_first_wish(date, date), facts_of(text, date, date) FROM PUBLIC;
