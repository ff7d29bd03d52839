/**
 * About 1,200 fictional people, the same every time: drawn with a fixed seed from the plan, the names and the quotes.
 * Demo: everything.
 */
import { importantToMe, type ImportantCode } from '../reference';
import { firstNames, lastNames, ownWords } from './names';
import { syntheticIdIssuer } from './national-id';
import { demoPeople } from './people';
import { populationPlan, wishesIn, type Cohort, type CohortPlan, type DemoShare } from './population-plan';
import { seededRandom, type Random } from './random';

/** One fictional resident of the demonstration year. */
export interface DemoResident {
  /** `p0001`, `p0002` … */
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
  readonly nationalId: string;
  readonly municipality: string;
  readonly cohort: Cohort;
  readonly school: string | null;
  readonly schoolEnds: number | null;
  readonly movedInOn: string | null;
  readonly ownWords: string;
  readonly important: readonly ImportantCode[];
  /** Who helped to write, if anybody. */
  readonly helper: 'nobody' | 'parent' | 'teacher' | 'staff';
  readonly channel: 'digital' | 'paper';
  /** The places somebody has when the year begins. */
  readonly places: readonly DemoShare[];
  /** Ranked bundles, one to three; empty for those who do not apply. */
  readonly wishes: readonly (readonly DemoShare[])[];
  /** How long the person tried a job during school, in weeks; null: not at all. */
  readonly triedWorkWeeks: number | null;
}

/** Any other number gives other people; the demonstration's dump is made with this one. */
const seed = 20_270_201;

const schoolsIn = (municipality: string): readonly string[] => {
  if (municipality === 'baerum') return ['rud', 'sandvika', 'donski', 'donski', 'haug'];
  return municipality === 'asker' ? ['bleiker'] : ['bjerke-vgs'];
};

type Draft = Omit<DemoResident, 'code' | 'nationalId' | 'firstName' | 'lastName'>;
type Name = Pick<DemoResident, 'firstName' | 'lastName'>;

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

function drawBirthDate(random: Random, [from, to]: CohortPlan['born']): string {
  const year = from + random.below(to - from + 1);
  return `${year}-${twoDigits(1 + random.below(12))}-${twoDigits(1 + random.below(28))}`;
}

function schoolEndsOf(cohort: Cohort, random: Random): number | null {
  if (cohort === 'schoolLeaver') return 2027;
  return cohort === 'stillAtSchool' ? 2028 + random.below(2) : null;
}

function drawResident(plan: CohortPlan, random: Random): Draft {
  const { cohort, municipality } = plan;
  const atSchool = cohort === 'schoolLeaver' || cohort === 'stillAtSchool';
  const applies = cohort !== 'inPlace' && cohort !== 'stillAtSchool';
  const helpers = atSchool ? (['nobody', 'parent', 'teacher'] as const) : (['nobody', 'parent', 'staff'] as const);
  return {
    birthDate: drawBirthDate(random, plan.born),
    municipality,
    cohort,
    school: atSchool ? random.pick(schoolsIn(municipality)) : null,
    schoolEnds: schoolEndsOf(cohort, random),
    movedInOn: cohort === 'newcomer' && municipality === 'baerum' ? `2026-${twoDigits(9 + random.below(3))}-15` : null,
    ownWords: random.pick(cohort === 'inPlace' ? ownWords.inPlace : ownWords.applicant),
    important: random.sample(importantToMe, 1 + random.below(3)).map(({ code }) => code),
    helper: random.pick(helpers),
    channel: random.chance(10) ? 'paper' : 'digital',
    places: cohort === 'inPlace' ? random.pick(plan.bundles) : [],
    wishes: applies ? random.sample(wishesIn(municipality), 1 + random.below(3)) : [],
    triedWorkWeeks: atSchool && random.chance(60) ? 1 + random.below(12) : null,
  };
}

/** Draws full names, all different, none shared with a named person. */
function nameDrawer(random: Random): () => Name {
  const taken = new Set(demoPeople.map(({ firstName, lastName }) => `${firstName} ${lastName}`));
  return () => {
    for (;;) {
      const name = { firstName: random.pick(firstNames), lastName: random.pick(lastNames) };
      const full = `${name.firstName} ${name.lastName}`;
      if (taken.has(full)) continue;
      taken.add(full);
      return name;
    }
  };
}

/** Everybody, in a fixed order; called twice it gives equal people. Their numbers follow those of the named people. */
export function makePopulation(): readonly DemoResident[] {
  const random = seededRandom(seed);
  const drawName = nameDrawer(random);
  const issueId = syntheticIdIssuer();
  for (const { birthDate } of demoPeople) issueId(birthDate);
  const plans = populationPlan.flatMap((plan) => Array.from({ length: plan.count }, () => plan));
  return plans.map((plan, index) => {
    const resident = drawResident(plan, random);
    return {
      code: `p${String(index + 1).padStart(4, '0')}`,
      nationalId: issueId(resident.birthDate),
      ...drawName(),
      ...resident,
    };
  });
}
