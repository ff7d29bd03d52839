-- Place offers with the room they hold, decisions and complaints, placements by weekday, waitlists.

-- A bundle of weekdays, one authority, one answer. Room is held from `sent` until a person answers or releases it.
CREATE TABLE place_offer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  wish_id uuid,
  authority text NOT NULL CHECK (authority IN ('municipality', 'nav')),
  state text NOT NULL DEFAULT 'prepared' CHECK (state IN ('prepared', 'sent', 'accepted', 'declined', 'talking', 'overdue',
    'released', 'replaced')),
  start_on date NOT NULL,
  end_on date,
  first_day_text text,
  prepared_by_user_id uuid REFERENCES app_user (id),
  answer_by date,
  sent_at timestamptz,
  answered_at timestamptz,
  answered_how text CHECK (answered_how IN ('self', 'heard')),
  heard_by_user_id uuid REFERENCES app_user (id),
  heard_how text CHECK (heard_how IN ('phone', 'paper', 'visit', 'meeting', 'video')),
  heard_on date,
  heard_who text,
  heard_note text,
  release_reason text,
  replaced_by_id uuid REFERENCES place_offer (id),
  -- Overbooking is an explicit act of a named decision maker or leader, with a reason.
  override_reason text,
  override_by_user_id uuid REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (end_on IS NULL OR end_on >= start_on),
  CHECK ((override_reason IS NULL) = (override_by_user_id IS NULL) AND override_reason <> ''),
  CHECK (state IN ('prepared', 'released') OR (sent_at IS NOT NULL AND answer_by IS NOT NULL)),
  CHECK (state NOT IN ('accepted', 'declined', 'talking') OR (answered_at IS NOT NULL AND answered_how IS NOT NULL)),
  CHECK (answered_how IS DISTINCT FROM 'heard' OR (heard_by_user_id IS NOT NULL AND heard_how IS NOT NULL)),
  CHECK (state <> 'released' OR coalesce(release_reason, '') <> ''),
  UNIQUE (id, application_id, participant_id, tenant_id),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id) REFERENCES wish (id, application_id, participant_id, tenant_id)
);
CREATE INDEX place_offer_application_id ON place_offer (application_id);
CREATE INDEX place_offer_participant_id ON place_offer (participant_id);
CREATE INDEX place_offer_wish_id ON place_offer (wish_id);
CREATE INDEX place_offer_state ON place_offer (tenant_id, state, answer_by);
CREATE INDEX place_offer_prepared_by_user_id ON place_offer (prepared_by_user_id);
CREATE INDEX place_offer_heard_by_user_id ON place_offer (heard_by_user_id);
CREATE INDEX place_offer_override_by_user_id ON place_offer (override_by_user_id);
CREATE INDEX place_offer_replaced_by_id ON place_offer (replaced_by_id);

-- A weekday of the bundle. While it holds, it occupies room like a placement, and the person has one place per weekday.
CREATE TABLE place_offer_day (
  place_offer_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  offer_id uuid NOT NULL REFERENCES offer (id),
  work_area_id uuid,
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 5),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  holds boolean NOT NULL DEFAULT false,
  shown boolean NOT NULL DEFAULT false, -- has been sent: before that, only the office sees it
  PRIMARY KEY (place_offer_id, weekday),
  CHECK (shown OR NOT holds),
  FOREIGN KEY (place_offer_id, participant_id, tenant_id) REFERENCES place_offer (id, participant_id, tenant_id),
  FOREIGN KEY (work_area_id, offer_id) REFERENCES work_area (id, offer_id),
  CONSTRAINT place_offer_day_one_hold EXCLUDE USING gist (participant_id WITH =, weekday WITH =, valid WITH &&) WHERE (holds)
);
CREATE INDEX place_offer_day_participant_id ON place_offer_day (participant_id);
CREATE INDEX place_offer_day_offer ON place_offer_day (offer_id, weekday) WHERE holds;
CREATE INDEX place_offer_day_offer_id ON place_offer_day (offer_id);
CREATE INDEX place_offer_day_work_area_id ON place_offer_day (work_area_id);

