-- Who sees and writes wishes for change, meetings and swaps.

-- The meetings an organisation takes part in: its staff see that they are, and their own cases.
CREATE FUNCTION actor_meetings() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(y.meeting_id), '{}') FROM transition_meeting_party y
           WHERE y.organisation_id = ANY (actor_grantees()));
END $$;

-- The swaps somebody is a party of, herself or by a personal mandate.
CREATE FUNCTION actor_swaps() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(y.swap_id), '{}') FROM swap_party y
           WHERE y.participant_id = ANY (actor_self()) OR y.participant_id = ANY (actor_represented()));
END $$;
GRANT EXECUTE ON FUNCTION actor_meetings(), actor_swaps() TO inntak_app;

ALTER TABLE transition_meeting ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON transition_meeting FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR id = ANY ((SELECT actor_meetings())::uuid[]));
CREATE POLICY adds ON transition_meeting FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY changes ON transition_meeting FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
ALTER TABLE transition_meeting_party ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON transition_meeting_party FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR meeting_id = ANY ((SELECT actor_meetings())::uuid[]));
CREATE POLICY adds ON transition_meeting_party FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY changes ON transition_meeting_party FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
ALTER TABLE swap ENABLE ROW LEVEL SECURITY;
CREATE POLICY reads ON swap FOR SELECT USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR id = ANY ((SELECT actor_swaps())::uuid[]));
CREATE POLICY adds ON swap FOR INSERT WITH CHECK (tenant_id = ANY ((SELECT actor_tenants())::uuid[]));
CREATE POLICY changes ON swap FOR UPDATE USING (tenant_id = ANY ((SELECT actor_tenants())::uuid[])
  OR id = ANY ((SELECT actor_swaps())::uuid[]));

-- The same form as every table about a person (0009).
CREATE FUNCTION protect(p_table text, own_when text DEFAULT 'false', person_writes boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  tenant_arm text := 'tenant_id = ANY ((SELECT actor_tenants())::uuid[])';
  person_arm text := 'participant_id = ANY ((SELECT actor_self())::uuid[])';
  grant_arm text := format(
    '((SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = %1$L
       WHERE g.participant_id = %1$I.participant_id AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[]) AND g.ended_at IS NULL
         AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today()))
         AND (s.row_set <> ''own'' OR (%2$s)) {writes}))', p_table, own_when);
  reads text := format('%s OR %s OR %s', tenant_arm, person_arm, replace(grant_arm, '{writes}', ''));
  writes text := format('%s OR %s %s', tenant_arm, CASE WHEN person_writes THEN person_arm || ' OR ' ELSE '' END,
                        replace(grant_arm, '{writes}', 'AND s.writes'));
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY reads ON %I FOR SELECT USING (%s)', p_table, reads);
  EXECUTE format('CREATE POLICY adds ON %I FOR INSERT WITH CHECK (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY changes ON %I FOR UPDATE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY removes ON %I FOR DELETE USING (%s)', p_table, writes);
  EXECUTE format('CREATE POLICY not_hidden ON %I AS RESTRICTIVE USING (participant_id <> ALL ((SELECT actor_hidden())::uuid[]))', p_table);
  INSERT INTO scope_table (scope, table_name, row_set, writes)
  VALUES ('representation', p_table, 'person', person_writes), ('full', p_table, 'all', false);
END $$;
SELECT protect('change_wish', 'made_by_organisation_id = ANY ((SELECT actor_grantees())::uuid[])', true);
SELECT protect('change_wish_part', 'EXISTS (SELECT 1 FROM change_wish w WHERE w.id = change_wish_id
  AND w.made_by_organisation_id = ANY ((SELECT actor_grantees())::uuid[]))', true);
SELECT protect('agenda_item');
SELECT protect('change_outcome');
SELECT protect('swap_party', 'false', true);
DROP FUNCTION protect(text, text, boolean);

