import { fullDay } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../lib/use-reload';
import { SelectField } from '../ui/forms/choice-fields';
import { PutOnAgendaDocument, type Meeting } from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import type { StaffWish } from './transitions.graphql';

/** Puts a wish on the agenda of a meeting that is planned or under way; says who will see it. */
export function AgendaDialog(props: {
  readonly wish: StaffWish;
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
}) {
  const t = useText(staffMessages);
  const { wish, onClose } = props;
  const open = props.meetings.filter(({ state }) => state === 'planned' || state === 'underWay');
  const form = useForm<{ meetingId: string }>({ defaultValues: { meetingId: '' } });
  const [put] = useCommand(PutOnAgendaDocument, (data) => data.putOnAgenda);
  const reload = useReload();
  return (
    <CommandDialog
      title={t('agendaTitle')}
      consequences={open.length === 0 ? [t('agendaNone')] : [t('agendaThen')]}
      verb={t('step.putOnAgenda')}
      canSend={open.length > 0}
      form={form}
      send={({ meetingId }) => put({ input: { id: wish.id, version: wish.version, meetingId } })}
      onDone={() => {
        reload();
        onClose();
      }}
      onClose={onClose}
    >
      {open.length > 0 && (
        <SelectField
          form={form}
          name="meetingId"
          label={t('agendaMeeting')}
          empty={t('outcome.choose')}
          options={open.map(({ id, week, heldOn }) => ({
            value: id,
            label: `${t('meeting.name', { week })}, ${fullDay(heldOn)}`,
          }))}
          rules={{ required: t('makeForm.needed') }}
        />
      )}
    </CommandDialog>
  );
}
