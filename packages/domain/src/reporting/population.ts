import type { Actor } from '../access';
import { isDay, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import type { StepNotYours } from '../steps';
import { registersGrants } from './earmarked-grants';

/** Numbers about everybody who lives there, as others count them: nobody's case. */
export const populationKinds = ['inhabitants', 'disabilityBenefit'] as const;
export type PopulationKind = (typeof populationKinds)[number];

/** What is counted from such numbers and from capacity, which is public. No person is counted, so nothing is hidden. */
export const keyFigures = [
  {
    code: 'vtaPlacesPerThousand',
    name: 'VTA places per 1,000 inhabitants',
    counts:
      'Places of kind VTA that are kept for the municipality or bydel, or open to it and no other, by 1,000 inhabitants. Places that all bydeler share are the city’s.',
  },
  {
    code: 'placesPerThousand',
    name: 'All places per 1,000 inhabitants',
    counts:
      'The same for offers of every kind that have a fixed number of places; of places by weekday a fifth of the week’s.',
  },
  {
    code: 'notReached',
    name: 'People with a disability benefit who are not known here',
    counts:
      'The number of people with a disability benefit (uføretrygd), as somebody else has counted it, less those with a place or an open application (`withoutPlace`), to the nearest five. Not a number of people who want a place.',
  },
] as const;
export type KeyFigureCode = (typeof keyFigures)[number]['code'];

/** One number as it is written down. */
export interface PopulationFigure {
  readonly tenantId: string;
  readonly kind: PopulationKind;
  /** Null takes away what stood for that day. */
  readonly number: number | null;
  /** The day it was counted for. */
  readonly asOf: Day;
  /** Who counted, as one would find it again. */
  readonly source: string;
}

export type PopulationViolation =
  | StepNotYours
  | { readonly rule: 'population-number-impossible'; readonly field: 'number' }
  | { readonly rule: 'population-day-impossible'; readonly field: 'asOf' }
  | { readonly rule: 'population-source-missing'; readonly field: 'source' };

/** More than live in the country is a slip of the keyboard. */
const mostPeople = 6_000_000;
/** Older numbers say nothing about today. */
const firstDay = '2010-01-01';

/** May this actor write down numbers about this municipality or bydel? */
export function mayRegisterPopulation(actor: Actor, tenantId: string): Outcome<null, StepNotYours> {
  return registersGrants.some((role) => role === actor.role) && actor.tenantId === tenantId
    ? accept(null)
    : refuse({ rule: 'step-not-yours', step: 'registerPopulation', by: registersGrants });
}

/** A number as it is to be written down, with who counted it and when. */
export function registerPopulation(
  figure: PopulationFigure,
  today: Day,
): Outcome<PopulationFigure, PopulationViolation> {
  const { number, asOf } = figure;
  const source = figure.source.trim();
  if (number !== null && !(Number.isSafeInteger(number) && number > 0 && number <= mostPeople)) {
    return refuse({ rule: 'population-number-impossible', field: 'number' });
  }
  if (!isDay(asOf) || asOf > today || asOf < firstDay)
    return refuse({ rule: 'population-day-impossible', field: 'asOf' });
  if (source === '') return refuse({ rule: 'population-source-missing', field: 'source' });
  return accept({ ...figure, source });
}

/** Places for each thousand who live there, with two decimals; null where nobody has said how many that are. */
export function perThousand(places: number, inhabitants: number | null): number | null {
  return inhabitants === null || inhabitants <= 0 ? null : Math.round((places * 100_000) / inhabitants) / 100;
}

/** How many of those with a disability benefit are not known here; null where either is not told. Never below zero. */
export function notReached(withBenefit: number | null, known: number | null): number | null {
  return withBenefit === null || known === null ? null : Math.max(0, withBenefit - known);
}
