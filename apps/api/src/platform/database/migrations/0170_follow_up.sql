-- How it goes, three and six months after somebody began: the person's own answer, and beside it what the place thinks. What is to
-- be asked is found from the placements, never stored; a row is an answer.

CREATE TABLE follow_up (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  placement_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  months smallint NOT NULL CHECK (months IN (3, 6)),
  side text NOT NULL CHECK (side IN ('person', 'place')),
  answer text NOT NULL CHECK (answer IN ('goesWell', 'adjust', 'somethingElse', 'noAnswer')),
  words text CHECK (words <> ''),
  -- How the person's answer came.
  how text CHECK (how IN ('self', 'representative', 'place', 'office')),
  -- The place whose view it is, or that the person answered together with.
  organisation_id uuid REFERENCES organisation (id),
  -- The places that may read it.
  open_to uuid[] NOT NULL,
  answered_by_user_id uuid REFERENCES app_user (id),
  answered_on date NOT NULL,
  -- What came of a wish for something different.
  settled_words text CHECK (settled_words <> ''),
  settled_on date,
  settled_by_user_id uuid REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((side = 'person') = (how IS NOT NULL)),
  CHECK (side = 'person' OR (organisation_id IS NOT NULL AND open_to = ARRAY[organisation_id] AND answer <> 'noAnswer')),
  CHECK ((settled_on IS NULL) = (settled_words IS NULL)),
  FOREIGN KEY (placement_id, participant_id, tenant_id) REFERENCES placement (id, participant_id, tenant_id)
);
CREATE INDEX follow_up_placement_id ON follow_up (placement_id);
CREATE INDEX follow_up_participant_id ON follow_up (participant_id);
CREATE INDEX follow_up_organisation_id ON follow_up (organisation_id);
CREATE INDEX follow_up_answered_by_user_id ON follow_up (answered_by_user_id);
CREATE INDEX follow_up_settled_by_user_id ON follow_up (settled_by_user_id);
CREATE INDEX follow_up_open ON follow_up (tenant_id, answered_on) WHERE settled_on IS NULL;
-- One answer of hers to each question, and one view of each place.
CREATE UNIQUE INDEX follow_up_person_once ON follow_up (placement_id, months) WHERE side = 'person';
CREATE UNIQUE INDEX follow_up_place_once ON follow_up (placement_id, months, organisation_id) WHERE side = 'place';
-- Who began when.
CREATE INDEX placement_begun ON placement (tenant_id, from_on);

CREATE FUNCTION is_open_to_own(p_open_to uuid[]) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$ BEGIN RETURN p_open_to && actor_grantees(); END $$;
GRANT EXECUTE ON FUNCTION is_open_to_own(uuid[]) TO inntak_app;

-- The forms of 0131 (reading) and 0009 (writing): the office, the person, who acts for her, and a place what is open to it.
INSERT INTO scope_table (scope, table_name, row_set, writes) VALUES
  ('representation', 'follow_up', 'person', true), ('full', 'follow_up', 'all', false), ('placement', 'follow_up', 'own', true);
ALTER TABLE follow_up ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON follow_up FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR (SELECT actor_reads_beyond_office()) AND actor_reads('follow_up', participant_id, true, is_open_to_own(open_to)));
DO $$
DECLARE
  writes text := $rule$tenant_id = ANY ((SELECT actor_tenants())::uuid[]) OR participant_id = ANY ((SELECT actor_self())::uuid[])
    OR ((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = 'follow_up'
       WHERE g.participant_id = follow_up.participant_id AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[])
         AND g.ended_at IS NULL AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
         AND (s.row_set <> 'own' OR organisation_id = ANY ((SELECT actor_grantees())::uuid[])) AND s.writes))$rule$;
BEGIN
  EXECUTE format('CREATE POLICY adds ON follow_up FOR INSERT WITH CHECK (%s)', writes);
  EXECUTE format('CREATE POLICY changes ON follow_up FOR UPDATE USING (%s)', writes);
END $$;
CREATE POLICY not_hidden ON follow_up AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]));
GRANT SELECT, INSERT ON follow_up TO inntak_app;
GRANT UPDATE (answer, words, how, open_to, answered_by_user_id, answered_on, settled_words, settled_on, settled_by_user_id, version)
  ON follow_up TO inntak_app;

-- Where a follow-up stands: the rule of packages/domain/src/placements/follow-up.ts; a test compares.
CREATE FUNCTION follow_up_due(p_from date, p_months integer) RETURNS date LANGUAGE sql IMMUTABLE AS $$
  SELECT (p_from + make_interval(months => p_months))::date