-- Vedtak (made here) or tilsagn (made at NAV, registered here). Preparer and approver are two people.
CREATE TABLE decision (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  place_offer_id uuid,
  changes_decision_id uuid REFERENCES decision (id),
  authority text NOT NULL CHECK (authority IN ('municipality', 'nav')),
  outcome text NOT NULL CHECK (outcome IN ('granted', 'partlyGranted', 'refused', 'changed', 'ended')),
  state text NOT NULL DEFAULT 'prepared' CHECK (state IN ('prepared', 'forApproval', 'made', 'notified', 'final',
    'complained', 'upheld', 'changed', 'forwarded')),
  service text NOT NULL,
  extent jsonb NOT NULL DEFAULT '{}',
  extent_text text NOT NULL DEFAULT '',
  from_on date,
  to_on date,
  reasons text NOT NULL DEFAULT '',
  facts text NOT NULL DEFAULT '',
  own_view text,
  legal_basis text NOT NULL,
  complaint_regime_id uuid NOT NULL REFERENCES complaint_regime (id),
  complaint_deadline date,
  prepared_by_user_id uuid REFERENCES app_user (id),
  approved_by_user_id uuid REFERENCES app_user (id),
  return_reason text,
  made_on date,
  notified_at timestamptz,
  nav_grant_kind text CHECK (nav_grant_kind IN ('vta', 'vto')),
  nav_reference text,
  nav_yes_recorded_how text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (to_on IS NULL OR to_on >= from_on),
  CHECK (state IN ('prepared', 'forApproval') OR made_on IS NOT NULL),
  CHECK (state IN ('prepared', 'forApproval', 'made') OR notified_at IS NOT NULL),
  CHECK (state IN ('prepared', 'forApproval') OR reasons <> ''),
  CONSTRAINT decision_two_people CHECK (state IN ('prepared', 'forApproval') OR authority = 'nav'
    OR (approved_by_user_id IS NOT NULL AND approved_by_user_id IS DISTINCT FROM prepared_by_user_id)),
  CONSTRAINT decision_nav_needs_yes CHECK (authority <> 'nav' OR outcome = 'refused' OR coalesce(nav_yes_recorded_how, '') <> ''),
  CHECK ((authority = 'nav') = (nav_grant_kind IS NOT NULL)),
  UNIQUE (id, application_id, participant_id, tenant_id),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (place_offer_id, application_id, participant_id, tenant_id)
    REFERENCES place_offer (id, application_id, participant_id, tenant_id)
);
CREATE INDEX decision_application_id ON decision (application_id);
CREATE INDEX decision_participant_id ON decision (participant_id);
CREATE INDEX decision_place_offer_id ON decision (place_offer_id);
CREATE INDEX decision_state ON decision (tenant_id, state);
CREATE INDEX decision_changes_decision_id ON decision (changes_decision_id);
CREATE INDEX decision_complaint_regime_id ON decision (complaint_regime_id);
CREATE INDEX decision_prepared_by_user_id ON decision (prepared_by_user_id);
CREATE INDEX decision_approved_by_user_id ON decision (approved_by_user_id);

-- The wishes a decision settles: every municipal wish ends in one.
CREATE TABLE decision_wish (
  decision_id uuid NOT NULL,
  wish_id uuid NOT NULL,
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  PRIMARY KEY (decision_id, wish_id),
  FOREIGN KEY (decision_id, application_id, participant_id, tenant_id)
    REFERENCES decision (id, application_id, participant_id, tenant_id),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id) REFERENCES wish (id, application_id, participant_id, tenant_id)
);
CREATE INDEX decision_wish_wish_id ON decision_wish (wish_id);
CREATE INDEX decision_wish_participant_id ON decision_wish (participant_id);

CREATE TABLE complaint (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  decision_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  text text NOT NULL CHECK (text <> ''),
  received_on date NOT NULL,
  late boolean NOT NULL DEFAULT false,
  heard_how text CHECK (heard_how IN ('phone', 'paper', 'visit', 'meeting', 'video')),
  heard_by_user_id uuid REFERENCES app_user (id),
  by_user_id uuid REFERENCES app_user (id),
  answer_reasons text,
  answered_on date,
  answered_by_user_id uuid REFERENCES app_user (id),
  forwarded_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (decision_id, participant_id, tenant_id) REFERENCES decision (id, participant_id, tenant_id)
);
CREATE INDEX complaint_decision_id ON complaint (decision_id);
CREATE INDEX complaint_participant_id ON complaint (participant_id);
CREATE INDEX complaint_heard_by_user_id ON complaint (heard_by_user_id);
CREATE INDEX complaint_by_user_id ON complaint (by_user_id);
CREATE INDEX complaint_answered_by_user_id ON complaint (answered_by_user_id);

