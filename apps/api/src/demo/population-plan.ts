/**
 * How many fictional people there are of each kind, and what they wish for or already have.
 * Demo: every number except the 96 people of Bærum at Arba, who fill that quota (project report, December 2021); of Asker's
 * 18 places some are left, so that the difference between the two pools can be seen.
 */
import type { Weekday } from '@inntak/domain/calendar';
import type { OfferCode } from '../reference';

/** Part of a place somebody has, or of a wish: days a week, or fixed weekdays. */
export interface DemoShare {
  readonly offer: OfferCode;
  readonly days: number;
  /** Fixed weekdays, where the person minds; empty: any. */
  readonly weekdays: readonly Weekday[];
}

/** Why somebody is in the demonstration. */
export type Cohort = 'inPlace' | 'schoolLeaver' | 'earlierLeaver' | 'stillAtSchool' | 'newcomer';

export interface CohortPlan {
  readonly cohort: Cohort;
  readonly municipality: string;
  readonly count: number;
  /** First and last possible birth year. */
  readonly born: readonly [from: number, to: number];
  /** Shares people of this kind may have (cohort `inPlace`) or wish for; one of these bundles is drawn for each. */
  readonly bundles: readonly (readonly DemoShare[])[];
}

const days = (offer: OfferCode, count: number, weekdays: readonly Weekday[] = []): DemoShare => ({
  offer,
  days: count,
  weekdays,
});

const baerumWishes = [
  [days('arba-vta', 5)],
  [days('arba-vta', 4)],
  [days('ba-arbeid', 5)],
  [days('ba-arbeid', 4)],
  [days('ba-arbeid', 3), days('bkd-aktivitet', 2)],
  [days('bkd-aktivitet', 5)],
  [days('bkd-aktivitet', 3, [1, 2, 3])],
  [days('aurora-verksted', 3)],
  [days('aurora-verksted', 2, [2, 4]), days('ba-arbeid', 3, [1, 3, 5])],
  [days('vto-bedrift', 5)],
] as const;

const askerWishes = [
  [days('arba-vta', 5)],
  [days('asker-produkt-vta', 5)],
  [days('solbra-arbeid', 4)],
  [days('jobbhuset-arbeid', 5)],
  [days('drengsrud-arbeid', 3), days('jobbhuset-arbeid', 2)],
  [days('vto-bedrift', 5)],
] as const;

const osloWishes = [
  [days('bydel-aktivitet', 5)],
  [days('bydel-aktivitet', 3)],
  [days('karea-varbas-vta', 5)],
  [days('oslokollega-vta', 4)],
  [days('unikum-vta', 5)],
  [days('vto-bedrift', 5)],
] as const;

/** What people of each municipality may wish for; three are drawn for an application. */
export function wishesIn(municipality: string): readonly (readonly DemoShare[])[] {
  if (municipality === 'baerum') return baerumWishes;
  return municipality === 'asker' ? askerWishes : osloWishes;
}

const baerum = [
  {
    cohort: 'inPlace',
    municipality: 'baerum',
    count: 96,
    born: [1966, 2004],
    bundles: [[days('arba-vta', 5)], [days('arba-vta', 4)]],
  },
  {
    cohort: 'inPlace',
    municipality: 'baerum',
    count: 28,
    born: [1972, 2004],
    bundles: [[days('ba-arbeid', 5)], [days('ba-arbeid', 3), days('bkd-aktivitet', 2)], [days('ba-arbeid', 4)]],
  },
  {
    cohort: 'inPlace',
    municipality: 'baerum',
    count: 26,
    born: [1968, 2004],
    bundles: [[days('bkd-aktivitet', 5)], [days('bkd-aktivitet', 3)]],
  },
  {
    cohort: 'inPlace',
    municipality: 'baerum',
    count: 6,
    born: [1954, 1966],
    bundles: [[days('bkd-senior', 3)], [days('bkd-senior', 2)]],
  },
  {
    cohort: 'inPlace',
    municipality: 'baerum',
    count: 8,
    born: [1980, 2003],
    bundles: [[days('aurora-verksted', 4)], [days('aurora-verksted', 3)]],
  },
  { cohort: 'schoolLeaver', municipality: 'baerum', count: 78, born: [2005, 2008], bundles: [] },
  { cohort: 'earlierLeaver', municipality: 'baerum', count: 22, born: [2005, 2006], bundles: [] },
  { cohort: 'stillAtSchool', municipality: 'baerum', count: 20, born: [2008, 2009], bundles: [] },
  { cohort: 'newcomer', municipality: 'baerum', count: 6, born: [2005, 2008], bundles: [] },
] as const satisfies readonly CohortPlan[];

