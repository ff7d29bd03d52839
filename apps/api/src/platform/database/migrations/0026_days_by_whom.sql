-- Whose days are taken: those of a placement that the municipality decides on can be changed by it, so a grant from NAV
-- may wait for them. As in 0015, with that said. Still not where, nor by whom else.
DROP FUNCTION weekdays_taken(uuid, date);
CREATE FUNCTION weekdays_taken(p_participant uuid, p_from date)
RETURNS TABLE (weekday integer, taken_from date, taken_to date, held boolean, municipal boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT actor_sees(p_participant) THEN RETURN; END IF;
  RETURN QUERY
  SELECT d.weekday::integer, lower(d.valid), upper(d.valid) - 1, false, p.financing <> 'nav'
    FROM placement_day d JOIN placement p ON p.id = d.placement_id
   WHERE d.participant_id = p_participant AND d.valid && daterange(p_from, NULL)
  UNION ALL
  SELECT d.weekday::integer, lower(d.valid), upper(d.valid) - 1, true, false FROM place_offer_day d
   WHERE d.participant_id = p_participant AND d.holds AND d.valid && daterange(p_from, NULL);
END $$;
GRANT EXECUTE ON FUNCTION weekdays_taken(uuid, date) TO inntak_app;
REVOKE EXECUTE ON FUNCTION weekdays_taken(uuid, date) FROM PUBLIC;
