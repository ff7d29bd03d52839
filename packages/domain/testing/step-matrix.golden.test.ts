import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roles } from '../src/access';
import { statesOf, stepsOf, takeStep, type StepTable } from '../src/steps';
import { adasThing, aStranger } from './actors';
import { lives, stepDiagrams } from './step-diagrams';
import { stepMatrix } from './step-matrix';

/** `GOLDEN=write` writes the files anew; the change is then read and committed like any other. */
const write = process.env['GOLDEN'] === 'write';
const file = (life: string) => join(__dirname, 'golden', `${life}.txt`);

describe.each(Object.entries(lives))('the life of %s', (life, { steps }) => {
  const matrix = stepMatrix(life, steps);
  if (write) writeFileSync(file(life), matrix);

  it('lets exactly these roles take these steps in these states', () => {
    expect(matrix).toBe(readFileSync(file(life), 'utf8'));
  });

  it('lets no stranger take any step', () => {
    const table: StepTable<string> = steps;
    const taken = roles
      .filter((role) => role !== 'system')
      .flatMap((role) => statesOf(table).map((state) => ({ actor: aStranger(role), state })))
      .flatMap(({ actor, state }) =>
        stepsOf(table).filter((step) => takeStep(table, actor, { ...adasThing, state, preparedBy: 'x' }, step).ok),
      );
    expect(taken).toEqual([]);
  });
});

it('every life has a diagram that begins and can be drawn', () => {
  for (const [life, diagram] of Object.entries(stepDiagrams)) {
    expect([life, diagram.startsWith('stateDiagram-v2\n  [*] --> ')]).toEqual([life, true]);
  }
});
