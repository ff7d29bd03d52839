-- What is asked and not yet answered is a handful among all that ever was: the tasks of an office find it by itself, instead of
-- reading every consent and every clarification of all years for every list.
CREATE INDEX consent_asked ON consent (id) WHERE state = 'asked';
CREATE INDEX clarification_under_way ON clarification (tenant_id, application_id) WHERE state IN ('requested', 'booked', 'done');
CREATE INDEX clarification_with_organisation ON clarification (application_id, organisation_id)
 WHERE state NOT IN ('assessed', 'cancelled');
