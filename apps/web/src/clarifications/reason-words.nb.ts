import { navOutcomes, providerOutcomes, type ReasonCode } from '@inntak/domain/clarifications';
import type { OfficeReferral } from '../lib/office-case';
import { defineMessages } from '../lib/messages';

export type ReferralOutcome = NonNullable<OfficeReferral['outcome']>;

/** The outcomes that each kind of question can have. */
export const outcomesFor = { nav: navOutcomes, provider: providerOutcomes } as const satisfies Record<
  OfficeReferral['kind'],
  readonly ReferralOutcome[]
>;

/** Why a result is what it is, in the words that provider, office and person read. */
export const reasonWords = defineMessages('clarification-reasons', {
  question: 'Hvorfor?',
  reason: {
    likesTheWork: 'Liker arbeidet',
    mastersTheTasks: 'Mestrer oppgavene',
    needsAdaptation: 'Trenger tilrettelegging først',
    needsMoreFollowUp: 'Trenger tettere oppfølging',
    needsFewerDays: 'Trenger færre dager',
    needsTransport: 'Trenger transport',
    needsMoreTime: 'Trenger mer tid til å prøve',
    otherTasksFitBetter: 'Andre oppgaver passer bedre',
    wantsSomethingElse: 'Vil noe annet',
    surroundingsDoNotFit: 'Omgivelsene passer ikke',
    benefitNotSettled: 'Uføretrygd er ikke avklart',
    otherMeasureFirst: 'Et annet tiltak bør prøves først',
    notInTargetGroup: 'Er ikke i målgruppa',
  } satisfies Record<ReasonCode, string>,
});

/** In the order they are offered. */
export const reasonCodes = [
  'likesTheWork',
  'mastersTheTasks',
  'needsAdaptation',
  'needsMoreFollowUp',
  'needsFewerDays',
  'needsTransport',
  'needsMoreTime',
  'otherTasksFitBetter',
  'wantsSomethingElse',
  'surroundingsDoNotFit',
  'benefitNotSettled',
  'otherMeasureFirst',
  'notInTargetGroup',
] as const satisfies readonly ReasonCode[];

/** The words of a reason; a code that this version does not know is left out rather than shown as code. */
export function isKnownReason(code: string): code is ReasonCode {
  return reasonCodes.some((known) => known === code);
}
