import type { Actor } from '../src/access';
import { roles } from '../src/access';
import { statesOf, stepsOf, takeStep, type StepTable, type StepViolation } from '../src/steps';
import { adasThing, anActor, aStranger } from './actors';

interface Column {
  readonly head: string;
  readonly actor: Actor;
}

/** What a cell says: `>` open, `-` not open in this state, blank not this actor's, and two refusals of their own. */
const signs: Record<StepViolation['rule'], string> = {
  'step-not-open': '-',
  'step-not-yours': ' ',
  'mandate-too-narrow': '€',
  'same-person': '2',
};

const preparer = 'the preparer';

const involved: readonly Column[] = [
  ...roles.map((role) => ({ head: role, actor: anActor(role) })),
  { head: 'representative for money only', actor: anActor('representative', { mandate: ['economic'] }) },
  { head: 'decisionMaker who prepared it', actor: anActor('decisionMaker', { userId: preparer }) },
];
const strangers: readonly Column[] = roles.map((role) => ({ head: `another ${role}`, actor: aStranger(role) }));

/** Every state × step × role of a life as text, for those involved and for strangers. */
export function stepMatrix(life: string, steps: StepTable<string>): string {
  return [
    `${life}: who may take which step, in every state`,
    '',
    '  >  may take it            -  not open in this state      (blank)  not theirs',
    '  €  mandate too narrow     2  prepared it: needs another person',
    '',
    ...matrix('Involved: in the relation the role asks for', involved, steps),
    ...matrix('Strangers: the same roles, with nothing to do with the person', strangers, steps),
  ].join('\n');
}

function matrix(title: string, columns: readonly Column[], steps: StepTable<string>): string[] {
  const width = Math.max(...stepsOf(steps).map((step) => step.length + (steps[step]?.to.length ?? 0) + 4));
  const legend = columns.map(({ head }, index) => `  ${letter(index)}  ${head}`);
  const states = statesOf(steps).flatMap((state) => [
    '',
    `  ${state.padEnd(width)}${columns.map((_column, index) => letter(index)).join(' ')}`,
    ...stepsOf(steps).map((step) => {
      const cells = columns.map(({ actor }) => cell(steps, actor, state, step)).join(' ');
      return `    ${`${step} → ${steps[step]?.to ?? ''}`.padEnd(width - 2)}${cells}`.trimEnd();
    }),
  ]);
  return [title, ...legend, ...states, '', ''];
}

function cell(steps: StepTable<string>, actor: Actor, state: string, step: string): string {
  const outcome = takeStep(steps, actor, { ...adasThing, state, preparedBy: preparer }, step);
  return outcome.ok ? '>' : signs[outcome.violation.rule];
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}
