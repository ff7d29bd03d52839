/** Named staff of the demonstration. Demo: everything; no name is taken from the public documents. */
import type { DemoHat, DemoPerson } from './person-types';

type Membership = Extract<DemoHat, { kind: 'membership' }>;
interface StaffRow {
  readonly code: string;
  readonly name: readonly [first: string, last: string];
  readonly birthDate: string;
  readonly hats: readonly (Omit<Membership, 'kind'> | Exclude<DemoHat, Membership>)[];
  readonly story: string;
  readonly namedForProtected?: true;
}

const rows = [
  {
    code: 'lise',
    name: ['Lise', 'Berg'],
    birthDate: '1984-03-08',
    hats: [{ organisation: 'baerum-tildeling', role: 'caseworker' }],
    story: 'Saksbehandler på Tildelingskontoret i Bærum.',
  },
  {
    code: 'tor',
    name: ['Tor', 'Vangen'],
    birthDate: '1978-09-19',
    hats: [{ organisation: 'baerum-tildeling', role: 'caseworker' }],
    story: 'Saksbehandler i Bærum. Vikar for Lise. Navngitt for personer med kode 6.',
    namedForProtected: true,
  },
  {
    code: 'dag',
    name: ['Dag', 'Solheim'],
    birthDate: '1969-05-21',
    hats: [{ organisation: 'baerum-tildeling', role: 'decisionMaker' }],
    story: 'Gjør vedtak på Tildelingskontoret i Bærum.',
  },
  {
    code: 'leder',
    name: ['Ellen', 'Kroken'],
    birthDate: '1971-11-02',
    hats: [
      { organisation: 'baerum-tildeling', role: 'officeLeader' },
      { organisation: 'baerum-tildeling', role: 'decisionMaker' },
    ],
    story: 'Leder for Tildelingskontoret i Bærum. Kan også gjøre vedtak. Navngitt for kode 6.',
    namedForProtected: true,
  },
  {
    code: 'marit',
    name: ['Marit', 'Holte'],
    birthDate: '1982-01-29',
    hats: [{ organisation: 'asker-tildeling', role: 'caseworker' }],
    story: 'Saksbehandler på Tildelingskontoret i Asker.',
  },
  {
    code: 'odd',
    name: ['Odd', 'Strand'],
    birthDate: '1966-06-15',
    hats: [{ organisation: 'asker-tildeling', role: 'decisionMaker' }],
    story: 'Gjør vedtak i Asker.',
  },
  {
    code: 'selma',
    name: ['Selma', 'Tveten'],
    birthDate: '1989-10-10',
    hats: [{ organisation: 'alna-tildeling', role: 'caseworker' }],
    story: 'Saksbehandler på søknadskontoret i Bydel Alna.',
  },
  {
    code: 'rolf',
    name: ['Rolf', 'Engen'],
    birthDate: '1974-08-23',
    hats: [{ organisation: 'alna-tildeling', role: 'decisionMaker' }],
    story: 'Gjør vedtak i Bydel Alna.',
  },
  {
    code: 'siv',
    name: ['Siv', 'Haugland'],
    birthDate: '1986-12-01',
    hats: [{ organisation: 'arba', role: 'providerStaff' }],
    story: 'Leder Jobbfrukt hos Arba.',
  },
  {
    code: 'rune',
    name: ['Rune', 'Ask'],
    birthDate: '1970-02-17',
    hats: [{ organisation: 'arba', role: 'providerLeader' }],
    story: 'Leder for Arba.',
  },
  {
    code: 'nina',
    name: ['Nina', 'Vik'],
    birthDate: '1985-07-13',
    hats: [{ organisation: 'ba', role: 'providerStaff' }],
    story: 'Arbeidsleder i kantina på Bærum arbeidssenter.',
  },
  {
    code: 'geir',
    name: ['Geir', 'Tveiten'],
    birthDate: '1967-03-30',
    hats: [{ organisation: 'ba', role: 'providerLeader' }],
    story: 'Leder for Bærum arbeidssenter.',
  },
  {
    code: 'pia',
    name: ['Pia', 'Nordli'],
    birthDate: '1983-05-05',
    hats: [{ organisation: 'bkd', role: 'providerStaff' }],
    story: 'Faglig leder i Bærum kommunale dagtilbud.',
  },
  {
    code: 'runa',
    name: ['Runa', 'Løken'],
    birthDate: '1981-09-09',
    hats: [{ organisation: 'aurora', role: 'providerStaff' }],
    story: 'Verkstedleder på Aurora.',
  },
  {
    code: 'helge',
    name: ['Helge', 'Norum'],
    birthDate: '1976-04-26',
    hats: [{ organisation: 'asker-produkt', role: 'providerStaff' }],
    story: 'Arbeidsleder hos Asker Produkt.',
  },
  {
    code: 'vidar',
    name: ['Vidar', 'Grini'],
    birthDate: '1977-10-18',
    hats: [{ organisation: 'karea-varbas', role: 'providerStaff' }],
    story: 'Arbeidsleder hos Karea-Varbas i Oslo.',
  },
  {
    code: 'kari',
    name: ['Kari', 'Moen'],
    birthDate: '1980-06-24',
    hats: [{ organisation: 'donski', role: 'schoolContact' }],
    story: 'Lærer og kontaktperson på Dønski videregående skole.',
  },
  {
    code: 'bjorn',
    name: ['Bjørn', 'Aune'],
    birthDate: '1973-01-11',
    hats: [{ organisation: 'rud', role: 'schoolContact' }],
    story: 'Lærer og kontaktperson på Rud videregående skole.',
  },
  {
    code: 'hege',
    name: ['Hege', 'Dalby'],
    birthDate: '1991-04-17',
    hats: [{ organisation: 'donski', role: 'schoolContact' }],
    story: 'Lærer på Dønski videregående skole. Kan få elever fra Kari.',
  },
  {
    code: 'even',
    name: ['Even', 'Tangen'],
    birthDate: '1987-08-28',
    hats: [{ organisation: 'nav-baerum', role: 'navAdviser' }],
    story: 'Veileder i NAV Bærum.',
  },
  {
    code: 'gry',
    name: ['Gry', 'Sørbø'],
    birthDate: '1979-12-20',
    hats: [{ organisation: 'nav-asker', role: 'navAdviser' }],
    story: 'Veileder i NAV Asker.',
  },
  {
    code: 'hanne',
    name: ['Hanne', 'Lunde'],
    birthDate: '1988-02-03',
    hats: [{ organisation: 'alna-tildeling', role: 'districtAnalyst' }],
    story: 'Ser tall for Bydel Alna.',
  },
  {
    code: 'erik',
    name: ['Erik', 'Lofthus'],
    birthDate: '1975-05-27',
    hats: [{ organisation: 'oslo-by', role: 'cityAnalyst' }],
    story: 'Ser tall for alle bydelene i Oslo, aldri personer.',
  },
  {
    code: 'ingvild',
    name: ['Ingvild', 'Rustad'],
    birthDate: '1990-09-15',
    hats: [{ organisation: 'drift', role: 'contentEditor' }],
    story: 'Redigerer innholdet i portalen.',
  },
  {
    code: 'kjersti',
    name: ['Kjersti', 'Bratt'],
    birthDate: '1972-10-31',
    hats: [{ organisation: 'baerum-tildeling', role: 'privacyOfficer' }],
    story: 'Personvernombud i Bærum. Ser hvem som har sett hva.',
  },
  {
    code: 'admin',
    name: ['Trond', 'Furu'],
    birthDate: '1981-04-14',
    hats: [{ organisation: 'drift', role: 'administrator' }],
    story: 'Administrator. Ser oppsettet, ikke sakene.',
  },
  {
    code: 'solveig',
    name: ['Solveig', 'Nes'],
    birthDate: '1969-09-03',
    hats: [
      { organisation: 'ba', role: 'providerStaff' },
      { organisation: 'bkd', role: 'providerStaff' },
      {
        kind: 'representation',
        representationKind: 'guardian',
        of: 'filip',
        scope: ['personal'],
        from: '2019-01-01',
        to: null,
      },
    ],
    story: 'Solveig jobber to steder og er verge for Filip. Hun velger hvem hun er.',
  },
] as const satisfies readonly StaffRow[];

/** Everybody who logs in as staff. */
export const staff: readonly DemoPerson[] = rows.map((row: StaffRow) => ({
  code: row.code,
  firstName: row.name[0],
  lastName: row.name[1],
  birthDate: row.birthDate,
  logIn: true,
  hats: row.hats.map((hat) => ('kind' in hat ? hat : { kind: 'membership' as const, ...hat })),
  participation: null,
  story: row.story,
  namedForProtected: row.namedForProtected ?? false,
}));
