/**
 * Main intake (hovedinntak) 2026–2028 of each tenant that decides.
 * Source: deadline 1 February, project report «Felles inntaksplattform», December 2021. Real: the deadline for Bærum.
 * Proposals of this product: the answer target 15 April, opening 1 August, and the same deadline in the bydeler of Oslo.
 */
import { targetSettings } from './target-settings';
import type { IntakeRoundReference } from './types';

/** One round per tenant and year, named after the year of its deadline. */
export const intakeRounds: readonly IntakeRoundReference[] = targetSettings.flatMap((settings) =>
  [2026, 2027, 2028].map((year) => ({
    municipality: settings.municipality,
    year,
    opensOn: `${year - 1}-08-01`,
    deadline: `${year}-${settings.applicationDeadline}`,
    answerTarget: `${year}-${settings.answerTarget}`,
  })),
);
