/**
 * Two people at each office that has no named staff in the log-in list: one prepares, another decides; and the contacts of
 * schools whom the schools name, where the list has none. Demo: everything.
 */
import { districtCodes } from '../../reference/municipalities';

/** A member of staff without a place on the log-in page. */
export interface DistrictMember {
  readonly name: string;
  /** Code of the office or school. */
  readonly organisation: string;
  readonly role: 'caseworker' | 'decisionMaker' | 'schoolContact';
}

const named: readonly string[] = ['alna'];

const names = [
  ['Ane Holmen', 'Bjarne Lid'],
  ['Cecilie Moe', 'Didrik Aas'],
  ['Elin Sund', 'Finn Bergli'],
  ['Gro Haugen', 'Harald Dokken'],
  ['Ingrid Vik', 'Joakim Sletten'],
  ['Kristin Løvli', 'Leif Tangen'],
  ['Maren Bø', 'Njål Fosse'],
  ['Oddny Lunde', 'Per Rud'],
  ['Randi Sørli', 'Stein Myrli'],
  ['Turid Eng', 'Ulf Brandal'],
  ['Vigdis Hauge', 'Yngve Rise'],
  ['Wibeke Stang', 'Øystein Lie'],
  ['Åshild Nes', 'Arve Kolberg'],
  ['Bente Skaug', 'Carsten Dahle'],
] as const;

const atSchools: readonly DistrictMember[] = [
  { name: 'Torill Sande', organisation: 'sandvika', role: 'schoolContact' },
  { name: 'Steinar Lie', organisation: 'haug', role: 'schoolContact' },
  { name: 'Jorunn Eide', organisation: 'bleiker', role: 'schoolContact' },
  { name: 'Farah Malik', organisation: 'bjerke-vgs', role: 'schoolContact' },
];

const atOffices = districtCodes
  .filter((code) => !named.includes(code))
  .flatMap((code, index): DistrictMember[] => {
    const [first, second] = names[index] ?? names[0];
    const organisation = `${code}-tildeling`;
    return [
      { name: first, organisation, role: 'caseworker' },
      { name: second, organisation, role: 'decisionMaker' },
    ];
  });

export const districtStaff: readonly DistrictMember[] = [...atOffices, ...atSchools];
