import type { PopulationUnit } from './population.graphql';

/** A bydel without VTA places of its own: all bydeler share their city's. To show 0 would say that it has none. */
export function sharesVta({ number, vtaPlaces }: Pick<PopulationUnit, 'number' | 'vtaPlaces'>): boolean {
  return number !== null && vtaPlaces === 0;
}
