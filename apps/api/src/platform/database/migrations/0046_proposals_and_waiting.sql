-- What a provider proposes about a placement, and the yearly question to those who wait. Both wait for somebody's answer, so
-- both are tasks of the case.

-- own_when: which rows are a grantee's own. person_when: which rows the person sees. person_writes: adds and changes them.
CREATE FUNCTION protect(p_table text, person_when text DEFAULT 'true', own_when text DEFAULT 'false',
                        person_writes boolean DEFAULT false, person_column text DEFAULT 'participant_id')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  tenant_arm text := 'tenant_id = ANY ((SELECT actor_tenants())::uuid[])';
  person_arm text := format('(%I = ANY ((SELECT actor_self())::uuid[]) AND (%s))', person_column, person_when);
  grant_arm text := format(
    '((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = %1$L
       WHERE g.participant_id = %1$I.%2$I AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND g.ended_at IS NULL
         AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
         AND (s.row_set = ''all'' OR s.row_set = ''person'' AND (%3$s) OR s.row_set = ''own'' AND (%4$s)) {writes}))',
    p_table, person_column, person_when, own_when);
  reads text := format('%s OR %s OR %s', tenant_arm, person_arm, replace(grant_arm, '{writes}', ''));
  writes text := format('%s OR %s %s', tenant_arm, CASE WHEN person_writes THEN person_arm || ' OR ' ELSE '' END,
                        replace(grant_arm, '{writes}', 'AND s.writes'));
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (%s)', p_table, reads);
  EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY not_hidden ON %I AS RESTRICTIVE USING (%I <> ALL ((SELECT actor_hidden())::uuid[]))',
                 p_table, person_column);
  -- A representative with a personal mandate sees and does what the person does; broken glass shows everything.
  INSERT INTO scope_table (scope, table_name, row_set, writes)
  VALUES ('representation', p_table, 'person', person_writes), ('full', p_table, 'all', false);
END $$;

