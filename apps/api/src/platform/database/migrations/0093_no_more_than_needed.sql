-- What no reader's screen needs is no longer open to that reader.

-- Where somebody has a place, and at a transition meeting: what she tried before is not theirs to know.
DELETE FROM scope_table WHERE scope IN ('placement', 'meeting') AND table_name = 'work_experience';

-- Facts that name organisations, as one of them may read them: the others are null.
CREATE FUNCTION naming_only(p_facts jsonb, p_organisation uuid) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_agg(CASE WHEN f.fact ->> 'organisationId' = p_organisation::text THEN f.fact
                                 ELSE jsonb_set(f.fact, '{organisationId}', 'null') END ORDER BY f.position), '[]')
    FROM jsonb_array_elements(p_facts) WITH ORDINALITY AS f (fact, position)
$$;

-- As in 0018, and: an organisation that may see the case is not told which others are asked or have given a place.
CREATE OR REPLACE FUNCTION case_facts(p_application uuid) RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE
  a application;
  found jsonb;
  worn membership := actor_membership();
BEGIN
  SELECT * INTO a FROM application WHERE id = p_application;
  IF a.id IS NULL OR NOT actor_sees(a.participant_id) THEN RETURN NULL; END IF;
  found := case_facts_of(a);
  IF worn.id IS NULL OR a.tenant_id = ANY (actor_tenants()) THEN RETURN found; END IF;
  RETURN found || jsonb_build_object(
    'referrals', naming_only(found -> 'referrals', worn.organisation_id),
    'clarifications', naming_only(found -> 'clarifications', worn.organisation_id),
    'placements', naming_only(found -> 'placements', worn.organisation_id));
END $$;
REVOKE EXECUTE ON FUNCTION naming_only(jsonb, uuid) FROM PUBLIC;
