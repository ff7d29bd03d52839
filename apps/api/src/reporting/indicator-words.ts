import type { IndicatorCode, ReportPeriod } from '@inntak/domain/reporting';

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
