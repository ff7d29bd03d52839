import type { YearWheelItem } from './year-wheel.graphql';

/** Long periods are drawn as an arc with a colour and a word. */
export const arcKinds = ['openDays', 'clarification'] as const;
export type ArcKind = (typeof arcKinds)[number];

export interface WheelPoint {
  /** 1, 2, 3 … from today on. */
  readonly number: number;
  readonly item: YearWheelItem;
  /** The day everything else is measured by: the deadline for applying. */
  readonly main: boolean;
}

export interface WheelArc {
  readonly kind: ArcKind;
  readonly from: string;
  readonly until: string;
}

/** The year ahead, sorted into what the wheel draws and what stands beside it. */
export interface WheelYear {
  readonly points: readonly WheelPoint[];
  readonly arcs: readonly WheelArc[];
  readonly openDays: readonly YearWheelItem[];
  /** What comes next; null when the year holds nothing more. */
  readonly next: YearWheelItem | null;
}

/** Kinds that concern only the school's or the municipality's own reporting. */
const notForThePublic = ['reporting', 'schoolNotice'];

/** Sorts the items of the year ahead. The same day of several municipalities is one day here. */
export function wheelYear(items: readonly YearWheelItem[]): WheelYear {
  const shown = withoutRepeats(items)
    .filter(({ kind }) => !notForThePublic.includes(kind))
    .sort((a, b) => a.day.localeCompare(b.day));
  const openDays = shown.filter(({ kind }) => kind === 'openDays');
  const points = shown.filter(({ kind }) => !arcKinds.some((arc) => arc === kind));
  return {
    points: points.map((item, index) => ({ number: index + 1, item, main: item.kind === 'applicationDeadline' })),
    arcs: [...openDaysArc(openDays), ...shown.flatMap(arcOf)],
    openDays,
    next: shown.find(({ kind }) => kind !== 'clarification') ?? null,
  };
}

function withoutRepeats(items: readonly YearWheelItem[]): YearWheelItem[] {
  const byName = new Map(items.map((item) => [`${item.day} ${item.title}`, item]));
  return [...byName.values()];
}

/** From the first open day to the last of the same season; the next winter's are not joined to this one's. */
function openDaysArc(openDays: readonly YearWheelItem[]): WheelArc[] {
  const first = openDays[0];
  if (!first) return [];
  const season = openDays.filter(({ day }) => day <= endOfSeason(first.day));
  return [{ kind: 'openDays', from: first.day, until: season.at(-1)?.day ?? first.day }];
}

/** Open days lie before the deadline on 1 February. */
function endOfSeason(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return `${month > 1 ? year + 1 : year}-02-01`;
}

function arcOf({ kind, day, until }: YearWheelItem): WheelArc[] {
  return kind === 'clarification' && until !== null ? [{ kind, from: day, until }] : [];
}
