import type { Role } from '../access';
import { isDay, type Day } from '../calendar';
import { accept, refuse, type Outcome } from '../outcome';
import { needsOf, ruleOf, type StepTable } from './step-table';

/** What a step asks the actor for besides the click. The web shows a field per need; the API refuses without it. */
export const needs = ['reason', 'answerBy', 'heardHow', 'informedAboutWait', 'paperReceivedOn', 'lastDay'] as const;

export type Need = (typeof needs)[number];

/** How staff heard what somebody else said: an answer by phone, on paper or face to face. */
export interface HeardHow {
  readonly how: HearingWay;
  readonly on: Day;
  /** Who heard it. */
  readonly heardBy: string;
  /** Others who were there, in the words of the one who heard. Empty when nobody was. */
  readonly present: string;
}
export const hearingWays = ['phone', 'paper', 'visit', 'meeting', 'video'] as const;
export type HearingWay = (typeof hearingWays)[number];

/** The recorded information that waiting can take long, without which nobody is put on a waitlist. */
export interface InformedAboutWait {
  readonly on: Day;
  readonly how: InformingWay;
  readonly by: string;
}
export const informingWays = ['phone', 'letter', 'meeting', 'visit', 'product'] as const;
export type InformingWay = (typeof informingWays)[number];

/** What came along with a step. Absent and null mean the same: not given. */
export interface GivenNeeds {
  readonly reason?: string | null;
  readonly answerBy?: Day | null;
  readonly heardHow?: HeardHow | null;
  readonly informedAboutWait?: InformedAboutWait | null;
  readonly paperReceivedOn?: Day | null;
  readonly lastDay?: Day | null;
}

/** The step was taken without something it needs. `field` is the first missing one, for the form. */
export interface NeedsMissing {
  readonly rule: 'needs-missing';
  readonly step: string;
  readonly field: Need;
  readonly missing: readonly Need[];
}

/** Did everything that this role must give with this step come along? Blank text and impossible days count as missing. */
export function checkNeeds<Table extends StepTable<string>>(
  table: Table,
  role: Role,
  step: keyof Table & string,
  given: GivenNeeds,
): Outcome<GivenNeeds, NeedsMissing> {
  const missing = needsOf(ruleOf(table, step), role).filter((need) => !isGiven[need](given));
  const field = missing[0];
  return field === undefined ? accept(given) : refuse({ rule: 'needs-missing', step, field, missing });
}

const isText = (text: string | null | undefined) => typeof text === 'string' && text.trim() !== '';

const isGiven: Record<Need, (given: GivenNeeds) => boolean> = {
  reason: (given) => isText(given.reason),
  answerBy: (given) => isDay(given.answerBy),
  paperReceivedOn: (given) => isDay(given.paperReceivedOn),
  lastDay: (given) => isDay(given.lastDay),
  heardHow: ({ heardHow }) =>
    heardHow != null && hearingWays.includes(heardHow.how) && isDay(heardHow.on) && isText(heardHow.heardBy),
  informedAboutWait: ({ informedAboutWait: told }) =>
    told != null && informingWays.includes(told.how) && isDay(told.on) && isText(told.by),
};
