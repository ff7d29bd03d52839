/**
 * Contact persons of offices, NAV offices and schools, shown to applicants, parents and teachers.
 * Source: made for the demonstration, 2026-11-21. Real: that each school and office has one fixed contact person (project
 * report, December 2021). Demo: every name and telephone number.
 */
import { districts } from './municipalities';
import type { ContactReference } from './types';

const hours = 'Mandag til fredag, klokka 9 til 15';

/** The fixed contact of an organisation, by the organisation's code. */
const named = [
  { organisation: 'baerum-tildeling', name: 'Lise Berg', title: 'Saksbehandler', phone: '67 00 00 02', hours },
  { organisation: 'asker-tildeling', name: 'Marit Holte', title: 'Saksbehandler', phone: '67 00 00 20', hours },
  { organisation: 'alna-tildeling', name: 'Selma Tveten', title: 'Saksbehandler', phone: '67 00 00 21', hours },
  { organisation: 'nav-baerum', name: 'Even Tangen', title: 'Veileder', phone: '67 00 00 06', hours },
  { organisation: 'nav-asker', name: 'Gry Sørbø', title: 'Veileder', phone: '67 00 00 22', hours },
  { organisation: 'donski', name: 'Kari Moen', title: 'Lærer', phone: '67 00 00 30', hours },
  { organisation: 'rud', name: 'Bjørn Aune', title: 'Lærer', phone: '67 00 00 31', hours },
  { organisation: 'sandvika', name: 'Torill Sande', title: 'Rådgiver', phone: '67 00 00 32', hours },
  { organisation: 'bleiker', name: 'Jorunn Eide', title: 'Lærer', phone: '67 00 00 33', hours },
  { organisation: 'haug', name: 'Steinar Lie', title: 'Avdelingsleder', phone: '67 00 00 34', hours },
  { organisation: 'bjerke-vgs', name: 'Farah Malik', title: 'Lærer', phone: '67 00 00 35', hours },
] as const satisfies readonly (ContactReference & { organisation: string })[];

/** A bydel without a named contact has a telephone that somebody always answers: nobody who asks for help meets an empty line. */
const ofDistricts = districts
  .map(({ code }, index) => ({
    organisation: `${code}-tildeling`,
    name: 'Søknadskontoret',
    title: 'Veileder på vakt',
    phone: `67 00 01 ${String(index + 1).padStart(2, '0')}`,
    hours,
  }))
  .filter(({ organisation }) => !named.some((each) => each.organisation === organisation));

/** Every fixed contact. */
export const contacts: readonly (ContactReference & { readonly organisation: string })[] = [...named, ...ofDistricts];
