-- Eighty thousand applications: the cases of the demo year, which were made by the real commands, copied with all their rows
-- (wishes, referrals, place offers, decisions, placements, letters, history, grants, read log) under other names and years.
-- Set-based, as owner, and the same every time: a copy's ids are made from the original's and the number of the copy.
-- Bærum gets 20,000 applications, Asker 9,000 and the fifteen bydeler 51,000 between them. Most have ended over eight years;
-- under work are some 450 in Bærum, 230 in Asker and 110 in each bydel: a large office in its busiest weeks.

CREATE FUNCTION pg_temp.copy_of(p_id uuid, p_n integer) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT md5(p_id::text || '/' || p_n)::uuid $$;

-- A number from 0 to below p_below that looks random and never changes.
CREATE FUNCTION pg_temp.drawn(p_id uuid, p_n integer, p_what text, p_below integer) RETURNS integer LANGUAGE sql IMMUTABLE AS
$$ SELECT (hashtextextended(p_id::text || p_n || p_what, 7) & 2147483647)::integer % p_below $$;

CREATE TEMP TABLE target (district boolean, code text, at_work boolean, applications integer);
INSERT INTO target VALUES (false, 'baerum', true, 300), (false, 'baerum', false, 19700), (false, 'asker', true, 200),
  (false, 'asker', false, 8800), (true, null, true, 1500), (true, null, false, 49500);

CREATE TEMP TABLE district AS
  SELECT id, row_number() OVER (ORDER BY code) - 1 AS place FROM municipality WHERE kind = 'district';

-- Whom each copy is a copy of, and whose it becomes: a bydel's people are shared out over all bydeler.
CREATE TEMP TABLE person_copy AS
  WITH original AS (
    SELECT p.id, p.tenant_id, m.kind = 'district' AS district, m.code,
           bool_or(a.state NOT IN ('closed', 'withdrawn')) AS at_work, count(*) AS applications
      FROM participant p JOIN municipality m ON m.id = p.tenant_id JOIN application a ON a.participant_id = p.id
     WHERE p.protection <> 'strengtFortrolig' GROUP BY p.id, m.id
  ), wanted AS (
    SELECT o.*, ceil(t.applications / sum(o.applications) OVER (PARTITION BY t.district, t.code, t.at_work))::integer AS copies
      FROM original o JOIN target t ON t.district = o.district AND t.at_work = o.at_work AND (t.district OR t.code = o.code)
  )
  SELECT w.id AS participant_id, n, w.at_work,
         CASE WHEN w.district THEN (SELECT d.id FROM district d WHERE d.place = pg_temp.drawn(w.id, n, 'bydel', 15)) ELSE w.tenant_id END AS tenant_id,
         -- What has ended is spread over the years before; what is under work stays where it is.
         CASE WHEN w.at_work THEN 0 ELSE pg_temp.drawn(w.id, n, 'years', 8) END AS years
    FROM wanted w CROSS JOIN LATERAL generate_series(1, w.copies) n;
CREATE INDEX ON person_copy (participant_id);
ANALYZE person_copy;

-- An office and its NAV office become those of the new tenant; providers and schools stay.
CREATE TEMP TABLE moved_organisation AS
  SELECT o.id AS organisation_id, n.municipality_id AS tenant_id, n.id AS becomes
    FROM organisation o JOIN organisation n ON n.kind = o.kind WHERE o.kind IN ('office', 'navOffice') AND n.municipality_id IS NOT NULL;
CREATE UNIQUE INDEX ON moved_organisation (organisation_id, tenant_id);
ANALYZE moved_organisation;

-- Copies one table. p_changed: what a column becomes instead, over `o` (the original row) and `c` (the copy).
CREATE FUNCTION pg_temp.copy_table(p_table text, p_changed jsonb DEFAULT '{}', p_person text DEFAULT 'participant_id', p_when text DEFAULT 'true')
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  columns text;
  made text;
  copied bigint;
BEGIN
  SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
         string_agg(CASE
           WHEN p_changed ? a.attname THEN p_changed ->> a.attname
           WHEN a.attname = 'tenant_id' THEN 'c.tenant_id'
           WHEN a.attname ~ '(^|_)organisation_id$|^grantee_id$' THEN format(
             'coalesce((SELECT v.becomes FROM moved_organisation v WHERE v.organisation_id = o.%1$I AND v.tenant_id = c.tenant_id), o.%1$I)', a.attname)
           WHEN a.atttypid = 'uuid'::regtype AND a.attname !~ '_user_id$|^(offer|work_area|round|school|complaint_regime)_id$'
             THEN format('pg_temp.copy_of(o.%I, c.n)', a.attname)
           WHEN a.atttypid = 'timestamptz'::regtype THEN format('o.%I - make_interval(years => c.years)', a.attname)
           WHEN a.atttypid = 'date'::regtype AND a.attname <> 'birth_date' THEN format('(o.%I - make_interval(years => c.years))::date', a.attname)
           ELSE format('o.%I', a.attname) END, ', ' ORDER BY a.attnum)
    INTO columns, made
    FROM pg_attribute a WHERE a.attrelid = p_table::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attidentity = '';
  EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', p_table);
  EXECUTE format('INSERT INTO %1$I (%2$s) SELECT %3$s FROM %1$I o JOIN person_copy c ON c.participant_id = o.%4$I WHERE %5$s',
                 p_table, columns, made, p_person, p_when);
  GET DIAGNOSTICS copied = ROW_COUNT;
  EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', p_table);
  RETURN copied;
END $$;

