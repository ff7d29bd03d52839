/** Opening hours shared by several offers. Source: made for the demonstration, 2026-11-21; all hours are demo. */
import { weekdays } from '@inntak/domain/calendar';
import type { LevelText, OpeningHours } from './types';

/** The same hours Monday to Friday (`HH:MM`, Oslo). */
export function everyWeekday(from: string, to: string): readonly OpeningHours[] {
  return weekdays.map((weekday) => ({ weekday, from, to }));
}

/** Closed as most offers are. */
export const mainRoundClosed = {
  nb: 'Stengt i jula, i påska og i uke 28 til 30.',
  kort: 'Stengt i jula, påska og sommeren.',
} as const satisfies LevelText;
