/** A figure as it may be shown: the number, or hidden because it tells of too few people. */
export type Shown =
  { readonly hidden: false; readonly value: number } | { readonly hidden: true; readonly value: null };

/** Figures from 1 up to, and not including, this are hidden unless the municipality sets it higher. */
export const hideBelow = 3;

const hidden: Shown = { hidden: true, value: null };

/** One figure by itself. Zero is shown: nobody is told of. */
export function show(value: number, below = hideBelow): Shown {
  return isSmall(value, below) ? hidden : { hidden: false, value };
}

/**
 * The parts of a total that is shown too. Where only one part would be hidden, subtraction would tell it, so the
 * smallest of the others is hidden with it.
 */
export function showParts(values: readonly number[], below = hideBelow): Shown[] {
  const small = values.map((value) => isSmall(value, below));
  const isAlone = small.filter(Boolean).length === 1;
  const companion = isAlone ? smallestOther(values, small) : -1;
  return values.map((value, index) => (small[index] || index === companion ? hidden : { hidden: false, value }));
}

function isSmall(value: number, below: number): boolean {
  return value > 0 && value < below;
}

/** The place of the smallest part that is not small; one that is not zero where there is one. -1 when there is none. */
function smallestOther(values: readonly number[], small: readonly boolean[]): number {
  const others = values.map((value, index) => ({ value, index })).filter(({ index }) => !small[index]);
  const byNumber = others.sort((a, b) => Number(a.value === 0) - Number(b.value === 0) || a.value - b.value);
  return byNumber[0]?.index ?? -1;
}