-- A provider proposes; the office answers. Nothing changes before that.
CREATE TABLE placement_proposal (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  placement_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  application_id uuid,
  offer_id uuid NOT NULL REFERENCES offer (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL CHECK (kind IN ('end', 'extend', 'changeDays', 'pause', 'startOn')),
  state text NOT NULL DEFAULT 'proposed' CHECK (state IN ('proposed', 'accepted', 'declined', 'withdrawn')),
  from_on date,
  to_on date,
  weekdays smallint[] NOT NULL DEFAULT '{}',
  reason text NOT NULL CHECK (reason <> ''),
  proposed_by_user_id uuid REFERENCES app_user (id),
  answered_by_user_id uuid REFERENCES app_user (id),
  answered_at timestamptz,
  answer_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state NOT IN ('accepted', 'declined') OR answered_at IS NOT NULL),
  CHECK (state <> 'declined' OR coalesce(answer_reason, '') <> ''),
  CHECK (kind <> 'changeDays' OR cardinality(weekdays) > 0),
  FOREIGN KEY (placement_id, participant_id, tenant_id) REFERENCES placement (id, participant_id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX placement_proposal_placement_id ON placement_proposal (placement_id);
CREATE INDEX placement_proposal_participant_id ON placement_proposal (participant_id);
CREATE INDEX placement_proposal_application_id ON placement_proposal (application_id);
CREATE INDEX placement_proposal_offer_id ON placement_proposal (offer_id);
CREATE INDEX placement_proposal_organisation_id ON placement_proposal (organisation_id);
CREATE INDEX placement_proposal_proposed_by_user_id ON placement_proposal (proposed_by_user_id);
CREATE INDEX placement_proposal_answered_by_user_id ON placement_proposal (answered_by_user_id);
CREATE INDEX placement_proposal_open ON placement_proposal (tenant_id, created_at) WHERE state = 'proposed';
CREATE UNIQUE INDEX placement_proposal_once ON placement_proposal (placement_id, kind) WHERE state = 'proposed';

-- «Vil du fortsatt vente?»
CREATE TABLE wait_question (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  waitlist_entry_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  application_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'unanswered', 'yes', 'no', 'talk')),
  asked_on date NOT NULL,
  answer_by date NOT NULL CHECK (answer_by >= asked_on),
  answered_on date,
  answered_how text CHECK (answered_how IN ('self', 'heard')),
  heard_how text CHECK (heard_how IN ('phone', 'paper', 'visit', 'meeting', 'video')),
  heard_by_user_id uuid REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((state IN ('yes', 'no', 'talk')) = (answered_on IS NOT NULL)),
  CHECK (answered_how IS DISTINCT FROM 'heard' OR (heard_by_user_id IS NOT NULL AND heard_how IS NOT NULL)),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
ALTER TABLE waitlist_entry ADD UNIQUE (id, participant_id, tenant_id);
ALTER TABLE wait_question ADD FOREIGN KEY (waitlist_entry_id, participant_id, tenant_id)
  REFERENCES waitlist_entry (id, participant_id, tenant_id);
CREATE INDEX wait_question_waitlist_entry_id ON wait_question (waitlist_entry_id);
CREATE INDEX wait_question_participant_id ON wait_question (participant_id);
CREATE INDEX wait_question_application_id ON wait_question (application_id);
CREATE INDEX wait_question_heard_by_user_id ON wait_question (heard_by_user_id);
CREATE INDEX wait_question_open ON wait_question (tenant_id, answer_by) WHERE state IN ('asked', 'unanswered', 'talk');
CREATE UNIQUE INDEX wait_question_one_open ON wait_question (waitlist_entry_id) WHERE state IN ('asked', 'unanswered', 'talk');

SELECT protect('placement_proposal', own_when => 'organisation_id = ANY ((SELECT actor_grantees())::uuid[])');
SELECT protect('wait_question', person_writes => true);
DROP FUNCTION protect(text, text, text, boolean, text);
-- A provider writes and reads its own proposals about those who have a place there.
INSERT INTO scope_table (scope, table_name, row_set, writes) VALUES ('placement', 'placement_proposal', 'own', true);
GRANT SELECT, INSERT, UPDATE ON placement_proposal, wait_question TO inntak_app;
-- Days that have not begun are taken away when the days of a placement change.
GRANT DELETE ON placement_day TO inntak_app;

-- Whose application a placement came from: told to who proposes about it, who may not see the case itself, so that the
-- proposal can become a task of the case.
CREATE FUNCTION case_of_placement(p_placement uuid) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT p.application_id FROM placement p WHERE p.id = p_placement AND actor_sees(p.participant_id)
$$;

-- How many wait, day by day: no personal data. Kept by a job; one row per offer and municipality that anybody waits in.
CREATE TABLE waitlist_census (
  day date NOT NULL,
  offer_id uuid NOT NULL REFERENCES offer (id),
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  waiting integer NOT NULL CHECK (waiting >= 0),
  paused integer NOT NULL CHECK (paused >= 0),
  with_interim integer NOT NULL CHECK (with_interim >= 0),
  longest_days integer NOT NULL CHECK (longest_days >= 0),
  PRIMARY KEY (day, offer_id, municipality_id)
);
CREATE INDEX waitlist_census_offer_id ON waitlist_census (offer_id, municipality_id, day);
CREATE INDEX waitlist_census_municipality_id ON waitlist_census (municipality_id);
GRANT SELECT ON waitlist_census TO inntak_app;

-- Counts everybody who waits today, once a day however often it is asked. A list that has become empty is counted as 0 for
-- as long as it was counted before. Jobs only.
CREATE FUNCTION take_waitlist_census() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE counted integer;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'system' THEN RETURN 0; END IF;
  INSERT INTO waitlist_census (day, offer_id, municipality_id, waiting, paused, with_interim, longest_days)
  SELECT app_today(), k.offer_id, k.municipality_id, count(e.id) FILTER (WHERE e.state = 'waiting'),
         count(e.id) FILTER (WHERE e.state = 'paused'),
         count(e.id) FILTER (WHERE e.state = 'waiting' AND EXISTS (SELECT 1 FROM placement p
            WHERE p.participant_id = e.participant_id AND p.state IN ('planned', 'active', 'paused'))),
         coalesce(max(app_today() - e.since) FILTER (WHERE e.state = 'waiting'), 0)
    FROM (SELECT offer_id, tenant_id AS municipality_id FROM waitlist_entry WHERE state <> 'left'
          UNION SELECT offer_id, municipality_id FROM waitlist_census WHERE day >= app_today() - 400) AS k
    LEFT JOIN waitlist_entry e ON e.offer_id = k.offer_id AND e.tenant_id = k.municipality_id AND e.state <> 'left'
   GROUP BY k.offer_id, k.municipality_id
  ON CONFLICT (day, offer_id, municipality_id) DO UPDATE SET waiting = excluded.waiting, paused = excluded.paused,
    with_interim = excluded.with_interim, longest_days = excluded.longest_days;
  GET DIAGNOSTICS counted = ROW_COUNT;
  RETURN counted;
END $$;
GRANT EXECUTE ON FUNCTION case_of_placement(uuid), take_waitlist_census() TO inntak_app;
