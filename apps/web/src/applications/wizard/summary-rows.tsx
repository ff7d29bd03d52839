import type { ReactNode } from 'react';
import { dayAndMonth, fullDay, inWords, weekdayName, weekdays } from '../../lib/format';
import { useText } from '../../lib/messages';
import type { FormField, WishableOffer } from './application.graphql';
import { answerTo, endOfSchoolIn, isImportantThing, type DraftValues } from './draft-values';
import { placeNames } from './places';
import type { QuestionScreen } from './screens';
import styles from './summary-screen.module.css';
import type { Wish, WishPart } from './wish-list';
import { wizardMessages } from './wizard-messages.nb';

/** One answered question as it is shown before sending. */
export interface AnswerRow {
  readonly screen: QuestionScreen;
  readonly question: string;
  /** null: not answered. */
  readonly answer: ReactNode;
}

/** Every question with its answer, in the order they were asked. The days of the wishes stand with the wishes. */
export function useAnswerRows(
  screens: readonly QuestionScreen[],
  values: DraftValues,
  offers: readonly WishableOffer[],
): readonly AnswerRow[] {
  const t = useText(wizardMessages);
  const words = useAnswerWords();
  const names = placeNames(offers);
  return screens
    .filter(({ question }) => question !== 'weekdays')
    .map((screen) => ({ screen, question: questionOf(screen), answer: answerOf(screen) }));

  function questionOf({ question, form }: QuestionScreen): string {
    return form ? `${form.offer.name}: ${form.field.question}` : t(`questions.${question}`);
  }

  function answerOf({ question, form }: QuestionScreen): ReactNode {
    if (form) return words.form(form.field, answerTo(values, form.offer.id, form.field.key));
    switch (question) {
      case 'important':
        return words.list(values.important.map((each) => (isImportantThing(each) ? t(`important.${each}`) : each)));
      case 'ownWords':
        return words.own(values);
      case 'daysPerWeek':
        return values.daysPerWeek === null ? null : t('daysPerWeek', { count: values.daysPerWeek });
      case 'endOfSchool':
        return words.endOfSchool(values);
      case 'experiences':
        return words.experiences(values);
      default:
        return values.wishes.length === 0 ? null : <Wishes wishes={values.wishes} days={words.days} names={names} />;
    }
  }
}

function useAnswerWords() {
  const t = useText(wizardMessages);
  return {
    list: (answers: readonly string[]): ReactNode => (answers.length === 0 ? null : answers.join(', ')),
    own: ({ ownWords, ownWordsHelper }: DraftValues): ReactNode =>
      ownWords.trim() === '' ? null : (
        <>
          «{ownWords.trim()}»{ownWordsHelper && <small>{t('summary.helper', { name: ownWordsHelper })}</small>}
        </>
      ),
    endOfSchool: ({ plannedEndOfSchool: day }: DraftValues): ReactNode => {
      if (day === null) return null;
      const year = day.slice(0, 4);
      return day === endOfSchoolIn(year) ? t('endOfSchool.summer', { year }) : fullDay(day);
    },
    form: (field: FormField, value: readonly string[]): ReactNode => {
      if (value.length === 0) return null;
      if (field.kind === 'text') return value[0];
      if (field.kind === 'yesNo') return value[0] === 'yes' ? t('yes') : t('no');
      // Weekdays are answered by number, Monday is 1.
      if (field.kind === 'weekdays')
        return inWords(weekdays.filter((_, at) => value.includes(String(at + 1))).map(weekdayName));
      return value.map((each) => field.options.find((option) => option.value === each)?.label ?? each).join(', ');
    },
    days: ({ days, weekdays: fixed }: WishPart): string =>
      fixed && fixed.length > 0 ? inWords(fixed.map(weekdayName)) : t('summary.daysAny', { count: days }),
    experiences: ({ experiences }: DraftValues): ReactNode =>
      experiences.length === 0 ? null : (
        <ul>
          {experiences.map(({ kind, place, from, to }) => (
            <li key={place + from}>
              {t(`experiences.kinds.${kind}`)}: {place}.{' '}
              {to === null
                ? t('experiences.since', { from: fullDay(from) })
                : t('experiences.period', { from: dayAndMonth(from), to: fullDay(to) })}
            </li>
          ))}
        </ul>
      ),
  };
}

function Wishes(props: {
  readonly wishes: readonly Wish[];
  readonly days: (part: WishPart) => string;
  readonly names: ReturnType<typeof placeNames>;
}): ReactNode {
  return (
    <ol className={styles.wishes}>
      {props.wishes.map((wish, rank) => (
        <li key={rank}>
          {wish.map((part) => (
            <span key={part.offerId + (part.workAreaId ?? '')}>
              <b>{props.names.short(part)}</b> ({props.names.provider(part)}), {props.days(part)}
            </span>
          ))}
        </li>
      ))}
    </ol>
  );
}
