-- The case (application), its ranked wishes, what each offer asked, and work experience. The tenant and the person of
-- every row under a case are those of the case: the composite keys hold that.

-- One running number per office and year.
CREATE TABLE case_number_counter (
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  year smallint NOT NULL,
  last integer NOT NULL CHECK (last > 0),
  PRIMARY KEY (tenant_id, year)
);

CREATE TABLE application (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  case_number text NOT NULL CHECK (case_number ~ '^[0-9]{4}/[0-9]+$'),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'awaitingApproval', 'submitted', 'received',
    'activityClarification', 'workClarification', 'closed', 'withdrawn')),
  origin text NOT NULL CHECK (origin IN ('digital', 'paper', 'nav')),
  round_id uuid REFERENCES intake_round (id),
  own_words text,
  own_words_helper text,
  own_words_on date,
  important text[] NOT NULL DEFAULT '{}',
  days_per_week smallint CHECK (days_per_week BETWEEN 1 AND 5),
  helper_user_id uuid REFERENCES app_user (id),
  submitted_at timestamptz,
  received_on date,
  paper_received_on date,
  late boolean NOT NULL DEFAULT false,
  late_reason text,
  preliminary_reply_due date,
  preliminary_reply_sent_on date,
  answer_target date,
  responsible_user_id uuid REFERENCES app_user (id),
  standin_user_id uuid REFERENCES app_user (id),
  vta_assessment text NOT NULL DEFAULT 'none' CHECK (vta_assessment IN ('none', 'relevant', 'notRelevant', 'unclear')),
  vta_assessed_on date,
  vta_assessed_by_user_id uuid REFERENCES app_user (id),
  vta_reason text,
  -- Assessed and documented by the office before any order is made: 1 is the greatest need.
  need_class smallint CHECK (need_class BETWEEN 1 AND 5),
  need_reason text,
  external_case_number text,
  registered_externally_on date,
  registered_externally_by_user_id uuid REFERENCES app_user (id),
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (tenant_id, case_number),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  CHECK (state IN ('draft', 'awaitingApproval', 'withdrawn') OR submitted_at IS NOT NULL),
  CHECK (state IN ('draft', 'awaitingApproval', 'submitted', 'withdrawn') OR received_on IS NOT NULL),
  CHECK ((vta_assessment = 'none') = (vta_assessed_on IS NULL)),
  CHECK (need_class IS NULL OR coalesce(need_reason, '') <> ''),
  CHECK (standin_user_id IS NULL OR standin_user_id <> responsible_user_id)
);
CREATE INDEX application_participant_id ON application (participant_id);
CREATE INDEX application_worklist ON application (tenant_id, state, submitted_at, id);
CREATE INDEX application_responsible ON application (responsible_user_id, state);
CREATE INDEX application_round_id ON application (round_id);
CREATE INDEX application_helper_user_id ON application (helper_user_id);
CREATE INDEX application_standin_user_id ON application (standin_user_id);
CREATE INDEX application_vta_assessed_by_user_id ON application (vta_assessed_by_user_id);
CREATE INDEX application_registered_externally_by_user_id ON application (registered_externally_by_user_id);
-- One case under preparation per person: a second draft would be a lost one.
CREATE UNIQUE INDEX application_one_draft ON application (participant_id) WHERE state IN ('draft', 'awaitingApproval');

CREATE TABLE wish (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  rank smallint NOT NULL CHECK (rank BETWEEN 1 AND 5),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'suitable', 'notSuitable', 'notRelevantForNav', 'waiting',
    'offered', 'granted', 'refused', 'withdrawn')),
  state_reason text,
  interim boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (application_id, rank) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (id, application_id, participant_id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX wish_application_id ON wish (application_id);
CREATE INDEX wish_participant_id ON wish (participant_id);
CREATE INDEX wish_tenant_state ON wish (tenant_id, state);

-- A part of a wish: an offer with fixed weekdays, or with a number of days per week.
CREATE TABLE wish_part (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  wish_id uuid NOT NULL,
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  position smallint NOT NULL DEFAULT 0,
  offer_id uuid NOT NULL REFERENCES offer (id),
  work_area_id uuid,
  weekdays smallint[] CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5]::smallint[] AND cardinality(weekdays) > 0),
  days smallint CHECK (days BETWEEN 1 AND 5),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (num_nonnulls(weekdays, days) = 1),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id)
    REFERENCES wish (id, application_id, participant_id, tenant_id) ON DELETE CASCADE,
  FOREIGN KEY (work_area_id, offer_id) REFERENCES work_area (id, offer_id)
);
CREATE INDEX wish_part_wish_id ON wish_part (wish_id);
CREATE INDEX wish_part_participant_id ON wish_part (participant_id);
CREATE INDEX wish_part_offer_id ON wish_part (offer_id);
CREATE INDEX wish_part_work_area_id ON wish_part (work_area_id);

CREATE TABLE application_answer (
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  offer_id uuid NOT NULL,
  field_key text NOT NULL,
  value jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  PRIMARY KEY (application_id, offer_id, field_key),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (offer_id, field_key) REFERENCES offer_form_field (offer_id, key)
);
CREATE INDEX application_answer_participant_id ON application_answer (participant_id);
CREATE INDEX application_answer_offer ON application_answer (offer_id, field_key);

-- Hospitering, jobbsmak, arbeidspraksis: belongs to the person and outlives the case.
CREATE TABLE work_experience (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('workTrialPeriod', 'jobTaster', 'workPractice')),
  place text NOT NULL CHECK (place <> ''),
  offer_id uuid REFERENCES offer (id),
  from_on date NOT NULL,
  to_on date,
  hours_per_week smallint CHECK (hours_per_week BETWEEN 0 AND 50),
  own_view text,
  paid boolean,
  cost_note text,
  missed_because_of_cost boolean NOT NULL DEFAULT false,
  documented_by text,
  documented_by_user_id uuid REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (to_on IS NULL OR to_on >= from_on),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX work_experience_participant_id ON work_experience (participant_id);
CREATE INDEX work_experience_offer_id ON work_experience (offer_id);
CREATE INDEX work_experience_documented_by_user_id ON work_experience (documented_by_user_id);
