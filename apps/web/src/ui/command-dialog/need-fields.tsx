import { hearingWays } from '@inntak/domain/steps';
import type { FieldPath, FieldValues, UseFormReturn } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useToday, useViewer } from '../../lib/session';
import { RadioField } from '../forms/choice-fields';
import { TextArea, TextField } from '../forms/text-field';
import { commandMessages } from './command-messages.nb';
import styles from './command-dialog.module.css';

/** What a step may ask for besides the click, as a form holds it: texts and days, '' where nothing is filled in. */
export type NeedValues = {
  reason: string;
  answerBy: string;
  lastDay: string;
  paperReceivedOn: string;
  heardHow: string;
  heardOn: string;
};

/** Nothing filled in but the day on which something was heard, which mostly is today. */
export function emptyNeeds(today: string): NeedValues {
  return { reason: '', answerBy: '', lastDay: '', paperReceivedOn: '', heardHow: '', heardOn: today };
}

/** The fields of what the server says that a step needs. A need without a field here is the dialog's own to draw. */
export function NeedFields<Values extends FieldValues & NeedValues>(props: {
  readonly form: UseFormReturn<Values>;
  readonly needs: readonly string[];
}) {
  const { form, needs } = props;
  const t = useText(commandMessages);
  return (
    <>
      {needs.includes('reason') && (
        <TextArea
          form={form}
          name={named<Values>('reason')}
          label={t('needs.reason')}
          description={t('needs.reasonHint')}
          rows={3}
          rules={{ required: t('needs.reasonMissing') }}
        />
      )}
      {needs.includes('answerBy') && (
        <TextField
          form={form}
          name={named<Values>('answerBy')}
          type="date"
          label={t('needs.answerBy')}
          rules={{ required: t('needs.answerByMissing') }}
        />
      )}
      {needs.includes('lastDay') && (
        <TextField
          form={form}
          name={named<Values>('lastDay')}
          type="date"
          label={t('needs.lastDay')}
          description={t('needs.lastDayHint')}
          rules={{ required: t('needs.lastDayMissing') }}
        />
      )}
      {needs.includes('paperReceivedOn') && (
        <TextField
          form={form}
          name={named<Values>('paperReceivedOn')}
          type="date"
          label={t('needs.paperReceivedOn')}
          rules={{ required: t('needs.paperReceivedOnMissing') }}
        />
      )}
      {needs.includes('heardHow') && <HeardFields form={form} />}
    </>
  );
}

/** How, when and by whom something was heard that somebody else said. The one who writes it down is the one who heard. */
export function HeardFields<Values extends FieldValues & NeedValues>(props: { readonly form: UseFormReturn<Values> }) {
  const { form } = props;
  const t = useText(commandMessages);
  const today = useToday();
  const { name } = useViewer();
  return (
    <>
      <RadioField
        form={form}
        name={named<Values>('heardHow')}
        label={t('needs.heardHow')}
        rules={{ required: t('needs.heardHowMissing') }}
        options={hearingWays.map((way) => ({ value: way, label: t(`hearing.${way}`) }))}
      />
      <TextField
        form={form}
        name={named<Values>('heardOn')}
        type="date"
        max={today}
        label={t('needs.heardOn')}
        rules={{ required: t('needs.heardOnMissing') }}
      />
      <p className={styles.by}>{t('needs.heardBy', { name })}</p>
    </>
  );
}

/** `Values` holds every field of `NeedValues`; the compiler cannot see that its paths then hold their names. */
function named<Values extends FieldValues & NeedValues>(name: keyof NeedValues): FieldPath<Values> {
  return name as FieldPath<Values>;
}
