import type { OfficeCase } from '../../lib/office-case';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { RadioField } from '../../ui/forms/choice-fields';
import { TextArea } from '../../ui/forms/text-field';
import { AssessVtaDocument } from './assessments.graphql';
import { caseDialogMessages } from './case-dialog-messages.nb';

const assessments = ['relevant', 'notRelevant', 'unclear'] as const;

interface Values {
  assessment: '' | (typeof assessments)[number];
  reason: string;
}

/** The office's own assessment of VTA, which every applicant gets. NAV decides. */
export function VtaDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(caseDialogMessages);
  const form = useForm<Values>({ defaultValues: { assessment: '', reason: '' } });
  const [send] = useCommand(AssessVtaDocument, (data) => data.assessVta);
  const { id, version } = officeCase.application;
  const name = officeCase.participant.firstName;
  return (
    <CommandDialog
      title={t('vta.dialogTitle', { name })}
      consequences={[t('vta.consequence', { name })]}
      verb={t('vta.verb')}
      form={form}
      send={({ assessment, reason }) =>
        // Chosen by then: the field is required.
        send({ input: { id, version, assessment: assessment === '' ? 'none' : assessment, reason: reason || null } })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="assessment"
        label={t('vta.question')}
        rules={{ required: t('vta.choose') }}
        options={assessments.map((value) => ({ value, label: t(`vta.${value}`) }))}
      />
      <TextArea form={form} name="reason" label={t('vta.reason')} rows={3} optional />
    </CommandDialog>
  );
}
