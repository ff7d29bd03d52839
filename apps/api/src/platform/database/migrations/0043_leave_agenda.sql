-- As in 0042: which table's version grows is said, as both have one.
CREATE OR REPLACE FUNCTION leave_agenda(p_wish uuid) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, public AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM change_wish w WHERE w.id = p_wish AND w.state = 'withdrawn' AND actor_sees(w.participant_id)) THEN
    RETURN;
  END IF;
  UPDATE access_grant g SET ended_at = app_now(), until = app_today() - 1, version = g.version + 1
    FROM agenda_item i WHERE i.change_wish_id = p_wish AND i.state = 'open' AND g.source_id = i.id AND g.ended_at IS NULL;
  UPDATE agenda_item SET state = 'takenOff', version = version + 1 WHERE change_wish_id = p_wish AND state = 'open';
END $$;
