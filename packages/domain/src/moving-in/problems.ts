import type { ImportField } from './columns';

/** Everything that can be wrong with a cell or a row of a sheet. */
export const importRules = [
  'import-missing',
  'import-too-long',
  'import-day-unreadable',
  'import-day-unlikely',
  'import-national-id-wrong',
  'import-birth-date-differs',
  'import-status-unknown',
  'import-offer-unknown',
  'import-offer-unclear',
  'import-offer-not-for-you',
  'import-offer-without-places',
  'import-work-area-unknown',
  'import-weekdays-unreadable',
  'import-weekdays-weekend',
  'import-weekdays-missing',
  'import-weekdays-differ',
  'import-weekday-closed',
  'import-day-mark-unreadable',
  'import-half-day',
  'import-weekdays-two-ways',
  'import-days-unreadable',
  'import-ends-before-start',
  'import-has-ended',
  'import-in-the-future',
  'import-informed-missing',
  'import-protected',
  'import-twice',
  'import-weekday-twice',
  'import-too-many',
  'import-names-differ',
  'import-same-person',
  'import-person-unclear',
  'import-known',
  'import-name-known',
  'import-name-known-used',
  'import-case-under-way',
  'import-waiting-already',
  'import-weekday-taken',
  'import-no-room',
  'import-over-agreed',
  'import-not-yours',
] as const;
export type ImportRule = (typeof importRules)[number];

/** A warning is shown and may stand; with an error nothing is taken in. */
export type ProblemWeight = 'error' | 'warning';

const warnings: ReadonlySet<ImportRule> = new Set([
  'import-names-differ',
  'import-same-person',
  'import-known',
  'import-name-known',
  'import-name-known-used',
  'import-over-agreed',
  'import-half-day',
]);

/** What is wrong with one cell, or with the row when no cell is to blame. Carries what a sentence about it needs. */
export interface ImportProblem {
  readonly rule: ImportRule;
  readonly field: ImportField | null;
  readonly facts: Readonly<Record<string, string>>;
}

export function problem(
  rule: ImportRule,
  field: ImportField | null,
  facts: Readonly<Record<string, string>> = {},
): ImportProblem {
  return { rule, field, facts };
}

export function weightOf({ rule }: Pick<ImportProblem, 'rule'>): ProblemWeight {
  return warnings.has(rule) ? 'warning' : 'error';
}
