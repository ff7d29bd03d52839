/**
 * The one place where it is decided which figures about people are too small to be shown, and which others would tell
 * them. Everything that shows figures (screens, files, print) asks here and shows the same to everybody.
 */

/** From 1 up to, and not including, this many people a figure is hidden; a median needs at least this many. */
export const smallBelow = 5;

/** How many others are hidden to protect those that are small, before the sum is hidden too. */
const mostCompanions = 3;

/** How much a sum of hidden figures must leave open, above the least that they can be. */
const leeway = smallBelow - 2;

/** A figure of one unit in one period: how many people stand behind it, and how many of them are in the part it tells of. */
export interface Cell {
  readonly base: number;
  /** Null where only people are counted. */
  readonly part: number | null;
}

/** Which cells of a column may not be shown. */
export interface HiddenInColumn {
  /** In the order of the units. */
  readonly units: readonly boolean[];
  readonly total: boolean;
}

/** True when the figure tells of some people, but of too few: in all, in its part, or in the rest. Zero tells of nobody. */
export function isSmall(cell: Cell): boolean {
  return countsOf(cell).some((count) => count > 0 && count < smallBelow);
}

/** True when everybody of a group is in the part: where people are known to be in the group, what they all said is known. */
export function tellsOfAKnownGroup({ base, part }: Cell): boolean {
  return base > 0 && part === base;
}

/** To the nearest five: of what people said in confidence, so that one answer more or less is not seen from day to day. */
export function roughly(count: number): number {
  return smallBelow * Math.round(count / smallBelow);
}

/**
 * Decides about units whose sum is shown too (`total`), or which are not added up (`null`). Hidden are small cells, always
 * with their base; with them so many of the units that follow in their order that the total less what is shown tells
 * nothing; and where that does not help soon, the total.
 *
 * The order is that of the units, never of their figures: who knows this rule learns nothing from which are hidden.
 */
export function hideInColumn(units: readonly Cell[], total: Cell | null): HiddenInColumn {
  const small = units.map(isSmall);
  if (total === null || isSmall(total) || !small.includes(true)) {
    return { units: small, total: total !== null && isSmall(total) };
  }
  const others = inOrderAfter(small.indexOf(true), units).filter((at) => !small[at] && (units[at]?.base ?? 0) > 0);
  if (others.length === 0) return { units: small, total: !tellsNothingOfFew(units.filter(isSmall)) };
  const hidden = [...small];
  const few = small.filter(Boolean).length;
  for (const [index, companion] of others.slice(0, mostCompanions).entries()) {
    hidden[companion] = true;
    const together = units.filter((_, at) => hidden[at]);
    if (leavesOpen(together, few + (index + 1) * smallBelow)) return { units: hidden, total: false };
  }
  return { units: hidden, total: true };
}

/**
 * Cells of a year, from those of its halves. What happens in a year is the sum of its halves, so the year is hidden where a
 * half is: then the halves say nothing about each other, and each is as safe as its own column.
 */
export function hideInYear(first: HiddenInColumn, second: HiddenInColumn): HiddenInColumn {
  return {
    units: first.units.map((hidden, index) => hidden || second.units[index] !== false),
    total: first.total || second.total,
  };
}

/** The counts that follow from a cell: in all, in the part, and in the rest. */
function countsOf({ base, part }: Cell): readonly number[] {
  return part === null ? [base] : [base, part, base - part];
}

/**
 * Everybody can add up what is hidden: the total less what is shown. May that be known? Each sum must be far enough from
 * the least it can be, for all in it (`least`: one for a small figure, `smallBelow` for another) as for part and rest.
 */
function leavesOpen(hidden: readonly Cell[], least: number): boolean {
  return sumsOf(hidden).every((sum, count) => sum >= (count === 0 ? least : smallBelow) + leeway);
}

/** Nothing but small figures: their sum may be known when it is not small and each of them may still be anything small. */
function tellsNothingOfFew(hidden: readonly Cell[]): boolean {
  const [sum = 0, ...parts] = sumsOf(hidden);
  const most = (smallBelow - 1) * hidden.length;
  return parts.length === 0 && sum >= smallBelow && sum >= hidden.length + leeway && sum <= most - leeway;
}

function sumsOf(cells: readonly Cell[]): readonly number[] {
  return cells.map(countsOf).reduce((sum, counts) => counts.map((count, at) => count + (sum[at] ?? 0)), []);
}

/** Every place, from this one on and around. */
function inOrderAfter(first: number, units: readonly Cell[]): readonly number[] {
  return units.map((_, index) => (first + index) % units.length);
}
