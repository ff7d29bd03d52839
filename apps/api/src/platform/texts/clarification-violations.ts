import type {
  BookingViolation,
  CourseViolation,
  DisclosureViolation,
  ReferralViolation,
  ResultViolation,
} from '@inntak/domain/clarifications';
import type { Explanations } from '../results';
import { dayText } from './day-text';

type ClarificationViolation =
  BookingViolation | CourseViolation | DisclosureViolation | ReferralViolation | ResultViolation;

/** What keeps somebody from being asked about a person, or from answering. */
export const clarificationViolations: Explanations<ClarificationViolation> = {
  'disclosure-shows-nothing': ({ field }) => ({ message: 'Velg hva som skal deles.', field }),
  'legal-basis-missing': ({ field }) => ({ message: 'Skriv hvilken lov det bygger på.', field }),
  'not-in-this-step': ({ organisationId }) => ({
    message: 'Dette stedet kan ikke spørres i dette steget. Først avklares aktivitet, så arbeid.',
    facts: { organisationId },
  }),
  'disclosure-missing': ({ organisationId }) => ({
    message: 'Vis personen hva som skal deles, og få et svar, før du spør.',
    facts: { organisationId },
  }),
  'disclosure-not-answered': ({ organisationId }) => ({
    message: 'Personen har ikke svart på om opplysningene kan deles.',
    facts: { organisationId },
  }),
  'disclosure-refused': ({ organisationId }) => ({
    message: 'Personen har sagt nei til å dele. Saken fortsetter i kommunen, uten dem.',
    facts: { organisationId },
  }),
  'booking-in-the-past': ({ field }) => ({ message: 'Velg i dag eller en dag som kommer.', field }),
  'booking-too-far-off': ({ field, latest }) => ({ message: `Velg en dag senest ${dayText(latest)}.`, field }),
  'booking-not-yet': ({ on }) => ({
    message: `Avtalen er ${dayText(on)}. Den er ikke gjennomført ennå.`,
    facts: { on },
  }),
  'course-day-impossible': ({ field, latest }) => ({
    message: `Et avklaringskurs begynner i dag eller senere, senest ${dayText(latest)}.`,
    field,
  }),
  'course-places-impossible': ({ field, most }) => ({
    message: `Et avklaringskurs har plass til mellom 1 og ${most} personer om dagen.`,
    field,
  }),
  'course-overlaps': ({ field, from, to }) => ({
    message:
      from === null || to === null
        ? 'Dere har et avklaringskurs på disse dagene fra før. Velg en annen dag.'
        : `Dere har et avklaringskurs fra ${dayText(from)} til ${dayText(to)}. Velg en dag så kursene ikke overlapper.`,
    field,
  }),
  'course-not-here': ({ field }) => ({
    message: 'Dette avklaringskurset hører til et annet sted. Velg et annet.',
    field,
  }),
  'course-other-day': ({ field, from, to }) => ({
    message: `Avklaringskurset er fra ${dayText(from)} til ${dayText(to)}. Velg en av de dagene.`,
    field,
  }),
  'course-has-person': ({ field }) => ({ message: 'Personen har plass på dette avklaringskurset fra før.', field }),
  'course-full': ({ field, places, from }) => ({
    message: `Avklaringskurset fra ${dayText(from)} er fullt: ${places === 1 ? 'den ene plassen er tatt' : `alle ${places} plassene er tatt`}. Velg et annet kurs.`,
    field,
  }),
  'outcome-not-for-this-question': ({ field }) => ({ message: 'Dette svaret passer ikke til spørsmålet.', field }),
  'result-needs-reason': ({ field }) => ({ message: 'Velg minst én grunn.', field }),
  'own-view-missing': ({ field }) => ({ message: 'Skriv hva personen selv syntes.', field }),
};
