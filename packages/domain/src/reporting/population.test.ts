import type { Actor } from '../access';
import { mayRegisterPopulation, notReached, perThousand, registerPopulation, type PopulationFigure } from './index';

const figure: PopulationFigure = {
  ...{ tenantId: 'baerum', kind: 'inhabitants', number: 130_000, asOf: '2023-01-01', source: ' SSB, tabell 07459 ' },
};
const today = '2027-01-18';

test.each<[string, Partial<PopulationFigure>, string | null]>([
  ['with number, day and source', {}, null],
  ['that takes away what stood there', { number: null }, null],
  ['of today', { asOf: today }, null],
  ['of nobody', { number: 0 }, 'population-number-impossible'],
  ['of half a person', { number: 1.5 }, 'population-number-impossible'],
  ['of more than live in the country', { number: 60_000_000 }, 'population-number-impossible'],
  ['of tomorrow', { asOf: '2027-01-19' }, 'population-day-impossible'],
  ['of long ago', { asOf: '2009-12-31' }, 'population-day-impossible'],
  ['of no day', { asOf: '2023-02-30' }, 'population-day-impossible'],
  ['from nowhere', { source: ' ' }, 'population-source-missing'],
])('a number %s', (_what, more, rule) => {
  const outcome = registerPopulation({ ...figure, ...more }, today);
  expect(outcome.ok ? null : outcome.violation.rule).toBe(rule);
  if (outcome.ok) expect(outcome.value.source).toBe('SSB, tabell 07459');
});

test.each([
  ['officeLeader', 'baerum', true],
  ['decisionMaker', 'baerum', true],
  ['districtAnalyst', 'baerum', true],
  ['officeLeader', 'asker', false],
  ['caseworker', 'baerum', false],
  ['cityAnalyst', 'baerum', false],
  ['administrator', null, false],
] as const)('%s of %s may write it down for Bærum: %s', (role, tenantId, may) => {
  const actor = { role, tenantId, userId: 'u', organisationId: null, participantId: null, mandate: [] } as Actor;
  expect(mayRegisterPopulation(actor, 'baerum').ok).toBe(may);
});

test.each([
  [96, 130_000, 0.74],
  [18, 98_000, 0.18],
  [0, 49_801, 0],
  [96, null, null],
])('%s places for %s inhabitants: %s for each thousand', (places, inhabitants, expected) => {
  expect(perThousand(places, inhabitants)).toBe(expected);
});

test.each([
  [3500, 280, 3220],
  [3500, null, null],
  [null, 280, null],
  [100, 280, 0],
])('%s with a benefit, %s known: %s not reached', (benefit, known, expected) => {
  expect(notReached(benefit, known)).toBe(expected);
});