CREATE TEMP TABLE name AS
  SELECT kind, name, row_number() OVER (PARTITION BY kind ORDER BY name) - 1 AS place, count(*) OVER (PARTITION BY kind) AS names
    FROM (SELECT DISTINCT 'first' AS kind, first_name AS name FROM participant UNION SELECT DISTINCT 'last', last_name FROM participant) n;
CREATE UNIQUE INDEX ON name (kind, place);
ANALYZE name;
CREATE FUNCTION pg_temp.named(p_kind text, p_id uuid, p_n integer) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT x.name FROM name x WHERE x.kind = p_kind
     AND x.place = pg_temp.drawn(p_id, p_n, p_kind, (SELECT names FROM name WHERE kind = p_kind AND place = 0)::integer)
$$;

SELECT 'participant' AS copied, pg_temp.copy_table('participant', '{"first_name": "pg_temp.named(''first'', o.id, c.n)",
  "last_name": "pg_temp.named(''last'', o.id, c.n)"}', 'id') AS rows;
SELECT 'participant_address' AS copied, pg_temp.copy_table('participant_address') AS rows;
SELECT 'work_experience' AS copied, pg_temp.copy_table('work_experience') AS rows;
SELECT 'representation' AS copied, pg_temp.copy_table('representation') AS rows;
SELECT 'application' AS copied, pg_temp.copy_table('application', '{"case_number":
  "extract(year FROM o.created_at)::integer - c.years || ''/'' || 100000 + row_number() OVER (ORDER BY c.participant_id, c.n, o.id)"}') AS rows;
SELECT t AS copied, pg_temp.copy_table(t) AS rows
  FROM unnest(ARRAY['wish', 'wish_part', 'application_answer', 'consent', 'disclosure', 'referral', 'clarification', 'place_offer']) t;
-- Room that an old offer held is given back; what is under work holds it still.
SELECT 'place_offer_day' AS copied, pg_temp.copy_table('place_offer_day', '{"holds": "o.holds AND c.at_work",
  "valid": "daterange((lower(o.valid) - make_interval(years => c.years))::date, (upper(o.valid) - make_interval(years => c.years))::date)"}') AS rows;
SELECT 'decision' AS copied, pg_temp.copy_table('decision', '{"changes_placement_id": "NULL"}') AS rows;
SELECT t AS copied, pg_temp.copy_table(t) AS rows FROM unnest(ARRAY['decision_wish', 'complaint', 'capacity_to_consent']) t;
-- Nine of ten placements that go on have ended in the copies: there is not room for them all.
CREATE FUNCTION pg_temp.goes_on(p_id uuid, p_n integer, p_years integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$ SELECT p_years = 0 AND pg_temp.drawn(p_id, p_n, 'goes on', 10) = 0 $$;
SELECT 'placement' AS copied, pg_temp.copy_table('placement', '{"earmarked_grant_id": "NULL",
  "state": "CASE WHEN o.state = ''ended'' OR NOT pg_temp.goes_on(o.id, c.n, c.years) THEN ''ended'' ELSE o.state END",
  "end_reason": "coalesce(o.end_reason, CASE WHEN NOT pg_temp.goes_on(o.id, c.n, c.years) THEN ''ownWish'' END)",
  "to_on": "CASE WHEN pg_temp.goes_on(o.id, c.n, c.years) THEN o.to_on ELSE (coalesce(o.to_on, o.from_on + 300) - make_interval(years => c.years))::date END"}') AS rows;
SELECT 'placement_day' AS copied, pg_temp.copy_table('placement_day', 
  '{"valid": "CASE WHEN pg_temp.goes_on(o.placement_id, c.n, c.years) THEN o.valid ELSE daterange((lower(o.valid) - make_interval(years => c.years))::date, (coalesce(upper(o.valid), lower(o.valid) + 301) - make_interval(years => c.years))::date) END"}') AS rows;
SELECT t AS copied, pg_temp.copy_table(t) AS rows FROM unnest(ARRAY['waitlist_entry', 'wait_question', 'letter', 'letter_delivery',
  'call_log', 'note', 'help_request', 'access_grant']) t;
SELECT 'case_history' AS copied, pg_temp.copy_table('case_history', '{"corrects_seq": "NULL"}') AS rows;

-- The log: what was written, and that everybody was read a few times.
INSERT INTO audit_event (at, kind, action, user_id, role, organisation_id, participant_ids, object_type, object_id, request_id)
SELECT a.submitted_at + make_interval(days => n), 'read', 'application.read', u.user_id, 'caseworker', u.organisation_id,
       ARRAY[a.participant_id], 'application', a.id, 'volume'
  FROM application a
  JOIN (SELECT DISTINCT ON (o.municipality_id) o.municipality_id, m.user_id, o.id AS organisation_id FROM membership m
          JOIN organisation o ON o.id = m.organisation_id AND o.kind = 'office' ORDER BY o.municipality_id, m.id) u ON u.municipality_id = a.tenant_id
 CROSS JOIN generate_series(1, 4) n WHERE a.submitted_at IS NOT NULL;

SELECT count(recount_load(d.offer_id, d.tenant_id, d.weekdays)) AS recounted
  FROM (SELECT x.offer_id, x.tenant_id, CASE o.capacity_unit WHEN 'person' THEN ARRAY[0] ELSE array_agg(DISTINCT x.weekday::integer) END AS weekdays
          FROM occupancy x JOIN offer o ON o.id = x.offer_id GROUP BY x.offer_id, x.tenant_id, o.capacity_unit) d;
