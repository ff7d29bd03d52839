import { useApolloClient, useQuery } from '@apollo/client/react';
import { useId, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { useViewer } from '../lib/session';
import { usePages } from '../lib/use-pages';
import { useSearchState } from '../lib/use-param';
import { listFile } from '../lib/paths';
import { AskedSelect } from '../ui/asked-select/asked-select';
import { DownloadLinks } from '../ui/download/download-links';
import { SectionBox } from '../ui/staff-page/section-box';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { DataTable } from '../ui/table/data-table';
import { Pager } from '../ui/table/pager';
import { navWaitlistMessages } from './nav-messages.nb';
import { useNavWaitlistColumns } from './nav-waitlist-columns';
import { NavOffersDocument, NavWaitlistDocument } from './nav-waitlist.graphql';
import styles from './nav-waitlist.module.css';

const pageSize = 50;

/** Who waits for an offer that NAV decides on, with since when and when they were told that it can take long. */
export function NavWaitlist(props: {
  /** Registers NAV's grant for a case; drawn by the part of the product that owns decisions. */
  readonly onGrant: (caseId: string) => void;
}): ReactNode {
  const t = useText(navWaitlistMessages);
  const { activeHat } = useViewer();
  const { data, error, refetch } = useQuery(NavOffersDocument, {
    variables: { filter: { decidedBy: 'nav', municipality: activeHat.municipality?.code ?? null } },
  });
  const [search, change] = useSearchState();
  const selectId = useId();
  const offers = data?.offers.edges.map(({ node }) => node) ?? [];
  const shown = offers.find(({ code }) => code === search['tiltak']) ?? offers[0];
  return (
    <SectionBox labelledBy="venter-tittel">
      <div className={styles.head}>
        <h2 id="venter-tittel">{t('title')}</h2>
        {shown && (
          <div className={styles.filter}>
            <label htmlFor={selectId}>{t('offer')}</label>
            <AskedSelect id={selectId} value={shown.code} onAsk={(code) => change({ tiltak: code })}>
              {offers.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </AskedSelect>
            <DownloadLinks fileOf={(format) => listFile('waitlist', format, { offer: shown.code })} />
          </div>
        )}
      </div>
      {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingState text={t('loading')} rows={5} />}
      {data && !shown && <EmptyState title={t('noOffers.title')} text={t('noOffers.text')} />}
      {shown && <List offer={shown} onGrant={props.onGrant} />}
      <p className={styles.quiet}>{t('promise')}</p>
    </SectionBox>
  );
}

function List(props: {
  readonly offer: { readonly code: string; readonly name: string };
  readonly onGrant: (caseId: string) => void;
}) {
  const { offer, onGrant } = props;
  const t = useText(navWaitlistMessages);
  const client = useApolloClient();
  const variables = { offerCode: offer.code, first: pageSize };
  const { data, loading, error, refetch } = useQuery(NavWaitlistDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const list = usePages({
    variables,
    shown: data?.waitlist,
    now: data?.waitlist,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: NavWaitlistDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.waitlist,
  });
  const columns = useNavWaitlistColumns(onGrant);
  const { rows } = list;
  if (rows === null) {
    return list.failed ? (
      <ErrorState title={t('failed')} onRetry={list.retry} />
    ) : (
      <LoadingState text={t('loading')} rows={5} />
    );
  }
  if (rows.length === 0) {
    return <EmptyState title={t('empty.title', { offer: offer.name })} text={t('empty.text')} />;
  }
  return (
    <>
      <DataTable caption={`${t('title')}, ${offer.name}`} columns={columns} rows={rows} rowId={({ id }) => id} />
      <Pager
        shown={rows.length}
        total={list.total}
        hasMore={list.hasMore}
        pageSize={pageSize}
        loading={list.loadingMore}
        onMore={list.more}
        onAll={list.all}
      />
    </>
  );
}
