import { hideInColumn, smallBelow, type Cell } from '@inntak/domain/reporting';
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

const words = {
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
} as const;

/**
 * The figures of one municipality as its office may see them: what is too small is hidden by the same rule as in the report,
 * with what would tell it.
 */
export function toMeasures(figures: Figures, catalogue: Catalogue): Measure[] {
  const { open, withoutOffer, waitingForVta, placed, placedAt, answered, medianDays, due, inTime } = figures;
  const [openHidden, vtaHidden, answersHidden] = hiddenAlone([
    { base: open, part: withoutOffer },
    people(waitingForVta),
    { base: due, part: inTime },
  ]);
  const places = hideInColumn(
    placedAt.map((each) => people(each.people)),
    people(placed),
  );
  const percent = due === 0 ? null : Math.round((100 * inTime) / due);
  return [
    measure('open', words.open, 'people', open, openHidden),
    measure('withoutOffer', words.withoutOffer, 'people', withoutOffer, openHidden),
    measure('waitingForVta', words.waitingForVta, 'people', waitingForVta, vtaHidden),
    measure('placed', words.placed, 'people', placed, places.total),
    ...placedAt.map((each, index) => {
      const { code, name } = catalogue.offer(each.offerId);
      const text = { name, description: `Personer som er i plass på ${name} i dag.` };
      return measure(`placedAt.${code}`, text, 'people', each.people, places.units[index]);
    }),
    measure('medianDays', words.medianDays, 'days', medianDays, answered > 0 && answered < smallBelow),
    measure('answeredInTime', words.answeredInTime, 'percent', percent, answersHidden),
  ];
}

const people = (base: number): Cell => ({ base, part: null });

/** Figures that are not added up with any other. */
function hiddenAlone(cells: readonly Cell[]): readonly boolean[] {
  return hideInColumn(cells, null).units;
}

/** One that nothing was decided about is hidden. */
function measure(
  key: string,
  text: { readonly name: string; readonly description: string },
  unit: 'people' | 'days' | 'percent',
  value: number | null,
  hidden = true,
): Measure {
  return { key, ...text, unit, value: hidden ? null : value, hidden };
}
