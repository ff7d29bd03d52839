import type { UseFormReturn } from '../../lib/form';
import { sentenceStart, weekdayName, weekdays } from '../../lib/format';
import { useText } from '../../lib/messages';
import { CheckboxesField, RadioField } from '../../ui/forms/choice-fields';
import { TextArea } from '../../ui/forms/text-field';
import { SectionBox } from '../../ui/staff-page/section-box';
import type { PaperField, PaperOffer } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';
import type { PaperValues } from './paper-values';

interface OfferFormsProps {
  readonly form: UseFormReturn<PaperValues>;
  readonly offers: readonly PaperOffer[];
}

/** What each chosen offer's own form asks, with why it is asked; nothing else. */
export function OfferForms({ form, offers }: OfferFormsProps) {
  const t = useText(paperMessages);
  const chosen = new Set(form.watch('wishes').flatMap(({ parts }) => parts.map(({ offerId }) => offerId)));
  const asking = offers.filter((offer) => chosen.has(offer.id) && offer.form.length > 0);
  if (asking.length === 0) return null;
  return (
    <SectionBox labelledBy="paper-forms-title">
      <h2 id="paper-forms-title">{t('forms')}</h2>
      {asking.map((offer) => (
        <section key={offer.id} aria-label={offer.name}>
          <h3>{offer.name}</h3>
          {offer.form.map((field) => (
            <FormQuestion key={field.key} form={form} offerId={offer.id} field={field} />
          ))}
        </section>
      ))}
    </SectionBox>
  );
}

function FormQuestion(props: {
  readonly form: UseFormReturn<PaperValues>;
  readonly offerId: string;
  readonly field: PaperField;
}) {
  const { form, offerId, field } = props;
  const t = useText(paperMessages);
  const shared = {
    form,
    name: `answers.${offerId}.${field.key}` as const,
    label: field.question,
    description: t('whyAsked', { why: field.why }),
    ...(field.required ? { rules: { required: t('answerMissing') } } : { optional: true }),
  };
  switch (field.kind) {
    case 'text':
      return <TextArea {...shared} rows={2} />;
    case 'yesNo':
      return (
        <RadioField
          {...shared}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
        />
      );
    case 'singleChoice':
      return <RadioField {...shared} options={field.options} />;
    case 'multiChoice':
      return <CheckboxesField {...shared} options={field.options} />;
    case 'weekdays':
      return (
        <CheckboxesField
          {...shared}
          // The forms count weekdays, Monday is 1.
          options={weekdays.map((day, index) => ({ value: String(index + 1), label: sentenceStart(weekdayName(day)) }))}
        />
      );
  }
}
