import type { OfficeDecision, Step } from '../lib/office-case';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { emptyNeeds, NeedFields, type NeedValues } from '../ui/command-dialog/need-fields';
import { useReload } from '../lib/use-reload';
import { TextArea } from '../ui/forms/text-field';
import { OfficeComplainDocument } from './office-decisions.graphql';
import { decisionDialogMessages } from './dialog-messages.nb';

type Values = NeedValues & { complaint: string };

/** A complaint that came by phone, on paper or face to face. What the person says is the reason of the step. */
export function ComplainDialog(props: {
  readonly decision: OfficeDecision;
  readonly name: string;
  readonly step: Step;
  readonly onClose: () => void;
}) {
  const { decision, name, step, onClose } = props;
  const t = useText(decisionDialogMessages);
  const today = useToday();
  const reload = useReload();
  const form = useForm<Values>({ defaultValues: { ...emptyNeeds(today), complaint: '' } });
  const [send] = useCommand(OfficeComplainDocument, (data) => data.complain);
  return (
    <CommandDialog
      title={t('complain.title', { name })}
      verb={t('complain.verb')}
      form={form}
      fields={{ text: 'complaint', reason: 'complaint' }}
      send={({ complaint, heardHow }) =>
        send({ input: { decisionId: decision.id, text: complaint, heardHow: heardHow || null } })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <TextArea form={form} name="complaint" label={t('complain.text')} rules={{ required: t('complain.text') }} />
      <NeedFields form={form} needs={step.needs.filter((need) => need !== 'reason')} />
    </CommandDialog>
  );
}