-- A provider with a place, and NAV, tell of wishes and see those they told of. In a meeting those a case concerns see the wish
-- as it was made, and each its own place; not the application, nor what others have found.
INSERT INTO scope_table (scope, table_name, row_set, writes) VALUES
  ('placement', 'change_wish', 'own', true), ('placement', 'change_wish_part', 'own', true),
  ('nav', 'change_wish', 'own', true), ('nav', 'change_wish_part', 'own', true),
  ('meeting', 'change_wish', 'all', false), ('meeting', 'change_wish_part', 'all', false),
  ('meeting', 'agenda_item', 'all', false), ('meeting', 'change_outcome', 'all', false);
DELETE FROM scope_table WHERE scope = 'meeting' AND table_name IN ('application', 'wish', 'wish_part');

GRANT SELECT, INSERT, UPDATE ON change_wish, change_wish_part, transition_meeting, transition_meeting_party, agenda_item,
  change_outcome, swap, swap_party TO inntak_app;

GRANT DELETE ON change_wish_part TO inntak_app;

-- The numbers of an agenda, for everybody who takes part: a case that is not one's own is its number only.
CREATE FUNCTION agenda_numbers(p_meeting uuid) RETURNS TABLE (number smallint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN QUERY SELECT i.number FROM agenda_item i JOIN transition_meeting m ON m.id = i.meeting_id
   WHERE i.meeting_id = p_meeting AND i.state <> 'takenOff'
     AND (m.tenant_id = ANY (actor_tenants()) OR m.id = ANY (actor_meetings())) ORDER BY 1;
END $$;

-- The next number of an agenda. Counts cases that the caller may not see: a strictly protected person has a number too.
CREATE FUNCTION next_agenda_number(p_meeting uuid) RETURNS smallint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM 1 FROM transition_meeting m WHERE m.id = p_meeting AND m.tenant_id = ANY (actor_tenants()) FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  RETURN (SELECT coalesce(max(i.number), 0) + 1 FROM agenda_item i WHERE i.meeting_id = p_meeting);
END $$;

-- What the parties of a swap have answered: to a party without saying who; and the first names of the others once all agree.
CREATE FUNCTION swap_answers(p_swap uuid) RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT array_agg(y.answer ORDER BY y.position) FROM swap_party y JOIN swap s ON s.id = y.swap_id
           WHERE s.id = p_swap AND (s.tenant_id = ANY (actor_tenants()) OR s.id = ANY (actor_swaps())));
END $$;
CREATE FUNCTION swap_partners(p_swap uuid) RETURNS text[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(p.first_name ORDER BY y.position), '{}')
            FROM swap s JOIN swap_party y ON y.swap_id = s.id JOIN participant p ON p.id = y.participant_id
           WHERE s.id = p_swap AND s.id = ANY (actor_swaps()) AND s.state IN ('agreed', 'forApproval', 'done')
             AND p.protection = 'none'
             AND y.participant_id <> ALL (actor_self()) AND y.participant_id <> ALL (actor_represented()));
END $$;

-- A wish for change is decided when its wish is granted or refused; one without a wish (to end) by a decision of its case.
CREATE FUNCTION decide_change_wish() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
DECLARE c change_wish;
BEGIN
  IF TG_TABLE_NAME = 'wish' THEN
    SELECT w.* INTO c FROM change_wish w WHERE w.wish_id = NEW.id AND w.state = 'recommended' FOR UPDATE;
  ELSE
    SELECT w.* INTO c FROM change_wish w WHERE w.application_id = NEW.application_id AND w.wish_id IS NULL
       AND w.state = 'recommended' FOR UPDATE;
  END IF;
  IF c.id IS NULL THEN RETURN NULL; END IF;
  UPDATE change_wish SET state = 'decided', version = version + 1 WHERE id = c.id;
  PERFORM add_history(c.participant_id, c.tenant_id, c.application_id, 'changeWish', c.id, 'decide', 'recommended', 'decided', NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER decide_change_wish AFTER UPDATE OF state ON wish FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND NEW.state IN ('granted', 'refused')) EXECUTE FUNCTION decide_change_wish();
