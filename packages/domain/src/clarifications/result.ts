import { accept, refuse, type Outcome } from '../outcome';

/** What a provider found about the work, or NAV about VTA and VTO. */
export const providerOutcomes = ['suitable', 'partly', 'notSuitable', 'undecided'] as const;
export const navOutcomes = ['relevant', 'notRelevant', 'undecided'] as const;
export type ProviderOutcome = (typeof providerOutcomes)[number];
export type NavOutcome = (typeof navOutcomes)[number];
export type ReferralOutcome = ProviderOutcome | NavOutcome;

export const referralKinds = ['provider', 'nav'] as const;
export type ReferralKind = (typeof referralKinds)[number];

/** What should happen because of a reason, and who sees to it: a reason without a consequence helps nobody. */
export type Consequence =
  'offerWhenRoom' | 'adaptFirst' | 'tryMore' | 'tryElsewhere' | 'municipalTrack' | 'askAgainLater';

/** Why the outcome is what it is, each with its consequence. Says nothing about health. */
export const reasons = {
  likesTheWork: 'offerWhenRoom',
  mastersTheTasks: 'offerWhenRoom',
  needsAdaptation: 'adaptFirst',
  needsMoreFollowUp: 'adaptFirst',
  needsFewerDays: 'adaptFirst',
  needsTransport: 'adaptFirst',
  needsMoreTime: 'tryMore',
  otherTasksFitBetter: 'tryElsewhere',
  wantsSomethingElse: 'tryElsewhere',
  surroundingsDoNotFit: 'tryElsewhere',
  benefitNotSettled: 'askAgainLater',
  otherMeasureFirst: 'municipalTrack',
  notInTargetGroup: 'municipalTrack',
} as const satisfies Record<string, Consequence>;
export type ReasonCode = keyof typeof reasons;

/** The person's own view of it. Where it could not be expressed, the text says how it was sought. */
export interface OwnView {
  readonly how: OwnViewHow;
  readonly text: string;
}
export const ownViewWays = ['words', 'pictures', 'couldNotExpress'] as const;
export type OwnViewHow = (typeof ownViewWays)[number];

/** The short, structured result of a referral or of one clarification. */
export interface ClarificationResult {
  readonly outcome: ReferralOutcome;
  readonly reasonCodes: readonly ReasonCode[];
  readonly summary: string;
  readonly ownView: OwnView | null;
}

export type ResultViolation =
  | { readonly rule: 'outcome-not-for-this-question'; readonly field: 'outcome'; readonly outcomes: readonly string[] }
  | { readonly rule: 'result-needs-reason'; readonly field: 'reasonCodes' }
  | { readonly rule: 'own-view-missing'; readonly field: 'ownView' };

/** True for the name of a known reason. */
export function isReasonCode(code: string): code is ReasonCode {
  return Object.hasOwn(reasons, code);
}

/**
 * Is the result complete? A provider's result carries the person's own view; everything but a plain yes carries a
 * reason, so that it can be explained and followed up.
 */
export function recordResult(
  kind: ReferralKind,
  result: ClarificationResult,
): Outcome<ClarificationResult, ResultViolation> {
  const outcomes: readonly string[] = kind === 'nav' ? navOutcomes : providerOutcomes;
  if (!outcomes.includes(result.outcome)) {
    return refuse({ rule: 'outcome-not-for-this-question', field: 'outcome', outcomes });
  }
  const isPlainYes = result.outcome === 'suitable' || result.outcome === 'relevant';
  if (!isPlainYes && result.reasonCodes.length === 0) {
    return refuse({ rule: 'result-needs-reason', field: 'reasonCodes' });
  }
  const hasOwnView = result.ownView !== null && result.ownView.text.trim() !== '';
  if (kind === 'provider' && !hasOwnView) return refuse({ rule: 'own-view-missing', field: 'ownView' });
  return accept(result);
}

/** What should follow, without repetition, in the order of the reasons. */
export function consequencesOf(result: Pick<ClarificationResult, 'reasonCodes'>): Consequence[] {
  return [...new Set(result.reasonCodes.map((code) => reasons[code]))];
}
