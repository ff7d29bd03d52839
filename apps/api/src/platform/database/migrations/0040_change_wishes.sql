-- Dynamisk flyt: wishes for change, the meetings of weeks 18 and 41 (or others) and what comes of them.

-- Which weeks, and which organisations are asked to come, unless a meeting says otherwise: the municipality's own choice.
ALTER TABLE municipality_setting ADD COLUMN transition_weeks smallint[] NOT NULL DEFAULT '{18,41}'
  CHECK (1 <= ALL (transition_weeks) AND 53 >= ALL (transition_weeks));
CREATE TABLE transition_team (
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  position smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (municipality_id, organisation_id)
);
CREATE INDEX transition_team_organisation_id ON transition_team (organisation_id);
GRANT SELECT ON transition_team TO inntak_app;

-- A case that a wish for change has led to.
ALTER TABLE application DROP CONSTRAINT application_origin_check;
ALTER TABLE application ADD CONSTRAINT application_origin_check CHECK (origin IN ('digital', 'paper', 'nav', 'change'));

CREATE TABLE change_wish (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('newTasks', 'otherPlace', 'calmerDays', 'combine', 'fewerDays', 'moreDays', 'smallGroup',
    'tryElsewhere', 'end')),
  state text NOT NULL DEFAULT 'registered' CHECK (state IN ('registered', 'onAgenda', 'trying', 'recommended', 'decided',
    'notNow', 'solved', 'withdrawn')),
  origin text NOT NULL CHECK (origin IN ('self', 'representative', 'provider', 'nav', 'office')),
  made_by_user_id uuid REFERENCES app_user (id),
  made_by_organisation_id uuid REFERENCES organisation (id),
  made_on date NOT NULL,
  own_words text,
  own_words_helper text,
  person_view text,
  -- What the wish is about today, as it stood when it was made: it is read in a meeting by those who may not see placements.
  now_days jsonb NOT NULL DEFAULT '[]',
  days_wanted smallint CHECK (days_wanted BETWEEN 1 AND 5),
  return_on date,
  urgent boolean NOT NULL DEFAULT false, -- too urgent to wait for a meeting
  sharing text NOT NULL CHECK (sharing IN ('yes', 'no', 'law')),
  sharing_basis text,
  again_on date,
  -- The case in which the change is decided, and the wish in it.
  application_id uuid,
  wish_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (origin IN ('self', 'representative') OR coalesce(person_view, '') <> ''),
  CHECK (sharing <> 'law' OR coalesce(sharing_basis, '') <> ''),
  CHECK (state <> 'notNow' OR again_on IS NOT NULL),
  CHECK (kind <> 'tryElsewhere' OR return_on IS NOT NULL),
  CHECK (state <> 'recommended' OR application_id IS NOT NULL),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id) REFERENCES wish (id, application_id, participant_id, tenant_id)
);
CREATE INDEX change_wish_participant_id ON change_wish (participant_id);
CREATE INDEX change_wish_tenant_state ON change_wish (tenant_id, state, made_on, id);
CREATE INDEX change_wish_application_id ON change_wish (application_id);
CREATE INDEX change_wish_wish_id ON change_wish (wish_id);
CREATE INDEX change_wish_made_by_user_id ON change_wish (made_by_user_id);
CREATE INDEX change_wish_made_by_organisation_id ON change_wish (made_by_organisation_id);

-- A place that is wished for. Neither weekdays nor a number: as many days as today.
CREATE TABLE change_wish_part (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  change_wish_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  position smallint NOT NULL DEFAULT 0,
  offer_id uuid NOT NULL REFERENCES offer (id),
  work_area_id uuid,
  weekdays smallint[] CHECK (weekdays <@ ARRAY[1, 2, 3, 4, 5]::smallint[] AND cardinality(weekdays) > 0),
  days smallint CHECK (days BETWEEN 1 AND 5),
  CHECK (weekdays IS NULL OR days IS NULL),
  FOREIGN KEY (change_wish_id, participant_id, tenant_id) REFERENCES change_wish (id, participant_id, tenant_id),
  FOREIGN KEY (work_area_id, offer_id) REFERENCES work_area (id, offer_id)
);
CREATE INDEX change_wish_part_change_wish_id ON change_wish_part (change_wish_id);
CREATE INDEX change_wish_part_participant_id ON change_wish_part (participant_id);
CREATE INDEX change_wish_part_offer_id ON change_wish_part (offer_id);
CREATE INDEX change_wish_part_work_area_id ON change_wish_part (work_area_id);

