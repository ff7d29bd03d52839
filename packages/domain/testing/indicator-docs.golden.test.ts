import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fairnessStandings, indicators, keyFigures, smallBelow, type Indicator } from '../src/reporting';

/** `GOLDEN=write` writes the page anew. */
const write = process.env['GOLDEN'] === 'write';
const file = join(__dirname, '../../../docs/indicators.md');

const intro = `# Indicators

Written from \`packages/domain/src/reporting/indicators.ts\` by \`GOLDEN=write npx jest indicator-docs\` (in
\`packages/domain\`); a test compares. Each is counted by the SQL function of the same name (\`facts_…\`, migrations 0035 and
later) into a daily snapshot; what has ended is counted once and stays. Periods are whole ISO weeks: a year begins with week 1,
its second half with week 27. From 1 to ${smallBelow - 1} people a figure is hidden with its base; which others go with it:
\`docs/adr/0007-few-people-are-not-told-of.md\`.

\`goal\`: which of the city's goals for its bydeler it tells of. (1) coherent, accessible services; (2) safe at home, independent
lives; (3) good health and mastery; (4) more people employed; (5) smaller differences; (6) taking part, contributing, being
included. Goals 2 and 3 have no figure: nothing of a case tells of them, and nobody is asked to fill in more. Goal 5 is told by
every figure of all bydeler beside each other. What a bydel reports half-yearly: needs mapped (\`mappedNeed\`), new jobs and
places from earmarked funds (\`earmarkedPlaces\`), people with no offer (\`withoutOffer\`) and with no place (\`withoutPlace\`),
waitlist and median wait (\`daysWaiting\`), moves by direction (\`activityToWork\`, \`workToOrdinary\`, \`workToActivity\`).
`;

const fairness = `
## Is it fair?

«Do people with an intellectual disability get fewer VTA places?» Written from \`packages/domain/src/reporting/fairness.ts\`.
People, or who decides for them, may answer the question themselves at «Min sak»; nobody must, nothing is asked for it, and no
case shows it. Counted by \`take_fairness\` (migration 0180) for municipalities and the whole city, never a bydel, on the last day
of a half-year; no figure of today exists. Everybody counted stands in exactly one line. What people said is shown to the
nearest five, all of it or nothing: yes and no must each be said by at least ${smallBelow}, and in each line nobody, or at least
${smallBelow} but never all, nor all but 1 to ${smallBelow - 1}, must have said yes.

| code | name | who is counted |
| --- | --- | --- |
${fairnessStandings.map(({ code, name, counts }) => `| \`${code}\` | ${name} | ${counts} |`).join('\n')}
`;

const population = `
## Beside the number of people who live there

Written from \`packages/domain/src/reporting/population.ts\`. Inhabitants and people with a disability benefit are numbers that
others have counted, written down with the day and the source; capacity is public. Shown for a municipality, or for all bydeler
and their city, as it stands today.

| code | name | what it is |
| --- | --- | --- |
${keyFigures.map(({ code, name, counts }) => `| \`${code}\` | ${name} | ${counts} |`).join('\n')}
`;

function row({ code, name, counts, unit, shows, kind, direction, target, goal }: Indicator): string {
  const better = direction === null ? 'neither' : direction;
  const aim = target === null ? 'none' : `${target.value}${target.grows === 'flat' ? '' : ' per half-year and bydel'}`;
  return `| \`${code}\` | ${name} | ${counts} | ${shows} | ${unit} | ${kind} | ${better} | ${aim} | ${goal} |`;
}

it('docs/indicators.md shows the table as it is', () => {
  const heading =
    '\n| code | name | who is counted | shows | unit | kind | better | target | goal |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n';
  const text = `${intro}${heading}${indicators.map(row).join('\n')}\n${fairness}${population}`;
  if (write) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
