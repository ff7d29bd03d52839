import { hideInColumn, type Cell, type HiddenInColumn } from '../reporting';

/** How many pupils of a school there are, have tried work, had it paid by somebody, and missed it because nobody would pay. */
export interface WorkTally {
  readonly pupils: number;
  readonly tried: number;
  /** Among those who tried. */
  readonly paid: number;
  readonly missedForCost: number;
}

/** The same as it may be shown; null is hidden. */
export type WorkFigures = { readonly [Measure in keyof WorkTally]: number | null };

const nothing: WorkTally = { pupils: 0, tried: 0, paid: 0, missedForCost: 0 };

/** Each measure as a part of the figure it stands under: what is hidden above hides what stands under it. */
const columns = [
  { measure: 'pupils', of: null },
  { measure: 'tried', of: 'pupils' },
  { measure: 'paid', of: 'tried' },
  { measure: 'missedForCost', of: 'pupils' },
] as const satisfies readonly { readonly measure: keyof WorkTally; readonly of: keyof WorkTally | null }[];

/**
 * Figures of schools beside each other with their sum, or of one school by itself. What is too small is hidden by the rule
 * of all figures about people, with what would tell it.
 */
export function publishWorkFigures(
  tallies: readonly WorkTally[],
  withTotal: boolean,
): { readonly schools: WorkFigures[]; readonly total: WorkFigures | null } {
  const sum = tallies.reduce<WorkTally>(added, nothing);
  const hidden = new Map<keyof WorkTally, HiddenInColumn>();
  for (const { measure, of } of columns) {
    const cellOf = (tally: WorkTally): Cell =>
      of === null ? { base: tally[measure], part: null } : { base: tally[of], part: tally[measure] };
    const own = hideInColumn(tallies.map(cellOf), withTotal ? cellOf(sum) : null);
    const above = of === null ? undefined : hidden.get(of);
    hidden.set(measure, {
      units: own.units.map((isHidden, at) => isHidden || above?.units[at] === true),
      total: own.total || above?.total === true,
    });
  }
  const shown = (tally: WorkTally, isHidden: (column: HiddenInColumn | undefined) => boolean): WorkFigures => ({
    pupils: isHidden(hidden.get('pupils')) ? null : tally.pupils,
    tried: isHidden(hidden.get('tried')) ? null : tally.tried,
    paid: isHidden(hidden.get('paid')) ? null : tally.paid,
    missedForCost: isHidden(hidden.get('missedForCost')) ? null : tally.missedForCost,
  });
  return {
    schools: tallies.map((tally, at) => shown(tally, (column) => column?.units[at] !== false)),
    total: withTotal ? shown(sum, (column) => column?.total !== false) : null,
  };
}

function added(a: WorkTally, b: WorkTally): WorkTally {
  return {
    pupils: a.pupils + b.pupils,
    tried: a.tried + b.tried,
    paid: a.paid + b.paid,
    missedForCost: a.missedForCost + b.missedForCost,
  };
}
