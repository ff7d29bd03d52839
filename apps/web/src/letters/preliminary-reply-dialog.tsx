import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import type { OfficeCase } from '../lib/office-case';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { TextArea, TextField } from '../ui/forms/text-field';
import { officeLetterMessages } from './office-messages.nb';
import { SendPreliminaryReplyDocument } from './office-letters.graphql';

/** The answer takes more than a month: the person is told so, with the day it can be expected. */
export function PreliminaryReplyDialog(props: { readonly officeCase: OfficeCase; readonly onClose: () => void }) {
  const { officeCase, onClose } = props;
  const t = useText(officeLetterMessages);
  const today = useToday();
  const form = useForm<{ expectedBy: string; reason: string }>({ defaultValues: { expectedBy: '', reason: '' } });
  const [send] = useCommand(SendPreliminaryReplyDocument, (data) => data.sendPreliminaryReply);
  const { id, version } = officeCase.application;
  const name = officeCase.participant.firstName;
  return (
    <CommandDialog
      title={t('reply.title', { name })}
      consequences={[t('reply.letter', { name }), t('reply.once')]}
      verb={t('reply.verb')}
      form={form}
      send={({ expectedBy, reason }) => send({ input: { id, version, expectedBy, reason: reason.trim() || null } })}
      onDone={onClose}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="expectedBy"
        type="date"
        min={today}
        label={t('reply.expectedBy')}
        rules={{ required: t('reply.expectedByMissing') }}
      />
      <TextArea
        form={form}
        name="reason"
        rows={3}
        optional
        label={t('reply.reason')}
        description={t('reply.reasonHint')}
      />
    </CommandDialog>
  );
}
