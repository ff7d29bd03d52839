import { wheelYearOf } from './year-wheel-shape';
import type { YearWheelItem } from './year-wheel.graphql';

/** Things that last for weeks are drawn as an arc with a colour and a word; the rest as numbered points. */
export const arcKinds = ['openDays', 'clarification', 'answering'] as const;
export type ArcKind = (typeof arcKinds)[number];

export interface WheelPoint {
  /** 1, 2, 3 … in the order of the year. */
  readonly number: number;
  readonly item: YearWheelItem;
  /** The day everything else is measured by: the deadline for applying. */
  readonly main: boolean;
  readonly past: boolean;
}

export interface WheelArc {
  readonly kind: ArcKind;
  readonly from: string;
  readonly until: string;
}

export interface WheelYear {
  readonly points: readonly WheelPoint[];
  readonly arcs: readonly WheelArc[];
  /** What comes next, or goes on today; null when the year holds nothing more. */
  readonly next: YearWheelItem | null;
}

/** Kinds that concern only the school's or the municipality's own reporting. */
const notForThePublic = ['reporting', 'schoolNotice'];

/** Picks out the year that `today` lies in and sorts it into points, arcs and what comes next. */
export function wheelYear(items: readonly YearWheelItem[], today: string): WheelYear {
  const { from, to } = wheelYearOf(today);
  const shown = items
    .filter(({ day, kind }) => day >= from && day <= to && !notForThePublic.includes(kind))
    .sort((a, b) => a.day.localeCompare(b.day));
  return {
    points: shown
      .filter(({ kind }) => arcKindOf(kind) === null)
      .map((item, index) => ({
        number: index + 1,
        item,
        main: item.kind === 'applicationDeadline',
        past: (item.until ?? item.day) < today,
      })),
    arcs: shown.flatMap(({ kind, day, until }) => {
      const arc = arcKindOf(kind);
      return arc && until ? [{ kind: arc, from: day, until }] : [];
    }),
    next: nextItem(items, today),
  };
}

function nextItem(items: readonly YearWheelItem[], today: string): YearWheelItem | null {
  const ahead = items
    .filter(({ kind, day }) => day >= today && !notForThePublic.includes(kind) && arcKindOf(kind) === null)
    .sort((a, b) => a.day.localeCompare(b.day));
  return ahead[0] ?? null;
}

function arcKindOf(kind: string): ArcKind | null {
  return arcKinds.find((arc) => arc === kind) ?? null;
}
