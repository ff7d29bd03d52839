-- A clarification course (avklaringskurs): 14 days in which one organisation clarifies a group, at most sixteen people a day. The
-- course tells of nobody; a meeting that stands on one takes one of its places, until it is cancelled.
CREATE TABLE clarification_course (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  starts_on date NOT NULL,
  places smallint NOT NULL CHECK (places BETWEEN 1 AND 16),
  place text NOT NULL CHECK (place <> ''),
  registered_by_user_id uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (id, organisation_id, tenant_id),
  -- Two at once would have more people a day than one may.
  CONSTRAINT clarification_course_one_at_a_time EXCLUDE USING gist (organisation_id WITH =, daterange(starts_on, starts_on + 14) WITH &&)
);
CREATE INDEX clarification_course_tenant_id ON clarification_course (tenant_id, starts_on);
CREATE INDEX clarification_course_registered_by_user_id ON clarification_course (registered_by_user_id);

ALTER TABLE clarification ADD COLUMN course_id uuid;
ALTER TABLE clarification ADD FOREIGN KEY (course_id, organisation_id, tenant_id)
  REFERENCES clarification_course (id, organisation_id, tenant_id);
CREATE INDEX clarification_course_id ON clarification (course_id);
-- Somebody has one place on a course.
CREATE UNIQUE INDEX clarification_once_on_course ON clarification (course_id, participant_id)
  WHERE course_id IS NOT NULL AND state IN ('booked', 'done', 'assessed');

-- Whose a course is to see: the office's and NAV's of its municipality, and those who run it.
CREATE FUNCTION actor_sees_course(p_tenant uuid, p_organisation uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE own uuid[] := actor_grantees();
BEGIN
  RETURN p_tenant = ANY (actor_tenants()) OR p_organisation = ANY (own)
    OR EXISTS (SELECT 1 FROM organisation o WHERE o.id = ANY (own) AND o.kind = 'navOffice' AND o.municipality_id = p_tenant);
END $$;
ALTER TABLE clarification_course ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON clarification_course FOR SELECT USING (actor_sees_course(tenant_id, organisation_id));
CREATE POLICY adds ON clarification_course FOR INSERT WITH CHECK (organisation_id = ANY ((SELECT actor_grantees())::uuid[]));
GRANT SELECT, INSERT ON clarification_course TO inntak_app;

-- How many stand on a course. Counts everybody, also those whom the caller may not see.
CREATE FUNCTION course_taken(p_course uuid) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT count(DISTINCT k.participant_id)::integer FROM clarification_course c
            JOIN clarification k ON k.course_id = c.id AND k.state IN ('booked', 'done', 'assessed')
           WHERE c.id = p_course AND actor_sees_course(c.tenant_id, c.organisation_id));
END $$;

-- A course kept until the transaction ends, and what stands on it besides one meeting of one person: two who book the last place
-- come one after the other. No row for a course that is not the caller's to see.
CREATE FUNCTION keep_course(p_course uuid, p_clarification uuid, p_participant uuid)
RETURNS TABLE (organisation_id uuid, tenant_id uuid, starts_on date, places integer, taken integer, has_person boolean)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE c clarification_course;
BEGIN
  SELECT * INTO c FROM clarification_course x WHERE x.id = p_course AND actor_sees_course(x.tenant_id, x.organisation_id)
     FOR NO KEY UPDATE;
  IF c.id IS NULL THEN RETURN; END IF;
  RETURN QUERY SELECT c.organisation_id, c.tenant_id, c.starts_on, c.places::integer, count(DISTINCT k.participant_id)::integer,
      coalesce(bool_or(k.participant_id = p_participant), false)
    FROM clarification k
   WHERE k.course_id = c.id AND k.id <> p_clarification AND k.state IN ('booked', 'done', 'assessed');
END $$;
REVOKE EXECUTE ON FUNCTION actor_sees_course(uuid, uuid), course_taken(uuid), keep_course(uuid, uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION actor_sees_course(uuid, uuid), course_taken(uuid), keep_course(uuid, uuid, uuid) TO inntak_app;
