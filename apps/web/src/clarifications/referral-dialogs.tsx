import type { OfficeReferral, Step } from '../lib/office-case';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { emptyNeeds, NeedFields, type NeedValues } from '../ui/command-dialog/need-fields';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { useReload } from '../lib/use-reload';
import { CheckboxesField, RadioField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import {
  EndReferralDocument,
  OfficeAssessReferralDocument,
  ReopenReferralDocument,
} from './office-clarifications.graphql';
import { officeClarificationMessages } from './office-messages.nb';
import { clarificationDialogMessages } from './office-dialog-messages.nb';
import { outcomesFor, reasonCodes, reasonWords, type ReferralOutcome } from './reason-words.nb';

interface ReferralDialogProps {
  readonly referral: OfficeReferral;
  readonly step: Step;
  readonly onClose: () => void;
}

/** Ends the question, and with it the recipient's sight of the case. */
export function EndReferralDialog({ referral, step, onClose }: ReferralDialogProps) {
  const t = useText(clarificationDialogMessages);
  const { id, version, organisation } = referral;
  return (
    <StepDialog
      title={t('end.title', { recipient: organisation.name })}
      consequences={[t('end.consequence', { recipient: organisation.name })]}
      verb={t('end.verb')}
      needs={step.needs}
      document={EndReferralDocument}
      resultOf={(data) => data.endReferral}
      variables={({ reason }) => ({ input: { id, version, reason } })}
      onClose={onClose}
    />
  );
}

/** Asks once more: the recipient sees the case again, on the same basis as before. */
export function ReopenReferralDialog({ referral, step, onClose }: ReferralDialogProps) {
  const t = useText(clarificationDialogMessages);
  const { id, version, organisation } = referral;
  return (
    <StepDialog
      title={t('reopen.title', { recipient: organisation.name })}
      consequences={[t('reopen.consequence', { recipient: organisation.name }), t('reopen.meetings')]}
      verb={t('reopen.verb')}
      needs={step.needs}
      document={ReopenReferralDocument}
      resultOf={(data) => data.reopenReferral}
      variables={({ reason }) => ({ input: { id, version, reason } })}
      onClose={onClose}
    />
  );
}

type Values = NeedValues & {
  outcome: '' | ReferralOutcome;
  reasonCodes: string[];
  summary: string;
  ownViewHow: '' | 'words' | 'pictures' | 'couldNotExpress';
  ownViewText: string;
};

const ownViewWays = ['words', 'pictures', 'couldNotExpress'] as const;

/** NAV's or a provider's answer that came by phone or on paper, written down by the office. */
export function HeardAssessmentDialog({ referral, step, onClose }: ReferralDialogProps) {
  const t = useText(officeClarificationMessages);
  const words = useText(clarificationDialogMessages);
  const reasons = useText(reasonWords);
  const today = useToday();
  const reload = useReload();
  const form = useForm<Values>({
    defaultValues: {
      ...emptyNeeds(today),
      outcome: '',
      reasonCodes: [],
      summary: '',
      ownViewHow: '',
      ownViewText: '',
    },
  });
  const [send] = useCommand(OfficeAssessReferralDocument, (data) => data.assessReferral);
  const { id, version, organisation, kind } = referral;
  return (
    <CommandDialog
      title={words('heard.title', { recipient: organisation.name })}
      verb={words('heard.verb')}
      form={form}
      fields={{ ownView: 'ownViewText' }}
      send={(values) =>
        send({
          input: {
            id,
            version,
            outcome: values.outcome === '' ? 'undecided' : values.outcome,
            reasonCodes: values.reasonCodes,
            summary: values.summary,
            ownViewHow: values.ownViewHow || null,
            ownViewText: values.ownViewText || null,
            heardHow: values.heardHow || null,
          },
        })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="outcome"
        label={words('heard.outcome')}
        rules={{ required: words('heard.outcome') }}
        options={outcomesFor[kind].map((value) => ({ value, label: t(`outcome.${value}`) }))}
      />
      <CheckboxesField
        form={form}
        name="reasonCodes"
        label={reasons('question')}
        optional
        options={reasonCodes.map((value) => ({ value, label: reasons(`reason.${value}`) }))}
      />
      <TextArea
        form={form}
        name="summary"
        label={words('heard.summary')}
        rows={3}
        rules={{ required: words('heard.summary') }}
      />
      <RadioField
        form={form}
        name="ownViewHow"
        label={words('heard.ownViewHow')}
        optional
        options={ownViewWays.map((value) => ({ value, label: t(`ownViewHow.${value}`) }))}
      />
      <TextArea form={form} name="ownViewText" label={words('heard.ownView')} rows={3} optional />
      <NeedFields form={form} needs={step.needs} />
    </CommandDialog>
  );
}
