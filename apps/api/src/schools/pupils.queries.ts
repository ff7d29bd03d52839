import { mayBePrepared, type ApplicationState, type CaseFacts } from '@inntak/domain/applications';
import type { PlacementState } from '@inntak/domain/placements';
import { inOrderOfNeed, isContactOf, pupilAnswer, pupilNeed, type PupilFacts } from '@inntak/domain/schools';
import { caseFactsSql } from '../applications/application-json';
import { toStations } from '../applications/stations.types';
import type { Reader, RequestContext } from '../platform/transaction';
import type { Municipality } from '../session/organisations.types';
import { answerText, needNowText, needText, placeText, pupilText } from './pupil-texts';
import type { Pupil } from './pupil.types';
import { finishSchoolFacts, schoolFactsJson, type SchoolFactsJson } from './school-facts.queries';

interface Row {
  id: string;
  name: string;
  firstName: string;
  municipality: Municipality;
  plannedEndOfSchool: string | null;
  application: { id: string; state: ApplicationState; facts: CaseFacts } | null;
  place: { state: PlacementState; from: string } | null;
  hasTriedWork: boolean;
  school: SchoolFactsJson;
  deadlines: readonly string[];
  informationMeetings: readonly string[];
}

const wheelDays = (
  kind: string,
) => `(SELECT coalesce(json_agg(e.from_on ORDER BY e.from_on), '[]') FROM year_wheel_event e
           WHERE e.kind = '${kind}' AND (e.municipality_id IS NULL OR e.municipality_id = p.tenant_id))`;

// Starts from the grants: a school sees those who have said yes, and nobody else who goes there.
const text = `
  SELECT p.id, p.first_name || ' ' || p.last_name AS name, p.first_name AS "firstName",
         (SELECT json_build_object('id', m.id, 'code', m.code, 'name', m.name, 'kind', m.kind) FROM municipality m
           WHERE m.id = p.tenant_id) AS municipality, p.school_ends_on AS "plannedEndOfSchool",
         (SELECT json_build_object('id', a.id, 'state', a.state, 'facts', ${caseFactsSql('a.id')}) FROM application a
           WHERE a.participant_id = p.id ORDER BY a.state = 'withdrawn', a.created_at DESC, a.id LIMIT 1) AS application,
         (SELECT json_build_object('state', l.state, 'from', l.from_on) FROM placement l
           WHERE l.participant_id = p.id AND l.state <> 'ended' ORDER BY l.from_on, l.id LIMIT 1) AS place,
         EXISTS (SELECT 1 FROM work_experience we WHERE we.participant_id = p.id AND we.state <> 'missed') AS "hasTriedWork",
         ${schoolFactsJson('p.id')} AS school,
         ${wheelDays('applicationDeadline')} AS deadlines, ${wheelDays('informationMeeting')} AS "informationMeetings"
    FROM participant p
   WHERE p.id IN (SELECT g.participant_id FROM access_grant g
                   WHERE g.grantee_id = $1 AND g.scope = 'school' AND g.ended_at IS NULL AND g.since <= app_today()
                     AND (g.until IS NULL OR g.until >= app_today()))
   ORDER BY p.last_name, p.first_name, p.id`;

/** The pupils who let the actor's own school follow their case; nobody for anybody else. */
export async function readPupils(ctx: RequestContext): Promise<Pupil[]> {
  if (ctx.actor.role !== 'schoolContact') return [];
  const rows = await ctx.read<Row>('pupils', text, [ctx.actor.organisationId]);
  return rows.flatMap((row) => asPupil(ctx, row)).sort((a, b) => inOrderOfNeed(a.need, b.need));
}

function asPupil(reader: Reader, row: Row): Pupil[] {
  const { id, name, firstName, municipality, plannedEndOfSchool, application, place } = row;
  const school = finishSchoolFacts(reader, row.school);
  if (school === null) return [];
  const stations = application === null ? [] : toStations(application.facts);
  const facts = factsOf(row);
  const need = pupilNeed(facts, reader.today);
  const answer = pupilAnswer(facts);
  return [
    {
      id,
      name,
      firstName,
      isMine: isContactOf(school.contacts, reader.actor.userId),
      municipality,
      plannedEndOfSchool,
      applicationId: application?.id ?? null,
      mayPrepare: mayBePrepared(application?.state ?? null),
      applicationState: application?.state ?? null,
      stations,
      nextText: pupilText(application?.state ?? null, stations),
      hasPlace: place !== null,
      placeText: placeText(place),
      need: { ...need, text: needText(need), nowText: needNowText(need) },
      answer,
      answerText: answerText(answer),
      school,
    },
  ];
}

function factsOf(row: Row): PupilFacts {
  const { application, plannedEndOfSchool: endOfSchool, place, hasTriedWork, deadlines, informationMeetings } = row;
  return {
    application: application?.facts ?? null,
    endOfSchool,
    hasPlace: place !== null,
    hasTriedWork,
    deadlines,
    informationMeetings,
  };
}
