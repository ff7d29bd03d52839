import { useState, type ReactNode } from 'react';
import { dayAndMonth, fullDay, longDay } from '../lib/format';
import { useForm } from '../lib/form';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useToday } from '../lib/session';
import { useCommand } from '../lib/use-command';
import { CommandDialog } from '../ui/command-dialog/command-dialog';
import { useReload } from '../ui/command-dialog/use-command-form';
import { TextArea } from '../ui/forms/text-field';
import { Link } from '../ui/link/link';
import { complainDocument } from './my-case-commands.graphql';
import type { MyDecision } from './my-case.graphql';
import styles from './case-boxes.module.css';
import { participantsMessages } from './participants-messages.nb';

/** A decision: what it says, the letter, and how to complain while that is open. NAV's are shown as made at NAV. */
export function DecisionCard({ decision }: { readonly decision: MyDecision }): ReactNode {
  const t = useText(participantsMessages);
  const [complaining, setComplaining] = useState(false);
  const canComplain = decision.allowedSteps.some(({ step, open }) => step === 'complain' && open);
  const titleId = `decision-${decision.id}`;
  return (
    <section className={styles.box} aria-labelledby={titleId}>
      <h2 id={titleId}>
        {t(decision.authority === 'nav' ? 'decision.navTitle' : `decision.titles.${decision.outcome}`)}
      </h2>
      <p>
        <b>{decision.service}</b>
        {decision.extentText && <>. {decision.extentText}</>}
      </p>
      {decision.outcome === 'refused' && <p>{t('decision.refusedText')}</p>}
      {decision.outcome !== 'refused' && <Period decision={decision} />}
      <Complaint decision={decision} canComplain={canComplain} />
      {decision.complaints.map(({ id, text, receivedOn }) => (
        <figure key={id} className={styles.words}>
          <figcaption>{t('decision.yourWords', { day: dayAndMonth(receivedOn) })}</figcaption>
          <blockquote>{text}</blockquote>
        </figure>
      ))}
      <p className={styles.ways}>
        {decision.letterId && <Link to={paths.letter(decision.letterId)}>{t('decision.read')}</Link>}
        {canComplain && (
          <button type="button" className={styles.textButton} onClick={() => setComplaining(true)}>
            {t('decision.complain')}
          </button>
        )}
      </p>
      {complaining && <ComplainDialog decision={decision} onClose={() => setComplaining(false)} />}
    </section>
  );
}

function Period({ decision: { from, to } }: { readonly decision: MyDecision }): ReactNode {
  const t = useText(participantsMessages);
  if (from === null) return null;
  return (
    <p>
      {to === null
        ? t('decision.from', { from: fullDay(from) })
        : t('decision.period', { from: fullDay(from), to: fullDay(to) })}
    </p>
  );
}

function Complaint(props: { readonly decision: MyDecision; readonly canComplain: boolean }): ReactNode {
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
  if (!props.canComplain) return null;
  const { deadline } = complaint;
  if (deadline === null) return <p>{t('decision.disagreeNoDay')}</p>;
  return (
    <p>{t(deadline < today ? 'decision.disagreeLate' : 'decision.disagree', { day: longDay(deadline, today) })}</p>
  );
}

/** A complaint needs no form but one's own words; the body that decided looks first. */
function ComplainDialog(props: { readonly decision: MyDecision; readonly onClose: () => void }): ReactNode {
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
