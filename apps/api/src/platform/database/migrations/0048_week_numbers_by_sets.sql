-- As in 0045, by sets: what holds is spread over the weeks it holds for, once, and joined by equality. The numbers are the same.
CREATE OR REPLACE FUNCTION offer_week_numbers(p_offers uuid[], p_from date, p_weeks integer)
RETURNS TABLE (offer_id uuid, municipality_id uuid, weekday smallint, week_start date, open_places integer, pool_places integer,
               pool_closed boolean, in_place integer, decided integer, proposed integer, closed boolean)
LANGUAGE sql STABLE AS $$
  WITH week AS MATERIALIZED (
    SELECT date_trunc('week', p_from)::date + 7 * n AS monday FROM generate_series(0, least(p_weeks, 208) - 1) AS n
  ), slot AS MATERIALIZED (
    SELECT o.id AS offer_id, o.position, w.weekday, k.monday, k.monday + greatest(w.weekday - 1, 0) AS day
      FROM offer o
      CROSS JOIN LATERAL generate_series(CASE o.capacity_unit WHEN 'person' THEN 0 ELSE 1 END,
                                         CASE o.capacity_unit WHEN 'person' THEN 0 ELSE 5 END) AS w (weekday)
      CROSS JOIN week k
     WHERE o.id = ANY (p_offers)
  ), open AS MATERIALIZED (
    SELECT s.offer_id, s.weekday, s.monday, sum(c.open_places) AS places
      FROM offer_capacity c JOIN slot s ON s.offer_id = c.offer_id AND coalesce(c.weekday, s.weekday) = s.weekday AND c.valid @> s.day
     WHERE c.offer_id = ANY (p_offers) GROUP BY s.offer_id, s.weekday, s.monday
  ), shut AS MATERIALIZED (
    SELECT s.offer_id, s.weekday, s.monday, coalesce(sum(x.places_closed), 0) AS places, bool_or(x.places_closed IS NULL) AS closed
      FROM offer_closure x JOIN slot s ON s.offer_id = x.offer_id AND coalesce(x.weekday, s.weekday) = s.weekday AND x.valid @> s.day
     WHERE x.offer_id = ANY (p_offers) AND x.state <> 'withdrawn' GROUP BY s.offer_id, s.weekday, s.monday
  ), pool AS MATERIALIZED (
    SELECT s.offer_id, p.municipality_id, s.weekday, s.monday, sum(p.places)::integer AS places, bool_or(p.closed) AS closed
      FROM offer_pool p JOIN slot s ON s.offer_id = p.offer_id AND coalesce(p.weekday, s.weekday) = s.weekday AND p.valid @> s.day
     WHERE p.offer_id = ANY (p_offers) GROUP BY s.offer_id, p.municipality_id, s.weekday, s.monday
  ), step AS MATERIALIZED (
    SELECT l.*, lead(l.week_start) OVER (PARTITION BY l.offer_id, l.municipality_id, l.weekday ORDER BY l.week_start) AS until
      FROM offer_load l WHERE l.offer_id = ANY (p_offers)
  ), load AS MATERIALIZED (
    SELECT l.offer_id, l.municipality_id, l.weekday, k.monday, l.in_place, l.decided, l.proposed
      FROM step l JOIN week k ON l.week_start <= k.monday AND (l.until IS NULL OR l.until > k.monday)
  )
  SELECT s.offer_id, m.municipality_id, s.weekday::smallint, s.monday,
         greatest(0, coalesce(o.places, 0) - coalesce(x.places, 0))::integer,
         p.places, coalesce(p.closed, false), coalesce(l.in_place, 0), coalesce(l.decided, 0), coalesce(l.proposed, 0),
         coalesce(x.closed, false)
    FROM slot s JOIN offer_municipality m ON m.offer_id = s.offer_id
    LEFT JOIN open o ON o.offer_id = s.offer_id AND o.weekday = s.weekday AND o.monday = s.monday
    LEFT JOIN shut x ON x.offer_id = s.offer_id AND x.weekday = s.weekday AND x.monday = s.monday
    LEFT JOIN pool p ON p.offer_id = s.offer_id AND p.municipality_id = m.municipality_id AND p.weekday = s.weekday AND p.monday = s.monday
    LEFT JOIN load l ON l.offer_id = s.offer_id AND l.municipality_id = m.municipality_id AND l.weekday = s.weekday AND l.monday = s.monday
   ORDER BY s.position, s.offer_id, m.municipality_id, s.weekday, s.monday
$$;
