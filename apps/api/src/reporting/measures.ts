import { show, showParts, type Shown } from '@inntak/domain/reporting';
import type { Catalogue } from '../offers/catalogue';
import type { Measure } from './overview.types';

/** The figures of the database function `figures`, before what is too small has been hidden. Never answer them as they are. */
export interface Figures {
  readonly open: number;
  readonly withoutOffer: number;
  readonly waitingForVta: number;
  readonly placed: number;
  readonly placedAt: readonly { readonly offerId: string; readonly people: number }[];
  readonly answered: number;
  readonly medianDays: number | null;
  readonly due: number;
  readonly inTime: number;
}

/** Counts of people that may be compared between bydeler. */
export const countKeys = ['open', 'withoutOffer', 'waitingForVta', 'placed'] as const;
export type CountKey = (typeof countKeys)[number];

const words: Record<
  CountKey | 'medianDays' | 'answeredInTime',
  { readonly name: string; readonly description: string }
> = {
  open: {
    name: 'Søkere',
    description: 'Personer med en søknad som er sendt og ikke avsluttet. Hver person telles én gang.',
  },
  withoutOffer: {
    name: 'Uten tilbud',
    description: 'Personer med en åpen søknad som ikke har fått noe tilbud om plass ennå.',
  },
  waitingForVta: { name: 'Venter på VTA', description: 'Personer på venteliste for varig tilrettelagt arbeid.' },
  placed: { name: 'Har plass', description: 'Personer som er i en plass i dag. Hver person telles én gang.' },
  medianDays: {
    name: 'Dager til svar',
    description: 'Halvparten har fått vedtak på så mange dager eller færre, fra søknaden kom.',
  },
  answeredInTime: {
    name: 'Svar i tide',
    description: 'Andelen som har fått vedtak innen målet for svar, av dem som har fått vedtak eller skulle hatt det.',
  },
};

/**
 * The figures as they may be shown: hidden where one or two people stand behind, and where subtracting two that are shown
 * would tell of so few.
 *
 * @param shown counts that something else decides about (a comparison of bydeler).
 */
export function toMeasures(
  figures: Figures,
  catalogue: Catalogue,
  shown: Readonly<Record<CountKey, Shown>> = showCounts(figures),
): Measure[] {
  const counts = countKeys.map((key) => measure(key, words[key], 'people', shown[key]));
  const atOffers = showParts(figures.placedAt.map(({ people }) => people));
  const places = figures.placedAt.map(({ offerId }, index) => {
    const { code, name } = catalogue.offer(offerId);
    const text = { name, description: `Personer som er i plass på ${name} i dag.` };
    return measure(`placedAt.${code}`, text, 'people', atOffers[index] ?? show(0));
  });
  const { answered, medianDays, due, inTime } = figures;
  const percent = due === 0 ? null : Math.round((100 * inTime) / due);
  return [
    ...counts,
    ...places,
    measure('medianDays', words.medianDays, 'days', basedOn(answered, medianDays)),
    measure('answeredInTime', words.answeredInTime, 'percent', basedOn(due, percent)),
  ];
}

/** Those with an offer are told by those without and all: the two are parts of one total. */
function showCounts({ open, withoutOffer, waitingForVta, placed }: Figures): Record<CountKey, Shown> {
  const [without = show(0)] = showParts([withoutOffer, open - withoutOffer]);
  return { open: show(open), withoutOffer: without, waitingForVta: show(waitingForVta), placed: show(placed) };
}

/** The counts of several bydeler whose sums are shown too: none is told by subtracting the others. */
export function showCountsOfParts(parts: readonly Figures[]): Record<CountKey, Shown>[] {
  const own = parts.map(showCounts);
  const compared = new Map(countKeys.map((key) => [key, showParts(parts.map((part) => part[key]))]));
  return own.map((counts, index) => {
    const both = (key: CountKey): Shown => {
      const one = compared.get(key)?.[index] ?? counts[key];
      return one.hidden ? one : counts[key];
    };
    return {
      open: both('open'),
      withoutOffer: both('withoutOffer'),
      waitingForVta: both('waitingForVta'),
      placed: both('placed'),
    };
  });
}

/** A figure that is no count: hidden when one or two people stand behind it; without a value when nobody does. */
function basedOn(people: number, value: number | null): Shown | null {
  const base = show(people);
  if (base.hidden) return base;
  return value === null ? null : { hidden: false, value };
}

function measure(
  key: string,
  text: { readonly name: string; readonly description: string },
  unit: 'people' | 'days' | 'percent',
  shown: Shown | null,
): Measure {
  return { key, ...text, unit, value: shown?.value ?? null, hidden: shown?.hidden ?? false };
}
