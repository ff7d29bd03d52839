-- A citizen's identity number, sealed, for as long as the log-in lasts: who applies for the first time is written down with
-- it, and it is stored nowhere else before that.
ALTER TABLE session ADD COLUMN national_id_sealed bytea;

-- The first time somebody begins an application. A person who is already written down by the number (on paper, at NAV) is
-- that person; otherwise she becomes one of the municipality she chose. Replaces the one without a number.
DROP FUNCTION register_self(uuid, text, text, date);
CREATE FUNCTION register_self(p_tenant uuid, p_first_name text, p_last_name text, p_birth_date date,
                              p_encrypted bytea DEFAULT NULL, p_hash bytea DEFAULT NULL)
RETURNS uuid LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
DECLARE person uuid;
BEGIN
  IF current_setting('app.hat_kind', true) IS DISTINCT FROM 'self' THEN RETURN NULL; END IF;
  SELECT participant_id INTO person FROM app_user WHERE id = actor_user() FOR UPDATE;
  IF NOT FOUND OR person IS NOT NULL THEN RETURN person; END IF;
  SELECT n.participant_id INTO person FROM national_id n
   WHERE n.hash = p_hash AND NOT EXISTS (SELECT 1 FROM app_user u WHERE u.participant_id = n.participant_id)
   ORDER BY n.created_at DESC LIMIT 1;
  IF person IS NULL THEN
    INSERT INTO participant (tenant_id, first_name, last_name, birth_date, has_bank_id)
    VALUES (p_tenant, p_first_name, p_last_name, p_birth_date, true) RETURNING id INTO person;
    IF p_hash IS NOT NULL THEN
      INSERT INTO national_id (participant_id, tenant_id, encrypted, hash) VALUES (person, p_tenant, p_encrypted, p_hash);
    END IF;
  ELSE
    UPDATE participant SET has_bank_id = true, version = version + 1 WHERE id = person AND NOT has_bank_id;
  END IF;
  UPDATE app_user SET participant_id = person WHERE id = actor_user();
  RETURN person;
END $$;
GRANT EXECUTE ON FUNCTION register_self(uuid, text, text, date, bytea, bytea) TO inntak_app;
