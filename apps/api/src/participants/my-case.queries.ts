import { draftSteps, nextStepForPerson, type CaseFacts } from '@inntak/domain/applications';
import { takeStep } from '@inntak/domain/steps';
import { finishConsent, ownConsentsJson, type ConsentJson } from '../access/consent-json';
import { factsOpenTo } from '../access/grants-json';
import { applicationsJson, finishApplication, mayKnowOf, type ApplicationJson } from '../applications/application-json';
import { toStations } from '../applications/stations.types';
import { finishDisclosure, ownDisclosuresJson, type DisclosureJson } from '../clarifications/disclosure-json';
import { ownMeetingsJson } from '../clarifications/my-meetings-json';
import type { MyMeeting } from '../clarifications/my-meeting.types';
import { finishDecision, ownDecisionsJson, type DecisionJson } from '../decisions/decision-json';
import { lettersJson, type LetterJson } from '../letters/letter-json';
import { catalogue } from '../offers/catalogue';
import { finishPlaceOffer, ownPlaceOffersJson, type PlaceOfferJson } from '../place-offers/place-offer-json';
import { finishPlacement, ownPlacementsJson, type PlacementJson } from '../placements/placement-json';
import { holidaysAround } from '../platform/holidays';
import { contactOf, municipalitySettings } from '../platform/municipality-settings';
import { violation } from '../platform/mutation';
import { violationTexts } from '../platform/texts/violation-texts';
import { myNextText, noCaseText } from '../platform/texts/my-next-texts';
import type { RequestContext } from '../platform/transaction';
import { finishWaitlistEntry, ownWaitlistJson, type WaitlistEntryJson } from '../waitlists/waitlist-json';
import type { MyCase } from './my-case.types';
import { finishParticipant, participantJson, type ParticipantJson } from './participant-json';

interface Row {
  participant: ParticipantJson | null;
  applications: ApplicationJson[];
  placeOffers: PlaceOfferJson[];
  decisions: DecisionJson[];
  placements: PlacementJson[];
  meetings: MyMeeting[];
  waitlistEntries: WaitlistEntryJson[];
  letters: LetterJson[];
  disclosures: DisclosureJson[];
  consents: ConsentJson[];
  helpRequestedAt: string | null;
  responsible: string | null;
}

const text = `
  SELECT ${participantJson('$1::uuid')} AS participant, ${applicationsJson('$1::uuid')} AS applications,
         ${ownPlaceOffersJson('$1::uuid')} AS "placeOffers", ${ownDecisionsJson('$1::uuid')} AS decisions,
         ${ownPlacementsJson('$1::uuid')} AS placements, ${ownMeetingsJson('$1::uuid')} AS meetings,
         ${ownWaitlistJson('$1::uuid')} AS "waitlistEntries",
         ${lettersJson('$1::uuid')} AS letters, ${ownDisclosuresJson('$1::uuid')} AS disclosures,
         ${ownConsentsJson('$1::uuid')} AS consents,
         (SELECT min(h.created_at) FROM help_request h WHERE h.participant_id = $1 AND h.handled_at IS NULL) AS "helpRequestedAt",
         (SELECT u.name FROM application a JOIN app_user u ON u.id = a.responsible_user_id WHERE a.participant_id = $1
           ORDER BY a.created_at DESC, a.id LIMIT 1) AS responsible`;

/** The case of the person acted for; null when the hat acts for nobody, or for somebody who is no longer there. */
export async function readMyCase(ctx: RequestContext): Promise<MyCase | null> {
  const { participantId } = ctx.actor;
  if (participantId === null) return null;
  const [[row], offers] = await Promise.all([ctx.read<Row>('my-case', text, [participantId]), catalogue(ctx)]);
  if (!row || row.participant === null) return null;
  const { participant } = row;
  const settings = await municipalitySettings(ctx, participant.tenantId);
  const contact = contactOf(settings, participant.protection);
  const applications = row.applications.filter((each) => mayKnowOf(ctx, each));
  const facts = latestFacts(applications);
  const { tenantId, grants } = participant;
  const opens = factsOpenTo(ctx, { participantId, tenantId, grants });
  return {
    participant: finishParticipant(ctx, participant),
    applications: applications.map((each) => finishApplication(ctx, offers, each)),
    placeOffers: row.placeOffers.map((each) => finishPlaceOffer(ctx, offers, each)),
    decisions: row.decisions.map((each) => finishDecision(ctx, each)),
    placements: row.placements.map((each) => finishPlacement(ctx, offers, each)),
    meetings: opens('clarification') ? row.meetings : [],
    waitlistEntries: row.waitlistEntries.map((each) => finishWaitlistEntry(ctx, offers, each)),
    letters: row.letters,
    contact: row.responsible === null ? contact : { ...contact, name: row.responsible, role: 'Saksbehandler' },
    stations: toStations(facts ?? beforeApplying),
    nextText:
      facts && opens('application')
        ? myNextText(nextStepForPerson(facts, ctx.today, holidaysAround(ctx.today)))
        : noCaseText,
    closedBecause: closedBecause(ctx, { tenantId, participantId }),
    disclosures: row.disclosures.map((each) => finishDisclosure(ctx, each)),
    consents: row.consents.map((each) => finishConsent(ctx, each)),
    helpRequestedAt: row.helpRequestedAt,
  };
}

/** What keeps this reader from helping with an application at all; so it keeps him from everything else here. */
function closedBecause(ctx: RequestContext, person: { readonly tenantId: string; readonly participantId: string }) {
  const subject = { ...person, organisationIds: [], state: 'draft' as const };
  const helps = takeStep(draftSteps, ctx.actor, subject, 'fillIn');
  return helps.ok ? null : violation(violationTexts, helps.violation).message;
}

/** The latest application that was not withdrawn, else the latest. */
function latestFacts(applications: readonly ApplicationJson[]): CaseFacts | null {
  const current = applications.find(({ state }) => state !== 'withdrawn') ?? applications[0];
  return current?.facts ?? null;
}

/** Nothing has been done yet: the first station is where the person stands. */
const beforeApplying: CaseFacts = {
  state: 'draft',
  submittedOn: null,
  receivedOn: null,
  applicationDeadline: null,
  answerTarget: null,
  preliminaryReplyDue: null,
  preliminaryReplySentOn: null,
  vtaAssessed: false,
  metOn: null,
  helpRequestedOn: null,
  decisionOrder: 'answerFirst',
  wishes: [],
  disclosures: [],
  referrals: [],
  clarifications: [],
  proposals: [],
  waitQuestions: [],
  placeOffers: [],
  decisions: [],
  placements: [],
  letters: [],
};
