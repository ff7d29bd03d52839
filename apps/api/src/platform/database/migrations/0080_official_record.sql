-- Which steps have been entered in the municipality's own case system. A step whose paper belongs there gets a row in the
-- transaction that takes it; who entered it, and when, is written there. The office's own: nobody else is shown it.

CREATE TABLE official_record (
  history_id uuid PRIMARY KEY REFERENCES case_history (id) ON DELETE CASCADE,
  -- The history's own order, so that the list is read by it.
  seq bigint NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  recorded_on date,
  recorded_by_user_id uuid REFERENCES app_user (id),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  CHECK ((recorded_on IS NULL) = (recorded_by_user_id IS NULL))
);
CREATE INDEX official_record_participant_id ON official_record (participant_id);
CREATE INDEX official_record_recorded_by_user_id ON official_record (recorded_by_user_id);
CREATE INDEX official_record_missing ON official_record (tenant_id, seq) WHERE recorded_on IS NULL;

-- The steps that a case system must have: what came in, what went out, what was decided, and what became of it.
CREATE FUNCTION is_official_step(p_life text, p_step text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT (p_life || '.' || p_step) = ANY (ARRAY[
    'application.receive', 'application.sendPreliminaryReply', 'application.withdraw', 'application.close', 'application.reopen',
    'referral.create', 'referral.assess', 'referral.assessForOther',
    'placeOffer.send', 'placeOffer.accept', 'placeOffer.decline',
    'decision.make', 'decision.registerNavGrant', 'decision.notify', 'decision.complain', 'decision.uphold', 'decision.change',
    'decision.forward', 'decision.forwardToNav',
    'placement.start', 'placement.changeDays', 'placement.extend', 'placement.end', 'waitlistEntry.add', 'waitlistEntry.leave'])
$$;

-- A step that is taken back before it was entered needs no entry; one that was entered needs the correction beside it.
CREATE FUNCTION await_official_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NEW.corrects_seq IS NOT NULL THEN
    DELETE FROM official_record r WHERE r.seq = NEW.corrects_seq AND r.participant_id = NEW.participant_id AND r.recorded_on IS NULL;
    IF NOT EXISTS (SELECT 1 FROM official_record r WHERE r.seq = NEW.corrects_seq AND r.participant_id = NEW.participant_id) THEN
      RETURN NULL;
    END IF;
  ELSIF NOT is_official_step(NEW.object_type, NEW.step) THEN
    RETURN NULL;
  END IF;
  INSERT INTO official_record (history_id, seq, participant_id, tenant_id)
  VALUES (NEW.id, NEW.seq, NEW.participant_id, NEW.tenant_id);
  RETURN NULL;
END $$;
CREATE TRIGGER await_official_record AFTER INSERT ON case_history FOR EACH ROW
  WHEN (NEW.application_id IS NOT NULL) EXECUTE FUNCTION await_official_record();

INSERT INTO official_record (history_id, seq, participant_id, tenant_id)
SELECT h.id, h.seq, h.participant_id, h.tenant_id FROM case_history h
 WHERE h.application_id IS NOT NULL AND h.corrects_seq IS NULL AND is_official_step(h.object_type, h.step)
   AND NOT EXISTS (SELECT 1 FROM case_history c WHERE c.corrects_seq = h.seq);

ALTER TABLE official_record ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON official_record FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY adds ON official_record FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY changes ON official_record FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY not_hidden ON official_record AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]));
GRANT SELECT, UPDATE (recorded_on, recorded_by_user_id) ON official_record TO inntak_app;
