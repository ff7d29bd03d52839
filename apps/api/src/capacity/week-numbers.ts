import { freeFor, type SlotRoom } from '@inntak/domain/capacity';
import { weekdayName } from '../calendar/weekdays';
import type { CapacityCell } from './capacity.types';

/** A row of the database function `offer_week_numbers`: one municipality on one weekday of one week. */
export interface WeekNumbers {
  readonly offerId: string;
  readonly municipalityId: string;
  /** 1 to 5; 0 where people are counted. */
  readonly weekday: number;
  readonly monday: string;
  readonly openPlaces: number;
  readonly poolPlaces: number | null;
  readonly poolClosed: boolean;
  readonly inPlace: number;
  readonly decided: number;
  readonly proposed: number;
  readonly closed: boolean;
}

/** The numbers of one cell over all municipalities. `rows` are of one offer, weekday and week, one per municipality. */
export function cellOf(rows: readonly WeekNumbers[]): CapacityCell {
  const first = rows[0];
  if (!first) throw new Error('A cell needs at least one municipality.');
  const sum = (pick: (row: WeekNumbers) => number) => rows.reduce((total, row) => total + pick(row), 0);
  const places = first.openPlaces + sum((row) => row.poolPlaces ?? 0);
  const inPlace = sum((row) => row.inPlace);
  const decided = sum((row) => row.decided);
  const proposed = sum((row) => row.proposed);
  return {
    weekday: first.weekday === 0 ? null : weekdayName(first.weekday),
    places,
    inPlace,
    decided,
    proposed,
    free: Math.max(0, places - inPlace - decided - proposed),
    freeForUs: null,
    closed: first.closed,
  };
}

/** How many more of one municipality's people the cell takes, by the domain's formula. */
export function freeForMunicipality(rows: readonly WeekNumbers[], municipalityId: string): number {
  const first = rows[0];
  if (!first) return 0;
  const room: SlotRoom = {
    openPlaces: first.openPlaces,
    pools: rows.flatMap((row) =>
      row.poolPlaces === null
        ? []
        : [{ municipalityId: row.municipalityId, places: row.poolPlaces, closed: row.poolClosed }],
    ),
    closed: first.closed ? 'closed' : null,
  };
  const occupancy = new Map(rows.map((row) => [row.municipalityId, row.inPlace + row.decided + row.proposed]));
  return freeFor(room, occupancy, municipalityId);
}

/** Groups rows by a key, keeping their order. */
export function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
