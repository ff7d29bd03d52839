-- The school's desk: when school ends and who told it, work tried as the school writes it down, and the contact person there.

-- When school is expected to end: what is told later counts, what was told before stays. participant.school_ends_on follows.
CREATE TABLE end_of_school (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  ends_on date NOT NULL,
  course text CHECK (course IN ('fourYears', 'fiveYears', 'trainingCandidate')), -- null: only the day was said
  told_by text NOT NULL CHECK (told_by IN ('pupil', 'guardian', 'school', 'office')),
  told_on date NOT NULL,
  recorded_by_user_id uuid REFERENCES app_user (id),
  recorded_by_organisation_id uuid REFERENCES organisation (id),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX end_of_school_participant_id ON end_of_school (participant_id, seq);
CREATE INDEX end_of_school_recorded_by_user_id ON end_of_school (recorded_by_user_id);
CREATE INDEX end_of_school_recorded_by_organisation_id ON end_of_school (recorded_by_organisation_id);

-- The fixed contact person at school. Changes by handing over, with a word to the colleague; the latest row counts.
CREATE TABLE pupil_contact (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  user_id uuid NOT NULL REFERENCES app_user (id),
  handed_over_by_user_id uuid REFERENCES app_user (id),
  since date NOT NULL,
  note text CHECK (note <> ''),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX pupil_contact_participant_id ON pupil_contact (participant_id, organisation_id, seq);
CREATE INDEX pupil_contact_organisation_id ON pupil_contact (organisation_id);
CREATE INDEX pupil_contact_user_id ON pupil_contact (user_id);
CREATE INDEX pupil_contact_handed_over_by_user_id ON pupil_contact (handed_over_by_user_id);

-- The same form as every table about a person (0009).
CREATE FUNCTION protect(p_table text, own_when text, person_writes boolean)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  tenant_arm text := 'tenant_id = ANY ((SELECT actor_tenants())::uuid[])';
  person_arm text := 'participant_id = ANY ((SELECT actor_self())::uuid[])';
  grant_arm text := format(
    '((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = %1$L
       WHERE g.participant_id = %1$I.participant_id AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND g.ended_at IS NULL
         AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
         AND (s.row_set <> ''own'' OR (%2$s)) {writes}))', p_table, own_when);
  reads text := format('%s OR %s OR %s', tenant_arm, person_arm, replace(grant_arm, '{writes}', ''));
  writes text := format('%s OR %s %s', tenant_arm, CASE WHEN person_writes THEN person_arm || ' OR ' ELSE '' END,
                        replace(grant_arm, '{writes}', 'AND s.writes'));
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (%s)', p_table, reads);
  EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY not_hidden ON %I AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]))', p_table);
  INSERT INTO scope_table (scope, table_name, row_set, writes)
  VALUES ('representation', p_table, 'person', person_writes), ('full', p_table, 'all', false);
END $$;
SELECT protect('end_of_school', 'false', true);
SELECT protect('pupil_contact', 'organisation_id = ANY ((SELECT actor_grantees())::uuid[])', false);
DROP FUNCTION protect(text, text, boolean);
INSERT INTO scope_table (scope, table_name, row_set, writes)
VALUES ('school', 'end_of_school', 'all', true), ('school', 'pupil_contact', 'own', true);
GRANT SELECT, INSERT ON end_of_school, pupil_contact TO inntak_app;

-- Definer: who may tell when school ends may not change the person's other facts.
CREATE FUNCTION end_of_school_told() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE participant SET school_ends_on = NEW.ends_on, version = version + 1
   WHERE id = NEW.participant_id AND school_ends_on IS DISTINCT FROM NEW.ends_on;
  RETURN NEW;
END $$;
CREATE TRIGGER end_of_school_told AFTER INSERT ON end_of_school FOR EACH ROW EXECUTE FUNCTION end_of_school_told();

