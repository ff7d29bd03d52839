import { standsInRelation, type Actor, type Role, type Subject } from '../access';
import { accept, refuse, type Outcome } from '../outcome';

/** What a step asks the actor for besides the click. The web shows a field per need; the API refuses without it. */
export type Need =
  | 'reason'
  | 'answerBy'
  | 'heardHow'
  | 'informedAboutWait'
  | 'paperReceivedOn'
  | 'legalBasis'
  | 'otherPerson'
  | 'personalMandate'
  | 'lastDay';

/** One row of a table of steps: from which states, to which, by whom, and what it needs. */
export interface StepRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Role[];
  readonly needs?: readonly Need[];
}

/** One life: every step a thing can take. A state that no step starts from is final. */
export type StepTable<State extends string> = Readonly<Record<string, StepRule<State>>>;

/** The thing is in a state the step does not start from: somebody was faster, or the page is old. */
export interface StepNotOpen {
  readonly rule: 'step-not-open';
  readonly step: string;
  readonly state: string;
}

/** The step exists and is open, but it is not this actor's to take. */
export interface StepNotYours {
  readonly rule: 'step-not-yours';
  readonly step: string;
  readonly by: readonly Role[];
}

/** An economic-only guardian or a support person may not act in the person's place here. */
export interface MandateTooNarrow {
  readonly rule: 'mandate-too-narrow';
  readonly step: string;
}

export type StepViolation = StepNotOpen | StepNotYours | MandateTooNarrow;

/** A step as it is shown: open, or closed with the violation that says why. */
export interface AllowedStep<Step extends string = string> {
  readonly step: Step;
  readonly open: boolean;
  readonly closedBecause: StepViolation | { readonly rule: string } | null;
  readonly needs: readonly Need[];
}

/** A thing with a life: its state and the relation facts. */
export interface Living<State extends string> extends Subject {
  readonly state: State;
}

/** May this actor take this step now? Answers with the state it leads to. */
export function takeStep<State extends string, Table extends StepTable<State>>(
  table: Table,
  actor: Actor,
  thing: Living<State>,
  step: keyof Table & string,
): Outcome<State, StepViolation> {
  const rule = ruleOf(table, step);
  if (!standsInRelation(actor, thing) || !rule.by.includes(actor.role)) {
    return refuse({ rule: 'step-not-yours', step, by: rule.by });
  }
  if (actor.role === 'representative' && !actor.mandate.includes('personal')) {
    return refuse({ rule: 'mandate-too-narrow', step });
  }
  if (!rule.from.includes(thing.state)) return refuse({ rule: 'step-not-open', step, state: thing.state });
  return accept(rule.to);
}

/**
 * Every step of the life that this actor's role could ever take, open or closed with the reason.
 * `closedByFacts` lets a feature close an otherwise open step (a full offer, a missing assessment).
 */
export function allowedSteps<State extends string, Table extends StepTable<State>>(
  table: Table,
  actor: Actor,
  thing: Living<State>,
  closedByFacts: (step: keyof Table & string) => { readonly rule: string } | null = () => null,
): AllowedStep<keyof Table & string>[] {
  const shown: AllowedStep<keyof Table & string>[] = [];
  for (const step of stepsOf(table)) {
    const rule = ruleOf(table, step);
    if (!rule.by.includes(actor.role) || !standsInRelation(actor, thing)) continue;
    const outcome = takeStep<State, Table>(table, actor, thing, step);
    const closedBecause = outcome.ok ? closedByFacts(step) : outcome.violation;
    shown.push({ step, open: closedBecause === null, closedBecause, needs: rule.needs ?? [] });
  }
  return shown;
}

/** The names of a life's steps, in the order of its table. */
export function stepsOf<Table extends StepTable<string>>(table: Table): (keyof Table & string)[] {
  return Object.keys(table);
}

/** Every state that a table mentions, in the order they are met. */
export function statesOf<State extends string>(table: StepTable<State>): State[] {
  return [...new Set(Object.values(table).flatMap((rule) => [...rule.from, rule.to]))];
}

function ruleOf<State extends string>(table: StepTable<State>, step: string): StepRule<State> {
  const rule = table[step];
  if (rule === undefined) throw new Error(`no such step: ${step}`);
  return rule;
}
