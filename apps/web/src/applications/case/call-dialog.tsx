import type { OfficeCase } from '../../lib/office-case';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useToday } from '../../lib/session';
import { useCommand } from '../../lib/use-command';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { RadioField } from '../../ui/forms/choice-fields';
import { TextArea, TextField } from '../../ui/forms/text-field';
import { caseDialogMessages } from './case-dialog-messages.nb';
import { LogCallDocument } from './case-work.graphql';
import { caseWords } from './case-words';

const outcomes = ['answered', 'noAnswer', 'leftMessage', 'callAgain'] as const;

interface Values {
  outcome: '' | (typeof outcomes)[number];
  note: string;
  callAgainOn: string;
}

/** Writes down a phone call, and when to call again. `noAnswer` fills in «Ikke svar, ring igjen». */
export function CallDialog(props: {
  readonly officeCase: OfficeCase;
  readonly start: { readonly outcome: Values['outcome']; readonly callAgainOn: string };
  readonly onClose: () => void;
}) {
  const { officeCase, start, onClose } = props;
  const t = useText(caseDialogMessages);
  const words = useText(caseWords);
  const today = useToday();
  const form = useForm<Values>({ defaultValues: { note: '', ...start } });
  const [send] = useCommand(LogCallDocument, (data) => data.logCall);
  return (
    <CommandDialog
      title={t('calls.dialogTitle')}
      verb={t('calls.verb')}
      form={form}
      send={({ outcome, note, callAgainOn }) =>
        send({
          input: {
            id: officeCase.id,
            // Chosen by then: the field is required.
            outcome: outcome === '' ? 'answered' : outcome,
            note: note || null,
            callAgainOn: callAgainOn || null,
          },
        })
      }
      onDone={onClose}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="outcome"
        label={t('calls.outcome')}
        rules={{ required: t('calls.outcomeMissing') }}
        options={outcomes.map((value) => ({ value, label: words(`call.${value}`) }))}
      />
      <TextField form={form} name="callAgainOn" type="date" min={today} label={t('calls.callAgainOn')} optional />
      <TextArea form={form} name="note" label={t('calls.note')} rows={3} optional />
    </CommandDialog>
  );
}