CREATE TABLE placement (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  decision_id uuid,
  place_offer_id uuid,
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'active', 'paused', 'ended')),
  financing text NOT NULL CHECK (financing IN ('municipality', 'nav', 'purchased', 'none')),
  from_on date NOT NULL,
  to_on date,
  pause_reason text,
  end_reason text,
  override_reason text,
  override_by_user_id uuid REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (to_on IS NULL OR to_on >= from_on),
  CHECK ((override_reason IS NULL) = (override_by_user_id IS NULL) AND override_reason <> ''),
  CHECK (state <> 'ended' OR (to_on IS NOT NULL AND coalesce(end_reason, '') <> '')),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (decision_id, participant_id, tenant_id) REFERENCES decision (id, participant_id, tenant_id),
  FOREIGN KEY (place_offer_id, participant_id, tenant_id) REFERENCES place_offer (id, participant_id, tenant_id)
);
CREATE INDEX placement_participant_id ON placement (participant_id);
CREATE INDEX placement_application_id ON placement (application_id);
CREATE INDEX placement_decision_id ON placement (decision_id);
CREATE INDEX placement_place_offer_id ON placement (place_offer_id);
CREATE INDEX placement_state ON placement (tenant_id, state);
CREATE INDEX placement_override_by_user_id ON placement (override_by_user_id);

-- Nobody is in two places on one weekday. VTA counts people, but the person's weekdays are occupied just the same.
CREATE TABLE placement_day (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  placement_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  offer_id uuid NOT NULL REFERENCES offer (id),
  work_area_id uuid,
  weekday smallint NOT NULL CHECK (weekday BETWEEN 1 AND 5),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  FOREIGN KEY (placement_id, participant_id, tenant_id) REFERENCES placement (id, participant_id, tenant_id),
  FOREIGN KEY (work_area_id, offer_id) REFERENCES work_area (id, offer_id),
  CONSTRAINT placement_day_one_place EXCLUDE USING gist (participant_id WITH =, weekday WITH =, valid WITH &&)
);
CREATE INDEX placement_day_placement_id ON placement_day (placement_id);
CREATE INDEX placement_day_participant_id ON placement_day (participant_id);
CREATE INDEX placement_day_offer ON placement_day (offer_id, weekday);
CREATE INDEX placement_day_work_area_id ON placement_day (work_area_id);

-- Waiting for one offer. Cannot exist without the recorded information that it can take long.
CREATE TABLE waitlist_entry (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  wish_id uuid NOT NULL,
  offer_id uuid NOT NULL REFERENCES offer (id),
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'paused', 'left')),
  since date NOT NULL,
  informed_on date NOT NULL,
  informed_how text NOT NULL CHECK (informed_how IN ('phone', 'letter', 'meeting', 'visit', 'product')),
  informed_by_user_id uuid NOT NULL REFERENCES app_user (id),
  interim_place_offer_id uuid,
  interim_text text,
  pause_reason text,
  left_reason text CHECK (left_reason IN ('placed', 'declined', 'withdrawn', 'moved', 'notSuitable')),
  left_on date,
  last_confirmed_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((state = 'left') = (left_reason IS NOT NULL) AND (state = 'left') = (left_on IS NOT NULL)),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id) REFERENCES wish (id, application_id, participant_id, tenant_id),
  FOREIGN KEY (interim_place_offer_id, participant_id, tenant_id) REFERENCES place_offer (id, participant_id, tenant_id)
);
CREATE INDEX waitlist_entry_application_id ON waitlist_entry (application_id);
CREATE INDEX waitlist_entry_participant_id ON waitlist_entry (participant_id);
CREATE INDEX waitlist_entry_wish_id ON waitlist_entry (wish_id);
CREATE INDEX waitlist_entry_informed_by_user_id ON waitlist_entry (informed_by_user_id);
CREATE INDEX waitlist_entry_interim_place_offer_id ON waitlist_entry (interim_place_offer_id);
CREATE INDEX waitlist_entry_offer ON waitlist_entry (offer_id, tenant_id, state, since, id);
CREATE UNIQUE INDEX waitlist_entry_once ON waitlist_entry (participant_id, offer_id) WHERE state <> 'left';
