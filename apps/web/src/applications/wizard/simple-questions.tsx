import { useId, useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { ChoiceCards } from '../../ui/question/choice-cards';
import { endOfSchoolIn, importantThings, isImportantThing, type ImportantThing } from './draft-values';
import type { QuestionProps } from './question-props';
import styles from './questions.module.css';
import { wizardMessages } from './wizard-messages.nb';
import { daysInWeek } from './wish-list';

const importantPictures = {
  colleagues: 'hender',
  quiet: 'ro',
  learn: 'laere',
  earn: 'penger',
  outside: 'tur',
  near: 'naer',
} as const satisfies Record<ImportantThing, string>;

/** «Hva er viktig for deg?»: pictures, and room for one's own words beside them. */
export function ImportantQuestion({ values, change }: QuestionProps): ReactNode {
  const t = useText(wizardMessages);
  const id = useId();
  const pressed = values.important.filter(isImportantThing);
  const own = values.important.find((value) => !isImportantThing(value)) ?? '';
  const set = (things: readonly string[], words: string) =>
    change({ ...values, important: words === '' ? things : [...things, words] });
  return (
    <>
      <ChoiceCards
        legend={t('questions.important')}
        many
        cards={importantThings.map((thing) => ({
          value: thing,
          label: t(`important.${thing}`),
          illustration: importantPictures[thing],
        }))}
        chosen={pressed}
        onChange={(things) => set(things, own)}
      />
      <p className={styles.field}>
        <label htmlFor={id}>{t('importantOther')}</label>
        <input
          id={id}
          type="text"
          maxLength={200}
          autoComplete="off"
          value={own}
          onChange={(event) => set(pressed, event.currentTarget.value)}
        />
      </p>
    </>
  );
}

/** «Hva vil du fortelle om deg selv?»: the person's own words, which stand above every assessment later. */
export function OwnWordsQuestion({ values, change }: QuestionProps): ReactNode {
  const t = useText(wizardMessages);
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{t('ownWordsLabel')}</label>
      <span id={`${id}-help`} className={styles.hint}>
        {t('ownWordsExamples')}
      </span>
      <textarea
        id={id}
        aria-describedby={`${id}-help`}
        rows={6}
        maxLength={2000}
        value={values.ownWords}
        onChange={(event) => change({ ...values, ownWords: event.currentTarget.value })}
      />
    </p>
  );
}

/** «Hvor mange dager i uka vil du?» */
export function DaysPerWeekQuestion({ values, change }: QuestionProps): ReactNode {
  const t = useText(wizardMessages);
  const numbers = Array.from({ length: daysInWeek }, (_, index) => index + 1);
  return (
    <ChoiceCards
      legend={t('questions.daysPerWeek')}
      many={false}
      cards={numbers.map((count) => ({ value: String(count), label: t('daysPerWeek', { count }) }))}
      chosen={values.daysPerWeek === null ? [] : [String(values.daysPerWeek)]}
      onChange={([count]) => change({ ...values, daysPerWeek: Number(count) })}
    />
  );
}

/** The coming summers one can leave school in: four or five years of upper secondary leave this many. */
const summersAhead = 4;

/** «Når slutter du på skolen?» */
export function EndOfSchoolQuestion({ values, change }: QuestionProps): ReactNode {
  const t = useText(wizardMessages);
  const today = useToday();
  const thisYear = Number(today.slice(0, 4));
  const first = today <= endOfSchoolIn(thisYear) ? thisYear : thisYear + 1;
  const years = Array.from({ length: summersAhead }, (_, index) => first + index);
  const chosenYear = values.plannedEndOfSchool?.slice(0, 4);
  // «Jeg går ikke på skole» leaves no day behind, so only this visit to the question remembers that it was pressed.
  const [outside, setOutside] = useState(false);
  return (
    <ChoiceCards
      legend={t('questions.endOfSchool')}
      many={false}
      cards={[
        ...years.map((year) => ({ value: String(year), label: t('endOfSchool.summer', { year }) })),
        { value: notAtSchool, label: t('endOfSchool.notAtSchool') },
      ]}
      chosen={chosenYear ? [chosenYear] : outside ? [notAtSchool] : []}
      onChange={([chosen]) => {
        const isYear = chosen !== undefined && chosen !== notAtSchool;
        setOutside(!isYear);
        change({ ...values, plannedEndOfSchool: isYear ? endOfSchoolIn(Number(chosen)) : null });
      }}
    />
  );
}

const notAtSchool = 'notAtSchool';
