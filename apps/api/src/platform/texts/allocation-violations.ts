import type { DeviationViolation, RoundViolation } from '@inntak/domain/allocation';
import type { NoRoom } from '@inntak/domain/capacity';
import type { Explanations } from '../results';
import { sayDay, sayWeekday } from './say';

type AllocationViolation = RoundViolation | Exclude<DeviationViolation, NoRoom>;

/** What keeps a main round from going on, and a person from deciding otherwise than the proposal. */
export const allocationViolations: Explanations<AllocationViolation> = {
  'round-opens-later': ({ opensOn }) => ({ message: `Inntaket åpner ${sayDay(opensOn)}.`, facts: { opensOn } }),
  'deadline-not-passed': ({ deadline }) => ({
    message: `Søknadsfristen er ${sayDay(deadline)}, og hele den dagen teller. Lista kan låses dagen etter.`,
    facts: { deadline },
  }),
  'lottery-after-deadline': ({ deadline }) => ({
    message: `Loddtrekning må vedtas før søknadsfristen, som var ${sayDay(deadline)}.`,
    facts: { deadline },
  }),
  'lottery-adopted-already': () => ({ message: 'Loddtrekning er allerede vedtatt for dette inntaket.' }),
  'nobody-applied': () => ({ message: 'Ingen har søkt i dette inntaket ennå.' }),
  'need-not-assessed': ({ people }) => ({
    message:
      people === 1
        ? 'Behovet er ikke vurdert for 1 søker. Vurder det før du lager forslag.'
        : `Behovet er ikke vurdert for ${people} søkere. Vurder det før du lager forslag.`,
    facts: { people },
  }),
  'ties-undecided': ({ people }) => ({
    message: `${people} søkere står likt om den siste plassen. Bestem med grunn hvem som får den, før forslaget sendes.`,
    facts: { people },
  }),
  'deviation-needs-reason': ({ field }) => ({ message: 'Skriv hvorfor du velger noe annet enn forslaget.', field }),
  'deviation-days-missing': ({ field }) => ({ message: 'Velg minst én dag.', field }),
  'deviation-same-day-twice': ({ field, weekday }) => ({
    message: `${sayWeekday(weekday)} er valgt to ganger.`,
    field,
    facts: { weekday },
  }),
  'deviation-day-taken': ({ field, weekday }) => ({
    message: `Søkeren har allerede en plass på ${sayWeekday(weekday)}.`,
    field,
    facts: { weekday },
  }),
  'not-in-round': () => ({ message: 'Søkeren er ikke med i forslaget, eller har fått tilbud allerede.' }),
};
