/**
 * Tenants: Bærum, Asker, and in Oslo each of the 15 bydeler; Oslo as a city sees figures only.
 * Source: bydel numbers and population on 1 January 2020 as published by Oslo kommune (read 2026-11-21); municipality
 * numbers after 1 January 2024 (Viken was divided, Akershus fylke again).
 * Real: names, numbers, the population of the bydeler. Left out: the population of Bærum, Asker and Oslo as a whole,
 * for want of a checked figure. Demo: nothing.
 */
import type { MunicipalityReference } from './types';

const statisticsOslo = { source: 'Oslo kommune, befolkning per bydel', sourceDate: '2020-01-01', demo: false } as const;
const numbering = { source: 'Kommunenummer etter delingen av Viken', sourceDate: '2024-01-01', demo: false } as const;

/** The two municipalities with an allocation office of their own, and the city. */
export const municipalities = [
  {
    code: 'baerum',
    kind: 'municipality',
    number: '3201',
    name: 'Bærum',
    city: null,
    population2020: null,
    ...numbering,
  },
  {
    code: 'asker',
    kind: 'municipality',
    number: '3203',
    name: 'Asker',
    city: null,
    population2020: null,
    ...numbering,
  },
  { code: 'oslo', kind: 'city', number: '0301', name: 'Oslo', city: null, population2020: null, ...numbering },
] as const satisfies readonly MunicipalityReference[];

const districtRows = [
  ['gamle-oslo', 'Gamle Oslo', 58_671],
  ['grunerlokka', 'Grünerløkka', 62_423],
  ['sagene', 'Sagene', 45_089],
  ['st-hanshaugen', 'St. Hanshaugen', 38_945],
  ['frogner', 'Frogner', 59_269],
  ['ullern', 'Ullern', 34_596],
  ['vestre-aker', 'Vestre Aker', 50_157],
  ['nordre-aker', 'Nordre Aker', 52_327],
  ['bjerke', 'Bjerke', 33_422],
  ['grorud', 'Grorud', 27_707],
  ['stovner', 'Stovner', 33_316],
  ['alna', 'Alna', 49_801],
  ['ostensjo', 'Østensjø', 50_806],
  ['nordstrand', 'Nordstrand', 52_459],
  ['sondre-nordstrand', 'Søndre Nordstrand', 39_066],
] as const;

export type DistrictCode = (typeof districtRows)[number][0];

/** Codes of the 15 bydeler in their official order (1 … 15). */
export const districtCodes: readonly DistrictCode[] = districtRows.map(([code]) => code);

/** The 15 bydeler; each is a tenant. */
export const districts: readonly MunicipalityReference[] = districtRows.map(([code, name, population2020], index) => ({
  code,
  kind: 'district',
  number: `0301${String(index + 1).padStart(2, '0')}`,
  name: `Bydel ${name}`,
  city: 'oslo',
  population2020,
  ...statisticsOslo,
}));

/** Every row of the table `municipality`. */
export const allMunicipalities: readonly MunicipalityReference[] = [...municipalities, ...districts];

/** Tenants that decide: all but the city. */
export const decidingMunicipalities: readonly MunicipalityReference[] = allMunicipalities.filter(
  ({ kind }) => kind !== 'city',
);
