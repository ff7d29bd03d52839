import type { ReactNode } from 'react';
import { longDay } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../ui/command-dialog/use-command-form';
import { TextArea } from '../ui/forms/text-field';
import { complainDocument } from './my-case-commands.graphql';
import type { MyDecision } from './my-case.graphql';
import { participantsMessages } from './participants-messages.nb';

/** Is there a way to complain about it now? The server says so. */
export function mayComplain({ allowedSteps }: MyDecision): boolean {
  return allowedSteps.some(({ step, open }) => step === 'complain' && open);
}

/** Until when one can complain, or where a complaint is now. */
export function Complaint(props: { readonly decision: MyDecision }): ReactNode {
  const t = useText(participantsMessages);
  const today = useToday();
  const { state, complaint, authority } = props.decision;
  const body = authority === 'nav' ? 'NAV' : complaint.body;
  if (state === 'complained') {
    return (
      <p role="status">{authority === 'nav' ? t('decision.complainedNav') : t('decision.complained', { body })}</p>
    );
  }
  if (state === 'upheld' || state === 'changed' || state === 'forwarded') {
    return <p>{t(`decision.states.${state}`, { body })}</p>;
  }
  if (!mayComplain(props.decision)) return null;
  const { deadline } = complaint;
  if (deadline === null) return <p>{t('decision.disagreeNoDay')}</p>;
  return (
    <p>{t(deadline < today ? 'decision.disagreeLate' : 'decision.disagree', { day: longDay(deadline, today) })}</p>
  );
}

/** A complaint needs no form but one's own words; the body that decided looks first. */
export function ComplainDialog(props: { readonly decision: MyDecision; readonly onClose: () => void }): ReactNode {
  const t = useText(participantsMessages);
  const { decision, onClose } = props;
  const [complain] = useCommand(complainDocument, (data) => data.complain);
  const form = useForm<{ text: string }>({ defaultValues: { text: '' } });
  const reload = useReload();
  return (
    <CommandDialog
      title={t('decision.dialog.title')}
      consequences={[
        t('decision.dialog.first'),
        t('decision.dialog.then', { body: decision.complaint.body }),
        ...(decision.outcome === 'granted' || decision.outcome === 'partlyGranted' ? [t('decision.dialog.place')] : []),
      ]}
      verb={t('decision.dialog.send')}
      form={form}
      fields={{ reason: 'text' }}
      send={({ text }) => complain({ input: { decisionId: decision.id, text: text.trim() } })}
      onDone={() => {
        onClose();
        reload();
      }}
      onClose={onClose}
    >
      <TextArea
        form={form}
        name="text"
        rows={6}
        label={t('decision.dialog.label')}
        description={t('decision.dialog.help')}
        rules={{ required: t('decision.dialog.missing') }}
      />
    </CommandDialog>
  );
}
