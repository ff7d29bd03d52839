import type { Weekday } from '../../lib/format';

/** Places of an offer on a weekday (`weekday` null: all days together, for offers counted in persons). Numbers of places. */
export interface CapacityNumbers {
  readonly places: number;
  readonly inPlace: number;
  readonly decided: number;
  readonly proposed: number;
  /** Free, but kept for others. */
  readonly held?: number;
  /** Negative where the offer is overbooked. */
  readonly free: number;
}

export interface CapacityCell extends CapacityNumbers {
  readonly weekday: Weekday | null;
  readonly closed?: boolean;
}
