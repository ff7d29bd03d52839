-- Moving in: today's participants, places and waiting people from the office's own spreadsheets.

-- A sheet that was read in. What it says is sealed with a key the database does not know, and forgotten after a while.
CREATE TABLE sheet_import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  tenant_id uuid NOT NULL REFERENCES municipality (id),
  state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'applied', 'undone', 'discarded')),
  content bytea,
  row_count integer NOT NULL CHECK (row_count >= 0),
  columns text[] NOT NULL DEFAULT '{}', -- one per column of the sheet; empty text where it is about nothing
  kind text CHECK (kind IN ('placement', 'waiting', 'person')),
  informed_on date,
  informed_how text CHECK (informed_how IN ('phone', 'letter', 'meeting', 'visit', 'product')),
  match_by_name boolean NOT NULL DEFAULT false,
  overbooking_reason text CHECK (overbooking_reason <> ''),
  created_by_user_id uuid NOT NULL REFERENCES app_user (id),
  applied_by_user_id uuid REFERENCES app_user (id),
  applied_at timestamptz,
  applied_on date,
  applied_request_id text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT app_now(),
  CHECK (state NOT IN ('applied', 'undone') OR (applied_at IS NOT NULL AND applied_request_id IS NOT NULL))
);
CREATE INDEX sheet_import_tenant_id ON sheet_import (tenant_id, created_at DESC);
CREATE INDEX sheet_import_created_by_user_id ON sheet_import (created_by_user_id);
CREATE INDEX sheet_import_applied_by_user_id ON sheet_import (applied_by_user_id);
ALTER TABLE sheet_import ENABLE ROW LEVEL SECURITY;
CREATE POLICY of_the_office ON sheet_import USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]))
  WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));

-- What a row of the sheet became: ids only.
CREATE TABLE imported_row (
  import_id uuid NOT NULL REFERENCES sheet_import (id),
  row_number integer NOT NULL,
  participant_id uuid NOT NULL,
  tenant_id uuid NOT NULL,
  is_new boolean NOT NULL,
  application_id uuid,
  placement_id uuid,
  waitlist_entry_id uuid,
  PRIMARY KEY (import_id, row_number),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id),
  FOREIGN KEY (application_id, participant_id, tenant_id) REFERENCES application (id, participant_id, tenant_id),
  FOREIGN KEY (placement_id, participant_id, tenant_id) REFERENCES placement (id, participant_id, tenant_id),
  FOREIGN KEY (waitlist_entry_id, participant_id, tenant_id) REFERENCES waitlist_entry (id, participant_id, tenant_id)
);
CREATE INDEX imported_row_participant_id ON imported_row (participant_id);
CREATE INDEX imported_row_application_id ON imported_row (application_id);
CREATE INDEX imported_row_placement_id ON imported_row (placement_id);
CREATE INDEX imported_row_waitlist_entry_id ON imported_row (waitlist_entry_id);
ALTER TABLE imported_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON imported_row FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY adds ON imported_row FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY changes ON imported_row FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY not_hidden ON imported_row AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]));

GRANT SELECT, INSERT, UPDATE ON sheet_import TO inntak_app;
GRANT SELECT, INSERT ON imported_row TO inntak_app;

-- Is this number somebody's here whom the actor may not see? Tells nothing else; the leader of the office only.
CREATE FUNCTION is_known_and_hidden(p_hash bytea) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT (actor_membership()).role = 'officeLeader' AND EXISTS (
    SELECT 1 FROM national_id n WHERE n.hash = p_hash AND n.tenant_id = ANY (actor_tenants())
       AND n.participant_id = ANY (actor_hidden()))
$$;

-- Takes an import back, as if it had never been: only while nothing has happened to anything it made. What else refers to
-- it stops the deletion by its foreign key, whatever table that is. Answers undone, changed or notFound.
CREATE FUNCTION undo_import(p_import uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  i sheet_import;
  made imported_row[];
  people uuid[];
  applications uuid[];
  placements uuid[];
  entries uuid[];
BEGIN
  SELECT * INTO i FROM sheet_import WHERE id = p_import AND state = 'applied' AND tenant_id = ANY (actor_tenants()) FOR UPDATE;
  IF i.id IS NULL OR (actor_membership()).role IS DISTINCT FROM 'officeLeader' THEN RETURN 'notFound'; END IF;
  made := ARRAY(SELECT r FROM imported_row r WHERE r.import_id = i.id);
  people := ARRAY(SELECT DISTINCT r.participant_id FROM unnest(made) r WHERE r.is_new);
  applications := ARRAY(SELECT DISTINCT r.application_id FROM unnest(made) r WHERE r.application_id IS NOT NULL);
  placements := ARRAY(SELECT r.placement_id FROM unnest(made) r WHERE r.placement_id IS NOT NULL);
  entries := ARRAY(SELECT r.waitlist_entry_id FROM unnest(made) r WHERE r.waitlist_entry_id IS NOT NULL);

  IF EXISTS (SELECT 1 FROM case_history h WHERE h.request_id IS DISTINCT FROM i.applied_request_id
                AND (h.participant_id = ANY (people) OR h.application_id = ANY (applications)
                     OR h.object_id = ANY (applications || placements || entries)))
     OR EXISTS (SELECT 1 FROM participant p WHERE p.id = ANY (people) AND p.version > 1)
     OR EXISTS (SELECT 1 FROM application a WHERE a.id = ANY (applications) AND a.version > 1) THEN RETURN 'changed'; END IF;

  PERFORM lock_offers(ARRAY(SELECT DISTINCT d.offer_id FROM placement_day d WHERE d.placement_id = ANY (placements)));
  DELETE FROM imported_row WHERE import_id = i.id;
  DELETE FROM access_grant WHERE source_table = 'placement' AND source_id = ANY (placements);
  DELETE FROM placement_day WHERE placement_id = ANY (placements);
  DELETE FROM placement WHERE id = ANY (placements);
  DELETE FROM waitlist_entry WHERE id = ANY (entries);
  DELETE FROM case_history WHERE participant_id = ANY (people);
  UPDATE case_history SET application_id = NULL WHERE application_id = ANY (applications);
  DELETE FROM wish_part WHERE application_id = ANY (applications);
  DELETE FROM wish WHERE application_id = ANY (applications);
  DELETE FROM application WHERE id = ANY (applications);
  DELETE FROM national_id WHERE participant_id = ANY (people);
  DELETE FROM participant WHERE id = ANY (people);
  UPDATE sheet_import SET state = 'undone', version = version + 1 WHERE id = i.id;
  RETURN 'undone';
EXCEPTION WHEN foreign_key_violation THEN
  RETURN 'changed';
END $$;

GRANT EXECUTE ON FUNCTION is_known_and_hidden(bytea), undo_import(uuid) TO inntak_app;
