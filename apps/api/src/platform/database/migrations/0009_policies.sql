-- Row-level security on every table about a person, for an application role that owns nothing. Not forced on the owner:
-- definer functions must see everything to be right.
--
-- Each table: `tenant_id` of the actor's office, OR the person, OR an open grant whose scope opens the table; AND not
-- hidden. The measured cheap form: the own column first, sub-selects that run once, EXISTS as the last arm.

-- own_when: which rows are a grantee's own. person_when: which rows the person sees. person_writes: adds and changes them.
CREATE FUNCTION protect(p_table text, person_when text DEFAULT 'true', own_when text DEFAULT 'false',
                        person_writes boolean DEFAULT false, person_column text DEFAULT 'participant_id')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  tenant_arm text := 'tenant_id = ANY ((SELECT actor_tenants())::uuid[])';
  person_arm text := format('(%I = ANY ((SELECT actor_self())::uuid[]) AND (%s))', person_column, person_when);
  grant_arm text := format(
    '((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = %1$L
       WHERE g.participant_id = %1$I.%2$I AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND g.ended_at IS NULL
         AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
         AND (s.row_set = ''all'' OR s.row_set = ''person'' AND (%3$s) OR s.row_set = ''own'' AND (%4$s)) {writes}))',
    p_table, person_column, person_when, own_when);
  reads text := format('%s OR %s OR %s', tenant_arm, person_arm, replace(grant_arm, '{writes}', ''));
  writes text := format('%s OR %s %s', tenant_arm, CASE WHEN person_writes THEN person_arm || ' OR ' ELSE '' END,
                        replace(grant_arm, '{writes}', 'AND s.writes'));
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (%s)', p_table, reads);
  EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY not_hidden ON %I AS RESTRICTIVE USING (%I <> ALL ((SELECT actor_hidden())::uuid[]))',
                 p_table, person_column);
  -- A representative with a personal mandate sees and does what the person does; broken glass shows everything.
  INSERT INTO scope_table (scope, table_name, row_set, writes)
  VALUES ('representation', p_table, 'person', person_writes), ('full', p_table, 'all', false);
END $$;

SELECT protect('participant', person_writes => true, person_column => 'id');
SELECT protect('participant_address', person_writes => true);
SELECT protect('work_experience', person_writes => true);
SELECT protect('application', person_writes => true);
SELECT protect('wish', person_writes => true, own_when =>
  'EXISTS (SELECT 1 FROM wish_part p WHERE p.wish_id = wish.id AND p.offer_id = ANY ((SELECT actor_offers())::uuid[]))');
SELECT protect('wish_part', person_writes => true, own_when => 'offer_id = ANY ((SELECT actor_offers())::uuid[])');
SELECT protect('application_answer', person_writes => true, own_when => 'offer_id = ANY ((SELECT actor_offers())::uuid[])');

SELECT protect('capacity_to_consent');
SELECT protect('representation');
SELECT protect('consent', person_writes => true, own_when => 'to_organisation_id = ANY ((SELECT actor_grantees())::uuid[])');
SELECT protect('disclosure', own_when => 'recipient_organisation_id = ANY ((SELECT actor_grantees())::uuid[])');
SELECT protect('referral', person_writes => true, own_when => 'organisation_id = ANY ((SELECT actor_grantees())::uuid[])');
SELECT protect('clarification', person_writes => true, own_when => 'organisation_id = ANY ((SELECT actor_grantees())::uuid[])');

-- What is only prepared is the office's own until it is sent or made.
SELECT protect('place_offer', person_writes => true, person_when => $$sent_at IS NOT NULL$$, own_when =>
  $$sent_at IS NOT NULL AND EXISTS (SELECT 1 FROM place_offer_day d WHERE d.place_offer_id = place_offer.id
      AND d.offer_id = ANY ((SELECT actor_offers())::uuid[]))$$);
SELECT protect('place_offer_day', person_writes => true, person_when => 'shown',
  own_when => 'shown AND offer_id = ANY ((SELECT actor_offers())::uuid[])');
SELECT protect('decision', person_writes => true, person_when => $$state NOT IN ('prepared', 'forApproval')$$,
  own_when => $$authority = 'nav' AND (SELECT actor_is_nav())$$);
SELECT protect('decision_wish', person_when => 'EXISTS (SELECT 1 FROM decision d WHERE d.id = decision_id)',
  own_when => $$EXISTS (SELECT 1 FROM decision d WHERE d.id = decision_id AND d.authority = 'nav')$$);
SELECT protect('complaint', person_writes => true);
SELECT protect('placement', own_when => $$financing = 'nav' AND (SELECT actor_is_nav())
  OR EXISTS (SELECT 1 FROM placement_day d WHERE d.placement_id = placement.id
      AND d.offer_id = ANY ((SELECT actor_offers())::uuid[]))$$);
SELECT protect('placement_day', own_when => 'offer_id = ANY ((SELECT actor_offers())::uuid[])');
SELECT protect('waitlist_entry', person_writes => true, own_when => 'offer_id = ANY ((SELECT actor_offers())::uuid[])');

