import type { Day } from '../calendar';
import type { StepTable } from '../steps';

/**
 * The main intake of one year (hovedinntak). Applications come in until the deadline; then the list is frozen, a proposal is
 * made and checked as often as needed, another person approves it, and only then does anybody hear of it.
 */
export type RoundState =
  'planned' | 'open' | 'frozen' | 'proposed' | 'checked' | 'forApproval' | 'approved' | 'published';

/** The stations of a round in their order, as its page shows them. */
export const roundStates = [
  'planned',
  'open',
  'frozen',
  'proposed',
  'checked',
  'forApproval',
  'approved',
  'published',
] as const satisfies readonly RoundState[];

export const roundSteps = {
  open: { from: ['planned'], to: 'open', by: ['caseworker', 'officeLeader'] },
  adoptLottery: { from: ['planned', 'open'], to: 'open', by: ['officeLeader'], needs: ['reason'] },
  freeze: { from: ['open'], to: 'frozen', by: ['caseworker', 'officeLeader'] },
  thaw: { from: ['frozen', 'proposed', 'checked'], to: 'open', by: ['officeLeader'], needs: ['reason'] },
  run: { from: ['frozen', 'proposed', 'checked'], to: 'proposed', by: ['caseworker'] },
  check: { from: ['proposed'], to: 'checked', by: ['caseworker'] },
  sendForApproval: { from: ['checked'], to: 'forApproval', by: ['caseworker'] },
  returnToPreparer: {
    from: ['forApproval', 'approved'],
    to: 'checked',
    by: ['decisionMaker', 'officeLeader'],
    needs: ['reason'],
  },
  approve: { from: ['forApproval'], to: 'approved', by: ['decisionMaker', 'officeLeader'], otherPerson: true },
  publish: { from: ['approved'], to: 'published', by: ['caseworker'] },
} as const satisfies StepTable<RoundState>;

export type RoundStep = keyof typeof roundSteps;

/** What closes a step that the table leaves open. */
export interface RoundFacts {
  readonly opensOn: Day;
  readonly deadline: Day;
  /** Those who applied in time and whose need nobody has assessed yet. */
  readonly needMissing: number;
  readonly applicants: number;
  /** Equals who compete for the last place, and about whom nobody has decided. */
  readonly tiesOpen: number;
  readonly lotteryAdopted: boolean;
}

export type RoundViolation =
  | { readonly rule: 'round-opens-later'; readonly opensOn: Day }
  | { readonly rule: 'deadline-not-passed'; readonly deadline: Day }
  | { readonly rule: 'lottery-after-deadline'; readonly deadline: Day }
  | { readonly rule: 'lottery-adopted-already' }
  | { readonly rule: 'nobody-applied' }
  | { readonly rule: 'need-not-assessed'; readonly people: number }
  | { readonly rule: 'ties-undecided'; readonly people: number };

/** Why the facts close a step of the round today; null when they do not. The deadline includes its whole day. */
export function roundStepClosed(step: RoundStep, facts: RoundFacts, today: Day): RoundViolation | null {
  const { opensOn, deadline, needMissing, applicants, tiesOpen } = facts;
  switch (step) {
    case 'open':
      return today < opensOn ? { rule: 'round-opens-later', opensOn } : null;
    case 'adoptLottery':
      if (today > deadline) return { rule: 'lottery-after-deadline', deadline };
      return facts.lotteryAdopted ? { rule: 'lottery-adopted-already' } : null;
    case 'freeze':
      return today <= deadline ? { rule: 'deadline-not-passed', deadline } : null;
    case 'run':
      if (applicants === 0) return { rule: 'nobody-applied' };
      return needMissing > 0 ? { rule: 'need-not-assessed', people: needMissing } : null;
    case 'sendForApproval':
      return tiesOpen > 0 ? { rule: 'ties-undecided', people: tiesOpen } : null;
    case 'thaw':
    case 'check':
    case 'returnToPreparer':
    case 'approve':
    case 'publish':
      return null;
  }
}
