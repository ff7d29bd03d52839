import { useId, useState, type ReactNode } from 'react';
import { fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { useCommand } from '../../lib/use-command';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import type { ApplicationData } from './application-page';
import { sendForApprovalDocument, submitApplicationDocument, type Receipt } from './application.graphql';
import { stepOf } from './open-draft';
import questionStyles from './questions.module.css';
import { SaveTrouble, type Trouble } from './save-trouble';
import { screenOfField, type QuestionScreen } from './screens';
import styles from './summary-screen.module.css';
import { useGoToScreen } from './use-go-to-screen';
import type { ApplicationInProgress } from './use-application';
import { useWizardPaths } from './use-wizard-paths';
import { wizardMessages } from './wizard-messages.nb';

interface SendProps {
  readonly data: ApplicationData;
  readonly application: ApplicationInProgress;
  readonly screens: readonly QuestionScreen[];
  readonly onSent: (receipt: Receipt | null) => void;
}

/** Sends the application, or sends it to the person for approval: whatever the server lets this role do. */
export function SendActions(props: SendProps): ReactNode {
  const t = useText(wizardMessages);
  const { application, data, screens } = props;
  const { draft, values, change, takeOver } = application;
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [submit, submitting] = useCommand(submitApplicationDocument, (result) => result.submitApplication);
  const [askApproval, asking] = useCommand(sendForApprovalDocument, (result) => result.sendApplicationForApproval);
  const submitStep = stepOf(draft, 'submit');
  const approvalStep = stepOf(draft, 'sendForApproval');

  const input = () => ({
    id: draft?.id ?? '',
    version: draft?.version ?? 0,
    ...(values.lateReason.trim() ? { lateReason: values.lateReason.trim() } : {}),
  });
  const send = async () => {
    const outcome = await submit({ input: input() });
    if (outcome.kind === 'done') props.onSent(outcome.payload.receipt);
    else setTrouble(outcome);
  };
  const sendForApproval = async () => {
    const outcome = await askApproval({ input: input() });
    if (outcome.kind === 'done') takeOver(outcome.payload.application, []);
    else setTrouble(outcome);
  };
  const canSubmit = submitStep?.open === true;
  const canAskApproval = approvalStep?.open === true;
  const refusedField = trouble?.kind === 'violation' ? trouble.violation.field : null;
  const asksLateReason =
    draft?.late === true || refusedField === 'lateReason' || submitStep?.needs.includes('lateReason') === true;
  return (
    <div className={styles.actions}>
      {asksLateReason && (
        <LateReason
          deadline={draft?.deadline ?? null}
          reason={values.lateReason}
          onChange={(lateReason) => change({ ...values, lateReason })}
        />
      )}
      <SaveTrouble
        trouble={trouble}
        onRetry={() => void (canSubmit ? send() : sendForApproval())}
        onReload={() => {
          setTrouble(null);
          void data.reload().then((fresh) => fresh && takeOver(fresh, ['lateReason']));
        }}
      />
      <RefusedQuestion field={refusedField} screens={screens} />
      {draft && !canSubmit && !canAskApproval && (
        <div className={styles.closed} role="status">
          <b>{t('summary.closed')}</b>
          {submitStep?.reason && <p>{submitStep.reason}</p>}
        </div>
      )}
      <Buttons
        onBack={screens.at(-1)?.slug ?? null}
        send={canSubmit ? () => void send() : null}
        sendForApproval={canAskApproval ? () => void sendForApproval() : null}
        person={data.person}
        pending={submitting.pending || asking.pending}
      />
      {canSubmit && <p className={styles.after}>{t('summary.afterwards')}</p>}
    </div>
  );
}

function Buttons(props: {
  readonly onBack: string | null;
  readonly send: (() => void) | null;
  readonly sendForApproval: (() => void) | null;
  readonly person: string;
  readonly pending: boolean;
}): ReactNode {
  const t = useText(wizardMessages);
  const goTo = useGoToScreen();
  const { onBack, send, sendForApproval, pending, person } = props;
  return (
    <>
      {sendForApproval && <p>{t('summary.sendForApprovalText', { name: person })}</p>}
      <p className={styles.buttons}>
        {onBack && (
          <Button type="button" variant="secondary" data-size="lg" onClick={() => goTo(onBack)} disabled={pending}>
            {t('back')}
          </Button>
        )}
        {sendForApproval && (
          <Button
            type="button"
            data-size="lg"
            variant={send ? 'secondary' : 'primary'}
            onClick={sendForApproval}
            loading={pending}
          >
            {t('summary.sendForApproval', { name: person })}
          </Button>
        )}
        {send && (
          <Button type="button" data-size="lg" onClick={send} loading={pending}>
            {t('summary.send')}
          </Button>
        )}
      </p>
    </>
  );
}

/** A way straight to the question that the server refused. */
function RefusedQuestion(props: {
  readonly field: string | null;
  readonly screens: readonly QuestionScreen[];
}): ReactNode {
  const t = useText(wizardMessages);
  const { screen: pathTo } = useWizardPaths();
  const screen = screenOfField(props.screens, props.field);
  if (!screen) return null;
  return (
    <p>
      <Link className={styles.change} to={pathTo(screen.slug)}>
        {t('summary.toQuestion')}
      </Link>
    </p>
  );
}

function LateReason(props: {
  readonly deadline: string | null;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const id = useId();
  return (
    <p className={questionStyles.field}>
      <label htmlFor={id}>{t('summary.late')}</label>
      <span className={questionStyles.hint} id={`${id}-help`}>
        {props.deadline ? t('summary.lateHelp', { day: fullDay(props.deadline) }) : t('start.late')}
      </span>
      <textarea
        id={id}
        aria-describedby={`${id}-help`}
        rows={3}
        maxLength={1000}
        value={props.reason}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      />
    </p>
  );
}
