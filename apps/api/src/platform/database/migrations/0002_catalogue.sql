-- What may be applied for and how much room there is: offers, work areas, forms, capacity, pools, closures, complaint
-- regimes, rounds and the year wheel. No personal data: everybody may read, only content editors and jobs write.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE work_type (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE,
  position smallint NOT NULL DEFAULT 0,
  label text NOT NULL,
  illustration text NOT NULL
);

-- A legal complaint regime is data with validity: weeks, whom the complaint goes to, the law it stands on.
CREATE TABLE complaint_regime (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL,
  weeks smallint NOT NULL CHECK (weeks BETWEEN 1 AND 52),
  body text NOT NULL,
  law text NOT NULL,
  how text NOT NULL,
  valid daterange NOT NULL CHECK (NOT isempty(valid)),
  EXCLUDE USING gist (code WITH =, valid WITH &&)
);

-- Catalogue entry of a provider. capacity_unit: VTA counts people, municipal offers count weekdays.
CREATE TABLE offer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE CHECK (code ~ '^[a-z0-9-]+$'),
  provider_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL CHECK (kind IN ('activity', 'work', 'vta', 'vto', 'lowThreshold')),
  decided_by text NOT NULL CHECK (decided_by IN ('municipality', 'nav', 'nobody')),
  capacity_unit text NOT NULL CHECK (capacity_unit IN ('person', 'weekday')),
  financing text NOT NULL CHECK (financing IN ('municipality', 'nav', 'purchased', 'none')),
  clarification_step smallint NOT NULL CHECK (clarification_step IN (1, 2)),
  complaint_regime_code text,
  legal_basis text,
  name text NOT NULL,
  position smallint NOT NULL DEFAULT 0,
  texts jsonb NOT NULL DEFAULT '{}',
  contact jsonb,
  published boolean NOT NULL DEFAULT true,
  source text,
  source_date date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((decided_by = 'nobody') = (complaint_regime_code IS NULL))
);
CREATE INDEX offer_provider_id ON offer (provider_id);

CREATE TABLE offer_municipality (
  offer_id uuid NOT NULL REFERENCES offer (id),
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  PRIMARY KEY (offer_id, municipality_id)
);
CREATE INDEX offer_municipality_municipality_id ON offer_municipality (municipality_id);

CREATE TABLE work_area (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  offer_id uuid NOT NULL REFERENCES offer (id),
  code text NOT NULL,
  work_type_id uuid NOT NULL REFERENCES work_type (id),
  name text NOT NULL,
  position smallint NOT NULL DEFAULT 0,
  illustration text NOT NULL,
  texts jsonb NOT NULL DEFAULT '{}',
  UNIQUE (offer_id, code),
  UNIQUE (id, offer_id)
);
CREATE INDEX work_area_work_type_id ON work_area (work_type_id);

-- A question the offer asks its applicants, with the reason it is asked.
CREATE TABLE offer_form_field (
  offer_id uuid NOT NULL REFERENCES offer (id),
  key text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('singleChoice', 'multiChoice', 'yesNo', 'text', 'weekdays')),
  position smallint NOT NULL,
  question text NOT NULL,
  short text,
  why text NOT NULL,
  options jsonb NOT NULL DEFAULT '[]',
  required boolean NOT NULL DEFAULT false,
  PRIMARY KEY (offer_id, key)
);

-- Places that any municipality the offer serves may take, besides the pools. No weekday: every weekday (or people).
CREATE TABLE offer_capacity (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  offer_id uuid NOT NULL REFERENCES offer (id),
  weekday smallint CHECK (weekday BETWEEN 1 AND 5),
  open_places integer NOT NULL CHECK (open_places >= 0),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  source text NOT NULL,
  source_date date NOT NULL,
  is_demo boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  EXCLUDE USING gist (offer_id WITH =, (coalesce(weekday, 0::smallint)) WITH =, valid WITH &&)
);