CREATE TABLE transition_meeting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  year smallint NOT NULL CHECK (year BETWEEN 2020 AND 2100),
  week smallint NOT NULL CHECK (week BETWEEN 1 AND 53),
  held_on date NOT NULL,
  hours text NOT NULL DEFAULT '',
  place text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'underWay', 'held', 'cancelled')),
  cancel_reason text,
  led_by_user_id uuid REFERENCES app_user (id),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state <> 'cancelled' OR coalesce(cancel_reason, '') <> ''),
  UNIQUE (id, tenant_id)
);
CREATE UNIQUE INDEX transition_meeting_once ON transition_meeting (tenant_id, year, week) WHERE state <> 'cancelled';
CREATE INDEX transition_meeting_led_by_user_id ON transition_meeting (led_by_user_id);
CREATE INDEX transition_meeting_tenant_id ON transition_meeting (tenant_id, held_on);

CREATE TABLE transition_meeting_party (
  meeting_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  attendee text,
  position smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, organisation_id),
  FOREIGN KEY (meeting_id, tenant_id) REFERENCES transition_meeting (id, tenant_id)
);
CREATE INDEX transition_meeting_party_organisation_id ON transition_meeting_party (organisation_id);

-- A wish on the agenda. Its grants (scope meeting) rest on this row, until it has an outcome or is taken off.
CREATE TABLE agenda_item (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  meeting_id uuid NOT NULL,
  change_wish_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  number smallint NOT NULL CHECK (number > 0),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'settled', 'takenOff')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (meeting_id, number),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (meeting_id, tenant_id) REFERENCES transition_meeting (id, tenant_id),
  FOREIGN KEY (change_wish_id, participant_id, tenant_id) REFERENCES change_wish (id, participant_id, tenant_id)
);
CREATE INDEX agenda_item_change_wish_id ON agenda_item (change_wish_id);
CREATE INDEX agenda_item_participant_id ON agenda_item (participant_id);
CREATE UNIQUE INDEX agenda_item_once ON agenda_item (change_wish_id) WHERE state = 'open';

-- What came of a wish, in a meeting or at once: who does what by when, and who tells the person.
CREATE TABLE change_outcome (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  change_wish_id uuid NOT NULL,
  agenda_item_id uuid,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('recommend', 'tryFirst', 'notNow', 'solve')),
  what text NOT NULL CHECK (what <> ''),
  owner_organisation_id uuid NOT NULL REFERENCES organisation (id),
  due_on date NOT NULL,
  teller_organisation_id uuid NOT NULL REFERENCES organisation (id),
  reason text,
  again_on date,
  recorded_by_user_id uuid REFERENCES app_user (id),
  recorded_on date NOT NULL,
  done_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (outcome NOT IN ('notNow', 'solve') OR coalesce(reason, '') <> ''),
  FOREIGN KEY (change_wish_id, participant_id, tenant_id) REFERENCES change_wish (id, participant_id, tenant_id),
  FOREIGN KEY (agenda_item_id, participant_id, tenant_id) REFERENCES agenda_item (id, participant_id, tenant_id)
);
CREATE INDEX change_outcome_change_wish_id ON change_outcome (change_wish_id);
CREATE INDEX change_outcome_agenda_item_id ON change_outcome (agenda_item_id);
CREATE INDEX change_outcome_participant_id ON change_outcome (participant_id);
CREATE INDEX change_outcome_owner_organisation_id ON change_outcome (owner_organisation_id);
CREATE INDEX change_outcome_teller_organisation_id ON change_outcome (teller_organisation_id);
CREATE INDEX change_outcome_recorded_by_user_id ON change_outcome (recorded_by_user_id);
