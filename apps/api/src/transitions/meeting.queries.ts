import { beginMeeting, meetingSteps, type MeetingState } from '@inntak/domain/transitions';
import { allowedSteps } from '@inntak/domain/steps';
import { catalogue } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader, RequestContext } from '../platform/transaction';
import type { Organisation } from '../session/organisations.types';
import { changeWishJson, finishChangeWish, type ChangeWishJson } from './change-wish-json';
import type { MeetingParty, TransitionMeeting, TransitionMeetingPage, TransitionSettings } from './meeting.types';

/** A meeting as SQL gives it. */
export interface MeetingJson {
  readonly id: string;
  readonly tenantId: string;
  readonly year: number;
  readonly week: number;
  readonly heldOn: string;
  readonly hours: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly version: number;
  readonly ledBy: string | null;
  readonly parties: readonly MeetingParty[];
  readonly caseCount: number;
}

/** An organisation as JSON. */
export const organisationObject = (alias: string) =>
  `json_build_object('id', ${alias}.id, 'code', ${alias}.code, 'name', ${alias}.name, 'kind', ${alias}.kind)`;

const meetingObject = `json_build_object('id', tm.id, 'tenantId', tm.tenant_id, 'year', tm.year, 'week', tm.week,
  'heldOn', tm.held_on, 'hours', tm.hours, 'place', tm.place, 'state', tm.state, 'version', tm.version,
  'ledBy', (SELECT lu.name FROM app_user lu WHERE lu.id = tm.led_by_user_id),
  'parties', (SELECT coalesce(json_agg(json_build_object('organisation', ${organisationObject('po')}, 'attendee', mp.attendee)
      ORDER BY mp.position, po.name), '[]')
    FROM transition_meeting_party mp JOIN organisation po ON po.id = mp.organisation_id WHERE mp.meeting_id = tm.id),
  'caseCount', (SELECT count(*) FROM agenda_numbers(tm.id)))`;

/** Adds what the rules know. Participants of a meeting take no step of it: they see none. */
export function finishMeeting(reader: Reader, { tenantId, ...json }: MeetingJson): TransitionMeeting {
  const thing = { tenantId, participantId: '', organisationIds: [], state: json.state };
  const begins = beginMeeting(json.heldOn, reader.today);
  const tooEarly = (step: string) => (step === 'begin' && !begins.ok ? begins.violation : null);
  return {
    ...json,
    parties: [...json.parties],
    allowedSteps: toAllowedSteps(allowedSteps(meetingSteps, reader.actor, thing, tooEarly), violationTexts),
  };
}

const listText = `SELECT ${meetingObject} AS meeting FROM transition_meeting tm ORDER BY tm.held_on DESC, tm.id LIMIT 40`;

/** The meetings the actor's municipality holds, or takes part in: the latest first. */
export async function readMeetings(ctx: RequestContext): Promise<TransitionMeeting[]> {
  const rows = await ctx.read<{ meeting: MeetingJson }>('transition-meetings', listText);
  return rows.map(({ meeting }) => finishMeeting(ctx, meeting));
}

const oneText = `SELECT ${meetingObject} AS meeting FROM transition_meeting tm WHERE tm.id = $1`;

/** One meeting that is known to be the actor's to see. */
export async function readMeeting(ctx: RequestContext, id: string): Promise<TransitionMeeting> {
  const [row] = await ctx.read<{ meeting: MeetingJson }>('transition-meeting', oneText, [id]);
  if (!row) throw new Error('A meeting that was just changed must be there.');
  return finishMeeting(ctx, row.meeting);
}

interface PageRow {
  readonly meeting: MeetingJson;
  readonly cases: readonly {
    readonly number: number;
    readonly settled: boolean | null;
    readonly wish: ChangeWishJson | null;
  }[];
}

// A number without a row that this reader may see is a number only.
const pageText = `
  SELECT ${meetingObject} AS meeting,
         (SELECT coalesce(json_agg(json_build_object('number', an.number, 'settled', ag.state = 'settled',
                   'wish', ${changeWishJson('ag.change_wish_id')}) ORDER BY an.number), '[]')
            FROM agenda_numbers(tm.id) an
            LEFT JOIN agenda_item ag ON ag.meeting_id = tm.id AND ag.number = an.number) AS cases
    FROM transition_meeting tm WHERE tm.id = $1`;

/** A meeting with its agenda; null when unknown, or not the actor's to take part in. */
export async function readMeetingPage(
  ctx: RequestContext,
  id: string,
): Promise<{ readonly page: TransitionMeetingPage; readonly participantIds: string[] } | null> {
  const [[row], known] = await Promise.all([ctx.read<PageRow>('meeting-page', pageText, [id]), catalogue(ctx)]);
  if (!row) return null;
  const cases = row.cases.map(({ number, settled, wish }) => ({
    number,
    settled: wish === null ? null : settled,
    changeWish: wish === null ? null : finishChangeWish(ctx, known, wish),
  }));
  const participantIds = row.cases.flatMap(({ wish }) => wish?.participantId ?? []);
  return { page: { meeting: finishMeeting(ctx, row.meeting), cases }, participantIds };
}

const settingsText = `
  SELECT coalesce((SELECT tp.weeks FROM transition_plan tp WHERE tp.tenant_id = m.id ORDER BY tp.number DESC LIMIT 1),
                  ms.transition_weeks, '{18,41}') AS weeks,
         coalesce((SELECT json_agg(${organisationObject('og')} ORDER BY pp.position) FROM transition_plan_party pp
                     JOIN organisation og ON og.id = pp.organisation_id
                    WHERE pp.plan_id = (SELECT tp.id FROM transition_plan tp WHERE tp.tenant_id = m.id ORDER BY tp.number DESC LIMIT 1)),
                  (SELECT json_agg(${organisationObject('og')} ORDER BY tt.position, og.name)
                     FROM transition_team tt JOIN organisation og ON og.id = tt.organisation_id WHERE tt.municipality_id = m.id), '[]') AS team,
         (SELECT coalesce(json_agg(${organisationObject('og')} ORDER BY og.kind, og.name), '[]') FROM organisation og
           WHERE og.municipality_id = m.id AND og.kind IN ('office', 'navOffice')
              OR og.id IN (SELECT o.provider_id FROM offer o JOIN offer_municipality om ON om.offer_id = o.id
                            WHERE om.municipality_id = m.id)) AS "mayTakePart"
    FROM municipality m LEFT JOIN municipality_setting ms ON ms.municipality_id = m.id WHERE m.id = $1`;

interface SettingsRow {
  readonly weeks: number[];
  readonly team: Organisation[];
  readonly mayTakePart: Organisation[];
}

/** What the municipality has chosen; null for who works for none. */
export async function readTransitionSettings(ctx: RequestContext): Promise<TransitionSettings | null> {
  if (ctx.actor.tenantId === null) return null;
  const [row] = await ctx.read<SettingsRow>('transition-settings', settingsText, [ctx.actor.tenantId]);
  return row ?? null;
}