CREATE TRIGGER decide_change_wish AFTER UPDATE OF state ON decision FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND NEW.state = 'notified') EXECUTE FUNCTION decide_change_wish();

GRANT EXECUTE ON FUNCTION agenda_numbers(uuid), next_agenda_number(uuid), swap_answers(uuid), swap_partners(uuid) TO inntak_app;
REVOKE EXECUTE ON FUNCTION decide_change_wish() FROM PUBLIC;

-- When a meeting is: for the person whose case stands on its agenda, who does not see the meeting itself.
CREATE FUNCTION meeting_days(p_meeting uuid) RETURNS TABLE (id uuid, week smallint, held_on date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  SELECT m.id, m.week, m.held_on FROM transition_meeting m WHERE m.id = p_meeting
$$;
GRANT EXECUTE ON FUNCTION meeting_days(uuid) TO inntak_app;

-- A person who withdraws a wish takes it off the agenda, which is not hers to write; what the meeting opened is shut.
CREATE FUNCTION leave_agenda(p_wish uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM change_wish w WHERE w.id = p_wish AND w.state = 'withdrawn' AND actor_sees(w.participant_id)) THEN
    RETURN;
  END IF;
  UPDATE access_grant g SET ended_at = app_now(), until = app_today() - 1, version = version + 1
    FROM agenda_item i WHERE i.change_wish_id = p_wish AND i.state = 'open' AND g.source_id = i.id AND g.ended_at IS NULL;
  UPDATE agenda_item SET state = 'takenOff', version = version + 1 WHERE change_wish_id = p_wish AND state = 'open';
END $$;
GRANT EXECUTE ON FUNCTION leave_agenda(uuid) TO inntak_app;

-- Cases of an agenda without an outcome, by number: also those of people whom the one who ends the meeting may not see.
CREATE FUNCTION open_agenda_numbers(p_meeting uuid) RETURNS integer[] LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(i.number::integer ORDER BY i.number), '{}') FROM agenda_item i
           JOIN transition_meeting m ON m.id = i.meeting_id
           WHERE i.meeting_id = p_meeting AND i.state = 'open' AND m.tenant_id = ANY (actor_tenants()));
END $$;
GRANT EXECUTE ON FUNCTION open_agenda_numbers(uuid) TO inntak_app;

-- The next planned meeting of the person's municipality.
CREATE FUNCTION next_meeting_of(p_participant uuid) RETURNS date LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  RETURN (SELECT min(m.held_on) FROM participant p JOIN transition_meeting m ON m.tenant_id = p.tenant_id
           WHERE p.id = p_participant AND actor_sees(p.id) AND m.state = 'planned' AND m.held_on >= app_today());
END $$;
GRANT EXECUTE ON FUNCTION next_meeting_of(uuid) TO inntak_app;

-- What becomes of a swap is told in each party's own history, without whose answer it was.
CREATE FUNCTION tell_parties() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO case_history (participant_id, tenant_id, object_type, object_id, step, from_state, to_state, at, by_role)
  SELECT y.participant_id, y.tenant_id, 'swap', y.id, CASE NEW.state WHEN 'agreed' THEN 'agree' ELSE 'decline' END,
         OLD.state, NEW.state, app_now(), 'system'
    FROM swap_party y WHERE y.swap_id = NEW.id ORDER BY y.position;
  RETURN NULL;
END $$;
CREATE TRIGGER tell_parties AFTER UPDATE OF state ON swap FOR EACH ROW
  WHEN (OLD.state <> NEW.state AND NEW.state IN ('agreed', 'declined')) EXECUTE FUNCTION tell_parties();
REVOKE EXECUTE ON FUNCTION tell_parties() FROM PUBLIC;
