import { deviationKinds, personOutcomes, roundSteps, wishVerdicts } from '@inntak/domain/allocation';
import { applicationSteps, wishSteps } from '@inntak/domain/applications';
import {
  clarificationSteps,
  consentStates,
  navOutcomes,
  ownViewWays,
  providerOutcomes,
  referralKinds,
  referralSteps,
} from '@inntak/domain/clarifications';
import { closureSteps, poolChangeSteps } from '@inntak/domain/capacity';
import { decisionOrders, decisionSteps } from '@inntak/domain/decisions';
import { letterKinds } from '@inntak/domain/letters';
import { importSteps } from '@inntak/domain/moving-in';
import { formFieldKinds, offerKinds } from '@inntak/domain/offers';
import { protections } from '@inntak/domain/participants';
import { choiceBases, holdingStates, placeOfferSteps } from '@inntak/domain/place-offers';
import {
  followUpAnswers,
  followUpSides,
  followUpWays,
  placementSteps,
  proposalKinds,
  proposalSteps,
} from '@inntak/domain/placements';
import { representationKinds } from '@inntak/domain/representation';
import { hearingWays, informingWays, statesOf } from '@inntak/domain/steps';
import { waitlistSteps, waitQuestionSteps } from '@inntak/domain/waitlists';
import {
  changeKinds,
  changeOutcomes,
  changeWishOrigins,
  changeWishSteps,
  meetingSteps,
  sharingAnswers,
  swapAnswerSteps,
  swapSteps,
} from '@inntak/domain/transitions';
import { databaseWorld, type DatabaseWorld } from '../../../test/database-world';

let world: DatabaseWorld;
beforeAll(async () => {
  world = await databaseWorld();
}, 30_000);
afterAll(() => world.close(), 30_000);

const outcomes = [...new Set([...providerOutcomes, ...navOutcomes])];

/** Table and column, and the words the domain knows for it. */
const closedWords: readonly (readonly [table: string, column: string, words: readonly string[]])[] = [
  ['application', 'state', statesOf(applicationSteps)],
  ['wish', 'state', statesOf(wishSteps)],
  ['referral', 'state', statesOf(referralSteps)],
  ['clarification', 'state', statesOf(clarificationSteps)],
  ['place_offer', 'state', statesOf(placeOfferSteps)],
  ['decision', 'state', statesOf(decisionSteps)],
  ['placement', 'state', statesOf(placementSteps)],
  ['waitlist_entry', 'state', statesOf(waitlistSteps)],
  ['offer_closure', 'state', statesOf(closureSteps)],
  ['pool_change', 'state', statesOf(poolChangeSteps)],
  ['sheet_import', 'state', statesOf(importSteps)],
  ['sheet_import', 'informed_how', informingWays],
  ['placement_proposal', 'state', statesOf(proposalSteps)],
  ['placement_proposal', 'kind', proposalKinds],
  ['place_offer', 'choice_basis', choiceBases],
  ['follow_up', 'side', followUpSides],
  ['follow_up', 'answer', followUpAnswers],
  ['follow_up', 'how', followUpWays],
  ['wait_question', 'state', statesOf(waitQuestionSteps)],
  ['wait_question', 'heard_how', hearingWays],
  ['intake_round', 'state', statesOf(roundSteps)],
  ['allocation_outcome', 'outcome', personOutcomes],
  ['allocation_reason', 'verdict', wishVerdicts],
  ['allocation_deviation', 'kind', deviationKinds],
  ['change_wish', 'state', statesOf(changeWishSteps)],
  ['change_wish', 'kind', changeKinds],
  ['change_wish', 'origin', changeWishOrigins],
  ['change_wish', 'sharing', sharingAnswers],
  ['change_outcome', 'outcome', changeOutcomes],
  ['transition_meeting', 'state', statesOf(meetingSteps)],
  ['swap', 'state', statesOf(swapSteps)],
  ['swap_party', 'answer', statesOf(swapAnswerSteps)],
  ['swap_party', 'heard_how', hearingWays],
  ['consent', 'state', consentStates],
  ['referral', 'kind', referralKinds],
  ['referral', 'outcome', outcomes],
  ['clarification', 'result', outcomes],
  ['clarification', 'own_view_how', ownViewWays],
  ['offer', 'kind', offerKinds],
  ['offer_form_field', 'kind', formFieldKinds],
  ['participant', 'protection', protections],
  ['representation', 'kind', representationKinds],
  ['municipality_setting', 'decision_order', decisionOrders],
  ['letter', 'kind', letterKinds],
  ['place_offer', 'heard_how', hearingWays],
  ['consent', 'heard_how', hearingWays],
  ['complaint', 'heard_how', hearingWays],
  ['referral', 'heard_how', hearingWays],
  ['waitlist_entry', 'informed_how', informingWays],
];

describe("the database's words are the domain's", () => {
  it.each(closedWords)('%s.%s', async (table, column, words) => {
    const { rows } = await world.owner.query<{ definition: string }>(
      `SELECT pg_get_constraintdef(c.oid) AS definition FROM pg_constraint c
        WHERE c.contype = 'c' AND c.conrelid = $1::regclass AND cardinality(c.conkey) = 1
          AND c.conkey[1] = (SELECT attnum FROM pg_attribute WHERE attrelid = c.conrelid AND attname = $2)`,
      [table, column],
    );
    const lists = rows.map(({ definition }) => wordsIn(definition)).filter((list) => list.length > 0);
    expect(lists).toEqual([[...words].sort()]);
  });

  it('a place offer holds room in the same states', async () => {
    const { rows } = await world.owner.query<{ source: string }>(
      `SELECT pg_get_triggerdef(oid) AS source FROM pg_trigger WHERE tgname = 'release_room'
       UNION ALL SELECT prosrc FROM pg_proc WHERE proname = 'assert_room_held'`,
    );
    const lists = rows.map(({ source }) =>
      wordsIn(/state\s*(?:<> ALL|IN|NOT IN)\s*\(([^)]*\)?)\)/.exec(source)?.[1] ?? ''),
    );
    expect(lists).toEqual([[...holdingStates].sort(), [...holdingStates].sort()]);
  });
});

function wordsIn(text: string): string[] {
  return [...text.matchAll(/'([a-zA-Z]+)'/g)].map(([, word]) => word ?? '').sort();
}
