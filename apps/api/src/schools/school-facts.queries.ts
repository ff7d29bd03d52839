import { officeRoles, type Grant, type Role } from '@inntak/domain/access';
import { mayActForPupil, pupilActionNames } from '@inntak/domain/schools';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import { factsOpenTo, openGrantsJson } from '../access/grants-json';
import type { Person } from '../platform/person.types';
import type { Reader, RequestContext } from '../platform/transaction';
import type { SchoolExperience, SchoolFacts } from './school-facts.types';

/** What school knows as SQL gives it. Never answer it as it is. */
export interface SchoolFactsJson extends Omit<SchoolFacts, 'may' | 'experiences'> {
  readonly tenantId: string;
  readonly organisationIds: readonly string[];
  readonly grants: readonly Grant[];
  readonly experiences: readonly (Omit<SchoolExperience, 'mayChange' | 'isOwn'> & {
    readonly documented: boolean;
    readonly organisationId: string | null;
  })[];
}

/** SQL text: what school knows of a person as `SchoolFactsJson`; null when unknown or hidden. Aliases inside: sf, es, pc, wx. */
export function schoolFactsJson(participantId: string): string {
  return `(SELECT json_build_object('participantId', sf.id, 'tenantId', sf.tenant_id,
    'organisationIds', ${grantedOrganisationsSql('sf.id')}, 'grants', ${openGrantsJson('sf.id')},
    'plannedEndOfSchool', sf.school_ends_on,
    'endOfSchool', (SELECT coalesce(json_agg(json_build_object('endsOn', es.ends_on, 'course', es.course,
         'toldBy', es.told_by, 'toldOn', es.told_on,
         'recordedBy', (SELECT u.name FROM app_user u WHERE u.id = es.recorded_by_user_id)) ORDER BY es.seq DESC), '[]')
       FROM end_of_school es WHERE es.participant_id = sf.id),
    'contacts', (SELECT coalesce(json_agg(json_build_object('userId', pc.user_id,
         'name', (SELECT u.name FROM app_user u WHERE u.id = pc.user_id),
         'school', (SELECT o.name FROM organisation o WHERE o.id = pc.organisation_id), 'since', pc.since,
         'handedOverBy', (SELECT u.name FROM app_user u WHERE u.id = NULLIF(pc.handed_over_by_user_id, pc.user_id)), 'note', pc.note)
         ORDER BY pc.seq DESC), '[]')
       FROM pupil_contact pc WHERE pc.participant_id = sf.id),
    'experiences', (SELECT coalesce(json_agg(json_build_object('id', wx.id, 'version', wx.version, 'kind', wx.kind,
         'place', wx.place, 'from', wx.from_on, 'to', wx.to_on, 'hoursPerWeek', wx.hours_per_week, 'state', wx.state,
         'missedReason', wx.missed_reason, 'paidBy', wx.paid_by, 'costKroner', wx.cost_kroner, 'ownView', wx.own_view,
         'documentedBy', wx.documented_by, 'documented', wx.documented_by_user_id IS NOT NULL,
         'organisationId', wx.documented_by_organisation_id) ORDER BY wx.from_on DESC, wx.id), '[]')
       FROM work_experience wx WHERE wx.participant_id = sf.id))
    FROM participant sf WHERE sf.id = ${participantId})`;
}

/** Whose business money and missed chances are: hers, her school's and her office's. A provider has the experience alone. */
const readers: readonly Role[] = ['participant', 'representative', 'schoolContact', ...officeRoles];

/** What this reader may know of it, and do about it; null for who has no part in it. */
export function finishSchoolFacts(reader: Reader, json: SchoolFactsJson | null): SchoolFacts | null {
  if (json === null || !readers.includes(reader.actor.role)) return null;
  const { tenantId, organisationIds, grants, experiences, ...facts } = json;
  const opens = factsOpenTo(reader, { participantId: facts.participantId, tenantId, grants });
  if (!opens('endOfSchool') || !opens('experience')) return null;
  const subject = { participantId: facts.participantId, tenantId, organisationIds };
  const may = pupilActionNames.filter((action) => mayActForPupil(reader.actor, subject, action).ok);
  const isSchool = may.includes('registerExperience');
  return {
    ...facts,
    experiences: experiences.map(({ documented, organisationId, ...experience }) => {
      const isOwn = isSchool && organisationId === reader.actor.organisationId;
      return { ...experience, isOwn, mayChange: isOwn || (isSchool && !documented) };
    }),
    may,
  };
}

const text = `SELECT ${schoolFactsJson('$1::uuid')} AS facts`;

/** What school knows of a person; null when she is unknown, hidden, or not the reader's business. */
export async function readSchoolFacts(ctx: RequestContext, participantId: string): Promise<SchoolFacts | null> {
  const [row] = await ctx.read<{ facts: SchoolFactsJson | null }>('school-facts', text, [participantId]);
  return finishSchoolFacts(ctx, row?.facts ?? null);
}

/** After a change: the actor could make it, so it is there to read. */
export async function freshSchoolFacts(ctx: RequestContext, participantId: string): Promise<SchoolFacts> {
  const facts = await readSchoolFacts(ctx, participantId);
  if (facts === null) throw new Error('What was just changed cannot be read.');
  return facts;
}

const colleaguesText = `
  SELECT DISTINCT us.id, us.name FROM membership me JOIN app_user us ON us.id = me.user_id
   WHERE me.organisation_id = $1 AND me.role = 'schoolContact'
     AND me.since <= app_today() AND (me.until IS NULL OR me.until >= app_today())
   ORDER BY us.name, us.id`;

/** The contacts of the actor's own school, also the actor; empty for everybody outside a school. */
export async function readSchoolContacts(ctx: RequestContext): Promise<Person[]> {
  const { role, organisationId } = ctx.actor;
  if (role !== 'schoolContact' || organisationId === null) return [];
  return ctx.read<Person>('school-contacts', colleaguesText, [organisationId]);
}
