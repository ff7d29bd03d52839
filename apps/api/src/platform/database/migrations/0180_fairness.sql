-- «Do people with an intellectual disability get fewer VTA places?» What somebody says about herself for this figure alone:
-- never asked for, gone when it is taken back, and read by nobody who works with a case.

CREATE TABLE fairness_answer (
  participant_id uuid PRIMARY KEY,
  tenant_id uuid NOT NULL,
  says_yes boolean NOT NULL,
  said_on date NOT NULL DEFAULT app_today(),
  FOREIGN KEY (participant_id, tenant_id) REFERENCES participant (id, tenant_id) ON DELETE CASCADE
);

-- The person, and who decides for her in personal matters. Not the office, no grant, no broken glass: no row of scope_table.
ALTER TABLE fairness_answer ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON fairness_answer FOR SELECT USING (participant_id = ANY ((SELECT actor_self())::uuid[])
  OR participant_id = ANY ((SELECT actor_represented())::uuid[]));
CREATE POLICY adds ON fairness_answer FOR INSERT WITH CHECK (participant_id = ANY ((SELECT actor_self())::uuid[])
  OR participant_id = ANY ((SELECT actor_represented())::uuid[]));
CREATE POLICY changes ON fairness_answer FOR UPDATE USING (participant_id = ANY ((SELECT actor_self())::uuid[])
  OR participant_id = ANY ((SELECT actor_represented())::uuid[]));
CREATE POLICY removes ON fairness_answer FOR DELETE USING (participant_id = ANY ((SELECT actor_self())::uuid[])
  OR participant_id = ANY ((SELECT actor_represented())::uuid[]));
CREATE POLICY not_hidden ON fairness_answer AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]));
GRANT SELECT, INSERT, UPDATE, DELETE ON fairness_answer TO inntak_app;

-- Counted once for each half-year that has ended, of whole municipalities and cities: a bydel is too small. No figure of a day
-- in between: the office, which knows what happened to whom that day, would see what she had said. The application role reads
-- and writes it by the functions below only.
CREATE TABLE fairness_snapshot (
  municipality_id uuid NOT NULL REFERENCES municipality (id),
  period text NOT NULL CHECK (period ~ '^[0-9]{4}-H[12]$'),
  standing text NOT NULL CHECK (standing IN ('vtaPlace', 'otherPlace', 'waiting')),
  people integer NOT NULL CHECK (people >= 0),
  answered integer NOT NULL CHECK (answered BETWEEN 0 AND people),
  said_yes integer NOT NULL CHECK (said_yes BETWEEN 0 AND answered),
  taken_on date NOT NULL,
  PRIMARY KEY (municipality_id, period, standing)
);

-- How everybody stood on a day who had a place or waited for one (packages/domain/src/reporting/fairness.ts), and what she had
-- said until then. For the snapshot only.
CREATE FUNCTION facts_fairness(p_day date)
RETURNS TABLE (tenant_id uuid, participant_id uuid, standing text, says_yes boolean)
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  WITH placed AS (
    SELECT d.tenant_id, d.participant_id, bool_or(o.kind IN ('vta', 'vto')) AS is_vta
      FROM placement p JOIN placement_day d ON d.placement_id = p.id JOIN offer o ON o.id = d.offer_id
     WHERE p.state <> 'planned' AND d.valid @> p_day GROUP BY d.tenant_id, d.participant_id
  ), standing AS (
    SELECT p.tenant_id, p.participant_id, CASE WHEN p.is_vta THEN 'vtaPlace' ELSE 'otherPlace' END AS standing FROM placed p
    UNION ALL
    SELECT DISTINCT a.tenant_id, a.participant_id, 'waiting' FROM application a
     WHERE oslo_day(a.submitted_at) <= p_day
       AND NOT EXISTS (SELECT 1 FROM case_history h WHERE h.application_id = a.id AND h.object_id = a.id
                          AND h.to_state IN ('closed', 'withdrawn') AND oslo_day(h.at) <= p_day)
       AND NOT EXISTS (SELECT 1 FROM placed p WHERE p.participant_id = a.participant_id)
  )
  SELECT s.tenant_id, s.participant_id, s.standing, f.says_yes
    FROM standing s LEFT JOIN fairness_answer f ON f.participant_id = s.participant_id AND f.said_on <= p_day
$$;

-- Counts a half-year that has ended; again it changes nothing. For jobs only.
CREATE FUNCTION take_fairness(p_period text, p_last_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'system' THEN
    RAISE EXCEPTION 'fairness is counted by a job' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF p_last_day >= app_today() THEN RAISE EXCEPTION 'a half-year is counted when it has ended'; END IF;
  INSERT INTO fairness_snapshot (municipality_id, period, standing, people, answered, said_yes, taken_on)
  SELECT m.id, p_period, s.standing, count(f.participant_id), count(f.says_yes), count(*) FILTER (WHERE f.says_yes), app_today()
    FROM municipality m CROSS JOIN unnest(ARRAY['vtaPlace', 'otherPlace', 'waiting']) AS s (standing)
    LEFT JOIN (SELECT f.*, coalesce(d.parent_id, d.id) AS counted_at FROM facts_fairness(p_last_day) f
                 JOIN municipality d ON d.id = f.tenant_id) f ON f.counted_at = m.id AND f.standing = s.standing
   WHERE m.parent_id IS NULL AND NOT EXISTS (SELECT 1 FROM fairness_snapshot t WHERE t.period = p_period)
   GROUP BY m.id, s.standing;
END $$;

-- What the figures are made from that the actor may see: of the own municipality, or of the city that the own bydel is in.
CREATE FUNCTION fairness_snapshots(p_period text)
RETURNS TABLE (municipality_id uuid, standing text, people integer, answered integer, said_yes integer, taken_on date)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE
  worn membership := actor_membership();
BEGIN
  IF worn.role IS NULL OR worn.role NOT IN ('caseworker', 'decisionMaker', 'officeLeader', 'districtAnalyst', 'cityAnalyst')
  THEN RETURN; END IF;
  RETURN QUERY
  SELECT s.municipality_id, s.standing, s.people, s.answered, s.said_yes, s.taken_on
    FROM organisation o JOIN municipality m ON m.id = o.municipality_id
    JOIN fairness_snapshot s ON s.municipality_id = coalesce(m.parent_id, m.id)
   WHERE o.id = worn.organisation_id AND s.period = p_period;
END $$;

REVOKE EXECUTE ON FUNCTION facts_fairness(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_fairness(text, date), fairness_snapshots(text) TO inntak_app;
