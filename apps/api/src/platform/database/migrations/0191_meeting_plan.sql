-- What a municipality has chosen for its transition meetings: weeks, weekdays and who takes part. Each choice is a row with who and
-- why, and the latest counts; before the first, what the reference data says. Meetings keep what they were planned with.
CREATE TABLE transition_plan (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  number integer NOT NULL CHECK (number > 0),
  weeks smallint[] NOT NULL CHECK (cardinality(weeks) > 0 AND 1 <= ALL (weeks) AND 52 >= ALL (weeks)),
  weekdays smallint[] NOT NULL CHECK (cardinality(weekdays) = cardinality(weeks) AND 1 <= ALL (weekdays) AND 5 >= ALL (weekdays)),
  reason text NOT NULL CHECK (reason <> ''),
  by_user_id uuid NOT NULL REFERENCES app_user (id),
  at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (tenant_id, number),
  UNIQUE (id, tenant_id)
);
CREATE INDEX transition_plan_by_user_id ON transition_plan (by_user_id);
CREATE TABLE transition_plan_party (
  plan_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  attendee text CHECK (attendee <> ''),
  position smallint NOT NULL,
  PRIMARY KEY (plan_id, organisation_id),
  FOREIGN KEY (plan_id, tenant_id) REFERENCES transition_plan (id, tenant_id)
);
CREATE INDEX transition_plan_party_organisation_id ON transition_plan_party (organisation_id);

ALTER TABLE transition_plan ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON transition_plan FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY adds ON transition_plan FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
ALTER TABLE transition_plan_party ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON transition_plan_party FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY adds ON transition_plan_party FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
GRANT SELECT, INSERT ON transition_plan, transition_plan_party TO inntak_app;

-- The week of the next meeting of the person's municipality: of one that is planned, else of the plan.
CREATE FUNCTION next_meeting_week_of(p_participant uuid) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE tenant uuid := (SELECT p.tenant_id FROM participant p WHERE p.id = p_participant AND actor_sees(p.id));
BEGIN
  IF tenant IS NULL THEN RETURN NULL; END IF;
  RETURN coalesce(
    (SELECT m.week FROM transition_meeting m WHERE m.tenant_id = tenant AND m.state = 'planned' AND m.held_on >= app_today()
      ORDER BY m.held_on LIMIT 1),
    (WITH plan AS (
       SELECT p.weeks, p.weekdays FROM transition_plan p WHERE p.tenant_id = tenant ORDER BY p.number DESC LIMIT 1
     ), chosen AS (
       SELECT unnest(p.weeks) AS week, unnest(p.weekdays) AS weekday FROM plan p
       UNION ALL SELECT unnest(s.transition_weeks), 2 FROM municipality_setting s
        WHERE s.municipality_id = tenant AND NOT EXISTS (SELECT 1 FROM plan)
     )
     SELECT c.week FROM chosen c
      CROSS JOIN generate_series(extract(year FROM app_today())::integer, extract(year FROM app_today())::integer + 1) AS y (year)
      CROSS JOIN LATERAL (SELECT to_date(y.year || '-' || c.week || '-' || c.weekday, 'IYYY-IW-ID') AS held_on) AS h
      WHERE h.held_on >= app_today()
        AND NOT EXISTS (SELECT 1 FROM transition_meeting m WHERE m.tenant_id = tenant AND m.year = y.year AND m.week = c.week)
      ORDER BY h.held_on LIMIT 1));
END $$;
GRANT EXECUTE ON FUNCTION next_meeting_week_of(uuid) TO inntak_app;
REVOKE EXECUTE ON FUNCTION next_meeting_week_of(uuid) FROM PUBLIC;
