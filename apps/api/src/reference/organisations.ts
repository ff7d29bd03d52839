/**
 * Organisations: offices, NAV offices, providers, schools, the city level and the operator.
 * Source: project report «Felles inntaksplattform», Bærum, December 2021; older public pages of Bærum and Asker; Oslo's
 * page «Flere i tilrettelagt arbeid» 2019 and 2022 (all read 2026-11-21).
 * Real: the names of municipalities, providers and schools. Demo: names of the offices in the bydeler («Søknadskontoret»),
 * `bydelens-dagtilbud` (every bydel organises this itself) and the operator.
 */
import { districts } from './municipalities';
import type { OrganisationReference } from './types';

const report = { source: 'Felles inntaksplattform, prosjektrapport', sourceDate: '2021-12', demo: false } as const;
const askerPages = { source: 'asker.kommune.no (eldre sider)', sourceDate: '2018', demo: false } as const;
const osloPages = {
  source: 'Oslo kommune og presse om arbeidsmarkedsbedrifter',
  sourceDate: '2022',
  demo: false,
} as const;
const made = { source: 'Laget for demonstrasjonen', sourceDate: '2026-11-21', demo: true } as const;

const named = [
  {
    code: 'baerum-tildeling',
    kind: 'office',
    name: 'Tildelingskontoret i Bærum',
    municipality: 'baerum',
    ...report,
  },
  { code: 'asker-tildeling', kind: 'office', name: 'Tildelingskontoret i Asker', municipality: 'asker', ...made },
  { code: 'nav-baerum', kind: 'navOffice', name: 'NAV Bærum', municipality: 'baerum', ...report },
  { code: 'nav-asker', kind: 'navOffice', name: 'NAV Asker', municipality: 'asker', ...report },
  { code: 'oslo-by', kind: 'city', name: 'Velferdsetaten, Oslo kommune', municipality: 'oslo', ...osloPages },
  { code: 'drift', kind: 'operator', name: 'Inntak, drift og innhold', municipality: null, ...made },
  { code: 'arba', kind: 'provider', name: 'Arba AS', municipality: null, navPreapproved: true, ...report },
  { code: 'ba', kind: 'provider', name: 'Bærum arbeidssenter', municipality: 'baerum', ...report },
  { code: 'bkd', kind: 'provider', name: 'Bærum kommunale dagtilbud', municipality: 'baerum', ...report },
  { code: 'aurora', kind: 'provider', name: 'Aurora verksted SA', municipality: null, ...report },
  { code: 'vto', kind: 'provider', name: 'Vanlige bedrifter', municipality: null, ...report },
  { code: 'lavterskel', kind: 'provider', name: 'Andre tilbud i Bærum', municipality: 'baerum', ...report },
  {
    code: 'asker-produkt',
    kind: 'provider',
    name: 'Asker Produkt AS',
    municipality: null,
    navPreapproved: true,
    ...askerPages,
  },
  { code: 'solbra', kind: 'provider', name: 'Solbrå arbeidssenter', municipality: 'asker', ...askerPages },
  { code: 'jobbhuset', kind: 'provider', name: 'Jobbhuset', municipality: 'asker', ...askerPages },
  { code: 'drengsrud', kind: 'provider', name: 'Drengsrud arbeidssenter', municipality: 'asker', ...askerPages },
  {
    code: 'karea-varbas',
    kind: 'provider',
    name: 'Karea-Varbas AS',
    municipality: null,
    navPreapproved: true,
    ...osloPages,
  },
  {
    code: 'oslokollega',
    kind: 'provider',
    name: 'OsloKollega AS',
    municipality: null,
    navPreapproved: true,
    ...osloPages,
  },
  { code: 'unikum', kind: 'provider', name: 'Unikum AS', municipality: null, navPreapproved: true, ...osloPages },
  { code: 'bydelens-dagtilbud', kind: 'provider', name: 'Bydelens dagtilbud', municipality: null, ...made },
  { code: 'rud', kind: 'school', name: 'Rud videregående skole', municipality: 'baerum', ...report },
  { code: 'sandvika', kind: 'school', name: 'Sandvika videregående skole', municipality: 'baerum', ...report },
  { code: 'donski', kind: 'school', name: 'Dønski videregående skole', municipality: 'baerum', ...report },
  { code: 'bleiker', kind: 'school', name: 'Bleiker videregående skole', municipality: 'asker', ...report },
  { code: 'haug', kind: 'school', name: 'Haug skole og ressurssenter', municipality: 'baerum', ...report },
  { code: 'bjerke-vgs', kind: 'school', name: 'Bjerke videregående skole', municipality: null, ...osloPages },
] as const satisfies readonly OrganisationReference[];

export type ProviderCode = Extract<(typeof named)[number], { kind: 'provider' }>['code'];
export type SchoolCode = Extract<(typeof named)[number], { kind: 'school' }>['code'];

const districtOffices: readonly OrganisationReference[] = districts.flatMap(({ code, name }) => [
  { code: `${code}-tildeling`, kind: 'office', name: `Søknadskontoret, ${name}`, municipality: code, ...made },
  { code: `nav-${code}`, kind: 'navOffice', name: `NAV ${name.replace('Bydel ', '')}`, municipality: code, ...made },
]);

/** Every row of the table `organisation`. */
export const organisations: readonly OrganisationReference[] = [...named, ...districtOffices];
