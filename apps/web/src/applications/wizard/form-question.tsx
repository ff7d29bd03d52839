import { useId, type ReactNode } from 'react';
import { sentenceStart, weekdayName, weekdays } from '../../lib/format';
import { useText } from '../../lib/messages';
import { ChoiceCards, type ChoiceCard } from '../../ui/question/choice-cards';
import type { FormField } from './application.graphql';
import { answerTo, withAnswer } from './draft-values';
import type { QuestionProps } from './question-props';
import styles from './questions.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** One question of an offer's own form. The question itself stands as heading above, with why it is asked. */
export function FormQuestion({ screen, values, change }: QuestionProps): ReactNode {
  const cards = useAnswerCards();
  if (!screen.form) return null;
  const { offer, field } = screen.form;
  const value = answerTo(values, offer.id, field.key);
  const set = (answer: readonly string[]) =>
    change(withAnswer(values, { offerId: offer.id, key: field.key, value: answer }));
  if (field.kind === 'text') return <TextAnswer field={field} value={value[0] ?? ''} onChange={set} />;
  return (
    <ChoiceCards
      key={offer.id + field.key}
      legend={field.question}
      many={field.kind === 'multiChoice' || field.kind === 'weekdays'}
      cards={cards(field)}
      chosen={value}
      onChange={set}
    />
  );
}

function useAnswerCards() {
  const t = useText(wizardMessages);
  return (field: FormField): readonly ChoiceCard[] => {
    switch (field.kind) {
      case 'yesNo':
        return [
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ];
      case 'weekdays':
        return weekdays.map((day, index) => ({ value: String(index + 1), label: sentenceStart(weekdayName(day)) }));
      default:
        return field.options.map(({ value, label, illustration }) => ({ value, label, illustration }));
    }
  };
}

function TextAnswer(props: {
  readonly field: FormField;
  readonly value: string;
  readonly onChange: (value: readonly string[]) => void;
}): ReactNode {
  const id = useId();
  return (
    <p className={styles.field}>
      <label htmlFor={id} className="visually-hidden">
        {props.field.question}
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={props.value}
        onChange={({ currentTarget }) => props.onChange(currentTarget.value === '' ? [] : [currentTarget.value])}
      />
    </p>
  );
}

/** Why an offer asks what it asks: shown, not hidden behind a press, so that nobody has to wonder. */
export function WhyAsked({ why }: { readonly why: string }): ReactNode {
  const t = useText(wizardMessages);
  return (
    <p className={styles.why}>
      <b>{t('why')}</b> {why}
    </p>
  );
}
