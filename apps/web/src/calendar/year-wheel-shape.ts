/**
 * The year drawn as a wheel that begins on 1 August at the top and runs clockwise. Pure geometry: days in, SVG numbers
 * out. Every month takes a twelfth, so that the names stand evenly.
 */

/** A place on the drawing, in the units of its view box. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Side of the square view box; the wheel's centre lies in its middle. */
export const wheelSize = 500;
const centre = wheelSize / 2;
const augustIndex = 7;

/** How far round the wheel a day lies, in turns: 0 is 1 August, 0.5 is 1 February. */
export function turnOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const monthsFromAugust = (month - 1 - augustIndex + 12) % 12;
  return (monthsFromAugust + (date - 1) / daysInMonth) / 12;
}

/** The point at a turn and a distance from the centre. */
export function pointAt(turn: number, radius: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: rounded(centre + radius * Math.sin(angle)), y: rounded(centre - radius * Math.cos(angle)) };
}

/** The SVG path of the arc from one turn to another, clockwise; over New Year and over August too. */
export function arcPath(from: number, to: number, radius: number): string {
  const length = (((to - from) % 1) + 1) % 1;
  const start = pointAt(from, radius);
  const end = pointAt(from + length, radius);
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${length > 0.5 ? 1 : 0} 1 ${end.x} ${end.y}`;
}

/** The twelve months in the wheel's order, with where each begins, ends and has its name (in turns). */
export const wheelMonths = Array.from({ length: 12 }, (_, index) => ({
  /** 1 to 12. */
  month: ((index + augustIndex) % 12) + 1,
  from: index / 12,
  middle: (index + 0.5) / 12,
  to: (index + 1) / 12,
}));

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
