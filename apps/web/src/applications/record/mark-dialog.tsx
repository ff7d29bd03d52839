import { fullDay } from '../../lib/format';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { TextField } from '../../ui/forms/text-field';
import { recordMessages } from './record-messages.nb';
import { MarkStepsRecordedDocument, type UnrecordedStep } from './unrecorded.graphql';
import styles from './record.module.css';

interface Values {
  recordedOn: string;
}

/** Marks steps as entered in the municipality's own case system, on a day. */
export function MarkDialog(props: {
  readonly steps: readonly UnrecordedStep[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}) {
  const { steps, onDone, onClose } = props;
  const t = useText(recordMessages);
  const today = useToday();
  const form = useForm<Values>({ defaultValues: { recordedOn: today } });
  const [send] = useCommand(MarkStepsRecordedDocument, (data) => data.markStepsRecorded);
  return (
    <CommandDialog
      title={t('dialogTitle', { count: steps.length })}
      verb={t('verb')}
      form={form}
      send={({ recordedOn }) => send({ input: { ids: steps.map(({ id }) => id), recordedOn } })}
      onDone={onDone}
      onClose={onClose}
    >
      <h3 className={styles.these}>{t('these')}</h3>
      <ul className={styles.steps}>
        {steps.map(({ id, participantName, text, on }) => (
          <li key={id}>
            <b>{participantName}</b> ({fullDay(on)}): {text}
          </li>
        ))}
      </ul>
      <TextField
        form={form}
        name="recordedOn"
        type="date"
        max={today}
        label={t('recordedOn')}
        rules={{ required: t('dayMissing') }}
      />
    </CommandDialog>
  );
}
