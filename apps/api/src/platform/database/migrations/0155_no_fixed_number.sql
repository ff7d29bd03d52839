-- Work in an ordinary company (VTO) has no fixed number of places: a company is found for each person. There is room for
-- whom NAV grants it; who and how many are there is counted as everywhere. Without this nobody could get such a place at all.
CREATE OR REPLACE FUNCTION no_room(p_offer uuid, p_weekday integer, p_valid daterange, p_municipality uuid, p_participant uuid)
RETURNS TABLE (reason text, on_day date, people integer, places integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH others AS MATERIALIZED (
    SELECT tenant_id, participant_id, valid FROM occupancy
     WHERE offer_id = p_offer AND (p_weekday = 0 OR weekday = p_weekday) AND valid && p_valid
       AND participant_id IS DISTINCT FROM p_participant
  ), changes AS (
    SELECT lower(p_valid) AS day
    UNION SELECT lower(valid) FROM others
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_capacity WHERE offer_id = p_offer
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_pool WHERE offer_id = p_offer
    UNION SELECT unnest(ARRAY[lower(valid), upper(valid)]) FROM offer_closure WHERE offer_id = p_offer
  ), days AS (
    SELECT DISTINCT aligned(greatest(day, lower(p_valid)), p_weekday) AS day FROM changes WHERE day IS NOT NULL
  ), counted AS (
    SELECT d.day, m.tenant_id, open_places_on(p_offer, p_weekday, d.day) AS open_places,
           (SELECT count(DISTINCT o.participant_id) FROM others o WHERE o.valid @> d.day AND o.tenant_id = m.tenant_id)::integer
             + (m.tenant_id = p_municipality)::integer AS n,
           coalesce(pool.places, 0) AS pool, coalesce(pool.closed, false) AS closed
      FROM days d
      CROSS JOIN (SELECT tenant_id FROM others UNION SELECT p_municipality
                  UNION SELECT municipality_id FROM offer_pool WHERE offer_id = p_offer) AS m (tenant_id)
      LEFT JOIN LATERAL pools_on(p_offer, p_weekday, d.day) pool ON pool.municipality_id = m.tenant_id
     WHERE p_valid @> d.day
  ), judged AS (
    SELECT day, open_places, bool_or(closed) FILTER (WHERE tenant_id = p_municipality) AS in_closed_pool,
           max(n) FILTER (WHERE tenant_id = p_municipality) AS own, max(pool) FILTER (WHERE tenant_id = p_municipality) AS own_pool,
           sum(greatest(0, n - pool)) FILTER (WHERE NOT closed)::integer AS beyond,
           sum(n)::integer AS everybody, open_places + sum(pool)::integer AS all_places
      FROM counted GROUP BY day, open_places
  )
  SELECT CASE WHEN in_closed_pool THEN 'POOL_FULL' WHEN everybody <= all_places THEN 'ONLY_RESERVED_LEFT' ELSE 'FULL' END,
         day, CASE WHEN in_closed_pool THEN own ELSE beyond END, CASE WHEN in_closed_pool THEN own_pool ELSE open_places END
    FROM judged
   WHERE CASE WHEN in_closed_pool THEN own > own_pool ELSE own > own_pool AND beyond > open_places END
     AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.id = p_offer AND o.kind = 'vto')
   ORDER BY day LIMIT 1
$$;
