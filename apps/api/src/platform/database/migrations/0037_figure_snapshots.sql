-- Figures of the report, counted by a job every night and read from here. What has ended is counted once and stays as it was
-- published: a later correction would tell of the one it is about.

-- The application role reads and writes it by the functions below only.
CREATE TABLE figure_snapshot (
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  indicator text NOT NULL,
  period text NOT NULL CHECK (period ~ '^[0-9]{4}(-H[12])?$'),
  base integer NOT NULL CHECK (base >= 0),
  part integer CHECK (part BETWEEN 0 AND base),
  median integer,
  closed boolean NOT NULL,
  taken_on date NOT NULL,
  PRIMARY KEY (period, municipality_id, indicator)
);
CREATE INDEX figure_snapshot_municipality_id ON figure_snapshot (municipality_id);

-- Counts people for each bydel, municipality and city (each bydel's people) in the periods given; of the year's facts about
-- a person the first counts, so that the halves of a year add up to it. For jobs only.
CREATE FUNCTION take_snapshots(p_periods jsonb, p_indicators jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  p record;
  i record;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'system' THEN
    RAISE EXCEPTION 'snapshots are taken by a job' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR p IN SELECT * FROM jsonb_to_recordset(p_periods) AS x (code text, year_from date, first_day date, last_day date, closed boolean) LOOP
    FOR i IN SELECT * FROM jsonb_to_recordset(p_indicators) AS x (code text, has_part boolean, has_median boolean) LOOP
      INSERT INTO figure_snapshot AS s (municipality_id, indicator, period, base, part, median, closed, taken_on)
      WITH first AS (
        SELECT DISTINCT ON (f.tenant_id, f.participant_id) f.* FROM facts_of(i.code, p.year_from, p.last_day) f
         ORDER BY f.tenant_id, f.participant_id, f.happened_on, f.in_part DESC, f.days
      ), counted AS (
        SELECT m.id, f.in_part, f.days FROM first f JOIN municipality d ON d.id = f.tenant_id
          JOIN municipality m ON m.id IN (d.id, d.parent_id)
         WHERE f.happened_on BETWEEN p.first_day AND p.last_day
      )
      SELECT m.id, i.code, p.code, count(c.id), CASE WHEN i.has_part THEN count(c.id) FILTER (WHERE c.in_part) END,
             CASE WHEN i.has_median THEN round(percentile_cont(0.5) WITHIN GROUP (ORDER BY c.days))::integer END,
             p.closed, app_today()
        FROM municipality m LEFT JOIN counted c ON c.id = m.id GROUP BY m.id
      ON CONFLICT (period, municipality_id, indicator) DO UPDATE
         SET base = excluded.base, part = excluded.part, median = excluded.median, closed = excluded.closed,
             taken_on = excluded.taken_on
       WHERE NOT s.closed;
    END LOOP;
  END LOOP;
  RETURN jsonb_array_length(p_periods);
END $$;

-- Periods that are counted for good. No figures.
CREATE FUNCTION closed_periods() RETURNS text[] LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT coalesce(array_agg(DISTINCT period), '{}') FROM figure_snapshot WHERE closed
$$;

-- The figures that the actor's report is made from: of all bydeler and their city for who sees one of them, else of the own
-- municipality; the period that runs only of the own, for its office. Before they are shown, small ones are hidden by the
-- rules, which need them all to know what would tell of whom.
CREATE FUNCTION report_snapshots(p_periods text[])
RETURNS TABLE (unit text, indicator text, period text, base integer, part integer, median integer, closed boolean, taken_on date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership := actor_membership();
  own municipality;
BEGIN
  IF worn.role IS NULL OR worn.role NOT IN ('caseworker', 'decisionMaker', 'officeLeader', 'districtAnalyst', 'cityAnalyst')
  THEN RETURN; END IF;
  SELECT m.* INTO own FROM organisation o JOIN municipality m ON m.id = o.municipality_id WHERE o.id = worn.organisation_id;
  RETURN QUERY
  SELECT m.code, s.indicator, s.period, s.base, s.part, s.median, s.closed, s.taken_on
    FROM figure_snapshot s JOIN municipality m ON m.id = s.municipality_id
   WHERE s.period = ANY (p_periods)
     AND (m.id = own.id OR coalesce(m.parent_id, m.id) = coalesce(own.parent_id, own.id))
     AND (s.closed OR m.id = own.id AND worn.role NOT IN ('districtAnalyst', 'cityAnalyst'));
END $$;

GRANT EXECUTE ON FUNCTION take_snapshots(jsonb, jsonb), closed_periods(), report_snapshots(text[]) TO inntak_app;
