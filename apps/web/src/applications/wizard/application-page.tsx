import { useQuery } from '@apollo/client/react';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { useViewer } from '../../lib/session';
import { useSearchState } from '../../lib/use-param';
import { Button } from '../../ui/button/button';
import { Link } from '../../ui/link/link';
import { QuestionHeading } from '../../ui/question/question-heading';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states/states';
import { applicationOffersDocument, type ApplicationDraft, type WishableOffer } from './application.graphql';
import { isOpenDraft } from './open-draft';
import { useApplicant, type Applicant } from './use-applicant';
import { useWizardPaths } from './use-wizard-paths';
import styles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** Everything the form needs before it can be drawn. */
export interface ApplicationData {
  /** null when the log-in has no case yet, e.g. a helper who begins one. */
  readonly mine: Applicant | null;
  /** The application to go on with. */
  readonly draft: ApplicationDraft | null;
  readonly offers: readonly WishableOffer[];
  /** First name of the person the application is about. */
  readonly person: string;
  /** Code of the offer that somebody pressed «Søk her» on. */
  readonly cameFrom: string | null;
  readonly reload: () => Promise<ApplicationDraft | null>;
}

/** Whether there is an application that has been sent and is still alive. */
export function hasSent(mine: Applicant | null): boolean {
  const gone = ['draft', 'awaitingApproval', 'withdrawn', 'closed'];
  return mine?.applications.some(({ state }) => !gone.includes(state)) ?? false;
}

/**
 * Fetches the person's applications and the offers that serve the person's municipality, then draws `children`. An
 * application begins on the start page, where it is known which municipality it goes to: `mayBegin` there, nowhere else.
 */
export function ApplicationPage(props: {
  readonly mayBegin?: boolean;
  readonly children: (data: ApplicationData) => ReactNode;
}): ReactNode {
  const t = useText(wizardMessages);
  const viewer = useViewer();
  const [search] = useSearchState();
  const { begin, pupilId } = useWizardPaths();
  const own = useApplicant();
  const municipality = own.applicant?.participant.municipality.code;
  const offers = useQuery(applicationOffersDocument, {
    variables: { filter: municipality ? { municipality } : {} },
    skip: own.applicant === undefined,
    fetchPolicy: 'cache-first',
  });
  const mine = own.applicant;
  if (mine === undefined || !offers.data) {
    const failed = own.failed || offers.error !== undefined;
    return (
      <div className={styles.waiting}>
        {failed ? (
          <ErrorState title={t('loadFailed')} onRetry={() => void (own.failed ? own.refetch() : offers.refetch())} />
        ) : (
          <LoadingState text={t('loading')} />
        )}
      </div>
    );
  }
  // A pupil who has said no since, or never said yes, is not there for the school.
  if (pupilId !== null && mine === null) return <NoSuchPupil />;
  if (mine?.closedBecause) return <ClosedHere person={mine.participant.firstName} because={mine.closedBecause} />;
  const draft = mine?.applications.find(isOpenDraft) ?? null;
  if (!draft && !props.mayBegin && !hasSent(mine)) return <Navigate to={begin} replace />;
  return props.children({
    mine,
    draft,
    offers: offers.data.offers.edges.map(({ node }) => node),
    person: mine?.participant.firstName ?? viewer.activeHat.actingFor ?? viewer.name,
    cameFrom: search['tilbud'] ?? null,
    reload: async () => (await own.refetch())?.applications.find(isOpenDraft) ?? null,
  });
}

function NoSuchPupil(): ReactNode {
  const t = useText(wizardMessages);
  const { home } = useWizardPaths();
  return (
    <div className={styles.waiting}>
      <EmptyState title={t('school.gone')} text={t('school.goneText')} illustration="laere">
        <Button asChild>
          <Link to={home}>{t('school.toPupils')}</Link>
        </Button>
      </EmptyState>
    </div>
  );
}

/** The form is not this reader's to fill in: told before anything is asked. */
function ClosedHere(props: { readonly person: string; readonly because: string }): ReactNode {
  const t = useText(wizardMessages);
  const { home } = useWizardPaths();
  return (
    <div className={styles.waiting}>
      <QuestionHeading
        question={t('closedHere', { person: props.person })}
        title={t('pageTitle')}
        help={props.because}
      />
      <Button asChild data-size="lg">
        <Link to={home}>{t('receipt.toCase')}</Link>
      </Button>
    </div>
  );
}
