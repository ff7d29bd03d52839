-- These statements are large and ask the same of every office: planning them anew, as PostgreSQL does the first five times on each
-- connection, takes longer than running them.
ALTER FUNCTION office_tasks(uuid, date[]) SET plan_cache_mode TO force_generic_plan;
ALTER FUNCTION office_tasks_of_work(uuid, date[]) SET plan_cache_mode TO force_generic_plan;
ALTER FUNCTION office_case_facts(uuid[]) SET plan_cache_mode TO force_generic_plan;
