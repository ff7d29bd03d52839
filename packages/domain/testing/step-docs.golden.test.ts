import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleOf, stepsOf, needsOf, type StepRule, type StepTable } from '../src/steps';
import { lives, stepDiagrams, type LifeName } from './step-diagrams';

/** `GOLDEN=write` writes the page anew. */
const write = process.env['GOLDEN'] === 'write';
const file = join(__dirname, '../../../docs/steps.md');

const intro = `# The steps of every life

Written from the tables in \`packages/domain/src\` by \`GOLDEN=write npx jest step-docs\` (in \`packages/domain\`); a test
compares. What each role may do in each state stands in \`packages/domain/testing/golden\`.
`;

function page(): string {
  const sections = (Object.keys(lives) as LifeName[]).map((life) => {
    const table: StepTable<string> = lives[life].steps;
    const rows = stepsOf(table).map((step) => row(step, ruleOf(table, step)));
    return [
      `\n## ${life}\n`,
      `\`\`\`mermaid\n${stepDiagrams[life].trim()}\n\`\`\`\n`,
      '| step | from | to | by | needs |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return intro + sections.join('');
}

function row(step: string, rule: StepRule<string>): string {
  const needs = [...new Set(rule.by.flatMap((role) => needsOf(rule, role)))];
  const asked = [...needs, ...(rule.otherPerson ? ['another person'] : [])].join(', ');
  return `| ${step} | ${rule.from.join(', ')} | ${rule.to} | ${rule.by.join(', ')} | ${asked} |`;
}

it('docs/steps.md shows the tables as they are', () => {
  const text = page();
  if (write) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