const asker = [
  { cohort: 'inPlace', municipality: 'asker', count: 15, born: [1970, 2004], bundles: [[days('arba-vta', 5)]] },
  {
    cohort: 'inPlace',
    municipality: 'asker',
    count: 15,
    born: [1970, 2004],
    bundles: [[days('asker-produkt-vta', 5)], [days('solbra-arbeid', 4)], [days('drengsrud-arbeid', 3)]],
  },
  { cohort: 'schoolLeaver', municipality: 'asker', count: 24, born: [2005, 2008], bundles: [] },
  { cohort: 'stillAtSchool', municipality: 'asker', count: 6, born: [2008, 2009], bundles: [] },
] as const satisfies readonly CohortPlan[];

/** Alna shows most; every other bydel has a few, so that figures below the limit for showing occur too. */
const oslo: readonly CohortPlan[] = [
  {
    cohort: 'inPlace',
    municipality: 'alna',
    count: 6,
    born: [1978, 2004],
    bundles: [[days('bydel-aktivitet', 4)], [days('karea-varbas-vta', 5)]],
  },
  { cohort: 'schoolLeaver', municipality: 'alna', count: 12, born: [2005, 2008], bundles: [] },
  ...(
    [
      ['gamle-oslo', 3],
      ['grunerlokka', 3],
      ['sagene', 2],
      ['st-hanshaugen', 1],
      ['frogner', 1],
      ['ullern', 2],
      ['vestre-aker', 3],
      ['nordre-aker', 3],
      ['bjerke', 3],
      ['grorud', 3],
      ['stovner', 3],
      ['ostensjo', 3],
      ['nordstrand', 3],
      ['sondre-nordstrand', 2],
    ] as const
  ).map(([municipality, count]): CohortPlan => ({
    cohort: 'schoolLeaver',
    municipality,
    count,
    born: [2005, 2008],
    bundles: [],
  })),
];

const people = (
  cohort: Cohort,
  municipality: string,
  count: number,
  born: CohortPlan['born'],
  bundles: CohortPlan['bundles'] = [],
): CohortPlan => ({ cohort, municipality, count, born, bundles });

/** A bydel with enough people for its figures to be shown, and some that must be hidden. */
const largeDistrict = (municipality: string, scale: number): readonly CohortPlan[] => [
  people(
    'inPlace',
    municipality,
    18 * scale,
    [1975, 2004],
    [[days('bydel-aktivitet', 4)], [days('bydel-aktivitet', 3)]],
  ),
  people(
    'inPlace',
    municipality,
    3 * scale,
    [1975, 2004],
    [[days('karea-varbas-vta', 5)], [days('oslokollega-vta', 4)]],
  ),
  people('earlierLeaver', municipality, 30 * scale, [2001, 2006]),
  people('schoolLeaver', municipality, 14 * scale, [2005, 2008]),
  people('stillAtSchool', municipality, 10 * scale, [2008, 2009]),
];

/** Those who make the years before this one, and more of this one's: figures over time need them. */
const more: readonly CohortPlan[] = [
  people('earlierLeaver', 'baerum', 190, [2000, 2006]),
  people('stillAtSchool', 'baerum', 60, [2008, 2010]),
  people('inPlace', 'asker', 40, [1970, 2004], [[days('solbra-arbeid', 4)], [days('jobbhuset-arbeid', 5)]]),
  people('earlierLeaver', 'asker', 100, [2000, 2006]),
  people('stillAtSchool', 'asker', 24, [2008, 2010]),
  ...largeDistrict('alna', 2),
  ...largeDistrict('gamle-oslo', 2),
  ...largeDistrict('stovner', 1),
];

/** Applied between the main rounds, in the autumn: what a half-year's report of a bydel tells of. */
const autumn: readonly CohortPlan[] = (
  [
    ['gamle-oslo', 18],
    ['stovner', 14],
    ['alna', 24],
    ['sondre-nordstrand', 2],
  ] as const
).map(([municipality, count]) => people('newcomer', municipality, count, [1996, 2005]));

/** In the order in which people are made: a change here gives other people. */
export const populationPlan: readonly CohortPlan[] = [...baerum, ...asker, ...oslo, ...more, ...autumn];
