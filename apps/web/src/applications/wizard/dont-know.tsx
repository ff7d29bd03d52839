import { useState, type ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { answerTo, withAnswer, type DraftValues } from './draft-values';
import type { QuestionProps } from './question-props';
import styles from './questions.module.css';
import type { QuestionScreen } from './screens';
import { wizardMessages } from './wizard-messages.nb';

/**
 * «Jeg vet ikke ennå»: an answer like any other, which takes back what was chosen. Not where not knowing says nothing (own
 * words, what one has tried), and not where the offer has its own words for it.
 */
export function DontKnow({ screen, values, change }: Pick<QuestionProps, 'screen' | 'values' | 'change'>): ReactNode {
  const t = useText(wizardMessages);
  const [pressed, setPressed] = useState(false);
  if (!canBeUnknown(screen)) return null;
  return (
    <label className={styles.dontKnow}>
      <input
        type="checkbox"
        checked={pressed && isUnanswered(screen, values)}
        onChange={(event) => {
          setPressed(event.currentTarget.checked);
          if (event.currentTarget.checked) change(withoutAnswer(screen, values));
        }}
      />
      {screen.question === 'wishes' ? t('wishes.visitFirst') : t('dontKnow')}
    </label>
  );
}

function canBeUnknown({ question, form }: QuestionScreen): boolean {
  if (form) return !form.field.required && !form.field.options.some(({ value }) => value === 'dontKnow');
  return ['important', 'daysPerWeek', 'wishes', 'endOfSchool'].includes(question);
}

function isUnanswered({ question, form }: QuestionScreen, values: DraftValues): boolean {
  if (form) return answerTo(values, form.offer.id, form.field.key).length === 0;
  switch (question) {
    case 'important':
      return values.important.length === 0;
    case 'daysPerWeek':
      return values.daysPerWeek === null;
    case 'wishes':
      return values.wishes.length === 0;
    case 'endOfSchool':
      return values.plannedEndOfSchool === null;
    default:
      return false;
  }
}

function withoutAnswer({ question, form }: QuestionScreen, values: DraftValues): DraftValues {
  if (form) return withAnswer(values, { offerId: form.offer.id, key: form.field.key, value: [] });
  switch (question) {
    case 'important':
      return { ...values, important: [] };
    case 'daysPerWeek':
      return { ...values, daysPerWeek: null };
    case 'wishes':
      return { ...values, wishes: [] };
    case 'endOfSchool':
      return { ...values, plannedEndOfSchool: null };
    default:
      return values;
  }
}