-- Places kept for one municipality. Open pool: filled first, the rest competes for open places. Closed: its own count.
CREATE TABLE offer_pool (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  offer_id uuid NOT NULL,
  municipality_id uuid NOT NULL,
  weekday smallint CHECK (weekday BETWEEN 1 AND 5),
  places integer NOT NULL CHECK (places >= 0),
  closed boolean NOT NULL DEFAULT false,
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid)),
  source text NOT NULL,
  source_date date NOT NULL,
  is_demo boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (offer_id, municipality_id) REFERENCES offer_municipality (offer_id, municipality_id),
  EXCLUDE USING gist (offer_id WITH =, municipality_id WITH =, (coalesce(weekday, 0::smallint)) WITH =, valid WITH &&)
);
CREATE INDEX offer_pool_offer_municipality ON offer_pool (offer_id, municipality_id);

-- Days nobody attends (summer, rebuilding), or fewer open places for a while. Never ends a placement.
CREATE TABLE offer_closure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  offer_id uuid NOT NULL REFERENCES offer (id),
  weekday smallint CHECK (weekday BETWEEN 1 AND 5),
  places_closed integer CHECK (places_closed > 0),
  valid daterange NOT NULL CHECK (NOT isempty(valid) AND NOT lower_inf(valid) AND NOT upper_inf(valid)),
  reason text NOT NULL,
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX offer_closure_offer_id ON offer_closure (offer_id);

-- How many from each municipality, as steps: a row holds from its week (a Monday) until the next row. Kept by triggers;
-- no personal data. weekday 0: people (offers that count people).
CREATE TABLE offer_load (
  offer_id uuid NOT NULL REFERENCES offer (id),
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  weekday smallint NOT NULL CHECK (weekday BETWEEN 0 AND 5),
  week_start date NOT NULL CHECK (extract(isodow FROM week_start) = 1),
  in_place integer NOT NULL CHECK (in_place >= 0),
  decided integer NOT NULL CHECK (decided >= 0),
  proposed integer NOT NULL CHECK (proposed >= 0),
  PRIMARY KEY (offer_id, municipality_id, weekday, week_start)
);
CREATE INDEX offer_load_municipality_id ON offer_load (municipality_id);

CREATE TABLE municipality_setting (
  municipality_id uuid PRIMARY KEY REFERENCES municipality (id),
  decision_order text NOT NULL DEFAULT 'answerFirst' CHECK (decision_order IN ('answerFirst', 'decisionFirst')),
  answer_within_days smallint NOT NULL DEFAULT 14 CHECK (answer_within_days BETWEEN 1 AND 90),
  second_notice_after_days smallint NOT NULL DEFAULT 7 CHECK (second_notice_after_days BETWEEN 1 AND 30),
  provider_access_days smallint NOT NULL DEFAULT 40 CHECK (provider_access_days BETWEEN 0 AND 365),
  contact jsonb,
  texts jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1
);

-- Main intake (hovedinntak). The deadline includes its whole day in Oslo, does not move and never blocks.
CREATE TABLE intake_round (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  year smallint NOT NULL CHECK (year BETWEEN 2020 AND 2100),
  opens_on date NOT NULL,
  deadline date NOT NULL,
  answer_target date NOT NULL,
  CHECK (opens_on <= deadline AND deadline < answer_target),
  UNIQUE (municipality_id, year)
);

CREATE TABLE year_wheel_event (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  code text NOT NULL UNIQUE,
  municipality_id uuid REFERENCES municipality (id),
  kind text NOT NULL,
  from_on date NOT NULL,
  to_on date,
  title text NOT NULL,
  text text NOT NULL DEFAULT '',
  audience text[] NOT NULL DEFAULT '{}',
  source text,
  CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX year_wheel_event_municipality_id ON year_wheel_event (municipality_id);
CREATE INDEX year_wheel_event_from_on ON year_wheel_event (from_on);

GRANT SELECT ON work_type, complaint_regime, offer, offer_municipality, work_area, offer_form_field, offer_capacity,
  offer_pool, offer_closure, offer_load, municipality_setting, intake_round, year_wheel_event TO inntak_app;
GRANT UPDATE ON offer, work_area, offer_form_field, municipality_setting TO inntak_app;
GRANT INSERT ON offer_capacity, offer_pool, offer_closure TO inntak_app;
GRANT UPDATE (valid, version) ON offer_capacity, offer_pool, offer_closure TO inntak_app;
