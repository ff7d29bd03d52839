-- Lists that showed somebody are found by the person and then put in order. Asked for in order at once, PostgreSQL read the
-- log backwards from its end until it had found enough of them: the longer ago somebody stood in a list, the more of it.
-- As 0116 but for `e.id + 0`, which no index has.

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
    FROM (SELECT look.*
            FROM ((SELECT e.id, e.at, e.user_id, e.role, e.organisation_id, e.action, e.why FROM audit_event e
                    WHERE e.kind = 'read' AND cardinality(e.participant_ids) = 1 AND e.participant_ids[1] = p_participant
                    ORDER BY e.id DESC LIMIT least(p_limit, 1000))
                  UNION ALL
                  (SELECT e.id, e.at, e.user_id, e.role, e.organisation_id, e.action, e.why FROM audit_event e
                    WHERE e.kind = 'read' AND cardinality(e.participant_ids) > 1 AND e.participant_ids @> ARRAY[p_participant]
                    ORDER BY e.id + 0 DESC LIMIT least(p_limit, 1000))) look
           ORDER BY look.id DESC LIMIT least(p_limit, 1000)) a
   ORDER BY a.id DESC;
END $$;
