import { useQuery } from '@apollo/client/react';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../lib/messages';
import { paths } from '../../lib/paths';
import { useViewer } from '../../lib/session';
import { useSearchState } from '../../lib/use-param';
import { ErrorState, LoadingState } from '../../ui/states/states';
import {
  applicationOffersDocument,
  ownApplicationsDocument,
  type ApplicationDraft,
  type OwnApplications,
  type WishableOffer,
} from './application.graphql';
import { isOpenDraft } from './open-draft';
import styles from './wizard-page.module.css';
import { wizardMessages } from './wizard-messages.nb';

/** Everything the form needs before it can be drawn. */
export interface ApplicationData {
  /** null when the log-in has no case yet, e.g. a helper who begins one. */
  readonly mine: OwnApplications | null;
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
export function hasSent(mine: OwnApplications | null): boolean {
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
  // Read afresh on entering; while one answers, every save brings the newest version itself.
  const own = useQuery(ownApplicationsDocument, { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' });
  const municipality = own.data?.myCase?.participant.municipality.code;
  const offers = useQuery(applicationOffersDocument, {
    variables: { filter: municipality ? { municipality } : {} },
    skip: !own.data,
    fetchPolicy: 'cache-first',
  });
  if (!own.data || !offers.data) {
    const failed = own.error ?? offers.error;
    return (
      <div className={styles.waiting}>
        {failed ? (
          <ErrorState title={t('loadFailed')} onRetry={() => void (own.data ? offers.refetch() : own.refetch())} />
        ) : (
          <LoadingState text={t('loading')} />
        )}
      </div>
    );
  }
  const mine = own.data.myCase;
  const draft = mine?.applications.find(isOpenDraft) ?? null;
  if (!draft && !props.mayBegin && !hasSent(mine)) return <Navigate to={paths.application()} replace />;
  return props.children({
    mine,
    draft,
    offers: offers.data.offers.edges.map(({ node }) => node),
    person: mine?.participant.firstName ?? viewer.activeHat.actingFor ?? viewer.name,
    cameFrom: search['tilbud'] ?? null,
    reload: async () => {
      const { data } = await own.refetch();
      return data?.myCase?.applications.find(isOpenDraft) ?? null;
    },
  });
}
