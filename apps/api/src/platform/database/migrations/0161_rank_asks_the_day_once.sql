-- Where an entry stands in its queue, as in 0012; the day is asked for once, not twice for everybody who waits.
CREATE OR REPLACE FUNCTION waitlist_rank(p_entry uuid) RETURNS TABLE (place integer, waiting integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  year integer := extract(year FROM app_today());
  first_day date := make_date(year, 1, 1);
  last_day date := make_date(year, 12, 31);
BEGIN
  RETURN QUERY
  WITH me AS (
    SELECT * FROM waitlist_entry e WHERE e.id = p_entry AND e.state = 'waiting' AND actor_sees(e.participant_id)
  ), ordered AS (
    SELECT e.id, rank() OVER (ORDER BY coalesce(a.need_class, 99),
                                       coalesce(p.school_ends_on BETWEEN first_day AND last_day, false) DESC,
                                       e.since)::integer AS place,
           count(*) OVER ()::integer AS waiting
      FROM me JOIN waitlist_entry e ON e.offer_id = me.offer_id AND e.tenant_id = me.tenant_id AND e.state = 'waiting'
      JOIN application a ON a.id = e.application_id JOIN participant p ON p.id = e.participant_id
  )
  SELECT o.place, o.waiting FROM ordered o WHERE o.id = p_entry;
END $$;

-- The same for a whole list, as in 0015.
CREATE OR REPLACE FUNCTION waitlist_order(p_offer uuid) RETURNS TABLE (entry_id uuid, place integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
#variable_conflict use_column
DECLARE
  year integer := extract(year FROM app_today());
  first_day date := make_date(year, 1, 1);
  last_day date := make_date(year, 12, 31);
  tenants uuid[] := actor_tenants();
BEGIN
  RETURN QUERY
  SELECT o.id, o.place FROM (
    SELECT e.id, e.tenant_id, e.participant_id,
           rank() OVER (PARTITION BY e.tenant_id
                        ORDER BY coalesce(a.need_class, 99),
                                 coalesce(p.school_ends_on BETWEEN first_day AND last_day, false) DESC,
                                 e.since)::integer AS place
      FROM waitlist_entry e JOIN application a ON a.id = e.application_id JOIN participant p ON p.id = e.participant_id
     WHERE e.offer_id = p_offer AND e.state = 'waiting'
  ) o WHERE o.tenant_id = ANY (tenants) OR actor_sees(o.participant_id);
END $$;
