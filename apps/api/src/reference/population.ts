/**
 * How many live there. Source: the bydeler on 1 January 2020 as published by Oslo kommune (read 2026-11-21); Bærum and Asker on
 * 1 January 2023 by Statistisk sentralbyrå, rounded to whole thousands (129 874 and nearly 98 000).
 * Real: all of it. Demo: nothing. An office writes newer numbers in the product; this file never writes over them.
 */
import { districts } from './municipalities';

export interface PopulationReference {
  readonly municipality: string;
  readonly number: number;
  readonly asOf: string;
  readonly source: string;
}

const ssb = { asOf: '2023-01-01', source: 'SSB, folketall 1. januar 2023, rundet av til hele tusen' } as const;

export const populations: readonly PopulationReference[] = [
  { municipality: 'baerum', number: 130_000, ...ssb },
  { municipality: 'asker', number: 98_000, ...ssb },
  ...districts.flatMap(({ code, population2020, source, sourceDate }) =>
    population2020 === null ? [] : [{ municipality: code, number: population2020, asOf: sourceDate, source }],
  ),
];
