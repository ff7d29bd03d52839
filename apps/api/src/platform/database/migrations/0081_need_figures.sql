-- How many wait for an offer, by municipality, and how long half of them have waited: numbers for the report of need. What is
-- too small to be shown is hidden by the rules; this counts, for those who read that report.
CREATE FUNCTION need_figures(p_offers uuid[]) RETURNS TABLE (offer_id uuid, municipality_id uuid, waiting integer, median_days integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF coalesce((actor_membership()).role, '') NOT IN ('navAdviser', 'officeLeader') THEN RETURN; END IF;
  RETURN QUERY
  SELECT e.offer_id, e.tenant_id, count(*)::integer,
         percentile_disc(0.5) WITHIN GROUP (ORDER BY app_today() - e.since)
    FROM waitlist_entry e WHERE e.offer_id = ANY (p_offers) AND e.state <> 'left' GROUP BY e.offer_id, e.tenant_id;
END $$;
GRANT EXECUTE ON FUNCTION need_figures(uuid[]) TO inntak_app;
