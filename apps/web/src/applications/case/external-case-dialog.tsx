import type { OfficeCase } from '../../lib/office-case';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { TextField } from '../../ui/forms/text-field';
import { caseDialogMessages } from './case-dialog-messages.nb';
import { RecordExternalCaseDocument } from './case-work.graphql';

interface Values {
  externalCaseNumber: string;
  registeredOn: string;
}

/** Where the case is official: its number in the municipality's own system, and the day it was entered there. */
export function ExternalCaseDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(caseDialogMessages);
  const today = useToday();
  const form = useForm<Values>({
    defaultValues: {
      externalCaseNumber: officeCase.externalCaseNumber ?? '',
      registeredOn: officeCase.registeredExternallyOn ?? today,
    },
  });
  const [send] = useCommand(RecordExternalCaseDocument, (data) => data.recordExternalCase);
  const { id, version } = officeCase.application;
  return (
    <CommandDialog
      title={t('record.dialogTitle')}
      verb={t('record.verb')}
      form={form}
      send={(values) => send({ input: { id, version, ...values } })}
      onDone={onClose}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="externalCaseNumber"
        label={t('record.number')}
        autoComplete="off"
        rules={{ required: t('record.numberMissing') }}
      />
      <TextField
        form={form}
        name="registeredOn"
        type="date"
        max={today}
        label={t('record.registeredOn')}
        rules={{ required: t('record.dayMissing') }}
      />
    </CommandDialog>
  );
}
