import {
  importKeptDays,
  mostImportRows,
  type ImportField,
  type ImportProblem,
  type ImportRule,
} from '@inntak/domain/moving-in';
import type { StepViolation } from '@inntak/domain/steps';
import { isWeekday } from '@inntak/domain/calendar';
import type { Explanations } from '../platform/results';
import { stepExplanations } from '../platform/steps';
import { sayDay, sayList, sayWeekday } from '../platform/texts/say';
import type { Unread } from './read-file';

/** The columns as people say them. */
export const fieldNames: Readonly<Record<ImportField, string>> = {
  nationalId: 'Fødselsnummer',
  birthDate: 'Fødselsdato',
  fullName: 'Navn',
  firstName: 'Fornavn',
  lastName: 'Etternavn',
  status: 'Har plass eller venter',
  offer: 'Tilbud',
  workArea: 'Arbeidsområde',
  weekdays: 'Ukedager',
  monday: 'Mandag',
  tuesday: 'Tirsdag',
  wednesday: 'Onsdag',
  thursday: 'Torsdag',
  friday: 'Fredag',
  daysPerWeek: 'Dager per uke',
  from: 'Fra dag',
  to: 'Til dag',
  waitingSince: 'Ventet siden',
  informedOn: 'Informert om ventetid',
  protection: 'Adressesperre',
};

type Facts = ImportProblem['facts'];
const quoted = ({ value }: Facts) => `«${value ?? ''}»`;
const days = ({ weekdays = '' }: Facts) => sayList(weekdays.split(',').map(Number).filter(isWeekday).map(sayWeekday));

const missing: Readonly<Partial<Record<ImportField, string>>> = {
  nationalId: 'Fødselsnummer eller fødselsdato mangler.',
  birthDate: 'Fødselsnummer eller fødselsdato mangler.',
  status: 'Det står ikke om personen har plass eller venter.',
};

/** What is wrong with a cell or a row, and what can be done about it. */
const problemTexts: Readonly<Record<ImportRule, (facts: Facts, field: ImportField | null) => string>> = {
  'import-missing': (_, field) =>
    field === null ? 'Noe mangler.' : (missing[field] ?? `${fieldNames[field]} mangler.`),
  'import-too-long': () => 'Navnet er for langt.',
  'import-day-unreadable': (facts) => `Vi forstår ikke ${quoted(facts)} som en dato. Skriv for eksempel 18.01.2027.`,
  'import-day-unlikely': ({ day }) => `${day ? sayDay(day) : 'Datoen'} kan ikke stemme her.`,
  'import-national-id-wrong': () => 'Dette er ikke et gyldig fødselsnummer eller d-nummer. Se etter skrivefeil.',
  'import-birth-date-differs': ({ day }) =>
    `Fødselsdatoen passer ikke med fødselsnummeret, som sier ${day ? sayDay(day) : 'noe annet'}.`,
  'import-status-unknown': (facts) => `Vi forstår ikke ${quoted(facts)}. Skriv «har plass» eller «venter».`,
  'import-offer-unknown': (facts) =>
    `Vi kjenner ikke noe tilbud som heter ${quoted(facts)}. Skriv navnet slik det står i katalogen.`,
  'import-offer-unclear': (facts) =>
    `${quoted(facts)} kan være flere tilbud: ${facts['candidates'] ?? ''}. Skriv hele navnet.`,
  'import-offer-not-for-you': ({ offer }) => `${offer ?? 'Tilbudet'} er ikke for denne kommunen.`,
  'import-offer-without-places': ({ offer }) =>
    `${offer ?? 'Tilbudet'} er åpent for alle og har ingen plasser å registrere.`,
  'import-work-area-unknown': (facts) => `Tilbudet har ikke noe arbeidsområde som heter ${quoted(facts)}.`,
  'import-weekdays-unreadable': (facts) =>
    `Vi forstår ikke ${quoted(facts)} som ukedager. Skriv for eksempel man–ons eller tirsdag, torsdag.`,
  'import-weekdays-weekend': () => 'Tilbudene er åpne fra mandag til fredag.',
  'import-weekdays-missing': (_, field) =>
    field === 'weekdays'
      ? 'Det står ikke hvilke ukedager. Skriv for eksempel man–ons.'
      : 'Det er ikke satt merke på noen ukedag. Skriv x på dagene personen er der.',
  'import-weekdays-differ': ({ weekdays, days: count }) =>
    `Det står ${count ?? ''} dager per uke, men ${weekdays ?? ''} ukedager.`,
  'import-weekday-closed': (facts) => `${facts['offer'] ?? 'Tilbudet'} har ikke åpent ${days(facts)}.`,
  'import-day-mark-unreadable': (facts) =>
    `Vi forstår ikke ${quoted(facts)} på en ukedag. Skriv x på dagene personen er der, og la de andre stå tomme.`,
  'import-half-day': () => 'Halv dag. Plassene telles i hele dager, så dette blir en hel dag.',
  'import-weekdays-two-ways': () => 'Ukedagene her og i kolonnene for hver dag er ikke de samme.',
  'import-days-unreadable': (facts) => `Vi forstår ikke ${quoted(facts)} som et antall dager fra 1 til 5.`,
  'import-ends-before-start': () => 'Siste dag er før første dag.',
  'import-has-ended': ({ day }) =>
    `Plassen tok slutt ${day ? sayDay(day) : 'før i dag'}. Ta med bare plasser som gjelder nå.`,
  'import-in-the-future': ({ day }) => `${day ? sayDay(day) : 'Dagen'} har ikke vært ennå.`,
  'import-informed-missing': () =>
    'Det må stå når og hvordan personen fikk vite at det kan ta lang tid. Det kan du svare på for hele arket.',
  'import-protected': () =>
    'Personer med adressesperre skal ikke ligge i regneark. Ta ut raden, og registrer personen for hånd.',
  'import-twice': ({ row }) => `Det samme står i rad ${row ?? ''}.`,
  'import-weekday-twice': ({ row }) => `Rad ${row ?? ''} har den samme personen et annet sted på en av disse dagene.`,
  'import-too-many': ({ most }) => `En person kan ha høyst ${most ?? ''} rader.`,
  'import-same-person': ({ row }) =>
    `Rad ${row ?? ''} har samme navn og fødselsdato, med fødselsnummer. Vi regner dem som samme person.`,
  'import-person-unclear': ({ rows }) =>
    `Radene ${rows ?? ''} har samme navn og fødselsdato, men ulike fødselsnummer. Skriv fødselsnummeret her også.`,
  'import-names-differ': ({ row }) => `Rad ${row ?? ''} har det samme fødselsnummeret, men et annet navn.`,
  'import-known': () => 'Personen finnes i registeret fra før, og får dette lagt til.',
  'import-name-known': () => 'En med samme navn og fødselsdato finnes i registeret. Denne raden blir en ny person.',
  'import-name-known-used': () => 'En med samme navn og fødselsdato finnes i registeret, og får dette lagt til.',
  'import-case-under-way': ({ caseNumber }) =>
    `Personen har en sak under arbeid (${caseNumber ?? ''}). Sett på venteliste derfra.`,
  'import-waiting-already': () => 'Personen står på denne ventelista fra før.',
  'import-weekday-taken': (facts) =>
    days(facts) === ''
      ? 'En av dagene er opptatt et annet sted.'
      : `Personen har allerede plass eller et tilbud ${days(facts)}.`,
  'import-no-room': (facts) => overAgreed(facts, 'Plassen går over avtalt antall'),
  'import-over-agreed': (facts) => overAgreed(facts, 'Hentes inn over avtalt antall'),
  'import-not-yours': () => 'Denne personen kan ikke hentes inn fra regneark. Registrer personen for hånd.',
};

