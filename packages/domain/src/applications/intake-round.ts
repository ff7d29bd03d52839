import type { Day } from '../calendar';

/** A yearly main intake (hovedinntak) of one municipality. */
export interface IntakeRound {
  readonly id: string;
  /** The first day on which an application counts for this round. */
  readonly opensOn: Day;
  /** The last day in time, normally 1 February; to midnight in Oslo, and it never moves. */
  readonly deadline: Day;
  /** The day by which everybody who applied in time should have an answer. */
  readonly answerTarget: Day;
  /** The day the places normally start. */
  readonly startsOn: Day;
}

/** The round an application sent on the day belongs to: the latest that has opened. Null: rolling intake only. */
export function roundOn(rounds: readonly IntakeRound[], day: Day): IntakeRound | null {
  return rounds
    .filter((round) => round.opensOn <= day)
    .reduce<IntakeRound | null>((best, round) => (best === null || round.opensOn > best.opensOn ? round : best), null);
}
