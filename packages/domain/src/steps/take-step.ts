import { standsInRelation, type Actor, type Role, type Subject } from '../access';
import { accept, refuse, type Outcome } from '../outcome';
import type { Need } from './needs';
import { needsOf, ruleOf, stepsOf, type RuleIn, type StatesIn, type StepRule, type StepTable } from './step-table';

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

/** Four eyes: the one who prepared it may not also approve it. */
export interface SamePerson {
  readonly rule: 'same-person';
  readonly step: string;
}

export type StepViolation = StepNotOpen | StepNotYours | MandateTooNarrow | SamePerson;

/** A step as it is shown: open, or closed with the violation that says why. */
export interface AllowedStep<Step extends string = string, V extends { readonly rule: string } = { rule: string }> {
  readonly step: Step;
  readonly open: boolean;
  readonly closedBecause: StepViolation | V | null;
  readonly needs: readonly Need[];
}

/** A thing with a life: its state and the relation facts. */
export interface Living<State extends string> extends Subject {
  readonly state: State;
  /** The user who prepared it, where a step of its life asks for another person. */
  readonly preparedBy?: string;
}

/** A thing as one table needs it: `preparedBy` must be loaded where a step asks for another person. */
export type ThingFor<Table extends StepTable<string>> = Living<StatesIn<Table>> &
  ([Extract<RuleIn<Table>, { readonly otherPerson: true }>] extends [never]
    ? unknown
    : { readonly preparedBy: string });

/** May this actor take this step now? Answers with the state it leads to. */
export function takeStep<Table extends StepTable<string>>(
  table: Table,
  actor: Actor,
  thing: ThingFor<Table>,
  step: keyof Table & string,
): Outcome<StatesIn<Table>, StepViolation> {
  const rule = ruleOf(table, step);
  const violation = violationOf(rule, actor, thing, step);
  return violation === null ? accept(rule.to) : refuse(violation);
}

/**
 * Every step of the life that this actor's role could ever take, open or closed with the reason.
 * `closedByFacts` lets a feature close an otherwise open step (a full offer, a missing assessment).
 */
export function allowedSteps<Table extends StepTable<string>, V extends { readonly rule: string } = { rule: string }>(
  table: Table,
  actor: Actor,
  thing: ThingFor<Table>,
  closedByFacts: (step: keyof Table & string) => V | null = () => null,
): AllowedStep<keyof Table & string, V>[] {
  const shown: AllowedStep<keyof Table & string, V>[] = [];
  for (const step of stepsOf(table)) {
    const rule = ruleOf(table, step);
    if (!rule.by.includes(actor.role) || !standsInRelation(actor, thing)) continue;
    const closedBecause = violationOf(rule, actor, thing, step) ?? closedByFacts(step);
    shown.push({ step, open: closedBecause === null, closedBecause, needs: needsOf(rule, actor.role) });
  }
  return shown;
}

function violationOf(rule: StepRule<string>, actor: Actor, thing: Living<string>, step: string): StepViolation | null {
  if (!standsInRelation(actor, thing) || !rule.by.includes(actor.role)) {
    return { rule: 'step-not-yours', step, by: rule.by };
  }
  if (actor.role === 'representative' && !actor.mandate.includes('personal')) {
    return { rule: 'mandate-too-narrow', step };
  }
  if (!rule.from.includes(thing.state)) return { rule: 'step-not-open', step, state: thing.state };
  // An unknown preparer counts as the same person: four eyes fail closed.
  if (rule.otherPerson && (thing.preparedBy ?? actor.userId) === actor.userId) return { rule: 'same-person', step };
  return null;
}