SELECT protect('letter', person_writes => true, own_when => $$subject_table = 'decision' AND EXISTS (SELECT 1 FROM decision d
  WHERE d.id = subject_id AND d.authority = 'nav')$$);
SELECT protect('letter_delivery', person_writes => true, own_when => 'EXISTS (SELECT 1 FROM letter l WHERE l.id = letter_id)');
SELECT protect('help_request', person_writes => true);
SELECT protect('call_log', person_when => 'false');
SELECT protect('note', person_when => 'false');
SELECT protect('conflict_of_interest', person_when => 'false');
SELECT protect('protected_access', person_when => 'false');
SELECT protect('break_glass');
SELECT protect('national_id');
DELETE FROM scope_table WHERE table_name IN ('national_id', 'conflict_of_interest', 'protected_access', 'break_glass')
   OR (scope = 'representation' AND table_name IN ('call_log', 'note'));

SELECT protect('case_history', person_writes => true,
  own_when => 'by_organisation_id = ANY ((SELECT actor_grantees())::uuid[]) OR by_user_id = (SELECT actor_user())');
CREATE POLICY in_own_name ON case_history AS RESTRICTIVE FOR INSERT
  WITH CHECK (by_user_id IS NOT DISTINCT FROM (SELECT actor_user()));

-- kode 7: the person is seen, the address is not.
CREATE POLICY address_not_hidden ON participant_address AS RESTRICTIVE
  USING (participant_id <> ALL ((SELECT actor_hidden_addresses())::uuid[]));

-- The grants themselves: seen by office, person, personal representative, and the grantee. Written by the first three; a
-- grantee may only close its own.
ALTER TABLE access_grant ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON access_grant FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR participant_id = ANY ((SELECT actor_self())::uuid[]) OR participant_id = ANY ((SELECT actor_represented())::uuid[])
  OR grantee_id = ANY ((SELECT actor_grantees())::uuid[]));
CREATE POLICY adds ON access_grant FOR INSERT WITH CHECK (basis <> 'breakGlass'
  AND (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
       OR participant_id = ANY ((SELECT actor_self())::uuid[]) OR participant_id = ANY ((SELECT actor_represented())::uuid[])));
-- NAV registers its own grant of a place, which opens the case to the provider. A function: a policy of access_grant cannot
-- read a table whose policies read access_grant.
CREATE FUNCTION is_placed_by_actor_as_nav(p_placement uuid, p_participant uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
  SELECT actor_is_nav() AND actor_sees(p_participant) AND EXISTS (
    SELECT 1 FROM placement p WHERE p.id = p_placement AND p.participant_id = p_participant AND p.financing = 'nav')
$$;
GRANT EXECUTE ON FUNCTION is_placed_by_actor_as_nav(uuid, uuid) TO inntak_app;
CREATE POLICY adds_for_own_placement ON access_grant FOR INSERT
  WITH CHECK (basis = 'placement' AND scope = 'placement' AND is_placed_by_actor_as_nav(source_id, participant_id));
CREATE POLICY changes ON access_grant FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR participant_id = ANY ((SELECT actor_self())::uuid[]) OR participant_id = ANY ((SELECT actor_represented())::uuid[]));
CREATE POLICY closes ON access_grant FOR UPDATE USING (grantee_id = ANY ((SELECT actor_grantees())::uuid[]))
  WITH CHECK (grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND (ended_at IS NOT NULL OR until <= (SELECT app_today())));
CREATE POLICY not_hidden ON access_grant AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]));

-- A closed grant stays closed: a new event makes a new one.
CREATE FUNCTION access_grant_only_shrinks() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at
     OR OLD.until < app_today() AND NEW.until IS DISTINCT FROM OLD.until THEN
    RAISE EXCEPTION 'a closed grant cannot be opened again' USING ERRCODE = 'check_violation', CONSTRAINT = 'access_grant_only_shrinks';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER access_grant_only_shrinks BEFORE UPDATE ON access_grant FOR EACH ROW EXECUTE FUNCTION access_grant_only_shrinks();

GRANT SELECT, INSERT, UPDATE ON participant, participant_address, representation, conflict_of_interest, capacity_to_consent,
  application, wish, wish_part, application_answer, work_experience, consent, referral, clarification, place_offer,
  place_offer_day, decision, complaint, placement, placement_day, waitlist_entry, letter_delivery, help_request TO inntak_app;
GRANT SELECT, INSERT ON disclosure, national_id, access_grant, decision_wish, letter, call_log, note, case_history TO inntak_app;
GRANT SELECT ON protected_access, break_glass TO inntak_app;
GRANT UPDATE (until, ended_at, version) ON access_grant TO inntak_app;
GRANT UPDATE (encrypted) ON national_id TO inntak_app;
GRANT DELETE ON wish, wish_part, application_answer, work_experience, place_offer_day, decision_wish, conflict_of_interest TO inntak_app;

DROP FUNCTION protect(text, text, text, boolean, text);
