-- A school that a pupil has let in helps to write the application. What the offers ask belongs to that, and is open to the
-- school only while the application is being written: not before her yes, and not after it is sent or withdrawn.
ALTER TABLE scope_table DROP CONSTRAINT scope_table_row_set_check;
ALTER TABLE scope_table ADD CONSTRAINT scope_table_row_set_check CHECK (row_set IN ('all', 'person', 'own', 'draft'));
INSERT INTO scope_table (scope, table_name, row_set, writes) VALUES ('school', 'application_answer', 'draft', true);

-- The application is read under its own policies: who may not see it has no answers either.
DO $$
DECLARE
  being_written text := 'EXISTS (SELECT 1 FROM application a WHERE a.id = application_answer.application_id
      AND a.state IN (''draft'', ''awaitingApproval''))';
  granted text := format('(SELECT cardinality(actor_grantees())) > 0 AND EXISTS (SELECT 1 FROM access_grant g
        JOIN scope_table s ON s.scope = g.scope AND s.table_name = ''application_answer'' AND s.row_set = ''draft''
       WHERE g.participant_id = application_answer.participant_id AND g.grantee_id = ANY ((SELECT actor_grantees())::uuid[])
         AND g.ended_at IS NULL AND g.since <= (SELECT app_today()) AND (g.until IS NULL OR g.until >= (SELECT app_today())))
     AND %s', being_written);
BEGIN
  EXECUTE format('CREATE POLICY reads_while_written ON application_answer FOR SELECT USING (%s)', granted);
  EXECUTE format('CREATE POLICY adds_while_written ON application_answer FOR INSERT WITH CHECK (%s)', granted);
  EXECUTE format('CREATE POLICY changes_while_written ON application_answer FOR UPDATE USING (%s)', granted);
  EXECUTE format('CREATE POLICY removes_while_written ON application_answer FOR DELETE USING (%s)', granted);
END $$;
