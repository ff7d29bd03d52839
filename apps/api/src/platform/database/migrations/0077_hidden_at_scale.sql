-- Row-level security asks who is hidden from the actor once per table of a statement, and a case page names forty. The answer
-- is found once per statement and remembered for the rest of it.

CREATE INDEX participant_strictly_protected ON participant (id) WHERE protection = 'strengtFortrolig';

-- As in 0008 (actor_hidden): found anew.
CREATE FUNCTION find_hidden() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  me uuid := actor_user();
  tenants uuid[];
  grantees uuid[];
BEGIN
  IF coalesce(current_setting('app.hat_kind', true), '') IN ('system', 'self', '') THEN RETURN '{}'; END IF;
  tenants := actor_tenants();
  grantees := actor_grantees();
  RETURN ARRAY(
    SELECT p.id FROM participant p
     WHERE p.protection = 'strengtFortrolig'
       AND (p.tenant_id = ANY (tenants)
            OR EXISTS (SELECT 1 FROM access_grant g WHERE g.participant_id = p.id AND g.grantee_id = ANY (grantees)))
       AND NOT may_see_protected(p.id, me)
    UNION
    SELECT c.participant_id FROM conflict_of_interest c WHERE c.user_id = me
    UNION
    SELECT g.participant_id FROM access_grant g
     WHERE current_setting('app.hat_kind', true) = 'representation' AND g.grantee_id = me
       AND g.participant_id IS DISTINCT FROM (actor_representation()).participant_id);
END $$;
REVOKE EXECUTE ON FUNCTION find_hidden() FROM PUBLIC;

-- Remembered only within one statement of a transaction that has not written anything: what a step changes, the next look sees.
CREATE OR REPLACE FUNCTION actor_hidden() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  hat text := coalesce(current_setting('app.hat_kind', true), '');
  asked text;
  known text;
  hidden uuid[];
BEGIN
  IF hat IN ('system', 'self', '') THEN RETURN '{}'; END IF;
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN RETURN find_hidden(); END IF;
  asked := concat_ws(' ', extract(epoch FROM statement_timestamp()), hat, current_setting('app.user_id', true),
                     current_setting('app.hat_id', true), current_setting('app.today', true), '');
  known := current_setting('app.hidden', true);
  IF starts_with(known, asked) THEN RETURN substr(known, length(asked) + 1)::uuid[]; END IF;
  hidden := find_hidden();
  PERFORM set_config('app.hidden', asked || hidden::text, true);
  RETURN hidden;
END $$;
