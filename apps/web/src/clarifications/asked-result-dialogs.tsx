import { ownViewWays, type OwnViewHow } from '@inntak/domain/clarifications';
import { useForm, type UseFormReturn } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { CheckboxesField, RadioField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import {
  AssessClarificationDocument,
  AssessReferralDocument,
  type AskedClarification,
  type AskedReferral,
} from './asked-referrals.graphql';
import { askedMessages } from './provider-messages.nb';
import { outcomesFor, reasonCodes, reasonWords, type ReferralOutcome } from './reason-words.nb';
import styles from './asked-referrals.module.css';

/** A result as the form holds it: '' where nothing is chosen. */
type ResultValues = {
  ownViewHow: '' | OwnViewHow;
  ownViewText: string;
  outcome: '' | ReferralOutcome;
  reasonCodes: string[];
  summary: string;
};

const emptyResult: ResultValues = { ownViewHow: '', ownViewText: '', outcome: '', reasonCodes: [], summary: '' };

/** Both names that the API has for the person's own view lead to the field that holds it. */
const fields = { ownView: 'ownViewText', result: 'outcome' } as const;

interface DialogProps {
  readonly referral: AskedReferral;
  readonly onClose: () => void;
}

/** The short result of a visit, mapping or trial, after the person's own view of it. */
export function AssessClarificationDialog(props: DialogProps & { readonly clarification: AskedClarification }) {
  const { referral, clarification, onClose } = props;
  const t = useText(askedMessages);
  const form = useForm<ResultValues>({ defaultValues: emptyResult });
  const [send] = useCommand(AssessClarificationDocument, (data) => data.assessClarification);
  const name = referral.participant.firstName;
  return (
    <CommandDialog
      title={t('assess.titleMeeting', { kind: t(`kind.${clarification.kind}`).toLocaleLowerCase('nb') })}
      consequences={[t('assess.consequenceMeeting', { name })]}
      verb={t('assess.verbMeeting')}
      form={form}
      fields={fields}
      send={({ outcome, ownViewHow, ...values }) =>
        send({
          input: {
            id: clarification.id,
            version: clarification.version,
            result: outcome || 'undecided',
            ownViewHow: ownViewHow || 'couldNotExpress',
            ...values,
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <ResultFields form={form} referral={referral} />
    </CommandDialog>
  );
}

/** The answer to the question as a whole: a provider's or NAV's. */
export function AssessReferralDialog({ referral, onClose }: DialogProps) {
  const t = useText(askedMessages);
  const form = useForm<ResultValues>({ defaultValues: emptyResult });
  const [send] = useCommand(AssessReferralDocument, (data) => data.assessReferral);
  return (
    <CommandDialog
      title={t('assess.titleReferral')}
      consequences={[t('assess.consequenceReferral', { name: referral.participant.firstName })]}
      verb={t('assess.verbReferral')}
      form={form}
      fields={fields}
      send={({ outcome, ownViewHow, ownViewText, ...values }) =>
        send({
          input: {
            id: referral.id,
            version: referral.version,
            outcome: outcome || 'undecided',
            ownViewHow: ownViewHow || null,
            ownViewText: ownViewText || null,
            ...values,
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <ResultFields form={form} referral={referral} />
    </CommandDialog>
  );
}

/** The person's own view comes first, also in the form; a provider cannot leave it out. NAV may. */
function ResultFields(props: { readonly form: UseFormReturn<ResultValues>; readonly referral: AskedReferral }) {
  const { form, referral } = props;
  const t = useText(askedMessages);
  const words = useText(reasonWords);
  const name = referral.participant.firstName;
  const required = referral.kind === 'provider';
  const sought = form.watch('ownViewHow') === 'couldNotExpress';
  return (
    <>
      <div className={styles.own}>
        <h3>{t('assess.ownTitle', { name })}</h3>
        <RadioField
          form={form}
          name="ownViewHow"
          label={t('assess.ownHow', { name })}
          optional={!required}
          rules={required ? { required: t('assess.ownHowMissing', { name }) } : {}}
          options={ownViewWays.map((value) => ({ value, label: t(`ownViewHow.${value}`) }))}
        />
        <TextArea
          form={form}
          name="ownViewText"
          label={sought ? t('assess.ownTextSought', { name }) : t('assess.ownText', { name })}
          rows={3}
          optional={!required}
          rules={required ? { required: t('assess.ownTextMissing', { name }) } : {}}
        />
      </div>
      <RadioField
        form={form}
        name="outcome"
        label={t('assess.outcome')}
        rules={{ required: t('assess.outcomeMissing') }}
        options={outcomesFor[referral.kind].map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <CheckboxesField
        form={form}
        name="reasonCodes"
        label={words('question')}
        description={t('assess.reasonsHint')}
        options={reasonCodes.map((value) => ({ value, label: words(`reason.${value}`) }))}
      />
      <TextArea
        form={form}
        name="summary"
        label={t('assess.summary')}
        description={t('assess.summaryHint')}
        rows={3}
        rules={{ required: t('assess.summaryMissing') }}
      />
    </>
  );
}
