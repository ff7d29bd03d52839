import type { Explanations } from '../../platform/results';

/** What only the office's own work with a case can refuse with. */
export type OfficeViolation =
  | { readonly rule: 'stand-in-is-responsible'; readonly field: 'standInId' }
  | { readonly rule: 'vta-not-chosen'; readonly field: 'assessment' }
  | { readonly rule: 'reason-too-short'; readonly field: 'reason'; readonly letters: number }
  | { readonly rule: 'national-id-wrong'; readonly field: 'nationalId' }
  | { readonly rule: 'person-known-already'; readonly field: 'nationalId' }
  | { readonly rule: 'office-takes-it'; readonly field: 'nationalId'; readonly phone: string | null }
  | { readonly rule: 'application-under-way'; readonly caseNumber: string }
  | { readonly rule: 'paper-from-the-future'; readonly field: 'paperReceivedOn' }
  | { readonly rule: 'not-yours-to-register' }
  | { readonly rule: 'text-missing'; readonly field: string };

/** Their words. */
export const officeViolations: Explanations<OfficeViolation> = {
  'stand-in-is-responsible': ({ field }) => ({ message: 'Vikaren kan ikke være den som har saken.', field }),
  'vta-not-chosen': ({ field }) => ({ message: 'Velg om VTA er aktuelt, ikke aktuelt eller uavklart.', field }),
  'reason-too-short': ({ field, letters }) => ({
    message: `Skriv hvorfor med minst ${letters} tegn. Personvernombudet leser det.`,
    field,
    facts: { letters },
  }),
  'national-id-wrong': ({ field }) => ({ message: 'Fødselsnummeret stemmer ikke. Se på sifrene en gang til.', field }),
  'person-known-already': ({ field }) => ({
    message: 'Dette kan ikke registreres her. Snakk med lederen.',
    field,
  }),
  // Says nothing about whether, or why, somebody is known: NAV learns that from the person, or when the office asks.
  'office-takes-it': ({ field, phone }) => ({
    message: `Denne søknaden kan ikke registreres av NAV. Ring Tildelingskontoret${phone === null ? '' : ` på ${phone}`}. De hjelper personen videre, og spør NAV når det trengs.`,
    field,
    ...(phone === null ? {} : { facts: { phone } }),
  }),
  'application-under-way': ({ caseNumber }) => ({
    message: `Personen har en søknad fra før: sak ${caseNumber}. Arbeid videre i den.`,
    facts: { caseNumber },
  }),
  'paper-from-the-future': ({ field }) => ({ message: 'Dagen søknaden kom, kan ikke være senere enn i dag.', field }),
  'not-yours-to-register': () => ({
    message: 'Rollen du bruker nå, kan ikke registrere søknader. Det kan saksbehandler og veileder i NAV.',
  }),
  'text-missing': ({ field }) => ({ message: 'Skriv noe her.', field }),
};
