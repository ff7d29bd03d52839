import type { Subject } from '@inntak/domain/access';
import { allowedSteps } from '@inntak/domain/steps';
import { swapAnswerSteps, swapSteps, type SwapAnswerState, type SwapState } from '@inntak/domain/transitions';
import { grantedOrganisationsSql } from '../access/granted-organisations';
import type { Catalogue } from '../offers/catalogue';
import { toAllowedSteps } from '../platform/steps';
import { violationTexts } from '../platform/texts/violation-texts';
import type { Reader } from '../platform/transaction';
import { finishDay, type HeldDay } from './change-wish-json';
import type { MySwap, Swap } from './swap.types';

interface PartyJson extends Subject {
  readonly id: string;
  readonly changeWishId: string;
  readonly participantName: string | null;
  readonly gives: readonly HeldDay[];
  readonly gets: readonly HeldDay[];
  readonly answer: SwapAnswerState;
  readonly version: number;
}

/** A swap as SQL gives it. */
export interface SwapJson {
  readonly id: string;
  readonly tenantId: string;
  readonly state: SwapState;
  readonly version: number;
  readonly startOn: string;
  readonly reasons: string | null;
  readonly preparedBy: string | null;
  readonly preparedById: string | null;
  readonly parties: readonly PartyJson[];
}

const partyFields = `'id', sp.id, 'changeWishId', sp.change_wish_id, 'gives', sp.gives, 'gets', sp.gets, 'answer', sp.answer,
  'version', sp.version, 'tenantId', sp.tenant_id, 'participantId', sp.participant_id,
  'organisationIds', ${grantedOrganisationsSql('sp.participant_id')}`;

/** SQL text: the row aliased `sw` as `SwapJson`. Aliases inside: sp, sn, su. */
export const swapObject = `json_build_object('id', sw.id, 'tenantId', sw.tenant_id, 'state', sw.state, 'version', sw.version,
  'startOn', sw.start_on, 'reasons', sw.reasons, 'preparedById', sw.prepared_by_user_id,
  'preparedBy', (SELECT su.name FROM app_user su WHERE su.id = sw.prepared_by_user_id),
  'parties', (SELECT coalesce(json_agg(json_build_object(${partyFields}, 'participantName',
      (SELECT sn.first_name || ' ' || sn.last_name FROM participant sn WHERE sn.id = sp.participant_id))
      ORDER BY sp.position), '[]') FROM swap_party sp WHERE sp.swap_id = sw.id))`;

/** Adds what the catalogue and the rules know. */
export function finishSwap(reader: Reader, known: Catalogue, json: SwapJson): Swap {
  const { tenantId, preparedById, ...swap } = json;
  const thing = { tenantId, participantId: '', organisationIds: [], state: json.state, preparedBy: preparedById ?? '' };
  const isOpen = json.state === 'asking' || json.state === 'agreed' || json.state === 'forApproval';
  const notParty = (step: string) => step !== 'agree' && step !== 'decline';
  return {
    ...swap,
    parties: json.parties.map((party) => ({
      id: party.id,
      changeWishId: party.changeWishId,
      participantName: party.participantName ?? 'Skjermet person',
      gives: party.gives.map((day) => finishDay(known, day)),
      gets: party.gets.map((day) => finishDay(known, day)),
      answer: party.answer,
      version: party.version,
      allowedSteps: isOpen ? answerSteps(reader, party) : [],
    })),
    allowedSteps: toAllowedSteps(
      allowedSteps(swapSteps, reader.actor, thing).filter(({ step }) => notParty(step)),
      violationTexts,
    ),
  };
}

function answerSteps(reader: Reader, party: PartyJson) {
  const { tenantId, participantId, organisationIds, answer: state } = party;
  const thing = { tenantId, participantId, organisationIds, state };
  return toAllowedSteps(allowedSteps(swapAnswerSteps, reader.actor, thing), violationTexts);
}

/** A person's own part as SQL gives it. */
export interface MySwapJson extends Omit<PartyJson, 'participantName'> {
  readonly state: SwapState;
  readonly startOn: string;
  readonly asked: number;
  readonly partners: readonly string[];
}

/** SQL text: a person's own parts as `MySwapJson[]`, the latest first. Aliases inside: sp, sw. */
export function ownSwapsJson(participantId: string): string {
  return `(SELECT coalesce(json_agg(json_build_object(${partyFields}, 'state', sw.state, 'startOn', sw.start_on,
      'asked', cardinality(swap_answers(sw.id)), 'partners', swap_partners(sw.id)) ORDER BY sw.created_at DESC, sp.id), '[]')
    FROM swap_party sp JOIN swap sw ON sw.id = sp.swap_id WHERE sp.participant_id = ${participantId})`;
}

/** Adds what the catalogue and the rules know. */
export function finishMySwap(reader: Reader, known: Catalogue, json: MySwapJson): MySwap {
  const { id, state, answer, version, startOn, gives, gets, asked, partners } = json;
  const isOpen = state === 'asking' || state === 'agreed' || state === 'forApproval';
  return {
    id,
    state,
    answer,
    version,
    startOn,
    asked,
    partners: [...partners],
    gives: gives.map((day) => finishDay(known, day)),
    gets: gets.map((day) => finishDay(known, day)),
    allowedSteps: isOpen ? answerSteps(reader, { ...json, participantName: null }) : [],
  };
}
