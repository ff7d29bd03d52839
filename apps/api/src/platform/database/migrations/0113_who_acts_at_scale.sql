-- Row-level security asks of every table in a statement who acts. As with who is hidden (0077), the answer is found once per
-- statement and remembered for the rest of it.

-- What an answer is true for: this statement of this actor. Null when the transaction has written: what a step changes, the next
-- look sees.
CREATE FUNCTION actor_moment() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN RETURN NULL; END IF;
  RETURN concat(extract(epoch FROM statement_timestamp()), '|', current_setting('app.hat_kind', true), '|',
                current_setting('app.user_id', true), '|', current_setting('app.hat_id', true), '|',
                current_setting('app.today', true), '|', current_setting('app.now', true), '|');
END $$;
REVOKE EXECUTE ON FUNCTION actor_moment() FROM PUBLIC;

-- For this and later migrations: actor_<what>() asks find_<what>() once per statement.
CREATE FUNCTION ask_once_per_statement(p_what text) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  EXECUTE format('REVOKE EXECUTE ON FUNCTION public.find_%s() FROM PUBLIC', p_what);
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION public.actor_%1$s() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, public AS $body$
    DECLARE
      moment text := actor_moment();
      known text := current_setting('app.known_%1$s', true);
      found_now uuid[];
    BEGIN
      IF moment IS NULL THEN RETURN find_%1$s(); END IF;
      IF starts_with(known, moment) THEN RETURN substr(known, length(moment) + 1)::uuid[]; END IF;
      found_now := find_%1$s();
      PERFORM set_config('app.known_%1$s', moment || found_now::text, true);
      RETURN found_now;
    END $body$ $f$, p_what);
END $$;
REVOKE EXECUTE ON FUNCTION ask_once_per_statement(text) FROM PUBLIC;

-- Each keeps its name, which policies and functions know; how it is found moves, as it was, to find_.
DO $$
DECLARE
  what text;
  found_so text;
BEGIN
  FOREACH what IN ARRAY ARRAY['tenants', 'self', 'grantees', 'offers'] LOOP
    SELECT prosrc INTO STRICT found_so FROM pg_proc WHERE oid = format('public.actor_%s()', what)::regprocedure;
    EXECUTE format('CREATE FUNCTION find_%s() RETURNS uuid[] LANGUAGE plpgsql STABLE SECURITY DEFINER
                    SET search_path = pg_catalog, public AS %L', what, found_so);
    PERFORM ask_once_per_statement(what);
  END LOOP;
END $$;
SELECT ask_once_per_statement('hidden');
