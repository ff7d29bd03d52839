import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { Link } from '../../ui/link/link';
import { QuestionHeading } from '../../ui/question/question-heading';
import { SummaryList } from '../../ui/summary/summary-list';
import type { ApplicationData } from './application-page';
import type { Receipt } from './application.graphql';
import { ApprovalActions } from './approval-actions';
import { stepOf } from './open-draft';
import type { QuestionScreen } from './screens';
import { SendActions } from './send-actions';
import { useAnswerRows } from './summary-rows';
import styles from './summary-screen.module.css';
import type { ApplicationInProgress } from './use-application';
import { useWizardPaths } from './use-wizard-paths';
import { WhoAnswers } from './who-answers';
import pageStyles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/**
 * Everything that was answered, before it is sent; and, for the person whom somebody has helped, what to approve. Which of
 * sending, sending for approval and approving can be done is the server's `allowedSteps`.
 */
export function SummaryScreen(props: {
  readonly data: ApplicationData;
  readonly application: ApplicationInProgress;
  readonly screens: readonly QuestionScreen[];
  readonly help: ReactNode;
  readonly onSent: (receipt: Receipt | null) => void;
}): ReactNode {
  const t = useText(wizardMessages);
  const { data, application, screens } = props;
  const { draft, values } = application;
  const rows = useAnswerRows(screens, values, data.offers);
  const waiting = draft?.state === 'awaitingApproval';
  const { title, lead } = useHeading(props);
  return (
    <div className={pageStyles.room}>
      <div>
        <QuestionHeading question={title} title={t('summary.title')} help={lead} />
        <div className={styles.answers}>
          <SummaryList
            kind="answers"
            rows={[
              ...rows.map(({ screen, question, answer }) => ({
                key: screen.slug,
                term: question,
                value: answer ?? <span className={styles.nothing}>{t('summary.nothing')}</span>,
                action: waiting ? null : <ChangeLink slug={screen.slug} what={question} />,
              })),
              {
                key: 'municipality',
                term: t('summary.municipality'),
                value: (
                  <>
                    {draft?.municipality.name ?? data.mine?.participant.municipality.name}
                    <small>{t('summary.municipalityWhy')}</small>
                  </>
                ),
              },
            ]}
          />
        </div>
        {waiting ? <ApprovalActions {...props} /> : <SendActions {...props} />}
      </div>
      <aside className={pageStyles.side} aria-label={t('who.heading')}>
        <WhoAnswers
          person={data.person}
          helper={values.ownWordsHelper}
          onHelper={(ownWordsHelper) => {
            const changed = { ...values, ownWordsHelper };
            application.change(changed);
            void application.save(['ownWords', 'ownWordsHelper'], changed);
          }}
        />
        {props.help}
      </aside>
    </div>
  );
}

function useHeading(props: { readonly data: ApplicationData; readonly application: ApplicationInProgress }) {
  const t = useText(wizardMessages);
  const { draft } = props.application;
  if (draft?.state !== 'awaitingApproval') return { title: t('summary.title'), lead: t('summary.lead') };
  if (stepOf(draft, 'approve')?.open !== true) {
    const { person } = props.data;
    return { title: t('approval.waiting', { person }), lead: t('approval.waitingText', { person }) };
  }
  return {
    title: draft.helper ? t('approval.title', { name: draft.helper.name }) : t('approval.titleUnnamed'),
    lead: t('approval.lead'),
  };
}

function ChangeLink(props: { readonly slug: string; readonly what: string }): ReactNode {
  const t = useText(wizardMessages);
  const { screen } = useWizardPaths();
  return (
    <Link className={styles.change} to={screen(props.slug)} aria-label={t('summary.changeWhat', props)}>
      {t('summary.change')}
    </Link>
  );
}
