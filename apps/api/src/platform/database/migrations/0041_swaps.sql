-- A swap that two or three people are asked about: within one authority, carried out as a whole or not at all.
CREATE TABLE swap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  meeting_id uuid,
  authority text NOT NULL CHECK (authority IN ('municipality', 'nav')),
  state text NOT NULL DEFAULT 'asking' CHECK (state IN ('asking', 'agreed', 'forApproval', 'done', 'declined', 'stopped')),
  start_on date NOT NULL, -- from this day, when all agree and it is decided
  asked_by_user_id uuid REFERENCES app_user (id),
  prepared_by_user_id uuid REFERENCES app_user (id),
  approved_by_user_id uuid REFERENCES app_user (id),
  reasons text,
  stop_reason text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state NOT IN ('forApproval', 'done') OR coalesce(reasons, '') <> ''),
  CHECK (state <> 'stopped' OR coalesce(stop_reason, '') <> ''),
  CONSTRAINT swap_two_people CHECK (state <> 'done' OR approved_by_user_id IS DISTINCT FROM prepared_by_user_id),
  UNIQUE (id, tenant_id),
  FOREIGN KEY (meeting_id, tenant_id) REFERENCES transition_meeting (id, tenant_id)
);
CREATE INDEX swap_tenant_state ON swap (tenant_id, state);
CREATE INDEX swap_meeting_id ON swap (meeting_id);
CREATE INDEX swap_asked_by_user_id ON swap (asked_by_user_id);
CREATE INDEX swap_prepared_by_user_id ON swap (prepared_by_user_id);
CREATE INDEX swap_approved_by_user_id ON swap (approved_by_user_id);

-- One party's own part: what she gives and gets. It names nobody else.
CREATE TABLE swap_party (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  swap_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  change_wish_id uuid NOT NULL,
  position smallint NOT NULL,
  gives jsonb NOT NULL,
  gets jsonb NOT NULL,
  answer text NOT NULL DEFAULT 'asked' CHECK (answer IN ('asked', 'yes', 'no')),
  answered_at timestamptz,
  heard_how text CHECK (heard_how IN ('phone', 'paper', 'visit', 'meeting', 'video')),
  heard_by_user_id uuid REFERENCES app_user (id),
  decision_id uuid,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK ((answer = 'asked') = (answered_at IS NULL)),
  UNIQUE (swap_id, position),
  UNIQUE (swap_id, participant_id),
  FOREIGN KEY (swap_id, tenant_id) REFERENCES swap (id, tenant_id),
  FOREIGN KEY (change_wish_id, participant_id, tenant_id) REFERENCES change_wish (id, participant_id, tenant_id),
  FOREIGN KEY (decision_id, participant_id, tenant_id) REFERENCES decision (id, participant_id, tenant_id)
);
CREATE INDEX swap_party_participant_id ON swap_party (participant_id);
CREATE INDEX swap_party_change_wish_id ON swap_party (change_wish_id);
CREATE INDEX swap_party_decision_id ON swap_party (decision_id);
CREATE INDEX swap_party_heard_by_user_id ON swap_party (heard_by_user_id);
