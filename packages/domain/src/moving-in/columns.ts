import { plain, textOf, type Cell } from './cells';

/** What a column of a sheet can be about. */
export const importFields = [
  'nationalId',
  'birthDate',
  'fullName',
  'firstName',
  'lastName',
  'status',
  'offer',
  'workArea',
  'weekdays',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'daysPerWeek',
  'from',
  'to',
  'waitingSince',
  'informedOn',
  'protection',
] as const;
export type ImportField = (typeof importFields)[number];

/** Columns of sheets that have one for each weekday, from Monday on. */
export const weekdayFields = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const satisfies readonly ImportField[];

/** Headings that offices use, compared without case, signs and spaces. The first that fits is suggested. */
const headings: Readonly<Record<ImportField, readonly string[]>> = {
  nationalId: [
    'fødselsnummer',
    'fødselsnr',
    'fødselsogpersonnummer',
    'fnr',
    'personnummer',
    'personnr',
    'dnummer',
    'dnr',
    'fødselsnummerdnummer',
    'fødselsnummer11siffer',
    'fodselsnummer',
    'id',
  ],
  birthDate: ['fødselsdato', 'født', 'fødd', 'fdato', 'fødselsdag', 'fodselsdato', 'fdt'],
  fullName: [
    'navn',
    'namn',
    'fulltnavn',
    'deltaker',
    'deltakar',
    'deltakernavn',
    'deltagernavn',
    'deltager',
    'bruker',
    'brukar',
    'brukernavn',
    'person',
    'søker',
    'navnpådeltaker',
  ],
  firstName: ['fornavn', 'førenamn', 'fornamn', 'fornavnmellomnavn', 'fornavnogmellomnavn'],
  lastName: ['etternavn', 'etternamn', 'slektsnavn'],
  status: ['status', 'tilstand', 'plassellerventeliste', 'harplassellerventer', 'harplassventer', 'situasjon'],
  offer: [
    'tilbud',
    'tilbod',
    'tiltak',
    'sted',
    'stad',
    'arbeidssted',
    'arbeidsplass',
    'plass',
    'avdeling',
    'virksomhet',
    'bedrift',
    'dagtilbud',
    'aktivitetstilbud',
    'vedtattplass',
    'tjenestested',
    'ønsket tilbud',
    'ønsketplass',
    'venterpå',
  ],
  workArea: ['arbeidsområde', 'arbeidsområdet', 'arbeidsomrade', 'gruppe', 'verksted', 'fagområde', 'oppgave'],
  weekdays: [
    'dager',
    'ukedager',
    'vekedagar',
    'dagar',
    'hvilkedager',
    'oppmøtedager',
    'arbeidsdager',
    'faste dager',
    'dagerpåtilbudet',
  ],
  monday: ['mandag', 'mandager', 'måndag', 'måndagar', 'man', 'mån', 'ma', 'må'],
  tuesday: ['tirsdag', 'tirsdager', 'tysdag', 'tysdagar', 'tirs', 'tir', 'tys', 'ti', 'ty'],
  wednesday: ['onsdag', 'onsdager', 'onsdagar', 'ons', 'on'],
  thursday: ['torsdag', 'torsdager', 'torsdagar', 'tors', 'tor', 'to'],
  friday: ['fredag', 'fredager', 'fredagar', 'fred', 'fre', 'fr'],
  daysPerWeek: [
    'antalldager',
    'dageruke',
    'dagerperuke',
    'dageriuka',
    'dageriuken',
    'antalldageruke',
    'antalldagerperuke',
    'dagarperveke',
    'antdager',
    'omfang',
  ],
  from: [
    'fra',
    'frå',
    'fradato',
    'fradag',
    'startdato',
    'start',
    'oppstart',
    'oppstartsdato',
    'begynte',
    'startet',
    'vedtakfra',
    'innvilgetfra',
    'gyldigfra',
    'førstedag',
  ],
  to: [
    'til',
    'tildato',
    'tildag',
    'sluttdato',
    'slutt',
    'sluttet',
    'opphør',
    'vedtaktil',
    'innvilgettil',
    'gyldigtil',
    'sistedag',
    'tilogmed',
    'tom',
  ],
  waitingSince: [
    'ventetsiden',
    'ventersiden',
    'venteliste',
    'ventelistefra',
    'ventelistedato',
    'søktdato',
    'søknadsdato',
    'søknadmottatt',
    'søkt',
    'påventelistesiden',
    'pålistesiden',
  ],
  informedOn: [
    'informert',
    'informertdato',
    'informertomventetid',
    'informertomventing',
    'fåttviteomventetid',
    'foreløpigsvar',
    'foreløpigsvardato',
  ],
  protection: [
    'kode',
    'kode67',
    'kode6',
    'kode7',
    'gradering',
    'adressesperre',
    'adressebeskyttelse',
    'fortrolig',
    'hemmeligadresse',
    'skjermet',
    'sperretadresse',
  ],
};

const fieldOf: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => headings[field].map((heading) => [plain(heading), field] as const)),
);

/** The field that a heading is about; null when it is none that the product knows. */
export function fieldOfHeading(heading: Cell | undefined): ImportField | null {
  const words = textOf(heading).replace(/\(.*?\)/g, ' ');
  return fieldOf.get(plain(words)) ?? fieldOf.get(plain(textOf(heading))) ?? null;
}

/** A suggestion for each column, in their order. A field is suggested once, for the first column that fits. */
export function suggestColumns(row: readonly (Cell | undefined)[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  const letters = initialsAt(row);
  return row.map((heading, index) => {
    const field = fieldOfHeading(heading) ?? weekdayFields[index - letters] ?? null;
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** Where five columns side by side are called M, T, O, T and F; beyond the row when none are. */
function initialsAt(row: readonly (Cell | undefined)[]): number {
  const initials = row.map((heading) => plain(textOf(heading)));
  const at = initials.findIndex((_, index) => initials.slice(index, index + 5).join() === 'm,t,o,t,f');
  return at === -1 ? row.length : at;
}
