/**
 * Deadlines and targets that each municipality sets for itself.
 * Source: 1 February and weeks 18, 39, 41 from the project report (December 2021); one month for a preliminary reply from
 * forvaltningsloven § 11 a; second notice after 7 days from eForvaltningsforskriften § 8.
 * Real: those. Proposals of this product, to be decided locally: answer target 15 April, 14 days to answer, 40 days of access
 * for a provider after an ended placement, 7 days to the first call, hidden figures below 3.
 */
import { decidingMunicipalities } from './municipalities';
import type { TargetSettings } from './types';

const common = {
  order: 'answerFirst',
  answerTarget: '04-15',
  applicationDeadline: '02-01',
  answerWithinDays: 14,
  transitionMeetingWeeks: [18, 41],
  infoMeetingWeek: 39,
  unopenedLetterDays: 7,
  providerAccessDaysAfterEnd: 40,
  preliminaryReplyMonths: 1,
  firstContactDays: 7,
  smallNumberBelow: 3,
} as const satisfies Omit<TargetSettings, 'municipality'>;

/** Where a municipality differs from the common settings. Bydel Ullern decides first, so that both orders are in use. */
const differences: Readonly<Record<string, Partial<TargetSettings>>> = {
  ullern: { order: 'decisionFirst' },
};

/** One row per tenant that decides. */
export const targetSettings: readonly TargetSettings[] = decidingMunicipalities.map(({ code }) => ({
  municipality: code,
  ...common,
  ...differences[code],
}));
