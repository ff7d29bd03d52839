import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useCommand } from '../../lib/use-command';
import { useGoTo } from '../../lib/use-param';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { TextArea, TextField } from '../../ui/forms/text-field';
import { caseDialogMessages } from './case-dialog-messages.nb';
import { BreakGlassDocument } from './case-work.graphql';

interface Values {
  caseNumber: string;
  breakGlassReason: string;
}

/** Opens a case that is not one's own, with a reason that the person and the leader can read. */
export function BreakGlassDialog(props: { readonly onClose: () => void }) {
  const t = useText(caseDialogMessages);
  const goTo = useGoTo();
  const form = useForm<Values>({ defaultValues: { caseNumber: '', breakGlassReason: '' } });
  const [send] = useCommand(BreakGlassDocument, (data) => data.breakGlass);
  return (
    <CommandDialog
      title={t('breakGlass.title')}
      consequences={[t('breakGlass.lead'), t('breakGlass.leader')]}
      verb={t('breakGlass.verb')}
      form={form}
      send={({ caseNumber, breakGlassReason }) => send({ input: { caseNumber, reason: breakGlassReason } })}
      fields={{ reason: 'breakGlassReason' }}
      onDone={(payload) => goTo(paths.case(payload.case.id))}
      onClose={props.onClose}
    >
      <TextField
        form={form}
        name="caseNumber"
        label={t('breakGlass.caseNumber')}
        autoComplete="off"
        rules={{ required: t('breakGlass.caseNumberMissing') }}
      />
      <TextArea
        form={form}
        name="breakGlassReason"
        label={t('breakGlass.why')}
        rows={3}
        rules={{ required: t('breakGlass.whyMissing') }}
      />
    </CommandDialog>
  );
}
