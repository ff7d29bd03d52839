import { compareDays } from '../calendar';
import type { Applicant } from './snapshot';

/** What may tell two people apart, and nothing else. Never the order of rows, nor an id, nor who pressed first. */
export const orderKeys = ['needClass', 'leavesSchool', 'waitingSince', 'lottery'] as const;
export type OrderKey = (typeof orderKeys)[number];

/** The published order of a round, as data: another order is another version, and old runs keep theirs. */
export interface OrderRule {
  readonly version: string;
  readonly keys: readonly OrderKey[];
}

/** Need first; then who leaves school this round; then who has waited longest. Equals stay equals. */
export const orderRule2027: OrderRule = {
  version: '2027-1',
  keys: ['needClass', 'leavesSchool', 'waitingSince'],
};

/** The same, with a lottery among equals, where a municipality has adopted one before the deadline. */
export const orderRule2027WithLottery: OrderRule = {
  version: '2027-1-lodd',
  keys: ['needClass', 'leavesSchool', 'waitingSince', 'lottery'],
};

/** Everybody whose need is assessed, in groups of equals, the first first. Inside a group there is no order. */
export function orderGroups(applicants: readonly Applicant[], rule: OrderRule, seed: string | null): Applicant[][] {
  const assessed = applicants.filter(({ needClass }) => needClass !== null);
  const keyOf = sortKey(assessed, rule, seed);
  const keyed = assessed.map((applicant) => ({ applicant, key: keyOf(applicant) }));
  const isDrawn = seed !== null && rule.keys.includes('lottery');
  keyed.sort((a, b) => a.key - b.key || (isDrawn ? compareText(a.applicant.ticket, b.applicant.ticket) : 0));
  const groups: Applicant[][] = [];
  let last: number | null = null;
  for (const { applicant, key } of keyed) {
    const group = groups[groups.length - 1];
    // Two tickets with one number drawn are told apart by the tickets, which nobody chooses.
    if (group !== undefined && key === last && !isDrawn) group.push(applicant);
    else groups.push([applicant]);
    last = key;
  }
  return groups;
}

/** The published keys of an applicant as one whole number: smaller is earlier, equal is equal. Below 2^53. */
function sortKey(
  applicants: readonly Applicant[],
  rule: OrderRule,
  seed: string | null,
): (applicant: Applicant) => number {
  const days = [...new Set(applicants.map(({ waitingSince }) => waitingSince))].sort(compareDays);
  const placeOfDay = new Map(days.map((day, index) => [day, index]));
  const columns: Record<OrderKey, { readonly size: number; readonly of: (applicant: Applicant) => number }> = {
    needClass: { size: 8, of: ({ needClass }) => needClass ?? 7 },
    leavesSchool: { size: 2, of: ({ leavesSchool }) => (leavesSchool ? 0 : 1) },
    waitingSince: { size: days.length, of: ({ waitingSince }) => placeOfDay.get(waitingSince) ?? 0 },
    lottery: { size: 2 ** 32, of: ({ ticket }) => (seed === null ? 0 : drawOf(seed, ticket)) },
  };
  const used = rule.keys.map((key) => columns[key]);
  return (applicant) => used.reduce((key, { size, of }) => key * size + of(applicant), 0);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The number drawn for a ticket: FNV-1a over seed and ticket, mixed. Anybody can compute it again. */
export function drawOf(seed: string, ticket: string): number {
  let hash = 0x811c9dc5;
  for (const letter of `${seed} ${ticket}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
