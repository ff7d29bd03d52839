import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { RadioField } from '../ui/forms/choice-fields';
import { TextArea } from '../ui/forms/text-field';
import { roundMessages } from './round-messages.nb';
import { AssessNeedDocument, type Applicant } from './round.graphql';

interface Values {
  needClass: string;
  reason: string;
}

/** The office's own assessment of how great the need is, for this person and with a reason. Nothing is chosen beforehand. */
export function NeedDialog({ applicant, onClose }: { readonly applicant: Applicant; readonly onClose: () => void }) {
  const t = useText(roundMessages);
  const form = useForm<Values>({ defaultValues: { needClass: '', reason: '' } });
  const [send] = useCommand(AssessNeedDocument, (data) => data.assessNeed);
  const reload = useReload();
  const { caseId, caseVersion, name } = applicant;
  return (
    <CommandDialog
      title={t('need.title', { name: name?.split(' ')[0] ?? '' })}
      consequences={[t('need.line')]}
      verb={t('need.verb')}
      form={form}
      send={({ needClass, reason }) =>
        send({ input: { id: caseId ?? '', version: caseVersion ?? 0, needClass: Number(needClass), reason } })
      }
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <RadioField
        form={form}
        name="needClass"
        label={t('need.kind')}
        options={[
          { value: '1', label: t('need.a'), description: t('need.aText') },
          { value: '2', label: t('need.b'), description: t('need.bText') },
          { value: '3', label: t('need.c'), description: t('need.cText') },
        ]}
        rules={{ required: t('need.kindNeeded') }}
      />
      <TextArea
        form={form}
        name="reason"
        label={t('need.reason')}
        rows={3}
        rules={{ required: t('need.reasonNeeded') }}
      />
    </CommandDialog>
  );
}
