-- Letters and their delivery, and everything that is written down about a case: calls, notes, history, cries for help.

CREATE TABLE letter (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  application_id uuid,
  kind text NOT NULL CHECK (kind IN ('receipt', 'preliminaryReply', 'placeOffer', 'answerConfirmation', 'decision',
    'waitlistInformation', 'navGrant', 'complaintReceived', 'complaintAnswer')),
  subject_table text NOT NULL,
  subject_id uuid NOT NULL,
  title text NOT NULL,
  sender text NOT NULL,
  day date NOT NULL,
  body jsonb NOT NULL,
  kort jsonb NOT NULL DEFAULT '[]',
  template_version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  UNIQUE (id, participant_id, tenant_id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX letter_participant_id ON letter (participant_id);
CREATE INDEX letter_application_id ON letter (application_id);
CREATE INDEX letter_subject ON letter (subject_id);

-- One row per recipient: the person, and a representative whose mandate covers it. The opening is registered.
CREATE TABLE letter_delivery (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  letter_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  recipient_user_id uuid REFERENCES app_user (id),
  channel text NOT NULL CHECK (channel IN ('digital', 'post')),
  available_at timestamptz NOT NULL,
  notice_sent_at timestamptz,
  second_notice_due_on date,
  second_notice_at timestamptz,
  opened_at timestamptz,
  printed_at timestamptz,
  version integer NOT NULL DEFAULT 1,
  FOREIGN KEY (letter_id, participant_id, tenant_id) REFERENCES letter (id, participant_id, tenant_id)
);
CREATE INDEX letter_delivery_letter_id ON letter_delivery (letter_id);
CREATE INDEX letter_delivery_participant_id ON letter_delivery (participant_id);
CREATE INDEX letter_delivery_recipient_user_id ON letter_delivery (recipient_user_id);
CREATE INDEX letter_delivery_unopened ON letter_delivery (tenant_id, second_notice_due_on) WHERE opened_at IS NULL AND printed_at IS NULL;

CREATE TABLE call_log (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  by_user_id uuid NOT NULL REFERENCES app_user (id),
  outcome text NOT NULL CHECK (outcome IN ('answered', 'noAnswer', 'callAgain', 'leftMessage')),
  note text,
  call_again_on date,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX call_log_application_id ON call_log (application_id);
CREATE INDEX call_log_participant_id ON call_log (participant_id);
CREATE INDEX call_log_by_user_id ON call_log (by_user_id);
CREATE INDEX call_log_again ON call_log (tenant_id, call_again_on) WHERE call_again_on IS NOT NULL;

-- A working note of the office. Internal: the person gets it by asking for access to the case, not in the product.
CREATE TABLE note (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  application_id uuid NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  by_user_id uuid NOT NULL REFERENCES app_user (id),
  text text NOT NULL CHECK (text <> ''),
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX note_application_id ON note (application_id);
CREATE INDEX note_participant_id ON note (participant_id);
CREATE INDEX note_by_user_id ON note (by_user_id);

-- Each step of each life, in the transaction of the step. Appended to, never changed; a correction is a new row.
CREATE TABLE case_history (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  application_id uuid,
  object_type text NOT NULL CHECK (object_type <> ''),
  object_id uuid NOT NULL,
  step text NOT NULL,
  from_state text,
  to_state text,
  by_user_id uuid REFERENCES app_user (id),
  by_role text NOT NULL,
  by_organisation_id uuid DEFAULT (actor_membership()).organisation_id REFERENCES organisation (id),
  at timestamptz NOT NULL DEFAULT app_now(),
  reason text,
  corrects_seq bigint UNIQUE REFERENCES case_history (seq),
  request_id text,
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX case_history_participant_id ON case_history (participant_id, seq);
CREATE INDEX case_history_application_id ON case_history (application_id, seq);
CREATE INDEX case_history_object ON case_history (object_id, seq);
CREATE INDEX case_history_by_user_id ON case_history (by_user_id);
CREATE INDEX case_history_by_organisation_id ON case_history (by_organisation_id);

-- «Jeg vil ha hjelp» was pressed: a task for a human.
CREATE TABLE help_request (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  application_id uuid,
  by_user_id uuid REFERENCES app_user (id),
  text text,
  handled_at timestamptz,
  handled_by_user_id uuid REFERENCES app_user (id),
  outcome text,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id)
);
CREATE INDEX help_request_participant_id ON help_request (participant_id);
CREATE INDEX help_request_application_id ON help_request (application_id);
CREATE INDEX help_request_by_user_id ON help_request (by_user_id);
CREATE INDEX help_request_handled_by_user_id ON help_request (handled_by_user_id);
CREATE INDEX help_request_open ON help_request (tenant_id, created_at) WHERE handled_at IS NULL;
