-- What an actor reads through a grant is one question to a function, no longer a sub-select in every policy: a case page names
-- forty tables, and each of those sub-selects (with the policies of access_grant inside) had to be set up for every request,
-- though an office is never asked for a grant. The rules are those of 0009, 0042, 0046, 0071, 0088 and 0093, word for word.
--
-- Only reading: adding and changing rows keep the policies they have.

-- The matrix, scope by scope, as ` table:row_set ` for each table it opens: written anew whenever the matrix is changed.
CREATE TABLE scope_opened (scope text PRIMARY KEY, opened text NOT NULL);
CREATE FUNCTION write_scope_opened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  DELETE FROM scope_opened;
  INSERT INTO scope_opened (scope, opened)
  SELECT s.scope, string_agg(format(' %s:%s ', s.table_name, s.row_set), '') FROM scope_table s GROUP BY s.scope;
  RETURN NULL;
END $$;
CREATE TRIGGER write_scope_opened AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON scope_table
  FOR EACH STATEMENT EXECUTE FUNCTION write_scope_opened();
UPDATE scope_table SET scope = scope;

-- What is open of one person to the actor by grants that are open now.
CREATE FUNCTION find_opened(p_participant uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  grantees uuid[] := actor_grantees();
  today date;
BEGIN
  IF cardinality(grantees) = 0 THEN RETURN ''; END IF;
  today := app_today();
  RETURN (SELECT coalesce(string_agg(o.opened, ''), '')
            FROM access_grant g JOIN scope_opened o ON o.scope = g.scope
           WHERE g.participant_id = p_participant AND g.grantee_id = ANY (grantees) AND g.ended_at IS NULL
             AND g.since <= today AND (g.until IS NULL OR g.until >= today));
END $$;
REVOKE EXECUTE ON FUNCTION find_opened(uuid) FROM PUBLIC;

-- Remembered (0113) for the person asked about last: a page about somebody asks of her table by table.
CREATE FUNCTION actor_opened(p_participant uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  asked text := actor_moment() || p_participant;
  known text;
  opened text;
BEGIN
  IF asked IS NULL THEN RETURN find_opened(p_participant); END IF;
  known := current_setting('app.known_opened', true);
  IF starts_with(known, asked) THEN RETURN substr(known, length(asked) + 1); END IF;
  opened := find_opened(p_participant);
  PERFORM set_config('app.known_opened', asked || opened, true);
  RETURN opened;
END $$;
REVOKE EXECUTE ON FUNCTION actor_opened(uuid) FROM PUBLIC;

-- Does this row of the table stand open to somebody who is not of its office: to the person, or by a grant that is open now?
-- p_person: the person sees the row. p_own: it is a grantee's own. Definer: sees all grants, tells of the actor's own only.
CREATE FUNCTION actor_reads(p_table text, p_participant uuid, p_person boolean DEFAULT true, p_own boolean DEFAULT false)
RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER COST 2000 SET search_path = pg_catalog, public AS $$
DECLARE
  opened text;
BEGIN
  IF current_setting('app.hat_kind', true) = 'self' THEN RETURN p_person AND p_participant = ANY (actor_self()); END IF;
  opened := actor_opened(p_participant);
  RETURN opened <> '' AND (strpos(opened, ' ' || p_table || ':all ') > 0
    OR p_person AND strpos(opened, ' ' || p_table || ':person ') > 0
    OR p_own AND strpos(opened, ' ' || p_table || ':own ') > 0);
END $$;
GRANT EXECUTE ON FUNCTION actor_reads(text, uuid, boolean, boolean) TO inntak_app;

-- Which rows are a grantee's own.
CREATE FUNCTION is_own_grant(p_grantee uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$ BEGIN RETURN p_grantee = ANY (actor_grantees()); END $$;

CREATE FUNCTION is_own_offer(p_offer uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$ BEGIN RETURN p_offer = ANY (actor_offers()); END $$;

CREATE FUNCTION is_own_user(p_user uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$ BEGIN RETURN p_user = actor_user(); END $$;

CREATE FUNCTION is_own_as_nav(p_decided_or_paid_by text) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$ BEGIN RETURN p_decided_or_paid_by = 'nav' AND actor_is_nav(); END $$;

-- The same, where another table tells. Each asks what that table's own policy asks of the same grant.
CREATE FUNCTION wish_is_own(p_wish uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM wish_part p WHERE p.wish_id = p_wish AND p.offer_id = ANY (actor_offers()));
END $$;

CREATE FUNCTION place_offer_is_own(p_place_offer uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM place_offer_day d
                  WHERE d.place_offer_id = p_place_offer AND d.shown AND d.offer_id = ANY (actor_offers()));
END $$;

CREATE FUNCTION placement_is_own(p_placement uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM placement_day d WHERE d.placement_id = p_placement AND d.offer_id = ANY (actor_offers()));
END $$;

CREATE FUNCTION change_wish_is_own(p_change_wish uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM change_wish w
                  WHERE w.id = p_change_wish AND w.made_by_organisation_id = ANY (actor_grantees()));
END $$;

CREATE FUNCTION decision_is_made(p_decision uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM decision d WHERE d.id = p_decision AND d.state NOT IN ('prepared', 'forApproval')
                    AND actor_reads('decision', d.participant_id));
END $$;

CREATE FUNCTION decision_is_own_as_nav(p_decision uuid, p_participant uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN actor_is_nav() AND EXISTS (
    SELECT 1 FROM decision d WHERE d.id = p_decision AND d.participant_id = p_participant AND d.authority = 'nav');
END $$;

CREATE FUNCTION letter_is_own_as_nav(p_letter uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM letter l WHERE l.id = p_letter AND l.subject_table = 'decision'
                    AND decision_is_own_as_nav(l.subject_id, l.participant_id));
END $$;

-- What the offers ask, open to the school of a pupil while the application is being written (0020).
CREATE FUNCTION actor_reads_draft(p_application uuid, p_participant uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
COST 2000 SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN strpos(actor_opened(p_participant), ' application_answer:draft ') > 0
     AND EXISTS (SELECT 1 FROM application a WHERE a.id = p_application AND a.state IN ('draft', 'awaitingApproval'))
     AND actor_reads('application', p_participant);
END $$;

GRANT EXECUTE ON FUNCTION is_own_grant(uuid), is_own_offer(uuid), is_own_user(uuid), is_own_as_nav(text), wish_is_own(uuid), place_offer_is_own(uuid), placement_is_own(uuid), change_wish_is_own(uuid),
  decision_is_made(uuid), decision_is_own_as_nav(uuid, uuid), letter_is_own_as_nav(uuid), actor_reads_draft(uuid, uuid) TO inntak_app;

-- For this and later migrations: who reads a table about people. The office; and whom actor_reads opens it to.
-- person_when: which rows the person sees. own_when: which rows are a grantee's own. Neither may hold a sub-select: it would be
-- set up for every statement that names the table.
CREATE FUNCTION set_reads(p_table text, person_when text DEFAULT 'true', own_when text DEFAULT 'false',
                          person_column text DEFAULT 'participant_id')
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  EXECUTE format('ALTER POLICY reads ON %1$I USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
                    OR actor_reads(%1$L, %2$I, %3$s, %4$s))', p_table, person_column, person_when, own_when);
END $$;
REVOKE EXECUTE ON FUNCTION set_reads(text, text, text, text) FROM PUBLIC;

SELECT set_reads('participant', person_column => 'id');
SELECT set_reads(t) FROM unnest(ARRAY['participant_address', 'work_experience', 'application', 'capacity_to_consent', 'representation',
  'complaint', 'help_request', 'break_glass', 'national_id', 'agenda_item', 'change_outcome', 'swap_party', 'wait_question',
  'end_of_school']) t;
SELECT set_reads(t, person_when => 'false') FROM unnest(ARRAY['call_log', 'note', 'conflict_of_interest', 'protected_access']) t;
SELECT set_reads(t, person_when => 'shown') FROM unnest(ARRAY['allocation_outcome', 'allocation_reason', 'allocation_deviation']) t;
SELECT set_reads(t, own_when => 'is_own_offer(offer_id)')
  FROM unnest(ARRAY['wish_part', 'application_answer', 'placement_day', 'waitlist_entry']) t;
SELECT set_reads(t, own_when => 'is_own_grant(organisation_id)')
  FROM unnest(ARRAY['referral', 'clarification', 'pupil_contact']) t;
SELECT set_reads('consent', own_when => 'is_own_grant(to_organisation_id)');
SELECT set_reads('disclosure', own_when => 'is_own_grant(recipient_organisation_id)');
SELECT set_reads('change_wish', own_when => 'is_own_grant(made_by_organisation_id)');
SELECT set_reads('change_wish_part', own_when => 'change_wish_is_own(change_wish_id)');
SELECT set_reads('wish', own_when => 'wish_is_own(id)');
SELECT set_reads('place_offer', person_when => 'sent_at IS NOT NULL', own_when => 'sent_at IS NOT NULL AND place_offer_is_own(id)');
SELECT set_reads('place_offer_day', person_when => 'shown', own_when => 'shown AND is_own_offer(offer_id)');
SELECT set_reads('placement', own_when => 'is_own_as_nav(financing) OR placement_is_own(id)');
SELECT set_reads('placement_proposal', person_when => $$state IN ('accepted', 'declined')$$,
  own_when => 'is_own_grant(organisation_id)');
SELECT set_reads('decision', person_when => $$state NOT IN ('prepared', 'forApproval')$$,
  own_when => 'is_own_as_nav(authority)');
SELECT set_reads('decision_wish', person_when => 'decision_is_made(decision_id)',
  own_when => 'decision_is_own_as_nav(decision_id, participant_id)');
SELECT set_reads('letter', own_when => $$subject_table = 'decision' AND decision_is_own_as_nav(subject_id, participant_id)$$);
SELECT set_reads('letter_delivery', own_when => 'letter_is_own_as_nav(letter_id)');
SELECT set_reads('case_history', own_when => 'is_own_grant(by_organisation_id) OR is_own_user(by_user_id)');
ALTER POLICY reads_while_written ON application_answer USING (actor_reads_draft(application_id, participant_id));

-- The grants themselves: a provider's are found by the grantee, in the policy as in its index.
CREATE FUNCTION actor_speaks_for(p_participant uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN p_participant = ANY (actor_self()) OR p_participant = ANY (actor_represented());
END $$;
GRANT EXECUTE ON FUNCTION actor_speaks_for(uuid) TO inntak_app;
ALTER POLICY reads ON access_grant USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR grantee_id = ANY ((SELECT actor_grantees())::uuid[]) OR actor_speaks_for(participant_id));