$$;
CREATE FUNCTION follow_up_standing(p_from date, p_to date, p_months integer, p_answered boolean, p_today date) RETURNS text
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN p_answered THEN 'answered'
    WHEN p_to < follow_up_due(p_from, p_months) THEN 'ended'
    WHEN p_today < follow_up_due(p_from, p_months) THEN 'notYet'
    WHEN p_today >= follow_up_due(p_from, CASE p_months WHEN 3 THEN 6 ELSE 12 END) OR p_to < p_today THEN 'lapsed'
    WHEN p_today > follow_up_due(p_from, p_months) + 28 THEN 'late'
    ELSE 'due' END
$$;

-- Whether the person has answered, without what: her place is not to ask once more.
CREATE FUNCTION follow_up_told(p_placement uuid, p_months integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT EXISTS (SELECT 1 FROM follow_up f WHERE f.placement_id = p_placement AND f.months = p_months AND f.side = 'person')
$$;

-- Which of the wishes a placement has fulfilled: the number of the first that its decision grants. Null: it came of none.
-- As the caller: who may not see wishes is not told.
CREATE FUNCTION wish_fulfilled(p_decision uuid) RETURNS smallint LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT min(w.rank)::smallint FROM decision_wish x JOIN wish w ON w.id = x.wish_id AND w.state = 'granted'
   WHERE x.decision_id = p_decision
$$;

-- The figures of an office: of the last twelve months, each person once (her latest place), by wish and for each mark. Before they
-- are shown, small ones are hidden by the rules.
CREATE FUNCTION follow_up_counts(p_tenant uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  today date := app_today();
  since date := (today - interval '1 year')::date;
BEGIN
  IF NOT p_tenant = ANY (actor_tenants()) THEN RETURN NULL; END IF;
  RETURN jsonb_build_object('since', since,
    'byWish', (SELECT jsonb_build_object('first', count(*) FILTER (WHERE b.wish = 1), 'second', count(*) FILTER (WHERE b.wish = 2),
        'third', count(*) FILTER (WHERE b.wish >= 3), 'none', count(*) FILTER (WHERE b.wish IS NULL))
      FROM (SELECT DISTINCT ON (p.participant_id) wish_fulfilled(p.decision_id) AS wish FROM placement p
             WHERE p.tenant_id = p_tenant AND p.state <> 'planned' AND p.from_on BETWEEN since AND today
             ORDER BY p.participant_id, p.from_on DESC, p.id) b),
    'marks', (SELECT jsonb_agg(jsonb_build_object('months', m.months, 'reached', c.reached, 'still', c.still, 'asked', c.asked,
          'answered', c.answered, 'content', c.content,
          'firstWish', jsonb_build_object('answered', c.first_answered, 'content', c.first_content)) ORDER BY m.months)
      FROM (VALUES (3), (6)) AS m (months) CROSS JOIN LATERAL (
        SELECT count(*) AS reached, count(*) FILTER (WHERE d.still) AS still,
               count(*) FILTER (WHERE d.still AND d.standing <> 'due') AS asked,
               count(*) FILTER (WHERE d.still AND d.answer IS NOT NULL) AS answered,
               count(*) FILTER (WHERE d.still AND d.answer = 'goesWell') AS content,
               count(*) FILTER (WHERE d.still AND d.answer IS NOT NULL AND d.wish = 1) AS first_answered,
               count(*) FILTER (WHERE d.still AND d.answer = 'goesWell' AND d.wish = 1) AS first_content
          FROM (SELECT DISTINCT ON (p.participant_id) f.answer, wish_fulfilled(p.decision_id) AS wish,
                       p.to_on IS NULL OR p.to_on >= follow_up_due(p.from_on, m.months) AS still,
                       follow_up_standing(p.from_on, p.to_on, m.months, f.id IS NOT NULL, today) AS standing
                  FROM placement p
                  LEFT JOIN follow_up f ON f.placement_id = p.id AND f.months = m.months AND f.side = 'person'
                 WHERE p.tenant_id = p_tenant AND p.state <> 'planned'
                   AND p.from_on BETWEEN (since - interval '7 months')::date AND today
                   AND follow_up_due(p.from_on, m.months) > since AND follow_up_due(p.from_on, m.months) <= today
                 ORDER BY p.participant_id, p.from_on DESC, p.id) d) c));
END $$;
GRANT EXECUTE ON FUNCTION follow_up_due(date, integer), follow_up_standing(date, date, integer, boolean, date),
  follow_up_told(uuid, integer), wish_fulfilled(uuid), follow_up_counts(uuid) TO inntak_app;
