import { officeRoles } from '@inntak/domain/access';
import { caseSteps } from '@inntak/domain/applications';
import { grantedOrganisationsSql } from '../../access/granted-organisations';
import { openGrantsJson } from '../../access/grants-json';
import { scopeTables } from '../../access/scope-tables';
import { finishWhoSees, whoSeesJson, type WhoSeesJson } from '../../access/who-sees-json';
import { disclosuresJson, finishDisclosure, type DisclosureJson } from '../../clarifications/disclosure-json';
import { caseworkerJson, finishReferral, referralsJson, type ReferralJson } from '../../clarifications/referral-json';
import type { Referral } from '../../clarifications/referral.types';
import { decisionsJson, finishDecision, type DecisionJson } from '../../decisions/decision-json';
import { lettersJson, type LetterJson } from '../../letters/letter-json';
import { catalogue } from '../../offers/catalogue';
import { finishParticipant, participantJson, type ParticipantJson } from '../../participants/participant-json';
import { finishPlaceOffer, placeOffersJson, type PlaceOfferJson } from '../../place-offers/place-offer-json';
import { finishPlacement, ownPlacementsJson, type PlacementJson } from '../../placements/placement-json';
import { representationsJson, type RepresentationJson } from '../../representation/representation-json';
import { finishWaitlistEntry, waitlistEntriesJson, type WaitlistEntryJson } from '../../waitlists/waitlist-json';
import { toAllowedSteps } from '../../platform/steps';
import { violationTexts } from '../../platform/texts/violation-texts';
import type { RequestContext } from '../../platform/transaction';
import type { Organisation } from '../../session/organisations.types';
import { applicationJson, finishApplication, type ApplicationJson } from '../application-json';
import type { Call, Case, ConsentCapacity, Note, Vta } from './case.types';
import { finishHistory, historyJson, type HistoryJson } from './history-json';
import { mayKnowJson, type MayKnowJson } from './named-staff';
import { toNextStep } from './next-step.types';
import { officialRecordText } from './official-record-text';

interface CaseRow {
  id: string;
  participantId: string;
  application: ApplicationJson;
  participant: ParticipantJson;
  responsible: Case['responsible'];
  standIn: Case['standIn'];
  vtaAssessment: Vta;
  vtaAssessedOn: string | null;
  externalCaseNumber: string | null;
  registeredExternallyOn: string | null;
  registeredExternallyBy: string | null;
  disclosures: DisclosureJson[];
  referrals: ReferralJson[];
  placeOffers: PlaceOfferJson[];
  decisions: DecisionJson[];
  placements: PlacementJson[];
  waitlistEntries: WaitlistEntryJson[];
  representations: RepresentationJson[];
  letters: LetterJson[];
  callLog: Call[];
  notes: Note[];
  helpRequestedAt: string | null;
  history: HistoryJson[];
  capacityToConsent: ConsentCapacity[];
  navOffice: Organisation | null;
  caseworker: Referral['caseworker'];
  /** Null for everybody but the office. */
  whoSees: WhoSeesJson | null;
  mayKnow: MayKnowJson[] | null;
}

const person = (userId: string) =>
  `(SELECT json_build_object('id', pu.id, 'name', pu.name) FROM app_user pu WHERE pu.id = ${userId})`;
const nameOf = (userId: string) => `(SELECT nu.name FROM app_user nu WHERE nu.id = ${userId})`;

// Found once, however many parts of the page need it; without OFFSET it would be found anew in each.
const knownOfPerson = `SELECT ${grantedOrganisationsSql('ca.participant_id')} AS organisations,
  ${openGrantsJson('ca.participant_id')} AS grants, ${participantJson('ca.participant_id')} AS participant OFFSET 0`;
const known = { organisations: 'known.organisations', grants: 'known.grants', participant: 'known.participant' };

