import { useFieldArray } from 'react-hook-form';
import type { UseFormReturn } from '../../lib/form';
import { sentenceStart, weekdayName, weekdays } from '../../lib/format';
import { useText } from '../../lib/messages';
import { Button } from '../../ui/button/button';
import { CheckboxesField, SelectField } from '../../ui/forms/choice-fields';
import { SectionBox } from '../../ui/staff-page/section-box';
import type { PaperOffer } from './paper.graphql';
import { paperMessages } from './paper-messages.nb';
import { emptyPart, type PaperValues } from './paper-values';
import styles from './paper.module.css';

const mostWishes = 3;

interface WishFieldsProps {
  readonly form: UseFormReturn<PaperValues>;
  readonly offers: readonly PaperOffer[];
}

/** The wishes in the person's order. A wish is a bundle: one offer, or several with some days each. */
export function WishFields({ form, offers }: WishFieldsProps) {
  const t = useText(paperMessages);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'wishes' });
  return (
    <SectionBox labelledBy="paper-wishes-title">
      <h2 id="paper-wishes-title">{t('wishes')}</h2>
      <p>{t('wishesHint')}</p>
      {fields.map((field, index) => (
        <fieldset key={field.id} className={styles.wish}>
          <legend>{t('wish', { rank: index + 1 })}</legend>
          <Parts form={form} offers={offers} wish={index} />
          {fields.length > 1 && (
            <p>
              <Button type="button" variant="tertiary" onClick={() => remove(index)}>
                {t('removeWish', { rank: index + 1 })}
              </Button>
            </p>
          )}
        </fieldset>
      ))}
      {fields.length < mostWishes && (
        <p>
          <Button
            type="button"
            variant="secondary"
            data-color="neutral"
            onClick={() => append({ parts: [emptyPart] }, { shouldFocus: false })}
          >
            {t('addWish')}
          </Button>
        </p>
      )}
    </SectionBox>
  );
}

function Parts({ form, offers, wish }: WishFieldsProps & { readonly wish: number }) {
  const t = useText(paperMessages);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: `wishes.${wish}.parts` });
  return (
    <>
      {fields.map((field, index) => (
        <div key={field.id} className={styles.part}>
          <PartFields form={form} offers={offers} name={`wishes.${wish}.parts.${index}`} />
          {fields.length > 1 && (
            <Button type="button" variant="tertiary" onClick={() => remove(index)}>
              {t('part.remove')}
            </Button>
          )}
        </div>
      ))}
      <p>
        <Button type="button" variant="tertiary" onClick={() => append(emptyPart, { shouldFocus: false })}>
          {t('part.add')}
        </Button>
      </p>
    </>
  );
}

function PartFields({ form, offers, name }: WishFieldsProps & { readonly name: `wishes.${number}.parts.${number}` }) {
  const t = useText(paperMessages);
  const [offerId, fixed] = form.watch([`${name}.offerId`, `${name}.weekdays`]);
  const offer = offers.find(({ id }) => id === offerId);
  return (
    <>
      <SelectField
        form={form}
        name={`${name}.offerId`}
        label={t('part.offer')}
        empty={t('part.choose')}
        rules={{ required: t('part.choose') }}
        options={offers.map(({ id, name: offerName, provider }) => ({
          value: id,
          label: `${offerName} (${provider.name})`,
        }))}
      />
      {offer && offer.workAreas.length > 0 && (
        <SelectField
          form={form}
          name={`${name}.workAreaId`}
          label={t('part.workArea')}
          empty={t('part.anyWorkArea')}
          options={offer.workAreas.map(({ id, name: area }) => ({ value: id, label: area }))}
        />
      )}
      <CheckboxesField
        form={form}
        name={`${name}.weekdays`}
        label={t('part.fixed')}
        optional
        options={weekdays.map((day) => ({ value: day, label: sentenceStart(weekdayName(day)) }))}
      />
      {fixed.length === 0 && (
        <SelectField
          form={form}
          name={`${name}.days`}
          label={t('part.count')}
          empty={t('part.chooseCount')}
          rules={{ required: t('part.chooseCount') }}
          options={[1, 2, 3, 4, 5].map((count) => ({ value: String(count), label: t('days', { count }) }))}
        />
      )}
    </>
  );
}
