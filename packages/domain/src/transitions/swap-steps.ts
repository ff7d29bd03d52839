import type { StepTable } from '../steps';

/** A swap that the parties are asked about. Nobody's place is touched before it is carried out as a whole. */
export type SwapState = 'asking' | 'agreed' | 'forApproval' | 'done' | 'declined' | 'stopped';

const parties = ['participant', 'representative', 'caseworker'] as const;

/** `agree` is the last party's yes. One no ends it for all, also after a yes, until it is carried out. */
export const swapSteps = {
  agree: { from: ['asking'], to: 'agreed', by: parties },
  decline: { from: ['asking', 'agreed', 'forApproval'], to: 'declined', by: parties },
  stop: { from: ['asking', 'agreed', 'forApproval'], to: 'stopped', by: ['caseworker'], needs: ['reason'] },
  sendForApproval: { from: ['agreed'], to: 'forApproval', by: ['caseworker'], needs: ['reason'] },
  carryOut: { from: ['forApproval'], to: 'done', by: ['decisionMaker'], otherPerson: true },
} as const satisfies StepTable<SwapState>;

export type SwapStep = keyof typeof swapSteps;

/** What one party has answered. */
export type SwapAnswerState = 'asked' | 'yes' | 'no';

export const swapAnswerSteps = {
  sayYes: { from: ['asked'], to: 'yes', by: parties, needsFrom: { caseworker: ['heardHow'] } },
  sayNo: { from: ['asked', 'yes'], to: 'no', by: parties, needsFrom: { caseworker: ['heardHow'] } },
} as const satisfies StepTable<SwapAnswerState>;

export type SwapAnswerStep = keyof typeof swapAnswerSteps;

export type SwapViolation =
  /** A swap is between two or three whose wishes are open and not in another swap. */
  | { readonly rule: 'swap-parties-missing' }
  /** Somebody's days, or the waiting, have changed since: the suggestion no longer holds. */
  | { readonly rule: 'swap-places-changed' };

/** What has come of the question to everybody: agreed when all said yes, over when one said no. */
export function swapAfter(answers: readonly SwapAnswerState[]): 'asking' | 'agreed' | 'declined' {
  if (answers.includes('no')) return 'declined';
  return answers.every((answer) => answer === 'yes') ? 'agreed' : 'asking';
}

/** The parties are named to each other only when all have said yes; until then each knows her own part. */
export function partnersAreNamed(state: SwapState): boolean {
  return state === 'agreed' || state === 'forApproval' || state === 'done';
}
