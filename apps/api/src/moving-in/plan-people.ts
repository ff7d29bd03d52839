import { randomUUID } from 'node:crypto';
import { overlaps, type Day, type Period, type Weekday } from '@inntak/domain/calendar';
import type { RoomLedger } from '@inntak/domain/capacity';
import { problem, type ImportProblem, type NamedOffer, type ReadRow } from '@inntak/domain/moving-in';
import type { PlacementState } from '@inntak/domain/placements';
import { noRoomText } from '../capacity/no-room-texts';
import type { ImportedPerson } from './check-register';
import type { RoomOfImport, TakenWeekday } from './room-of-import';

/** A row with what it must have to be written. */
export type WithOffer = ReadRow & { readonly offer: NamedOffer };

/** What the rules say about a row. */
export interface Told {
  readonly row: number;
  readonly found: ImportProblem;
}

/** A row as it will be written. */
export interface PlannedRow {
  readonly row: ReadRow;
  /** Null for a row that only makes a person. */
  readonly wish: { readonly id: string; readonly rank: number; readonly offer: NamedOffer } | null;
  readonly placement: PlannedPlacement | null;
  readonly entryId: string | null;
}

export interface PlannedPlacement {
  readonly id: string;
  readonly state: PlacementState;
  readonly fromOn: Day;
  /** From today: what is past takes up no room any more. */
  readonly valid: Period;
  /** It is above the agreed number, and a reason says that this is how it is. */
  readonly isOver: boolean;
}

export type CaseState = 'closed' | 'activityClarification' | 'workClarification';

/** A person as she will be written: into the register when she is new, with a case that tells what she has and waits for. */
export interface PlannedPerson {
  readonly person: ImportedPerson;
  readonly participantId: string;
  readonly isNew: boolean;
  readonly application: { readonly id: string; readonly state: CaseState; readonly since: Day } | null;
  readonly rows: readonly PlannedRow[];
  /** What should be known about rows that are taken in all the same. */
  readonly notes: readonly Told[];
}

/** What is the same for everybody of a sheet. */
export interface PlanFor {
  readonly today: Day;
  readonly room: RoomOfImport;
  /** Why places above the agreed number are taken in all the same; null: they are not. */
  readonly overbookingReason: string | null;
}

/** Whom the rules let in, and what they say about the others. */
export interface Plan {
  readonly people: readonly PlannedPerson[];
  readonly refused: ReadonlyMap<string, Told>;
}

/**
 * Decides about everybody in the order of the sheet, so that each counts for the next. Who cannot be taken in is left out whole,
 * and does not count. Writes nothing.
 */
export function planPeople(people: readonly ImportedPerson[], { today, room, overbookingReason }: PlanFor): Plan {
  const ledgers = room.ledgers();
  const takenOf = new Map<string, TakenWeekday[]>();
  for (const [id, taken] of room.takenOf) takenOf.set(id, [...taken]);
  const planned: PlannedPerson[] = [];
  const refused = new Map<string, Told>();
  for (const person of people) {
    const participantId = person.participantId ?? randomUUID();
    const taken = takenOf.get(participantId) ?? [];
    const told = judge(person.rows, { participantId, taken, ledgers, today, overbookingReason });
    if (told.refused !== null) {
      refused.set(person.key, told.refused);
      continue;
    }
    const rows = person.rows.map((row, index) => plannedRow(row, index + 1, today, told.notes));
    for (const { placement, row } of rows) {
      if (placement === null || row.offer === null) continue;
      for (const weekday of row.weekdays) {
        taken.push({ weekday, valid: placement.valid });
        ledgers.get(row.offer.id)?.add(participantId, weekday, placement.valid);
      }
    }
    takenOf.set(participantId, taken);
    planned.push({
      person,
      participantId,
      isNew: person.participantId === null,
      application: caseOf(rows, today),
      rows,
      notes: told.notes,
    });
  }
  return { people: planned, refused };
}