-- As in 0013, and: a day written in a draft is told too, with who told it; the kind of course stays as it was.
CREATE OR REPLACE FUNCTION plan_end_of_school(p_application uuid, p_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE a application;
BEGIN
  SELECT ap.* INTO a FROM application ap
   WHERE ap.id = p_application AND ap.state = 'draft' AND ap.participant_id <> ALL (actor_hidden())
     AND (ap.tenant_id = ANY (actor_tenants()) OR ap.participant_id = ANY (actor_self())
          OR EXISTS (SELECT 1 FROM access_grant g
                       JOIN scope_table s ON s.scope = g.scope AND s.table_name = 'application' AND s.writes
                      WHERE g.participant_id = ap.participant_id AND g.grantee_id = ANY (actor_grantees()) AND is_open(g)));
  IF a.id IS NULL OR EXISTS (SELECT 1 FROM participant p
       WHERE p.id = a.participant_id AND p.school_ends_on IS NOT DISTINCT FROM p_day) THEN RETURN; END IF;
  IF p_day IS NULL THEN
    UPDATE participant SET school_ends_on = NULL, version = version + 1 WHERE id = a.participant_id;
    RETURN;
  END IF;
  INSERT INTO end_of_school (participant_id, tenant_id, ends_on, course, told_by, told_on, recorded_by_user_id,
                             recorded_by_organisation_id)
  SELECT a.participant_id, a.tenant_id, p_day,
         (SELECT e.course FROM end_of_school e WHERE e.participant_id = a.participant_id ORDER BY e.seq DESC LIMIT 1),
         CASE WHEN a.tenant_id = ANY (actor_tenants()) THEN 'office'
              WHEN a.participant_id = ANY (actor_represented()) THEN 'guardian' ELSE 'pupil' END,
         app_today(), actor_user(), (actor_membership()).organisation_id;
END $$;

-- A school gives up what lies after another end of school, and never the other way.
CREATE FUNCTION shorten_school_grant(p_grant uuid, p_until date) RETURNS void LANGUAGE sql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  UPDATE access_grant g SET until = p_until, version = version + 1
   WHERE g.id = p_grant AND g.scope = 'school' AND g.basis = 'consent' AND g.grantee_id = ANY (actor_grantees()) AND is_open(g)
     AND p_until >= g.since AND (g.until IS NULL OR g.until > p_until)
$$;
GRANT EXECUTE ON FUNCTION shorten_school_grant(uuid, date) TO inntak_app;

-- Work tried, as a school writes it down: what became of it, who paid how much, and why nothing came of it.
ALTER TABLE work_experience
  ADD COLUMN state text NOT NULL DEFAULT 'happened' CHECK (state IN ('planned', 'happened', 'missed')),
  ADD COLUMN missed_reason text CHECK (missed_reason IN ('cost', 'noPlace', 'transport', 'health', 'ownWish', 'other')),
  ADD COLUMN paid_by text CHECK (paid_by IN ('nobody', 'school', 'county', 'municipality', 'nav', 'employer', 'family')),
  ADD COLUMN cost_kroner integer CHECK (cost_kroner BETWEEN 0 AND 500000),
  ADD COLUMN documented_by_organisation_id uuid REFERENCES organisation (id);
CREATE INDEX work_experience_documented_by_organisation_id ON work_experience (documented_by_organisation_id);
UPDATE work_experience SET state = 'missed', missed_reason = 'cost' WHERE missed_because_of_cost;
ALTER TABLE work_experience
  ADD CHECK ((state = 'missed') = (missed_reason IS NOT NULL)),
  ADD CHECK (missed_because_of_cost = (missed_reason IS NOT DISTINCT FROM 'cost')),
  ADD CHECK (paid_by IS NULL OR state <> 'missed');

-- A school writes its own rows, and documents those that the person has written down; another's stay theirs.
DO $$
DECLARE
  own_rows text := 'documented_by_organisation_id = ANY ((SELECT actor_grantees())::uuid[])';
  follows text := 'EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = work_experience.participant_id AND g.scope = ''school''
      AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND g.ended_at IS NULL
      AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today())))';
BEGIN
  EXECUTE format('CREATE POLICY adds_at_school ON work_experience FOR INSERT WITH CHECK (%s AND %s)', own_rows, follows);
  EXECUTE format('CREATE POLICY changes_at_school ON work_experience FOR UPDATE USING ((%1$s OR documented_by_user_id IS NULL) AND %2$s)
      WITH CHECK (%1$s AND %2$s)', own_rows, follows);
  EXECUTE format('CREATE POLICY removes_at_school ON work_experience FOR DELETE USING (%s AND %s)', own_rows, follows);
END $$;
