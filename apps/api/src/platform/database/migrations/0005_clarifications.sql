-- What is disclosed to whom on which basis, and what providers and NAV were asked and answered.

-- Samtykke that lifts confidentiality (not a GDPR basis): from whom, to whom, what, what for. One party per row.
CREATE TABLE consent (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  from_organisation_id uuid REFERENCES organisation (id),
  to_organisation_id uuid NOT NULL REFERENCES organisation (id),
  content text[] NOT NULL CHECK (cardinality(content) > 0),
  purpose text NOT NULL,
  state text NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'given', 'refused', 'withdrawn')),
  answered_at timestamptz,
  answered_how text CHECK (answered_how IN ('self', 'heard')),
  heard_how text CHECK (heard_how IN ('phone', 'paper', 'visit', 'meeting', 'video')),
  heard_by_user_id uuid REFERENCES app_user (id),
  heard_note text,
  withdrawn_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((state = 'asked') = (answered_at IS NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL)),
  CHECK (answered_how IS DISTINCT FROM 'heard' OR (heard_by_user_id IS NOT NULL AND heard_how IS NOT NULL)),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id)
);
CREATE INDEX consent_participant_id ON consent (participant_id);
CREATE INDEX consent_from_organisation_id ON consent (from_organisation_id);
CREATE INDEX consent_to_organisation_id ON consent (to_organisation_id);
CREATE INDEX consent_heard_by_user_id ON consent (heard_by_user_id);

-- Before anything goes to NAV or a provider: what was shown, and the consent or the cited legal basis.
CREATE TABLE disclosure (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  recipient_organisation_id uuid NOT NULL REFERENCES organisation (id),
  content text[] NOT NULL CHECK (cardinality(content) > 0),
  basis text NOT NULL CHECK (basis IN ('consent', 'legalBasis')),
  law_text text,
  consent_id uuid,
  shown_on date NOT NULL,
  shown_by_user_id uuid REFERENCES app_user (id),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (basis = 'consent' AND consent_id IS NOT NULL OR basis = 'legalBasis' AND coalesce(law_text, '') <> ''),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (consent_id, participant_id, tenant_id) REFERENCES consent (id, participant_id, tenant_id)
);
CREATE INDEX disclosure_application_id ON disclosure (application_id);
CREATE INDEX disclosure_participant_id ON disclosure (participant_id);
CREATE INDEX disclosure_recipient_organisation_id ON disclosure (recipient_organisation_id);
CREATE INDEX disclosure_consent_id ON disclosure (consent_id);
CREATE INDEX disclosure_shown_by_user_id ON disclosure (shown_by_user_id);

-- A question to one organisation about one person (provider: does the work suit; NAV: is VTA or VTO relevant).
CREATE TABLE referral (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  wish_id uuid,
  organisation_id uuid NOT NULL REFERENCES organisation (id),
  kind text NOT NULL CHECK (kind IN ('provider', 'nav')),
  step smallint NOT NULL CHECK (step IN (1, 2)),
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'assessed', 'ended')),
  outcome text CHECK (outcome IN ('suitable', 'partly', 'notSuitable', 'undecided', 'relevant', 'notRelevant')),
  reason_codes text[] NOT NULL DEFAULT '{}',
  summary text,
  own_view text,
  own_view_how text CHECK (own_view_how IN ('words', 'pictures', 'couldNotExpress')),
  due_on date,
  assessed_on date,
  assessed_by_user_id uuid REFERENCES app_user (id),
  heard_how text CHECK (heard_how IN ('phone', 'paper', 'visit', 'meeting', 'video')),
  end_reason text,
  disclosure_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state <> 'assessed' OR outcome IS NOT NULL),
  CHECK (state <> 'ended' OR coalesce(end_reason, '') <> ''),
  -- Nothing is sent without a recorded basis, except BKD and the like in step 1, inside the municipality.
  CHECK (step = 1 AND kind = 'provider' OR disclosure_id IS NOT NULL),
  UNIQUE (id, application_id, organisation_id, participant_id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (wish_id, application_id, participant_id, tenant_id) REFERENCES wish (id, application_id, participant_id, tenant_id),
  FOREIGN KEY (disclosure_id, participant_id, tenant_id) REFERENCES disclosure (id, participant_id, tenant_id)
);
CREATE INDEX referral_application_id ON referral (application_id);
CREATE INDEX referral_participant_id ON referral (participant_id);
CREATE INDEX referral_wish_id ON referral (wish_id);
CREATE INDEX referral_disclosure_id ON referral (disclosure_id);
CREATE INDEX referral_assessed_by_user_id ON referral (assessed_by_user_id);
CREATE INDEX referral_organisation ON referral (organisation_id, state, created_at, id);
CREATE UNIQUE INDEX referral_one_open ON referral (application_id, organisation_id, wish_id) NULLS NOT DISTINCT WHERE state <> 'ended';

-- One meeting with the work: visit (omvisning), mapping (kartlegging), trial (utprøving).
CREATE TABLE clarification (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  referral_id uuid NOT NULL,
  application_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('visit', 'mapping', 'trial')),
  state text NOT NULL DEFAULT 'requested' CHECK (state IN ('requested', 'booked', 'done', 'assessed', 'cancelled')),
  starts_at timestamptz,
  place text,
  with_whom text,
  result text CHECK (result IN ('suitable', 'partly', 'notSuitable', 'undecided', 'relevant', 'notRelevant')),
  reason_codes text[] NOT NULL DEFAULT '{}',
  summary text,
  own_view text,
  own_view_how text CHECK (own_view_how IN ('words', 'pictures', 'couldNotExpress')),
  done_on date,
  cancel_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state NOT IN ('booked', 'done', 'assessed') OR starts_at IS NOT NULL),
  CHECK (state <> 'assessed' OR result IS NOT NULL),
  CHECK (state <> 'cancelled' OR coalesce(cancel_reason, '') <> ''),
  FOREIGN KEY (referral_id, application_id, organisation_id, participant_id, tenant_id)
    REFERENCES referral (id, application_id, organisation_id, participant_id, tenant_id),
  FOREIGN KEY (organisation_id) REFERENCES organisation (id)
);
CREATE INDEX clarification_referral_id ON clarification (referral_id);
CREATE INDEX clarification_participant_id ON clarification (participant_id);
CREATE INDEX clarification_organisation ON clarification (organisation_id, starts_at);
