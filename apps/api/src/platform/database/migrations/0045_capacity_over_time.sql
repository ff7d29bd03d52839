-- Closures that change, are reopened or taken back, each step with who and why; places per municipality that change from a
-- day, proposed by the provider and made by who owns the number; and who comes on which days. No personal data in the tables.

-- 'withdrawn' never closed anything; 'reopened' closed what its days still say.
ALTER TABLE offer_closure
  ADD COLUMN state text NOT NULL DEFAULT 'set' CHECK (state IN ('set', 'reopened', 'withdrawn')),
  ADD COLUMN created_at timestamptz NOT NULL DEFAULT app_now();
GRANT UPDATE (state, reason) ON offer_closure TO inntak_app;

-- What was done about a closure: appended to, never changed. Those it touches get a letter about this step.
CREATE TABLE closure_step (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  closure_id uuid NOT NULL REFERENCES offer_closure (id),
  step text NOT NULL CHECK (step IN ('close', 'change', 'reopen', 'withdraw')),
  from_on date NOT NULL,
  to_on date NOT NULL CHECK (to_on >= from_on),
  before_from_on date,
  before_to_on date,
  reason text NOT NULL CHECK (reason <> ''),
  by_user_id uuid REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT app_now()
);
CREATE INDEX closure_step_closure_id ON closure_step (closure_id, at);
CREATE INDEX closure_step_by_user_id ON closure_step (by_user_id);
GRANT SELECT, INSERT ON closure_step TO inntak_app;

-- Places of one municipality from a day. 'made' is in force; who proposed and who answered stay beside the source.
CREATE TABLE pool_change (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  offer_id uuid NOT NULL,
  municipality_id uuid NOT NULL,
  weekday smallint CHECK (weekday BETWEEN 1 AND 5),
  places integer NOT NULL CHECK (places >= 0),
  places_before integer,
  from_on date NOT NULL,
  source text NOT NULL CHECK (source <> ''),
  source_date date NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  state text NOT NULL CHECK (state IN ('proposed', 'made', 'declined', 'withdrawn')),
  proposed_by_user_id uuid REFERENCES app_user (id),
  answered_by_user_id uuid REFERENCES app_user (id),
  answered_at timestamptz,
  answer_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state NOT IN ('made', 'declined') OR (answered_by_user_id IS NOT NULL AND answered_at IS NOT NULL)),
  CHECK (state <> 'declined' OR coalesce(answer_reason, '') <> ''),
  FOREIGN KEY (offer_id, municipality_id) REFERENCES offer_municipality (offer_id, municipality_id)
);
CREATE INDEX pool_change_offer ON pool_change (offer_id, municipality_id, from_on);
CREATE INDEX pool_change_proposed_by_user_id ON pool_change (proposed_by_user_id);
CREATE INDEX pool_change_answered_by_user_id ON pool_change (answered_by_user_id);
-- One open question about a number at a time.
CREATE UNIQUE INDEX pool_change_one_open ON pool_change (offer_id, municipality_id, (coalesce(weekday, 0::smallint)))
  WHERE state = 'proposed';
GRANT SELECT, INSERT ON pool_change TO inntak_app;
GRANT UPDATE (places, source, source_date) ON offer_pool TO inntak_app;
GRANT UPDATE (state, places_before, answered_by_user_id, answered_at, answer_reason, version) ON pool_change TO inntak_app;

-- As in 0010, without closures that were taken back.
CREATE OR REPLACE FUNCTION open_places_on(p_offer uuid, p_weekday integer, p_day date) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT greatest(0, coalesce((
      SELECT sum(c.open_places) FROM offer_capacity c
       WHERE c.offer_id = p_offer AND c.valid @> p_day AND coalesce(c.weekday, p_weekday) = p_weekday), 0)
    - coalesce((
      SELECT sum(x.places_closed) FROM offer_closure x
       WHERE x.offer_id = p_offer AND x.valid @> p_day AND x.state <> 'withdrawn'
         AND coalesce(x.weekday, p_weekday) = p_weekday), 0))::integer
$$;
CREATE OR REPLACE FUNCTION is_closed_on(p_offer uuid, p_weekday integer, p_day date) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (SELECT 1 FROM offer_closure x WHERE x.offer_id = p_offer AND x.valid @> p_day AND x.state <> 'withdrawn'
                    AND x.places_closed IS NULL AND coalesce(x.weekday, p_weekday) = p_weekday)
$$;

