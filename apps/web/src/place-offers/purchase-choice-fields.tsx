import { choiceBases } from '@inntak/domain/place-offers';
import type { FieldPath, FieldValues, UseFormReturn } from '../lib/form';
import { useText } from '../lib/messages';
import { RadioField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import { purchaseMessages } from './purchase-messages.nb';
import styles from './office-place-offers.module.css';

/** Asked where a day is at a place that is bought: why there, and not elsewhere. Nothing is chosen beforehand. */
export function PurchaseChoiceFields<Values extends FieldValues>(props: {
  readonly form: UseFormReturn<Values>;
  /** Where the answers stand in the form. */
  readonly basis: FieldPath<Values>;
  readonly words: FieldPath<Values>;
  /** Whether all of the bought places are among her wishes. */
  readonly wished: boolean;
  readonly needsWords: boolean;
}) {
  const { form, basis, words, wished, needsWords } = props;
  const t = useText(purchaseMessages);
  return (
    <section className={styles.purchase} aria-labelledby="purchase-choice">
      <h2 id="purchase-choice">{t('title')}</h2>
      <p>{t('text')}</p>
      <RadioField
        form={form}
        name={basis}
        label={t('basis')}
        options={choiceBases
          .filter((value) => wished || value !== 'personsWish')
          .map((value) => ({ value, label: t(`bases.${value}`) }))}
        rules={{ required: t('basisNeeded') }}
      />
      <TextArea
        form={form}
        name={words}
        rows={2}
        label={t('words')}
        description={t('wordsHelp')}
        optional={!needsWords}
        rules={needsWords ? { required: t('wordsNeeded') } : {}}
      />
    </section>
  );
}
