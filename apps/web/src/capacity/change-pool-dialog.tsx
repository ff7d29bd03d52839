import { useForm } from '../lib/form';
import { sentenceStart, weekdayName, weekdays } from '../lib/format';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { SelectField } from '../ui/forms/choice-fields';
import { TextArea, TextField } from '../ui/forms/text-field';
import type { OfferCapacity } from './capacity.graphql';
import { ChangePoolDocument } from './room-commands.graphql';
import { roomMessages } from './room-messages.nb';
import styles from './room.module.css';

interface Values {
  municipalityId: string;
  weekday: string;
  places: string;
  from: string;
  source: string;
  sourceDate: string;
  reason: string;
}

/** Another number of places for a municipality: a proposal by the provider, in force by the one who owns it. */
export function ChangePoolDialog(props: { readonly capacity: OfferCapacity; readonly onClose: () => void }) {
  const { capacity, onClose } = props;
  const { offer, isOwn, poolsToChange: municipalities } = capacity;
  const t = useText(roomMessages);
  const today = useToday();
  const reload = useReload();
  const [only] = municipalities;
  const form = useForm<Values>({
    defaultValues: {
      municipalityId: municipalities.length === 1 ? (only?.id ?? '') : '',
      weekday: '',
      places: '',
      from: '',
      source: '',
      sourceDate: '',
      reason: '',
    },
  });
  const [send] = useCommand(ChangePoolDocument, (data) => data.changePool);
  const required = { required: t('pool.missing') };
  return (
    <CommandDialog
      title={t(isOwn ? 'pool.proposeTitle' : 'pool.changeTitle')}
      consequences={[t(isOwn ? 'pool.proposes' : 'pool.changes')]}
      verb={t(isOwn ? 'pool.proposeVerb' : 'pool.changeVerb')}
      form={form}
      send={({ weekday, places, ...values }) =>
        send({
          input: {
            ...values,
            offerId: offer.id,
            places: Number(places),
            weekday: weekdays.find((day) => day === weekday) ?? null,
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <SelectField
        form={form}
        name="municipalityId"
        label={t('pool.municipality')}
        empty={t('pool.choose')}
        options={municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        rules={required}
      />
      {offer.capacityUnit === 'weekday' && (
        <SelectField
          form={form}
          name="weekday"
          label={t('pool.weekday')}
          empty={t('pool.chooseWeekday')}
          options={weekdays.map((day) => ({ value: day, label: sentenceStart(weekdayName(day)) }))}
          rules={required}
        />
      )}
      <div className={styles.pair}>
        <TextField
          form={form}
          name="places"
          type="number"
          inputMode="numeric"
          min={0}
          label={t('pool.places')}
          rules={required}
        />
        <TextField form={form} name="from" type="date" min={today} label={t('pool.from')} rules={required} />
      </div>
      <TextField
        form={form}
        name="source"
        label={t('pool.source')}
        description={t('pool.sourceHint')}
        rules={required}
      />
      <TextField form={form} name="sourceDate" type="date" max={today} label={t('pool.sourceDate')} rules={required} />
      <TextArea form={form} name="reason" rows={2} label={t('pool.reason')} rules={required} />
    </CommandDialog>
  );
}
