-- A place that the municipality has granted is changed by a new decision, also where the provider proposed the change; and a
-- pause that has been agreed begins on its own day.

-- The decision that answers a proposal. The proposal waits until that is made.
ALTER TABLE placement_proposal ADD COLUMN decision_id uuid;
ALTER TABLE placement_proposal ADD FOREIGN KEY (decision_id, participant_id, tenant_id)
  REFERENCES decision (id, participant_id, tenant_id);
CREATE INDEX placement_proposal_decision_id ON placement_proposal (decision_id);

-- The first day of a pause that is agreed and has not begun.
ALTER TABLE placement ADD COLUMN pause_from date;
ALTER TABLE placement ADD CHECK (pause_from IS NULL OR (state = 'active' AND coalesce(pause_reason, '') <> ''));
CREATE INDEX placement_pause_from ON placement (pause_from) WHERE pause_from IS NOT NULL;
