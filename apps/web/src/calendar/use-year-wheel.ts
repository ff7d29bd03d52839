import { useQuery } from '@apollo/client/react';
import { useToday } from '../lib/session';
import { wheelYear, type WheelYear } from './wheel-year';
import { yearWheelDocument } from './year-wheel.graphql';

export interface YearWheelState {
  readonly today: string;
  /** null until the dates have come. */
  readonly year: WheelYear | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** The year ahead. `municipalityCode` adds what only that municipality has. */
export function useYearWheel(municipalityCode?: string): YearWheelState {
  const today = useToday();
  const { data, error, refetch } = useQuery(yearWheelDocument, {
    variables: municipalityCode ? { municipalityCode } : {},
    fetchPolicy: 'cache-first',
  });
  return {
    today,
    year: data ? wheelYear(data.yearWheel) : null,
    failed: error !== undefined && !data,
    retry: () => void refetch(),
  };
}
