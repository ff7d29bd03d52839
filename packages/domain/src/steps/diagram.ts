import { finalStatesOf, ruleOf, stepsOf, type StatesIn, type StepTable } from './step-table';

/** The table of a life as a Mermaid state diagram, for the documentation: generated, so that it cannot be old. */
export function stepDiagram<Table extends StepTable<string>>(table: Table, initial: StatesIn<Table>): string {
  const arrows = stepsOf(table).flatMap((step) => {
    const rule = ruleOf(table, step);
    return rule.from.map((from) => `  ${from} --> ${rule.to}: ${step} (${rule.by.join(', ')})`);
  });
  const ends = finalStatesOf(table).map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', `  [*] --> ${initial}`, ...arrows, ...ends, ''].join('\n');
}