interface JudgeBy {
  readonly participantId: string;
  readonly taken: readonly TakenWeekday[];
  readonly ledgers: ReadonlyMap<string, RoomLedger>;
  readonly today: Day;
  readonly overbookingReason: string | null;
}

function judge(rows: readonly ReadRow[], by: JudgeBy): { refused: Told | null; notes: Told[] } {
  const notes: Told[] = [];
  for (const row of rows) {
    if (row.kind !== 'placement' || row.offer === null) continue;
    const valid = validOf(row, by.today);
    const crossing = by.taken.filter((each) => row.weekdays.includes(each.weekday) && overlaps(each.valid, valid));
    if (crossing.length > 0) {
      // Nobody is in two places on one weekday, nor where a place is held for her.
      const weekdays = [...new Set(crossing.map(({ weekday }) => weekday))].sort().join(',');
      return { refused: { row: row.number, found: problem('import-weekday-taken', 'weekdays', { weekdays }) }, notes };
    }
    const facts = lackOf({ ...row, offer: row.offer }, valid, by);
    if (facts === null) continue;
    if (by.overbookingReason === null)
      return { refused: { row: row.number, found: problem('import-no-room', 'offer', facts) }, notes };
    notes.push({ row: row.number, found: problem('import-over-agreed', 'offer', facts) });
  }
  return { refused: null, notes };
}

/** What a sentence about too little room needs; null when there is room. */
function lackOf(
  { offer, weekdays }: WithOffer,
  valid: Period,
  { ledgers, participantId }: JudgeBy,
): Record<string, string> | null {
  const ledger = ledgers.get(offer.id);
  if (ledger === undefined) return null;
  const isCountedByDay = offer.capacityUnit === 'weekday';
  const asked = isCountedByDay ? weekdays : weekdays.slice(0, 1);
  const lacking: { readonly weekday: Weekday; readonly text: string }[] = asked.flatMap((weekday) => {
    const lack = ledger.lackFor(participantId, weekday, valid);
    return lack === null ? [] : [{ weekday, text: noRoomText(lack.reason, lack.onDay, valid.from) }];
  });
  if (lacking.length === 0) return null;
  return {
    offer: offer.name,
    weekdays: isCountedByDay ? lacking.map(({ weekday }) => weekday).join(',') : '',
    reasons: [...new Set(lacking.map(({ text }) => text))].join(' '),
  };
}

function validOf({ from, to }: ReadRow, today: Day): Period {
  return { from: from !== null && from > today ? from : today, to };
}

function plannedRow(row: ReadRow, rank: number, today: Day, notes: readonly Told[]): PlannedRow {
  if (row.offer === null) return { row, wish: null, placement: null, entryId: null };
  const wish = { id: randomUUID(), rank, offer: row.offer };
  if (row.kind !== 'placement') return { row, wish, placement: null, entryId: randomUUID() };
  const fromOn = row.from ?? today;
  const placement: PlannedPlacement = {
    id: randomUUID(),
    state: fromOn > today ? 'planned' : 'active',
    fromOn,
    valid: validOf(row, today),
    isOver: notes.some((note) => note.row === row.number),
  };
  return { row, wish, placement, entryId: null };
}

/** Who only has places has a case that is closed; who waits has one that is worked with, in the step of what is waited for. */
function caseOf(rows: readonly PlannedRow[], today: Day): PlannedPerson['application'] {
  const named = rows.filter(({ wish }) => wish !== null);
  if (named.length === 0) return null;
  const waiting = named.filter(({ entryId }) => entryId !== null);
  const state =
    waiting.length === 0
      ? 'closed'
      : waiting.some(({ wish }) => wish?.offer.clarificationStep === 2)
        ? 'workClarification'
        : 'activityClarification';
  const since = named.flatMap(({ row }) => row.waitingSince ?? row.from ?? []).sort()[0] ?? today;
  return { id: randomUUID(), state, since: since < today ? since : today };
}