const page = `
  SELECT ca.id, ca.participant_id AS "participantId", ${applicationJson('ca.id', known)} AS application,
         known.participant,
         ${person('ca.responsible_user_id')} AS responsible, ${person('ca.standin_user_id')} AS "standIn",
         ca.vta_assessment AS "vtaAssessment", ca.vta_assessed_on AS "vtaAssessedOn",
         ca.external_case_number AS "externalCaseNumber", ca.registered_externally_on AS "registeredExternallyOn",
         ${nameOf('ca.registered_externally_by_user_id')} AS "registeredExternallyBy",
         ${disclosuresJson('ca.id', known.organisations)} AS disclosures,
         ${referralsJson('ca.id', known.organisations)} AS referrals,
         ${placeOffersJson('ca.id', known.organisations)} AS "placeOffers",
         ${decisionsJson('ca.id', known.organisations)} AS decisions,
         ${ownPlacementsJson('ca.participant_id', known)} AS placements,
         ${waitlistEntriesJson('ca.id', known.organisations)} AS "waitlistEntries",
         ${representationsJson('ca.participant_id')} AS representations, ${lettersJson('ca.participant_id')} AS letters,
         (SELECT coalesce(json_agg(json_build_object('id', cg.id, 'at', cg.created_at, 'by', ${nameOf('cg.by_user_id')},
                   'outcome', cg.outcome, 'note', cg.note, 'callAgainOn', cg.call_again_on)
                 ORDER BY cg.created_at DESC, cg.id), '[]') FROM call_log cg WHERE cg.application_id = ca.id) AS "callLog",
         (SELECT coalesce(json_agg(json_build_object('id', no.id, 'at', no.created_at, 'by', ${nameOf('no.by_user_id')},
                   'text', no.text) ORDER BY no.created_at DESC, no.id), '[]')
            FROM note no WHERE no.application_id = ca.id) AS notes,
         (SELECT min(hr.created_at) FROM help_request hr
           WHERE hr.participant_id = ca.participant_id AND hr.handled_at IS NULL) AS "helpRequestedAt",
         ${historyJson('ca.id')} AS history,
         (SELECT coalesce(json_agg(json_build_object('id', cc.id, 'question', cc.question, 'canConsent', cc.can_consent,
                   'decidedBy', cc.decided_by, 'basis', cc.basis, 'howWishSought', coalesce(cc.how_wish_sought, ''),
                   'on', cc.decided_on) ORDER BY cc.decided_on DESC, cc.created_at DESC), '[]')
            FROM capacity_to_consent cc WHERE cc.participant_id = ca.participant_id) AS "capacityToConsent",
         (SELECT json_build_object('id', nv.id, 'code', nv.code, 'name', nv.name, 'kind', nv.kind) FROM organisation nv
           WHERE nv.municipality_id = ca.tenant_id AND nv.kind = 'navOffice' LIMIT 1) AS "navOffice",
         ${caseworkerJson('ca.id')} AS caseworker,
         CASE WHEN ca.tenant_id = ANY (actor_tenants()) THEN ${whoSeesJson('ca.participant_id')} END AS "whoSees",
         CASE WHEN ca.tenant_id = ANY (actor_tenants()) THEN ${mayKnowJson('ca.participant_id')} END AS "mayKnow"
    FROM application ca CROSS JOIN LATERAL (${knownOfPerson}) known WHERE ca.id = $1`;

// One column instead of thirty: each is described and read by itself, every time.
const text = `SELECT row_to_json(page) AS page FROM (${page}) page`;

/** Who reads whole cases. Providers read referrals and the person reads her own case: each with less, or told otherwise. */
const caseRoles = [...officeRoles, 'navAdviser'] as const;

/** A case and whom it is about. */
export interface FoundCase {
  readonly participantId: string;
  readonly found: Case;
}

/** The case page, or null when it is unknown or not the actor's to see. Not recorded as a reading: the caller does that. */
export async function readCase(ctx: RequestContext, id: string): Promise<FoundCase | null> {
  if (!caseRoles.some((role) => role === ctx.actor.role)) return null;
  const [rows, offers, tables] = await Promise.all([
    ctx.read<{ page: CaseRow }>('case', text, [id]),
    catalogue(ctx),
    scopeTables(ctx),
  ]);
  const row = rows[0]?.page;
  if (!row) return null;
  const isOffice = ctx.actor.role !== 'navAdviser';
  const { application, participant } = row;
  const named = (row.mayKnow ?? []).filter(({ namedAt }) => namedAt !== null);
  const handlers = { responsible: row.responsible, standIn: row.standIn };
  const about = { ...application, participant, caseworker: row.caseworker };
  const finished = finishApplication(ctx, offers, application);
  const found: Case = {
    id: row.id,
    application: finished,
    participant: finishParticipant(ctx, participant),
    nextStep: toNextStep(ctx, offers, application.facts, handlers),
    ...handlers,
    vtaAssessment: row.vtaAssessment,
    vtaAssessedOn: row.vtaAssessedOn,
    externalCaseNumber: isOffice ? row.externalCaseNumber : null,
    registeredExternallyOn: isOffice ? row.registeredExternallyOn : null,
    registeredExternallyBy: isOffice ? row.registeredExternallyBy : null,
    officialRecordText: officialRecordText(finished, participant),
    disclosures: row.disclosures.map((each) => finishDisclosure(ctx, each)),
    referrals: row.referrals.map((each) => finishReferral(ctx, offers, each, about)),
    allowedSteps: toAllowedSteps(caseSteps(ctx.actor, application), violationTexts),
    placeOffers: row.placeOffers.map((each) => finishPlaceOffer(ctx, offers, each)),
    decisions: row.decisions.map((each) => finishDecision(ctx, each)),
    placements: row.placements.map((each) => finishPlacement(ctx, offers, each)),
    waitlistEntries: row.waitlistEntries.map((each) => finishWaitlistEntry(ctx, offers, each)),
    representations: row.representations,
    letters: row.letters,
    callLog: row.callLog,
    notes: row.notes,
    helpRequestedAt: row.helpRequestedAt,
    history: finishHistory(ctx, row.history),
    capacityToConsent: row.capacityToConsent,
    access:
      row.whoSees === null
        ? []
        : finishWhoSees(ctx, row.whoSees, { grants: application.grants, mayKnow: named, tables }),
    mayKnow: row.mayKnow ?? [],
    recipients: isOffice ? recipients(finished, row.navOffice) : [],
  };
  return { participantId: row.participantId, found };
}

function recipients(application: Case['application'], navOffice: Organisation | null): Organisation[] {
  const providers = application.wishes.flatMap(({ parts }) => parts.map(({ offer }) => offer.provider));
  const all = navOffice === null ? providers : [...providers, navOffice];
  return [...new Map(all.map((organisation) => [organisation.id, organisation])).values()];
}
