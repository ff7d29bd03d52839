import { useState, type ReactNode } from 'react';
import { useForm } from '../../lib/form';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { Button } from '../../ui/button/button';
import { CommandDialog } from '../../ui/command-dialog/command-dialog';
import { TextArea } from '../../ui/forms/text-field';
import { Link } from '../../ui/link/link';
import type { ApplicationData } from './application-page';
import {
  approveApplicationDocument,
  askForChangesDocument,
  type ApplicationDraft,
  type Receipt,
} from './application.graphql';
import { stepOf } from './open-draft';
import { SaveTrouble, type Trouble } from './save-trouble';
import { slugs } from './screens';
import styles from './summary-screen.module.css';
import { useGoToScreen } from './use-go-to-screen';
import type { ApplicationInProgress } from './use-application';
import { useWizardPaths } from './use-wizard-paths';
import { wizardMessages } from './wizard-messages.nb';

/** Somebody has filled in for the person: the person approves and sends, or says what should be different. */
export function ApprovalActions(props: {
  readonly data: ApplicationData;
  readonly application: ApplicationInProgress;
  readonly onSent: (receipt: Receipt | null) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const { draft, takeOver } = props.application;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [asking, setAsking] = useState(false);
  const [approve, { pending }] = useCommand(approveApplicationDocument, (result) => result.approveApplication);
  const goTo = useGoToScreen();
  const { home, pupilId } = useWizardPaths();
  if (!draft) return null;
  const send = async () => {
    const outcome = await approve({ input: { id: draft.id, version: draft.version } });
    if (outcome.kind === 'done') props.onSent(outcome.payload.receipt);
    else setTrouble(outcome);
  };
  return (
    <div className={styles.actions}>
      <SaveTrouble
        trouble={trouble}
        onRetry={() => void send()}
        onReload={() => {
          setTrouble(null);
          void props.data.reload().then((fresh) => fresh && takeOver(fresh, []));
        }}
      />
      <p className={styles.buttons}>
        {stepOf(draft, 'askForChanges')?.open && (
          <Button type="button" variant="secondary" data-size="lg" onClick={() => setAsking(true)}>
            {t('approval.askForChanges')}
          </Button>
        )}
        {stepOf(draft, 'approve')?.open && (
          <Button type="button" data-size="lg" onClick={() => void send()} loading={pending}>
            {t('approval.approve')}
          </Button>
        )}
      </p>
      {!stepOf(draft, 'approve')?.open && (
        <p className={styles.buttons}>
          <Button asChild data-size="lg">
            <Link to={home}>{t(pupilId === null ? 'receipt.toCase' : 'school.toPupils')}</Link>
          </Button>
        </p>
      )}
      {asking && (
        <AskForChanges
          draft={draft}
          onClose={() => setAsking(false)}
          onDone={(fresh) => {
            setAsking(false);
            takeOver(fresh, []);
            goTo(slugs.important);
          }}
        />
      )}
    </div>
  );
}

/** What should be different, in the person's own words; the application is open for changes again afterwards. */
function AskForChanges(props: {
  readonly draft: ApplicationDraft;
  readonly onClose: () => void;
  readonly onDone: (fresh: ApplicationDraft) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const { id, version } = props.draft;
  const [ask] = useCommand(askForChangesDocument, (result) => result.askForApplicationChanges);
  const form = useForm<{ reason: string }>({ defaultValues: { reason: '' } });
  return (
    <CommandDialog
      title={t('approval.sendBack')}
      verb={t('approval.send')}
      form={form}
      send={({ reason }) => ask({ input: { id, version, reason: reason.trim() } })}
      onDone={({ application }) => props.onDone(application)}
      onClose={props.onClose}
    >
      <TextArea
        form={form}
        name="reason"
        label={t('approval.whatToChange')}
        description={t('approval.whatToChangeHelp')}
        rules={{ required: t('approval.whatToChangeMissing') }}
      />
    </CommandDialog>
  );
}