function overAgreed(facts: Facts, begin: string): string {
  const when = days(facts);
  return `${begin}${when === '' ? '' : ` ${when}`}. ${facts['reasons'] ?? ''}`.trim();
}

/** A problem as a sentence. */
export function problemText({ rule, facts, field }: ImportProblem): string {
  return problemTexts[rule](facts, field);
}

/** Why a file could not be read. */
export const unreadTexts: Readonly<Record<Unread | 'tooLarge' | 'empty', string>> = {
  notASheet: 'Vi kan ikke lese fila. Lagre arket som Excel (.xlsx) eller csv, uten passord, og prøv igjen.',
  oldExcel:
    'Dette er et gammelt Excel-ark (.xls), eller et ark med passord. Lagre det som .xlsx uten passord, og prøv igjen.',
  reachesTooFar:
    'Det står noe langt nede eller langt ute i arket, utenfor lista. Kopier lista til et nytt ark, og prøv igjen.',
  noTable: 'Vi finner ingen tabell i fila. Den første raden i tabellen må ha overskrifter, som Navn og Tilbud.',
  tooManyRows: `Fila har mer enn ${mostImportRows} rader. Del den i to.`,
  tooLarge: 'Fila er for stor. Den kan være på 3 MB.',
  empty: 'Fila er tom.',
};

/** What keeps an import from a step. */
export type ImportViolation =
  | StepViolation
  | { readonly rule: 'import-column-twice'; readonly field: ImportField }
  | { readonly rule: 'import-columns-unknown' }
  | { readonly rule: 'import-has-errors'; readonly errors: number }
  | { readonly rule: 'import-forgotten' }
  | { readonly rule: 'import-changed-since' }
  | { readonly rule: 'import-undo-too-late'; readonly until: string };

export const importExplanations: Explanations<ImportViolation> = {
  ...stepExplanations,
  'step-not-open': () => ({ message: 'Innhentingen har kommet lenger, så dette kan ikke gjøres nå.' }),
  'import-column-twice': ({ field }) => ({
    message: `To kolonner er satt til ${fieldNames[field]}. Velg én av dem.`,
    field: 'columns',
  }),
  'import-columns-unknown': () => ({
    message: 'Kolonnene passer ikke med arket. Last siden på nytt.',
    field: 'columns',
  }),
  'import-has-errors': ({ errors }) => ({
    message:
      errors === 1 ? '1 rad har feil. Ingenting er hentet inn.' : `${errors} rader har feil. Ingenting er hentet inn.`,
    facts: { errors },
  }),
  'import-forgotten': () => ({
    message: `Innholdet i arket er slettet. Arkene blir slettet etter ${importKeptDays} dager.`,
  }),
  'import-changed-since': () => ({
    message:
      'Det har skjedd noe med en av personene etter innhentingen, så den kan ikke angres. Rett heller det som er feil, i sakene.',
  }),
  'import-undo-too-late': ({ until }) => ({
    message: `Innhentingen kunne angres til og med ${sayDay(until)}.`,
    facts: { until },
  }),
};
