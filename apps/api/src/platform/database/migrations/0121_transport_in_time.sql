-- «Transport er ikke ordnet»: somebody begins within three weeks, and nobody has said how she gets there.
INSERT INTO task_kind (position, holder, task) VALUES (155, 'office', 'arrangeTransport');

-- As in 0107, with the places that begin soon.
CREATE OR REPLACE FUNCTION tasks_of_placements(p_tenant uuid, p_today date, p_holidays date[])
RETURNS TABLE (application_id uuid, task text, deadline date) LANGUAGE sql STABLE AS $$
  SELECT p.application_id, 'confirmStart', p.from_on
    FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned' AND p.from_on < p_today
  UNION ALL SELECT p.application_id, 'arrangeTransport', p.from_on - 7
    FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned' AND p.transport IS NULL
     AND p.from_on > p_today AND p.from_on <= p_today + 21
  UNION ALL SELECT p.application_id, 'awaitStart', p.from_on FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'planned'
  UNION ALL SELECT p.application_id, 'confirmReturn', p.paused_until
    FROM placement p WHERE p.tenant_id = p_tenant AND p.state = 'paused' AND p.paused_until <= p_today
$$;

-- The facts of a place say whether it has been told, of one case and of a page of them. Whatever else the two say, they go on
-- saying: only this word is put in, and a function where it has no place stops the migration.
DO $$
DECLARE
  of_place text := '''pausedUntil'', p.paused_until,';
  each regprocedure;
  definition text;
BEGIN
  FOREACH each IN ARRAY ARRAY['case_facts_of_work(application)', 'office_case_facts(uuid[])']::regprocedure[] LOOP
    definition := pg_get_functiondef(each);
    IF (length(definition) - length(replace(definition, of_place, ''))) <> length(of_place) THEN
      RAISE EXCEPTION '% tells of places in other words', each;
    END IF;
    EXECUTE replace(definition, of_place, of_place || ' ''transportTold'', p.transport IS NOT NULL,');
  END LOOP;
END $$;
