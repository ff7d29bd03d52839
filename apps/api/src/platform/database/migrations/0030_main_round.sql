-- The main round (hovedinntak): its life, the proposals that were made with what they rest on, one row per person and per
-- considered wish, and what a person decided otherwise. A proposal writes no placement.

ALTER TABLE intake_round
  ADD COLUMN state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'open', 'frozen', 'proposed', 'checked',
    'forApproval', 'approved', 'published')),
  ADD COLUMN starts_on date,
  -- Adopted before the deadline or not at all; known to everybody, so that anybody can draw again.
  ADD COLUMN lottery_seed text CHECK (lottery_seed <> ''),
  ADD COLUMN lottery_adopted_on date,
  ADD COLUMN run_id uuid,
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CHECK ((lottery_seed IS NULL) = (lottery_adopted_on IS NULL)),
  ADD CHECK (lottery_adopted_on <= deadline),
  ADD CHECK (starts_on > answer_target),
  ADD UNIQUE (id, municipality_id);

-- Places start on the first Monday after the summer, unless a municipality says another day.
CREATE FUNCTION round_starts_on(r intake_round) RETURNS date LANGUAGE sql IMMUTABLE AS
$$ SELECT coalesce(r.starts_on, aligned(make_date(r.year::integer, 8, 14), 1)) $$;

ALTER TABLE intake_round ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON intake_round FOR SELECT USING (true);
CREATE POLICY changes ON intake_round FOR UPDATE USING (municipality_id = ANY ((SELECT actor_tenants())::uuid[]));
GRANT UPDATE (state, lottery_seed, lottery_adopted_on, run_id, version) ON intake_round TO inntak_app;

-- What happened to the round. Its people have their own history; this one names nobody.
CREATE TABLE round_history (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  round_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  run_id uuid,
  step text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  reason text,
  at timestamptz NOT NULL,
  by_user_id uuid REFERENCES app_user (id),
  by_role text NOT NULL,
  request_id text NOT NULL,
  FOREIGN KEY (round_id, tenant_id) REFERENCES intake_round (id, municipality_id)
);
CREATE INDEX round_history_round_id ON round_history (round_id, seq);
CREATE INDEX round_history_by_user_id ON round_history (by_user_id);

-- One proposal: everything it rests on and everything it says, as they were, byte for byte. No names in them.
CREATE TABLE allocation_run (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  round_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  rule_version text NOT NULL,
  seed text,
  snapshot text NOT NULL,
  snapshot_hash text NOT NULL,
  result text NOT NULL,
  result_hash text NOT NULL,
  prepared_by_user_id uuid NOT NULL REFERENCES app_user (id),
  made_at timestamptz NOT NULL,
  checked_at timestamptz,
  sent_at timestamptz,
  return_reason text,
  approved_by_user_id uuid REFERENCES app_user (id),
  approved_at timestamptz,
  published_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CONSTRAINT allocation_run_two_people CHECK (approved_by_user_id <> prepared_by_user_id),
  CHECK ((approved_by_user_id IS NULL) = (approved_at IS NULL)),
  CHECK (published_at IS NULL OR approved_at IS NOT NULL),
  UNIQUE (round_id, number),
  UNIQUE (id, tenant_id),
  FOREIGN KEY (round_id, tenant_id) REFERENCES intake_round (id, municipality_id)
);
CREATE INDEX allocation_run_prepared_by_user_id ON allocation_run (prepared_by_user_id);
CREATE INDEX allocation_run_approved_by_user_id ON allocation_run (approved_by_user_id);
ALTER TABLE intake_round ADD FOREIGN KEY (run_id) REFERENCES allocation_run (id);
CREATE INDEX intake_round_run_id ON intake_round (run_id);

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['round_history', 'allocation_run'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))', t);
    EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))', t);
    EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT ON round_history, allocation_run TO inntak_app;
GRANT UPDATE (checked_at, sent_at, return_reason, approved_by_user_id, approved_at, published_at, version) ON allocation_run TO inntak_app;

