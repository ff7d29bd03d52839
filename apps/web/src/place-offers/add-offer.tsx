import { Button } from '../ui/button/button';
import { SelectField } from '../ui/forms/choice-fields';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { prepareMessages } from './prepare-messages.nb';
import type { OfferChoice } from './room-grid';
import styles from './office-place-offers.module.css';

/** Puts one more offer into the grid: a combination need not be among the wishes. */
export function AddOffer(props: {
  readonly offers: readonly OfferChoice[];
  readonly onAdd: (offerId: string) => void;
}) {
  const t = useText(prepareMessages);
  const form = useForm({ defaultValues: { addedOffer: '' } });
  const chosen = form.watch('addedOffer');
  if (props.offers.length === 0) return null;
  return (
    <div className={styles.add}>
      <SelectField
        form={form}
        name="addedOffer"
        label={t('form.addOffer')}
        empty={t('form.addOfferChoose')}
        options={props.offers.map(({ id, name, provider }) => ({ value: id, label: `${name} (${provider.name})` }))}
      />
      <Button
        type="button"
        variant="secondary"
        data-color="neutral"
        disabled={chosen === ''}
        onClick={() => {
          props.onAdd(chosen);
          // Not reset(): that empties the whole form around it too.
          form.setValue('addedOffer', '');
        }}
      >
        {t('form.addOfferVerb')}
      </Button>
    </div>
  );
}
