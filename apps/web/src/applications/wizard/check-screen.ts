import { answerTo, type DraftValues } from './draft-values';
import type { QuestionScreen } from './screens';
import { daysInWeek, daysOf, lacksDays } from './wish-list';

/**
 * What is missing before a screen can be left with Neste: only what the screen itself shows as needed. Every rule about
 * applications is the server's.
 */
export type Missing =
  | { readonly what: 'answer' }
  | { readonly what: 'text' }
  | { readonly what: 'weekday'; readonly part: number }
  | { readonly what: 'tooManyDays'; readonly days: number };

export function checkScreen(screen: QuestionScreen, values: DraftValues): Missing | null {
  if (screen.question === 'offerForm') return checkForm(screen, values);
  if (screen.question === 'weekdays') return checkWeekdays(screen, values);
  return null;
}

function checkForm({ form }: QuestionScreen, values: DraftValues): Missing | null {
  if (!form?.field.required) return null;
  const given = answerTo(values, form.offer.id, form.field.key).some((text) => text.trim() !== '');
  if (given) return null;
  return { what: form.field.kind === 'text' ? 'text' : 'answer' };
}

function checkWeekdays({ part: rank }: QuestionScreen, values: DraftValues): Missing | null {
  const wish = values.wishes[rank];
  if (!wish) return null;
  const empty = wish.findIndex(lacksDays);
  if (empty >= 0) return { what: 'weekday', part: empty };
  const days = daysOf(wish);
  return days > daysInWeek ? { what: 'tooManyDays', days } : null;
}
