import { weekdays, type Weekday } from '../calendar';
import { compareRuns, whatIf, type WhatIf } from './changes';
import type { PersonOutcome, RunResult, WishReason } from './result';
import type { Applicant, RoundSnapshot } from './snapshot';

/** Why somebody got what she got: her place in the order, each wish with its reasons, and what could help. */
export interface Explanation {
  readonly applicant: Applicant;
  readonly outcome: PersonOutcome;
  readonly reasons: readonly WishReason[];
  readonly help: readonly Help[];
}

/** Something that would give a wish, tried on the same snapshot. */
export interface Help {
  readonly wishId: string;
  readonly change: WhatIf;
  /** How many others would get something else: 0 when it costs nobody anything. */
  readonly others: number;
}

/** Explains one person's result from the stored data. Null: she is not in the round. */
export function explain(snapshot: RoundSnapshot, result: RunResult, personId: string): Explanation | null {
  const applicant = snapshot.applicants.find(({ id }) => id === personId);
  const outcome = result.people.find((person) => person.personId === personId);
  if (!applicant || !outcome) return null;
  const reasons = result.reasons.filter((row) => row.personId === personId);
  return { applicant, outcome, reasons, help: whatCouldHelp(snapshot, result, applicant, reasons) };
}

/** At most this many suggestions: more are no help. */
const most = 4;

function whatCouldHelp(
  snapshot: RoundSnapshot,
  result: RunResult,
  applicant: Applicant,
  reasons: readonly WishReason[],
): Help[] {
  const found: Help[] = [];
  for (const row of reasons.filter(({ verdict }) => verdict === 'noRoom')) {
    for (const change of [...otherDays(applicant, row), ...morePlaces(row)]) {
      if (found.length === most) return found;
      const after = whatIf(snapshot, [change]);
      const then = after.people.find(({ personId }) => personId === applicant.id);
      if (then?.outcome !== 'given' || then.wishId !== row.wishId) continue;
      const others = compareRuns(result, after).filter(({ personId }) => personId !== applicant.id).length;
      found.push({ wishId: row.wishId, change, others });
      if (change.kind === 'otherDays') break;
    }
  }
  return found;
}

/** The fixed days that have room, with every choice of other weekdays instead of those that have none. */
function otherDays(applicant: Applicant, { wishId, parts }: WishReason): WhatIf[] {
  const wish = applicant.wishes.find(({ id }) => id === wishId);
  const wished = wish?.parts.flatMap(({ weekdays: fixed }) => fixed ?? []) ?? [];
  return parts.flatMap(({ free, lacks }, part) => {
    if (lacks.length === 0 || wish?.parts[part]?.weekdays == null) return [];
    const others = weekdays.filter((day) => !wished.includes(day) && !applicant.busy.includes(day));
    return choicesOf(others, lacks.length).map((instead): WhatIf => {
      const on = [...free, ...instead].sort((a, b) => a - b);
      return { kind: 'otherDays', personId: applicant.id, wishId, part, weekdays: on };
    });
  });
}

/** One place more on each weekday that is full, where only one part lacks any. */
function morePlaces({ parts }: WishReason): WhatIf[] {
  const lacking = parts.filter(({ lacks, free, wanted }) => lacks.length > 0 && free.length < wanted);
  const [only] = lacking;
  if (only === undefined || lacking.length > 1) return [];
  const full = only.lacks.filter(
    ({ reason }) => reason === 'FULL' || reason === 'POOL_FULL' || reason === 'ONLY_RESERVED_LEFT',
  );
  const missing = full.slice(0, only.wanted - only.free.length).map(({ weekday }) => weekday);
  return missing.length < only.wanted - only.free.length
    ? []
    : [{ kind: 'morePlaces', offerId: only.offerId, weekdays: missing, places: 1 }];
}

function choicesOf(days: readonly Weekday[], size: number): Weekday[][] {
  if (size === 0) return [[]];
  return days.flatMap((day, index) => choicesOf(days.slice(index + 1), size - 1).map((rest) => [day, ...rest]));
}
