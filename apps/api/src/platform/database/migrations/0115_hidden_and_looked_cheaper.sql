-- The same answers as before, found with less work.

-- As in 0077, but whom the actor is named for is looked up once, not once for every protected person.
CREATE OR REPLACE FUNCTION find_hidden() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  hat text := coalesce(current_setting('app.hat_kind', true), '');
  me uuid := actor_user();
  tenants uuid[];
  grantees uuid[];
  named_for uuid[];
  acts_for uuid;
BEGIN
  IF hat IN ('system', 'self', '') THEN RETURN '{}'; END IF;
  tenants := actor_tenants();
  grantees := actor_grantees();
  named_for := find_named_for();
  IF hat = 'representation' THEN acts_for := (actor_representation()).participant_id; END IF;
  RETURN ARRAY(
    SELECT p.id FROM participant p
     WHERE p.protection = 'strengtFortrolig' AND p.id <> ALL (named_for)
       AND (p.tenant_id = ANY (tenants) OR cardinality(grantees) > 0
            AND EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = ANY (grantees)))
    UNION
    SELECT c.participant_id FROM conflict_of_interest c WHERE c.user_id = me
    UNION
    SELECT g.participant_id FROM access_grant g
     WHERE hat = 'representation' AND g.grantee_id = me AND g.participant_id IS DISTINCT FROM acts_for);
END $$;

-- The protected people whom the actor may see (may_see_protected, 0008, asked of all at once).
CREATE FUNCTION find_named_for() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  me uuid := actor_user();
  worn uuid := (actor_membership()).id;
BEGIN
  RETURN ARRAY(
    SELECT a.participant_id FROM protected_access a WHERE a.user_id = me
    UNION
    SELECT b.participant_id FROM break_glass b
     WHERE b.user_id = me AND b.until_at > app_now() AND b.membership_id = worn);
END $$;
REVOKE EXECUTE ON FUNCTION find_named_for() FROM PUBLIC;

CREATE INDEX participant_protected ON participant (id) WHERE protection <> 'none';

CREATE FUNCTION find_hidden_addresses() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[];
  grantees uuid[];
  named_for uuid[];
BEGIN
  IF coalesce(current_setting('app.hat_kind', true), '') IN ('system', 'self', '') THEN RETURN '{}'; END IF;
  tenants := actor_tenants();
  grantees := actor_grantees();
  named_for := find_named_for();
  RETURN ARRAY(
    SELECT p.id FROM participant p
     WHERE p.protection <> 'none' AND p.id <> ALL (named_for)
       AND (p.tenant_id = ANY (tenants) OR cardinality(grantees) > 0
            AND EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = ANY (grantees))));
END $$;
SELECT ask_once_per_statement('hidden_addresses');

-- As in 0094; of somebody who is not protected there is nothing to ask.
CREATE OR REPLACE FUNCTION who_may_know(p_participant uuid)
RETURNS TABLE (user_id uuid, name text, organisation_id uuid, works_at text, at_office boolean, named_at timestamptz, named_by text, reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  today date;
  of_office boolean;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM participant p WHERE p.id = p_participant AND p.protection <> 'none') THEN RETURN; END IF;
  today := app_today();
  of_office := EXISTS (SELECT 1 FROM participant p WHERE p.id = p_participant
    AND p.tenant_id = ANY (actor_tenants()) AND p.id <> ALL (actor_hidden()));
  IF NOT of_office AND NOT p_participant = ANY (actor_self() || actor_represented()) THEN RETURN; END IF;
  RETURN QUERY
  SELECT u.id, u.name, w.organisation_id, w.works_at, w.at_office, a.created_at,
         CASE WHEN of_office THEN n.name END, CASE WHEN of_office THEN a.reason END
    FROM participant p
   CROSS JOIN LATERAL (
      SELECT m.user_id, o.id AS organisation_id, o.name AS works_at, o.kind = 'office' AS at_office
        FROM membership m JOIN organisation o ON o.id = m.organisation_id
       WHERE m.since <= today AND (m.until IS NULL OR m.until >= today)
         AND (o.kind = 'office' AND o.municipality_id = p.tenant_id AND m.role IN ('caseworker', 'decisionMaker', 'officeLeader')
              -- Outside the office nobody is ever given a protected address: a name there opens a person of kode 6 only.
              OR p.protection = 'strengtFortrolig' AND m.role IN ('providerStaff', 'providerLeader', 'schoolContact', 'navAdviser')
                 AND EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = o.id AND is_open(g)))
      UNION
      SELECT g.grantee_id, NULL, NULL, false FROM access_grant g
       WHERE g.participant_id = p.id AND g.grantee_kind = 'user' AND is_open(g)
   ) w
    JOIN app_user u ON u.id = w.user_id
    LEFT JOIN protected_access a ON a.participant_id = p.id AND a.user_id = u.id
    LEFT JOIN app_user n ON n.id = a.named_by_user_id
   WHERE p.id = p_participant AND p.protection <> 'none' AND (of_office OR a.user_id IS NOT NULL)
   ORDER BY w.at_office DESC, w.works_at NULLS LAST, u.name, u.id;
END $$;

-- The read log of one person. What has just been written goes into the index at once: otherwise every look at the log reads all
-- that was written lately about everybody.
ALTER INDEX audit_event_participants SET (fastupdate = off);
SELECT gin_clean_pending_list('audit_event_participants');

-- As in 0012; names are looked up for what is shown.
CREATE OR REPLACE FUNCTION who_looked(p_participant uuid, p_limit integer DEFAULT 200)
RETURNS TABLE (at timestamptz, user_id uuid, by_name text, role text, organisation_id uuid, organisation_name text,
               action text, why text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF p_participant <> ALL (actor_self() || actor_represented())
     AND NOT EXISTS (SELECT 1 FROM participant p WHERE p.id = p_participant AND p.tenant_id = ANY (actor_tenants()) AND actor_sees(p.id))
     AND coalesce((actor_membership()).role, '') <> 'privacyOfficer' THEN RETURN; END IF;
  RETURN QUERY
  SELECT a.at, a.user_id, (SELECT u.name FROM app_user u WHERE u.id = a.user_id), a.role, a.organisation_id,
         (SELECT o.name FROM organisation o WHERE o.id = a.organisation_id), a.action, a.why
    FROM (SELECT e.* FROM audit_event e WHERE e.kind = 'read' AND e.participant_ids @> ARRAY[p_participant]
           ORDER BY e.id DESC LIMIT least(p_limit, 1000)) a
   ORDER BY a.id DESC;
END $$;
