import { useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { ContactCard } from '../ui/contact/contact-card';
import { DeadlineText } from '../ui/deadline/deadline-text';
import { Link } from '../ui/link/link';
import { StaffPageHead } from '../ui/page/page';
import { QuoteBlock } from '../ui/quote/quote-block';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { StationsRail } from '../ui/stations/stations-rail';
import { StatusTag } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { AskedAnswers, AskedExperiences, AskedFacts, AskedWish } from './asked-about';
import { AskedMeetings } from './asked-meetings';
import type { AskedReferral } from './asked-referrals.graphql';
import { AssessReferralDialog } from './asked-result-dialogs';
import { askedMessages } from './provider-messages.nb';
import { SideBySide } from './side-by-side';
import { useAskedReferral } from './use-asked-referrals';
import styles from './asked-referrals.module.css';

/**
 * One question to one's own organisation: the person's own words first, then what is asked, what is known, and the answer.
 * `children` is what only this kind of organisation does with it.
 */
export function AskedReferralPage(props: {
  readonly referralId: string;
  /** What the document is called: no personal data. */
  readonly title: string;
  readonly listPath: string;
  readonly listTitle: string;
  readonly children?: (referral: AskedReferral) => ReactNode;
}) {
  const { referralId, title, listPath, listTitle } = props;
  const t = useText(askedMessages);
  const state = useAskedReferral(referralId);
  if (state.kind === 'found') {
    const { referral } = state;
    return (
      <>
        <StaffPageHead
          title={title}
          heading={referral.participant.name}
          text={<Link to={listPath}>{listTitle}</Link>}
          actions={<Standing referral={referral} />}
        />
        <FoundReferral referral={referral}>{props.children?.(referral)}</FoundReferral>
      </>
    );
  }
  return (
    <StaffPage title={title} above={<Link to={listPath}>{listTitle}</Link>}>
      {state.kind === 'loading' && <LoadingState text={t('loadingOne')} rows={5} />}
      {state.kind === 'failed' && <ErrorState title={t('failedOne')} onRetry={state.retry} />}
      {state.kind === 'notFound' && (
        <EmptyState title={t('notFound.title')} text={t('notFound.text')}>
          <Button asChild variant="secondary">
            <Link to={listPath}>{t('notFound.back')}</Link>
          </Button>
        </EmptyState>
      )}
    </StaffPage>
  );
}

function Standing({ referral }: { readonly referral: AskedReferral }) {
  const t = useText(askedMessages);
  const { state, outcome, dueOn } = referral;
  return (
    <div className={styles.top}>
      {state === 'open' && dueOn !== null && (
        <span>
          {t('columns.due')} <DeadlineText day={dueOn} />
        </span>
      )}
      <StatusTag kind={state === 'open' ? 'new' : state === 'assessed' ? 'settled' : 'missing'}>
        {outcome ? t(`outcome.${outcome}`) : t(`state.${state}`)}
      </StatusTag>
    </div>
  );
}

function FoundReferral(props: { readonly referral: AskedReferral; readonly children: ReactNode }) {
  const { referral, children } = props;
  const t = useText(askedMessages);
  const { participant, ownWords, caseworker, stations } = referral;
  return (
    <div className={styles.one}>
      <SectionBox labelledBy="veien-tittel">
        <h2 id="veien-tittel" className="visually-hidden">
          {t('stationsTitle', { name: participant.firstName })}
        </h2>
        <StationsRail stations={stations} />
      </SectionBox>
      <div className={styles.columns}>
        <div className={styles.main}>
          {ownWords === null ? (
            <p className={styles.quiet}>{t('noOwnWords')}</p>
          ) : (
            <QuoteBlock
              words={ownWords.text}
              name={participant.firstName}
              day={ownWords.day}
              helper={ownWords.helper}
            />
          )}
          <AskedAnswer referral={referral}>{children}</AskedAnswer>
          <AskedMeetings referral={referral} />
          <AskedExperiences referral={referral} />
          <AskedAnswers referral={referral} />
        </div>
        <div className={styles.side}>
          <AskedWish referral={referral} />
          <AskedFacts referral={referral} />
          {caseworker && <ContactCard title={t('caseworker')} contact={caseworker} />}
        </div>
      </div>
    </div>
  );
}

/** The organisation's own answer: given, or to be given. */
function AskedAnswer(props: { readonly referral: AskedReferral; readonly children: ReactNode }) {
  const { referral, children } = props;
  const t = useText(askedMessages);
  const [answering, setAnswering] = useState(false);
  const { summary, organisation, participant, allowedSteps } = referral;
  return (
    <SectionBox id="svar" labelledBy="vart-svar-tittel">
      <h2 id="vart-svar-tittel">{t('answerTitle')}</h2>
      {summary === null ? (
        <p className={styles.quiet}>{t('answerOpen')}</p>
      ) : (
        <SideBySide who={organisation.name} name={participant.firstName} result={referral} />
      )}
      <StepButtons
        steps={allowedSteps.filter(({ open, step }) => open || step === 'assess')}
        labels={referral.state === 'open' ? { assess: t('referralStep.assess') } : {}}
        onStep={() => setAnswering(true)}
      />
      {children}
      {answering && <AssessReferralDialog referral={referral} onClose={() => setAnswering(false)} />}
    </SectionBox>
  );
}