-- What a proposal says of one person. `shown`: published, from when on the person sees it too.
CREATE TABLE allocation_outcome (
  run_id uuid NOT NULL,
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  number integer CHECK (number > 0),
  shared_with integer NOT NULL DEFAULT 0 CHECK (shared_with >= 0),
  need_class smallint,
  leaves_school boolean NOT NULL,
  waiting_since date NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('given', 'noRoom', 'tied', 'nothingSuitable', 'settled', 'notAssessed')),
  wish_id uuid,
  days jsonb NOT NULL DEFAULT '[]',
  shown boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (run_id, participant_id),
  FOREIGN KEY (run_id, tenant_id) REFERENCES allocation_run (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (wish_id) REFERENCES wish (id)
);
CREATE INDEX allocation_outcome_application_id ON allocation_outcome (application_id);
CREATE INDEX allocation_outcome_participant_id ON allocation_outcome (participant_id);
CREATE INDEX allocation_outcome_wish_id ON allocation_outcome (wish_id);

-- Why a considered wish was given or not, with the numbers it rests on.
CREATE TABLE allocation_reason (
  run_id uuid NOT NULL,
  wish_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  application_id uuid NOT NULL,
  rank smallint NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('given', 'noRoom', 'tied', 'notAssessed', 'notSuitable', 'navDecides')),
  parts jsonb NOT NULL,
  shown boolean NOT NULL DEFAULT false,
  PRIMARY KEY (run_id, wish_id),
  FOREIGN KEY (run_id, participant_id) REFERENCES allocation_outcome (run_id, participant_id),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id) REFERENCES wish (id, application_id, participant_id, tenant_id)
);
CREATE INDEX allocation_reason_person ON allocation_reason (run_id, participant_id);
CREATE INDEX allocation_reason_wish_id ON allocation_reason (wish_id);
CREATE INDEX allocation_reason_participant_id ON allocation_reason (participant_id);

-- What a person decided otherwise than the proposal, and why.
CREATE TABLE allocation_deviation (
  run_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('give', 'withhold')),
  wish_id uuid REFERENCES wish (id),
  days jsonb NOT NULL DEFAULT '[]',
  reason text NOT NULL CHECK (trim(reason) <> ''),
  by_user_id uuid NOT NULL REFERENCES app_user (id),
  at timestamptz NOT NULL,
  shown boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (run_id, participant_id),
  CHECK ((kind = 'give') = (days <> '[]')),
  FOREIGN KEY (run_id, participant_id) REFERENCES allocation_outcome (run_id, participant_id)
);
CREATE INDEX allocation_deviation_participant_id ON allocation_deviation (participant_id);
CREATE INDEX allocation_deviation_wish_id ON allocation_deviation (wish_id);
CREATE INDEX allocation_deviation_by_user_id ON allocation_deviation (by_user_id);

-- As every table about a person (0009): the office, the person once it is published, who acts for the person, broken glass.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['allocation_outcome', 'allocation_reason', 'allocation_deviation'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format($p$CREATE POLICY reads ON %1$I FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
      OR (participant_id = ANY ((SELECT actor_self())::uuid[]) AND shown)
      OR ((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
            JOIN scope_table s ON s.scope = g.scope AND s.table_name = %1$L
           WHERE g.participant_id = %1$I.participant_id AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND g.ended_at IS NULL
             AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
             AND (s.row_set = 'all' OR s.row_set = 'person' AND shown))))$p$, t);
    EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))', t);
    EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))', t);
    EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))', t);
    EXECUTE format('CREATE POLICY not_hidden ON %I AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]))', t);
    INSERT INTO scope_table (scope, table_name, row_set, writes)
    VALUES ('representation', t, 'person', false), ('full', t, 'all', false);
  END LOOP;
END $$;
GRANT SELECT ON allocation_outcome, allocation_reason, allocation_deviation TO inntak_app;
GRANT INSERT, DELETE ON allocation_deviation TO inntak_app;
