import { soonDays } from '@inntak/domain/applications';
import { countCap } from '../../platform/connection';
import { worklistViews, type View } from './worklist.types';

/** $1 is the tenant and $2 the holidays in every statement of the worklist. */
const notUnderWork = `ap.state IN ('closed', 'withdrawn')`;

/**
 * What a view holds, over `ap` (application), `ta` (its tasks, may be missing) and `pe` (the person). Cases that are not
 * sent yet stand in none of them, but for somebody who has asked for help; a closed one stands in the ordinary ones only
 * while something is still to be done.
 */
const listed = `(ap.state IN ('submitted', 'received', 'activityClarification', 'workClarification')
  OR ta.holder = 'office' OR 'helpApplicant' = ANY (ta.tasks))`;

const conditions: Readonly<Record<Exclude<View, 'restricted'>, string>> = {
  mine: `${listed} AND (ap.responsible_user_id = actor_user() OR ap.standin_user_id = actor_user())`,
  all: listed,
  urgent: `${listed} AND ta.deadline <= app_today() + ${soonDays}`,
  missingVta: `ap.state IN ('received', 'activityClarification', 'workClarification') AND ap.vta_assessment = 'none'`,
  unopenedLetters: `ap.id IN (SELECT le.application_id FROM letter_delivery ld JOIN letter le ON le.id = ld.letter_id
    WHERE ld.tenant_id = $1 AND ld.opened_at IS NULL AND ld.printed_at IS NULL AND ld.second_notice_due_on <= app_today())`,
  preliminaryReplyDue: `'sendPreliminaryReply' = ANY (ta.tasks)`,
  wantsToTalk: `(ta.tasks && ARRAY['helpApplicant', 'talkAboutOffer'] OR ('callAboutWaiting' = ANY (ta.tasks)
    AND EXISTS (SELECT 1 FROM wait_question wt WHERE wt.application_id = ap.id AND wt.state = 'talk')))`,
  unassigned: `${listed} AND ap.responsible_user_id IS NULL`,
  waitingForOthers: `${listed} AND ta.holder <> 'office'`,
  closed: notUnderWork,
};

const isRestricted = `pe.protection = 'strengtFortrolig'`;

/** SQL text: whether a case stands in the view; of the person nothing is asked but through the tasks where `asksPerson` is false. */
export function inView(view: View, asksPerson = true): string {
  if (view === 'restricted') return isRestricted;
  return `NOT ${asksPerson ? isRestricted : 'ta.restricted'} AND (${conditions[view]})`;
}

/** Views of what has ended too. Every other view holds only cases with a task: one that is sent has one until it ends. */
const ofAllYears: readonly View[] = ['unopenedLetters', 'closed', 'restricted'];

const toldByTasks: readonly View[] = ['all', 'urgent', 'preliminaryReplyDue', 'wantsToTalk', 'waitingForOthers'];

/** Whether the view is told from the tasks alone, which know the person, the state and since when of their case. */
export const isToldByTasks = (view: View) => toldByTasks.includes(view);

const underWork =
  'tasks ta JOIN application ap ON ap.id = ta.application_id JOIN participant pe ON pe.id = ap.participant_id';

/**
 * SQL text: the cases that a view is found among, with their tasks and persons; whoever sees no case of the tenant gets none.
 * What is under work is found from the tasks, so that a list costs no more after ten years than after one, and its applications
 * are read only where the view asks something of them, and its persons where `asksPerson`. Hidden people have no tasks here.
 */
export function casesOf(view: View, asksPerson = true): string {
  if (toldByTasks.includes(view)) {
    const cases =
      'tasks ta CROSS JOIN LATERAL (SELECT ta.application_id AS id, ta.participant_id, ta.state, $1::uuid AS tenant_id) ap';
    return asksPerson ? `${cases} JOIN participant pe ON pe.id = ta.participant_id` : cases;
  }
  return ofAllYears.includes(view)
    ? 'application ap LEFT JOIN tasks ta ON ta.application_id = ap.id JOIN participant pe ON pe.id = ap.participant_id'
    : underWork;
}

/** SQL text: since when a case of the view is the office's. */
export const sinceIn = (view: View) =>
  ofAllYears.includes(view) ? 'coalesce(ap.submitted_at, ap.created_at)' : 'ta.since';

/** SQL text: the tasks of the whole office, read once per statement. */
export const withTasks = `tasks AS MATERIALIZED (SELECT * FROM office_tasks($1, $2))`;

const counted = (view: View) =>
  ofAllYears.includes(view)
    ? `(SELECT count(*)::int FROM (SELECT 1 FROM ${casesOf(view)} WHERE ap.tenant_id = $1 AND ${inView(view)} LIMIT ${countCap}) ca) AS "${view}"`
    : `count(*) FILTER (WHERE ${inView(view)})::int AS "${view}"`;

const savedCount = (views: readonly View[], cases: string) => `(SELECT count(*)::int FROM (
    SELECT 1 FROM ${cases}
     WHERE ap.tenant_id = $1 AND CASE sv.view ${views.map((view) => `WHEN '${view}' THEN ${inView(view)}`).join(' ')} ELSE false END
       AND (sv.state IS NULL OR ap.state = sv.state) AND (sv.school_id IS NULL OR pe.school_id = sv.school_id)
       AND (sv.next_with IS NULL OR ta.holder = sv.next_with)
       AND (sv.offer_id IS NULL OR EXISTS (SELECT 1 FROM wish_part wf WHERE wf.application_id = ap.id AND wf.offer_id = sv.offer_id))
     LIMIT ${countCap}) ca)`;

/** The actor's own views as `SavedWorklistView[]`: only the count that belongs to the view is counted. */
const savedJson = `(SELECT coalesce(json_agg(json_build_object('id', sv.id, 'version', sv.version, 'name', sv.name, 'view', sv.view,
      'sort', sv.sort, 'state', sv.state, 'offerCode', so.code, 'schoolCode', ss.code, 'nextWith', sv.next_with,
      'count', CASE WHEN sv.view IN (${ofAllYears.map((view) => `'${view}'`).join(', ')}) THEN ${savedCount(ofAllYears, casesOf('closed'))}
                    ELSE ${savedCount(
                      worklistViews.filter((view) => !ofAllYears.includes(view)),
                      underWork,
                    )} END)
      ORDER BY lower(sv.name), sv.id), '[]')
    FROM saved_view sv LEFT JOIN offer so ON so.id = sv.offer_id LEFT JOIN organisation ss ON ss.id = sv.school_id
   WHERE sv.user_id = actor_user() AND sv.tenant_id = $1)`;

/** One statement for every count. Each stops at 1001 when it is shown. */
export const countsText = `
  WITH ${withTasks}
  SELECT ${worklistViews.map(counted).join(',\n         ')},
         EXISTS (SELECT 1 FROM protected_access pr JOIN participant pp ON pp.id = pr.participant_id
                  WHERE pr.user_id = actor_user() AND pp.protection = 'strengtFortrolig') AS "seesRestricted",
         ${savedJson} AS saved
    FROM ${underWork}
   WHERE ap.tenant_id = $1`;
