/**
 * Every address of the product that another page links to. Pages read their ids with `useParam`; `app/areas.ts` says which
 * component answers. Ids only: names and other personal data never stand in an address.
 */
export const paths = {
  home: () => '/',
  /** Where one lands after log-in; goes on to the area of the active hat. */
  start: () => '/start',
  loggedOut: () => '/logget-ut',
  /** Shown in the tab that renews a log-in while another tab holds what was typed. */
  loggedInAgain: () => '/innlogget',
  offers: () => '/tilbud',
  offer: (code: string) => `/tilbud/${code}`,
  /** All offers of a municipality on paper, for meetings with parents; `?kommune=` says of which. */
  offersOnPaper: () => '/tilbud-pa-papir',
  /** «Hva passer for meg?» */
  guide: () => '/hva-passer',
  howToApply: () => '/slik-soker-du',
  yearWheel: () => '/moter',
  contact: () => '/kontakt',
  accessibility: () => '/tilgjengelighet',
  privacy: () => '/personvern',
  words: () => '/ord',
  minSak: () => '/min-sak',
  /** The application: where it begins or goes on. `?tilbud=` puts an offer to the front of the list. */
  application: () => '/min-sak/soknad',
  applicationScreen: (screen: string) => `/min-sak/soknad/${screen}`,
  /** «Jeg vil ha en endring». */
  change: () => '/min-sak/endring',
  letter: (letterId: string) => `/min-sak/brev/${letterId}`,
  whoSeesMe: () => '/min-sak/hvem-ser-meg',
  /** «Hjelp oss å se om det er rettferdig». */
  fairness: () => '/min-sak/rettferdig',
  skole: () => '/skole',
  /** A school helps a pupil to write the application. */
  pupilApplication: (pupilId: string) => `/skole/elev/${pupilId}/soknad`,
  pupilApplicationScreen: (pupilId: string, screen: string) => `/skole/elev/${pupilId}/soknad/${screen}`,
  tildeling: () => '/tildeling',
  register: () => '/tildeling/saker',
  /** Steps that the municipality's own case system lacks. */
  unrecorded: () => '/tildeling/fagsystem',
  case: (caseId: string) => `/tildeling/sak/${caseId}`,
  /** Makes or replaces an offer of a place: days by offers, with the room there is. */
  placeOfferFor: (caseId: string) => `/tildeling/sak/${caseId}/tilbud`,
  /** Prepares a decision. */
  decisionFor: (caseId: string) => `/tildeling/sak/${caseId}/vedtak`,
  registerApplication: () => '/tildeling/registrer',
  /** Today's participants, places and waiting people from the office's own sheets. */
  movingIn: () => '/tildeling/innhenting',
  /** How much the schools' pupils have tried work, for the office's leader. */
  schoolFigures: () => '/tildeling/hospitering',
  sheetImport: (importId: string) => `/tildeling/innhenting/${importId}`,
  approvals: () => '/tildeling/godkjenning',
  /** Dynamisk flyt: wishes for change, and meetings. */
  flow: () => '/tildeling/flyt',
  officeMeeting: (meetingId: string) => `/tildeling/flyt/${meetingId}`,
  /** Places that the municipality buys. */
  purchases: () => '/tildeling/kjopte-plasser',
  /** The main intake's planning. */
  round: () => '/tildeling/hovedinntak',
  /** All offers in one grid; `?sak=` shows what would fit that person. */
  officeCapacity: () => '/tildeling/kapasitet',
  tilbyder: () => '/tilbyder',
  /** A person whom the office has asked the provider about. */
  providerReferral: (referralId: string) => `/tilbyder/henvisning/${referralId}`,
  providerPlacements: () => '/tilbyder/deltakere',
  providerCapacity: () => '/tilbyder/kapasitet',
  providerMeetings: () => '/tilbyder/moter',
  providerMeeting: (meetingId: string) => `/tilbyder/moter/${meetingId}`,
  nav: () => '/nav',
  /** A person whom the municipality has asked NAV about. */
  navReferral: (referralId: string) => `/nav/henvendelse/${referralId}`,
  /** VTA and VTO: places by municipality, and who waits. */
  navPlaces: () => '/nav/vta-plasser',
  /** NAV registers an application with a person who starts there. */
  /** The need for places, to print. */
  navNeed: () => '/nav/behov',
  officeNeed: () => '/tildeling/behov',
  navRegisterApplication: () => '/nav/registrer',
  navMeetings: () => '/nav/moter',
  navMeeting: (meetingId: string) => `/nav/moter/${meetingId}`,
  report: () => '/bydel',
  /** Earmarked money for new jobs and places. */
  grants: () => '/bydel/tilskudd',
  /** For an office's leader: figures as they stand now. */
  figuresToday: () => '/bydel/i-dag',
  /** Places beside the number of people who live there. */
  population: () => '/bydel/innbyggere',
  admin: () => '/admin',
} as const;

/**
 * Where logging in begins; `returnTo` is a path of the product. Citizens and staff log in at different places: without `as`
 * the server asks which.
 */
export function logInPath(returnTo: string, as?: 'citizen' | 'staff'): string {
  return `/auth/login?${as === undefined ? '' : `as=${as}&`}returnTo=${encodeURIComponent(returnTo)}`;
}

/** Ending the log-in is a POST: a link could be followed by a prefetching browser. */
export const logOutPath = '/auth/logout';

/** A letter as a PDF, from the server. */
export function letterPdf(letterId: string): string {
  return `/documents/letters/${letterId}.pdf`;
}

/** The report of a period as a file, from the server. */
export function reportFile(period: string, format: 'csv' | 'xlsx'): string {
  return `/exports/report.${format}?period=${encodeURIComponent(period)}`;
}

/** A booked meeting as a calendar file without content, from the server. */
export function bookingCalendar(clarificationId: string): string {
  return `/documents/bookings/${clarificationId}.ics`;
}

/** The report of need as a file, from the server. */
export function needFile(format: 'csv' | 'xlsx'): string {
  return `/exports/need.${format}`;
}

/** A list as a file, for the same choices as on the screen; what is '' is left out. Never names. */
export function listFile(
  list:
    | 'worklist'
    | 'placements'
    | 'waitlist'
    | 'unrecorded'
    | 'gaps'
    | 'grants'
    | 'pupils'
    | 'changes'
    | 'referrals'
    | 'attendance'
    | 'school-figures'
    | 'round'
    | 'round-nav',
  format: 'csv' | 'xlsx',
  choices: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== '')).toString();
  return `/exports/${list}.${format}${query === '' ? '' : `?${query}`}`;
}

/** A sheet to fill in, with the headings that are understood. */
export function importTemplate(format: 'csv' | 'xlsx'): string {
  return `/imports/template.${format}`;
}

/** The register of people as a file: all of it, since an address never holds a name or a number that is searched for. */
export function registerFile(format: 'csv' | 'xlsx'): string {
  return `/exports/register.${format}`;
}
