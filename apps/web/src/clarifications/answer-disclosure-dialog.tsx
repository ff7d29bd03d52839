import type { OfficeCase, OfficeDisclosure } from '../lib/office-case';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { emptyNeeds, HeardFields, type NeedValues } from '../ui/command-dialog/need-fields';
import { useReload } from '../lib/use-reload';
import { RadioField } from '../ui/forms/choice-fields';
import { OfficeAnswerDisclosureDocument } from './office-clarifications.graphql';
import { clarificationDialogMessages } from './office-dialog-messages.nb';
import { ContentList } from './content-list';

type Values = NeedValues & { answer: '' | 'yes' | 'no' };

/** A yes or a no that the person gave by phone or face to face, written down by the one who heard it. */
export function AnswerDisclosureDialog(props: {
  readonly officeCase: OfficeCase;
  readonly disclosure: OfficeDisclosure;
  readonly onClose: () => void;
}) {
  const { officeCase, disclosure, onClose } = props;
  const t = useText(clarificationDialogMessages);
  const today = useToday();
  const form = useForm<Values>({ defaultValues: { ...emptyNeeds(today), answer: '' } });
  const [send] = useCommand(OfficeAnswerDisclosureDocument, (data) => data.answerDisclosure);
  const reload = useReload();
  return (
    <CommandDialog
      title={t('answer.title', { name: officeCase.participant.firstName, recipient: disclosure.recipient.name })}
      verb={t('answer.verb')}
      form={form}
      send={({ answer, heardHow }) => send({ input: { id: disclosure.id, yes: answer === 'yes', heardHow } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      <p>{t('answer.content', { recipient: disclosure.recipient.name })}</p>
      <ContentList content={disclosure.content} />
      <RadioField
        form={form}
        name="answer"
        label={t('answer.question')}
        rules={{ required: t('answer.question') }}
        options={[
          { value: 'yes', label: t('answer.yes') },
          { value: 'no', label: t('answer.no') },
        ]}
      />
      <HeardFields form={form} />
    </CommandDialog>
  );
}