-- As in 0011, without closures that were taken back. Capacity, pools and closures are few rows an offer and are read once;
-- who is in comes from offer_load as steps, spread over the weeks they hold for.
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
    SELECT s.*,
           (SELECT coalesce(sum(c.open_places), 0) FROM offer_capacity c
             WHERE c.offer_id = s.offer_id AND c.valid @> s.day AND coalesce(c.weekday, s.weekday) = s.weekday) AS places,
           coalesce(shut.places, 0) AS places_closed, coalesce(shut.closed, false) AS closed
      FROM slot s
      LEFT JOIN LATERAL (SELECT sum(x.places_closed) AS places, bool_or(x.places_closed IS NULL) AS closed FROM offer_closure x
             WHERE x.offer_id = s.offer_id AND x.valid @> s.day AND x.state <> 'withdrawn'
               AND coalesce(x.weekday, s.weekday) = s.weekday) shut ON true
  ), load AS MATERIALIZED (
    SELECT l.*, lead(l.week_start) OVER (PARTITION BY l.offer_id, l.municipality_id, l.weekday ORDER BY l.week_start) AS until
      FROM offer_load l WHERE l.offer_id = ANY (p_offers)
  )
  SELECT s.offer_id, m.municipality_id, s.weekday::smallint, s.monday, greatest(0, s.places - s.places_closed)::integer,
         pool.places, coalesce(pool.closed, false), coalesce(l.in_place, 0), coalesce(l.decided, 0), coalesce(l.proposed, 0),
         s.closed
    FROM open s JOIN offer_municipality m ON m.offer_id = s.offer_id
    LEFT JOIN LATERAL (SELECT sum(p.places)::integer AS places, bool_or(p.closed) AS closed FROM offer_pool p
             WHERE p.offer_id = s.offer_id AND p.municipality_id = m.municipality_id AND p.valid @> s.day
               AND coalesce(p.weekday, s.weekday) = s.weekday) pool ON true
    LEFT JOIN load l ON l.offer_id = s.offer_id AND l.municipality_id = m.municipality_id AND l.weekday = s.weekday
         AND l.week_start <= s.monday AND (l.until IS NULL OR l.until > s.monday)
   ORDER BY s.position, s.offer_id, m.municipality_id, s.weekday, s.monday
$$;

-- Everybody who would come to an offer on some day of the period. Owner only: for numbers, and for the letters about it.
CREATE FUNCTION attending(p_offer uuid, p_from date, p_to date)
RETURNS TABLE (participant_id uuid, tenant_id uuid, standing text)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT d.participant_id, d.tenant_id, CASE p.state WHEN 'planned' THEN 'decided' ELSE 'inPlace' END
    FROM placement_day d JOIN placement p ON p.id = d.placement_id
   WHERE d.offer_id = p_offer AND d.valid && daterange(p_from, p_to, '[]')
     AND aligned(greatest(lower(d.valid), p_from), d.weekday) <= least(coalesce(upper(d.valid) - 1, p_to), p_to)
  UNION ALL
  SELECT d.participant_id, d.tenant_id, 'proposed' FROM place_offer_day d
   WHERE d.holds AND d.offer_id = p_offer AND d.valid && daterange(p_from, p_to, '[]')
     AND aligned(greatest(lower(d.valid), p_from), d.weekday) <= least(coalesce(upper(d.valid) - 1, p_to), p_to)
$$;

-- How many come in the period, whoever asks; a person once, by the firmest she has. Numbers only.
CREATE FUNCTION attendance_numbers(p_offer uuid, p_from date, p_to date)
RETURNS TABLE (in_place integer, decided integer, proposed integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT count(*) FILTER (WHERE standing = 'inPlace')::integer, count(*) FILTER (WHERE standing = 'decided')::integer,
         count(*) FILTER (WHERE standing = 'proposed')::integer
    FROM (SELECT DISTINCT ON (participant_id) participant_id, standing FROM attending(p_offer, p_from, p_to)
           ORDER BY participant_id, array_position(ARRAY['inPlace', 'decided', 'proposed'], standing)) AS people
$$;

-- Whom a step of a closure is told to: those who have a place on a day that is closed by it, or was before it. Jobs only.
CREATE FUNCTION closure_recipients(p_step uuid) RETURNS TABLE (participant_id uuid, tenant_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT DISTINCT a.participant_id, a.tenant_id
    FROM closure_step s JOIN offer_closure c ON c.id = s.closure_id
    CROSS JOIN LATERAL (SELECT * FROM attending(c.offer_id, s.from_on, s.to_on)
                        UNION ALL SELECT * FROM attending(c.offer_id, s.before_from_on, s.before_to_on)
                         WHERE s.before_from_on IS NOT NULL) AS a
   WHERE s.id = p_step AND a.standing <> 'proposed' AND current_setting('app.hat_kind', true) = 'system'
$$;

-- How many letters each step of a closure has become. Numbers only.
CREATE FUNCTION closure_letters(p_steps uuid[]) RETURNS TABLE (step_id uuid, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT l.subject_id, count(DISTINCT l.participant_id)::integer FROM letter l
   WHERE l.subject_table = 'closure_step' AND l.subject_id = ANY (p_steps) GROUP BY l.subject_id
$$;

GRANT EXECUTE ON FUNCTION attendance_numbers(uuid, date, date), closure_recipients(uuid), closure_letters(uuid[]) TO inntak_app;
REVOKE EXECUTE ON FUNCTION attending(uuid, date, date) FROM PUBLIC;

-- Letters about closures, and the yearly question to those who wait. The list is added to as it stands.
DO $$
DECLARE words text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'letter_kind_check');
BEGIN
  ALTER TABLE letter DROP CONSTRAINT letter_kind_check;
  EXECUTE 'ALTER TABLE letter ADD CONSTRAINT letter_kind_check ' || replace(words, 'ARRAY[', 'ARRAY[''closureNotice''::text, ''waitQuestion''::text, ');
END $$;
