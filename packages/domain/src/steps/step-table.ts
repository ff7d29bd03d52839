import type { Role } from '../access';
import type { Need } from './needs';

/** One row of a table of steps: from which states, to which, by whom, and what it needs. */
export interface StepRule<State extends string> {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Role[];
  /** What everybody who takes the step must give. */
  readonly needs?: readonly Need[];
  /** What one role must give besides: a caseworker who records somebody else's answer says how it was heard. */
  readonly needsFrom?: Partial<Readonly<Record<Role, readonly Need[]>>>;
  /** Four eyes: not to be taken by the person who prepared the thing. */
  readonly otherPerson?: true;
}

/** One life: every step a thing can take. A state that no step starts from is final. */
export type StepTable<State extends string> = Readonly<Record<string, StepRule<State>>>;

/** One row of a literal table. */
export type RuleIn<Table extends StepTable<string>> = Table[keyof Table & string];

/** Every state a literal table mentions, as a type: a guard that a union and its table hold the same words. */
export type StatesIn<Table extends StepTable<string>> = RuleIn<Table>['from'][number] | RuleIn<Table>['to'];

/** The names of a life's steps, in the order of its table. */
export function stepsOf<Table extends StepTable<string>>(table: Table): (keyof Table & string)[] {
  return Object.keys(table);
}

/** Every state that a table mentions, in the order they are met. */
export function statesOf<Table extends StepTable<string>>(table: Table): StatesIn<Table>[] {
  return [...new Set(Object.values(table).flatMap((rule) => [...rule.from, rule.to]))];
}

/** States that no step leaves. */
export function finalStatesOf<Table extends StepTable<string>>(table: Table): StatesIn<Table>[] {
  const left = new Set<string>(Object.values(table).flatMap((rule) => rule.from));
  return statesOf(table).filter((state) => !left.has(state));
}

/** True when the table has a step of that name; narrows text from outside to a step. */
export function isStep<Table extends StepTable<string>>(table: Table, step: string): step is keyof Table & string {
  return Object.hasOwn(table, step);
}

/** True when the table mentions the state; narrows text from a row to a state of the life. */
export function isState<Table extends StepTable<string>>(table: Table, state: string): state is StatesIn<Table> {
  return statesOf<StepTable<string>>(table).includes(state);
}

/** What this role must give with this step, without repetition. */
export function needsOf(rule: StepRule<string>, role: Role): readonly Need[] {
  return [...new Set([...(rule.needs ?? []), ...(rule.needsFrom?.[role] ?? [])])];
}

/** The row of a step. An unknown name is a mistake in the program, not in what somebody typed: it throws. */
export function ruleOf<Table extends StepTable<string>>(table: Table, step: keyof Table & string): RuleIn<Table> {
  if (!Object.hasOwn(table, step)) throw new Error(`no such step: ${step}`);
  return table[step];
}
