-- Somebody is found by the words of her name in any order, «Lindmo, Ada» as well as «Ada Lindmo», and a case by the last part of its
-- number alone. Nobody who fits is left out because many do: a list that is searched says how many it holds.
CREATE OR REPLACE FUNCTION search_people(p_text text, p_limit integer DEFAULT 50) RETURNS TABLE (participant_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  tenants uuid[] := actor_tenants();
  hidden uuid[] := actor_hidden();
  wanted text := lower(trim(regexp_replace(p_text, '([\\%_])', '\\\1', 'g')));
  words text[] := ARRAY(SELECT '%' || w || '%' FROM regexp_split_to_table(wanted, '[\s,]+') AS w WHERE w <> '');
BEGIN
  IF length(wanted) < 2 OR cardinality(words) = 0 THEN RETURN; END IF;
  RETURN QUERY
  SELECT p.id FROM participant p
   WHERE lower(p.first_name || ' ' || p.last_name) LIKE ALL (words) AND p.id <> ALL (hidden)
     -- An office looks among its own; only who has none of her own is asked one by one.
     AND (p.tenant_id = ANY (tenants) OR cardinality(tenants) = 0 AND actor_sees(p.id))
  UNION
  SELECT a.participant_id FROM application a
   WHERE (a.case_number LIKE wanted || '%' OR wanted ~ '^[0-9]+$' AND a.case_number LIKE '%/' || wanted)
     AND a.tenant_id = ANY (tenants) AND a.participant_id <> ALL (hidden)
  LIMIT p_limit;
END $$;
GRANT EXECUTE ON FUNCTION search_people(text, integer) TO inntak_app;
REVOKE EXECUTE ON FUNCTION search_people(text, integer) FROM PUBLIC;
