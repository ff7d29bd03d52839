import type { ReactNode } from 'react';
import { ExperiencesQuestion } from './experiences-question';
import { FormQuestion } from './form-question';
import type { QuestionProps } from './question-props';
import { DaysPerWeekQuestion, EndOfSchoolQuestion, ImportantQuestion, OwnWordsQuestion } from './simple-questions';
import { WeekdaysQuestion } from './weekdays-question';
import { WishesQuestion } from './wishes-question';

/** The answers of the screen's question. */
export function Question(
  props: QuestionProps & {
    /** Which experience has its form open; the page must know before it leaves. */
    readonly openExperience: number | null;
    readonly onOpenExperience: (index: number | null) => void;
  },
): ReactNode {
  switch (props.screen.question) {
    case 'important':
      return <ImportantQuestion {...props} />;
    case 'ownWords':
      return <OwnWordsQuestion {...props} />;
    case 'daysPerWeek':
      return <DaysPerWeekQuestion {...props} />;
    case 'wishes':
      return <WishesQuestion {...props} />;
    case 'weekdays':
      return <WeekdaysQuestion {...props} />;
    case 'endOfSchool':
      return <EndOfSchoolQuestion {...props} />;
    case 'offerForm':
      return <FormQuestion {...props} />;
    case 'experiences':
      return <ExperiencesQuestion {...props} open={props.openExperience} onOpen={props.onOpenExperience} />;
  }
}
