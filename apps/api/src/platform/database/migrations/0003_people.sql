-- The person (deltaker) and who may act for, see or not see them. tenant_id: the unit that decides about the person.

CREATE TABLE participant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  first_name text NOT NULL CHECK (first_name <> ''),
  last_name text NOT NULL CHECK (last_name <> ''),
  birth_date date,
  school_id uuid REFERENCES organisation (id),
  school_ends_on date,
  moved_in_on date,
  has_bank_id boolean NOT NULL DEFAULT false,
  contact_channel text NOT NULL DEFAULT 'digital' CHECK (contact_channel IN ('digital', 'phone', 'post')),
  -- Folkeregisteret: fortrolig (kode 7) hides address and phone; strengtFortrolig (kode 6) hides the person.
  protection text NOT NULL DEFAULT 'none' CHECK (protection IN ('none', 'fortrolig', 'strengtFortrolig')),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (id, tenant_id)
);
CREATE INDEX participant_tenant ON participant (tenant_id, last_name, first_name, id);
CREATE INDEX participant_school_id ON participant (school_id);
CREATE INDEX participant_protection ON participant (tenant_id) WHERE protection <> 'none';
CREATE INDEX participant_name ON participant USING gin (lower(first_name || ' ' || last_name) gin_trgm_ops);

ALTER TABLE app_user ADD FOREIGN KEY (participant_id) REFERENCES participant (id);

-- Address and phone, apart so that kode 7 hides them without hiding the person.
CREATE TABLE participant_address (
  participant_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  phone text,
  email text,
  street text,
  postal_code text CHECK (postal_code ~ '^[0-9]{4}$'),
  postal_town text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);

-- Encrypted with a key from the environment (never known to the database); the keyed hash is for exact search.
CREATE TABLE national_id (
  participant_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  encrypted bytea NOT NULL,
  hash bytea NOT NULL CHECK (octet_length(hash) = 32),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  UNIQUE (hash, tenant_id)
);

-- Named staff who may see a protected person (kode 6), or a kode 7 person's address.
CREATE TABLE protected_access (
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  named_by_user_id uuid REFERENCES app_user (id),
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  PRIMARY KEY (participant_id, user_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX protected_access_user_id ON protected_access (user_id);
CREATE INDEX protected_access_named_by_user_id ON protected_access (named_by_user_id);

-- Inhabilitet: this member of staff must not see or handle this person's case.
CREATE TABLE conflict_of_interest (
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  reason text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  PRIMARY KEY (participant_id, user_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX conflict_of_interest_user_id ON conflict_of_interest (user_id);

-- Verge, fullmektig, foresatt til mindreårig, støtteperson. The mandate decides; both days are included.
CREATE TABLE representation (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  representative_user_id uuid NOT NULL REFERENCES app_user (id),
  kind text NOT NULL CHECK (kind IN ('parentOfMinor', 'guardian', 'proxy', 'futureProxy', 'supporter')),
  scope text[] NOT NULL CHECK (scope <@ ARRAY['personal', 'economic', 'support'] AND cardinality(scope) > 0),
  from_on date NOT NULL,
  to_on date,
  document_ref text,
  verified_by_user_id uuid REFERENCES app_user (id),
  verified_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (to_on IS NULL OR to_on >= from_on),
  CHECK ((kind = 'supporter') = ('support' = ANY (scope))),
  CHECK (kind <> 'parentOfMinor' OR to_on IS NOT NULL),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX representation_participant_id ON representation (participant_id);
CREATE INDEX representation_representative_user_id ON representation (representative_user_id);
CREATE INDEX representation_verified_by_user_id ON representation (verified_by_user_id);

-- Hvem ser meg: written by the events that justify it. Opens the tables of its scope (scope_table) from `since` to and
-- including `until`. grantee_id is an organisation, a user who represents, or a membership (break-glass).
CREATE TABLE access_grant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  grantee_kind text NOT NULL CHECK (grantee_kind IN ('organisation', 'user', 'membership')),
  grantee_id uuid NOT NULL,
  basis text NOT NULL CHECK (basis IN ('representation', 'consent', 'step1Referral', 'step2Disclosure', 'navQuestion',
    'navIntake', 'placement', 'transitionAgenda', 'breakGlass')),
  scope text NOT NULL,
  since date NOT NULL,
  until date,
  ended_at timestamptz, -- closed at once, before `until`
  source_table text NOT NULL,
  source_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX access_grant_participant ON access_grant (participant_id, grantee_id);
CREATE INDEX access_grant_grantee ON access_grant (grantee_id, participant_id);
CREATE INDEX access_grant_source ON access_grant (source_id);

-- Access in an emergency by one named member of staff, with reason and alert; closes by itself after 24 hours.
CREATE TABLE break_glass (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  user_id uuid NOT NULL REFERENCES app_user (id),
  membership_id uuid NOT NULL REFERENCES membership (id),
  reason text NOT NULL CHECK (length(reason) >= 10),
  until_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX break_glass_participant_id ON break_glass (participant_id);
CREATE INDEX break_glass_user_id ON break_glass (user_id, until_at);
CREATE INDEX break_glass_membership_id ON break_glass (membership_id);

-- Samtykkekompetanse: per question, never a property of the person. How the wish was sought is required where the
-- person could not decide.
CREATE TABLE capacity_to_consent (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  question text NOT NULL CHECK (question <> ''),
  can_consent boolean NOT NULL,
  decided_by text NOT NULL CHECK (decided_by <> ''),
  basis text NOT NULL CHECK (basis <> ''),
  how_wish_sought text,
  decided_on date NOT NULL,
  recorded_by_user_id uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (can_consent OR coalesce(how_wish_sought, '') <> ''),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX capacity_to_consent_participant_id ON capacity_to_consent (participant_id);
CREATE INDEX capacity_to_consent_recorded_by_user_id ON capacity_to_consent (recorded_by_user_id);
