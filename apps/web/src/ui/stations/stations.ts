import type { StationKey } from '../ui-messages.nb';

export type { StationKey } from '../ui-messages.nb';

/** Passed, where the person is now, or still to come. */
export type StationState = 'done' | 'now' | 'ahead';

/** One of the six stations, as the API sends them: always all six, in order. */
export interface Station {
  readonly key: StationKey;
  readonly state: StationState;
  readonly day: string | null;
  /** What happened, happens, or will, in one sentence for this reader. */
  readonly text: string | null;
}
