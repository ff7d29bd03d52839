import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useState, type ReactNode } from 'react';
import { useText } from '../lib/messages';
import { usePages } from '../lib/use-pages';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { ErrorState, LoadingState } from '../ui/states/states';
import { DataTable } from '../ui/table/data-table';
import { Pager } from '../ui/table/pager';
import { whenOpened } from '../ui/when-opened/when-opened';
import { useFollowUpColumns, type FollowUpStep } from './follow-up-columns';
import { followUpMessages } from './follow-up-messages.nb';
import { FollowUpsDocument, type FollowUp, type FollowUpList } from './follow-ups.graphql';
import styles from './follow-ups.module.css';

const AskedDialog = whenOpened(async () => (await import('./follow-up-dialogs')).AskedDialog);
const PlaceViewDialog = whenOpened(async () => (await import('./follow-up-dialogs')).PlaceViewDialog);
const SettleDialog = whenOpened(async () => (await import('./follow-up-dialogs')).SettleDialog);

/** Rows fetched at a time. */
const pageSize = 25;

/**
 * «Hvordan går det?»: who is to be asked, whose answer wants something different, and who has answered.
 *
 * @param office the office's page: it settles, asks who may read, and has figures.
 */
export function FollowUpsPage(props: { readonly office?: boolean; readonly figures?: ReactNode }) {
  const { office = false, figures } = props;
  const t = useText(followUpMessages);
  const lists: readonly FollowUpList[] = office ? ['toSettle', 'toAsk', 'answered'] : ['toAsk', 'answered'];
  return (
    <StaffPage title={t('title')} text={t('text')}>
      {figures}
      {lists.map((list) => (
        <FollowUpSection key={list} list={list} office={office} />
      ))}
    </StaffPage>
  );
}

function FollowUpSection({ list, office }: { readonly list: FollowUpList; readonly office: boolean }) {
  const t = useText(followUpMessages);
  const client = useApolloClient();
  const variables = { list, first: pageSize };
  const { data, loading, error, refetch } = useQuery(FollowUpsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const pages = usePages({
    variables,
    shown: data?.followUps,
    now: data?.followUps,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: FollowUpsDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.followUps,
  });
  const [chosen, setChosen] = useState<{ readonly followUp: FollowUp; readonly step: FollowUpStep } | null>(null);
  const onStep = useCallback((followUp: FollowUp, step: FollowUpStep) => setChosen({ followUp, step }), []);
  const columns = useFollowUpColumns(list === 'toAsk', onStep);
  const close = () => setChosen(null);
  const { rows } = pages;
  const titleId = `follow-ups-${list}`;
  return (
    <SectionBox labelledBy={titleId}>
      <h2 id={titleId}>
        {t(`list.${list}`)} {rows !== null && <span className={styles.count}>{pages.total}</span>}
      </h2>
      {pages.failed && <ErrorState title={t('failed')} onRetry={pages.retry} />}
      {!pages.failed && rows === null && <LoadingState text={t('loading')} rows={3} />}
      {rows?.length === 0 && <p className={styles.quiet}>{t(`empty.${list}`)}</p>}
      {rows !== null && rows.length > 0 && (
        <>
          <DataTable caption={t(`list.${list}`)} columns={columns} rows={rows} rowId={rowId} />
          <Pager
            shown={rows.length}
            total={pages.total}
            hasMore={pages.hasMore}
            pageSize={pageSize}
            loading={pages.loadingMore}
            onMore={pages.more}
          />
        </>
      )}
      {chosen?.step === 'answer' && <AskedDialog followUp={chosen.followUp} asksWhoMayRead={office} onClose={close} />}
      {chosen?.step === 'view' && <PlaceViewDialog followUp={chosen.followUp} onClose={close} />}
      {chosen?.step === 'settle' && <SettleDialog followUp={chosen.followUp} onClose={close} />}
    </SectionBox>
  );
}

const rowId = ({ placementId, months }: FollowUp) => `${placementId}-${months}`;
