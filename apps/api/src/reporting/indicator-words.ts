import type { GoalNumber, IndicatorCode, ReportPeriod } from '@inntak/domain/reporting';

/** What an indicator is called, what it says, and who stands behind it. */
export interface IndicatorWords {
  readonly name: string;
  readonly description: string;
  /** The people counted, as the heading of a column. */
  readonly base: string;
}

/** The words of every indicator of the report. */
export const indicatorWords: Readonly<Record<IndicatorCode, IndicatorWords>> = {
  daysToAnswer: {
    name: 'Dager fra søknad til svar',
    description: 'Halvparten fikk det første vedtaket på så mange dager eller færre, fra søknaden kom. Medianen vises.',
    base: 'Fikk svar',
  },
  answeredInTime: {
    name: 'Svar innen måldato',
    description: 'Andelen som hadde fått vedtak på måldatoen, av dem som hadde måldato i perioden.',
    base: 'Hadde måldato',
  },
  namedContact: {
    name: 'Har en fast kontaktperson',
    description: 'Andelen som har fått en egen saksbehandler, av dem som sendte søknad i perioden.',
    base: 'Sendte søknad',
  },
  firstWish: {
    name: 'Fikk det første ønsket',
    description: 'Andelen som fikk det de hadde satt øverst, av dem som fikk ja til et ønske.',
    base: 'Fikk ja',
  },
  earmarkedPlaces: {
    name: 'Nye jobber og plasser',
    description: 'Personer som begynte i en jobb eller plass som er betalt av øremerkede midler.',
    base: 'Begynte',
  },
  withoutOffer: {
    name: 'Søkere uten tilbud',
    description: 'Personer med åpen søknad den siste dagen i perioden, som ikke hadde fått noe tilbud om plass.',
    base: 'Søkere',
  },
  withoutPlace: {
    name: 'Uten plass',
    description:
      'Andelen uten noen plass den siste dagen i perioden, av dem som har plass eller åpen søknad. Tallene er rundet av til nærmeste fem.',
    base: 'Har plass eller søker',
  },
  daysWaiting: {
    name: 'Dager på venteliste',
    description:
      'Halvparten av dem som sto på venteliste den siste dagen i perioden, hadde ventet så mange dager eller færre.',
    base: 'Står på venteliste',
  },
  mappedNeed: {
    name: 'Kartlagt behov',
    description: 'Personer som fikk behovet sitt kartlagt: vurdert av et tilbud eller av NAV, eller vurdert for VTA.',
    base: 'Kartlagt',
  },
  activityToWork: {
    name: 'Fra aktivitet til arbeid',
    description: 'Personer som hadde plass i et aktivitetstilbud og begynte i arbeid for første gang.',
    base: 'Begynte i arbeid',
  },
  workToOrdinary: {
    name: 'Fra tilrettelagt arbeid til vanlig bedrift',
    description: 'Personer som hadde plass i arbeid, og som begynte i en vanlig bedrift (VTO) for første gang.',
    base: 'Begynte i vanlig bedrift',
  },
  workToActivity: {
    name: 'Fra arbeid til aktivitet',
    description:
      'Personer som hadde plass i arbeid, og som begynte i et aktivitetstilbud for første gang. Noen ønsker roligere dager.',
    base: 'Begynte i aktivitet',
  },
};

/** The city's goals for its bydeler, in the words of its budget. */
export const goalWords: Readonly<Record<GoalNumber, string>> = {
  1: 'Innbyggerne skal møte sammenhengende og tilgjengelige tjenester',
  2: 'Flere skal kunne bo trygt i eget hjem og leve selvstendige liv',
  3: 'Flere skal oppleve god helse og mestring',
  4: 'Andelen sysselsatte i Oslo skal økes',
  5: 'Levekårsforskjellene skal reduseres',
  6: 'Innbyggerne skal ha mulighet til å delta, bidra og bli inkludert i fellesskap',
};

/** «2. halvår 2026», «Hele 2026». */
export function periodName({ year, half }: Pick<ReportPeriod, 'year' | 'half'>): string {
  return half === null ? `Hele ${year}` : `${half}. halvår ${year}`;
}

/** How a hidden figure is shown, and what that means: the same on screen, in files and in print. */
export const hiddenWords = {
  cell: 'skjult (færre enn 5)',
  note: '«skjult (færre enn 5)»: Tallet bygger på 1 til 4 personer. Noen ganger skjuler vi et tall til, for at ingen skal kunne regne seg fram.',
} as const;
