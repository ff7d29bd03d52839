-- How many live in a municipality or bydel, and how many there have a disability benefit: numbers that others have counted, with
-- the day and the source. Appended to, never changed: what was written last for a day counts, and NULL takes it away. Nobody's.

CREATE TABLE population_figure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  seq bigint GENERATED ALWAYS AS IDENTITY,
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  kind text NOT NULL CHECK (kind IN ('inhabitants', 'disabilityBenefit')),
  number integer CHECK (number > 0),
  as_of date NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  by_user_id uuid, -- no reference: a number outlives the log-in of who wrote it down
  at timestamptz NOT NULL DEFAULT app_now()
);
CREATE INDEX population_figure_municipality_id ON population_figure (municipality_id, kind, as_of, seq);

ALTER TABLE population_figure ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON population_figure FOR SELECT USING (true); -- public numbers
CREATE POLICY adds ON population_figure FOR INSERT WITH CHECK (municipality_id = ANY ((SELECT actor_grant_tenants())::uuid[])
  AND by_user_id = (SELECT actor_user()));
GRANT SELECT, INSERT ON population_figure TO inntak_app;

-- What stands now, the latest day of each kind first.
CREATE FUNCTION population_figures(p_municipality uuid)
RETURNS TABLE (id uuid, kind text, number integer, as_of date, source text, by_user_id uuid, at timestamptz)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT f.id, f.kind, f.number, f.as_of, f.source, f.by_user_id, f.at FROM population_figure f
   WHERE f.municipality_id = p_municipality AND f.number IS NOT NULL
     AND NOT EXISTS (SELECT 1 FROM population_figure n WHERE n.municipality_id = f.municipality_id AND n.kind = f.kind
                        AND n.as_of = f.as_of AND n.seq > f.seq)
   ORDER BY f.kind, f.as_of DESC
$$;

-- Places with a fixed number on a day: kept for a municipality or bydel, or open where an offer serves one municipality or the
-- bydeler of one city. Of places by weekday a fifth of the week's. What several bydeler share is their city's.
CREATE FUNCTION places_at_disposal(p_day date) RETURNS TABLE (municipality_id uuid, is_vta boolean, places numeric)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT p.municipality_id, o.kind = 'vta', CASE WHEN p.weekday IS NULL THEN p.places ELSE p.places / 5.0 END
    FROM offer_pool p JOIN offer o ON o.id = p.offer_id WHERE p.valid @> p_day
  UNION ALL
  SELECT h.municipality_id, o.kind = 'vta', CASE WHEN c.weekday IS NULL THEN c.open_places ELSE c.open_places / 5.0 END
    FROM offer_capacity c JOIN offer o ON o.id = c.offer_id
    JOIN (SELECT s.offer_id, min(coalesce(m.parent_id, m.id)::text)::uuid AS municipality_id
            FROM offer_municipality s JOIN municipality m ON m.id = s.municipality_id
           GROUP BY s.offer_id HAVING count(DISTINCT coalesce(m.parent_id, m.id)) = 1) h ON h.offer_id = o.id
   WHERE c.valid @> p_day
$$;
GRANT EXECUTE ON FUNCTION population_figures(uuid), places_at_disposal(date) TO inntak_app;
