import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useText } from '../lib/messages';
import { listFile } from '../lib/paths';
import { usePages } from '../lib/use-pages';
import { DownloadLinks } from '../ui/download/download-links';
import { SectionBox } from '../ui/staff-page/section-box';
import { StaffPage } from '../ui/staff-page/staff-page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { DataTable } from '../ui/table/data-table';
import { Pager } from '../ui/table/pager';
import { ProposalsList } from './proposals-list';
import { proposalMessages } from './proposal-messages.nb';
import { ProposeDialog } from './propose-dialog';
import { providerPlacementMessages } from './provider-messages.nb';
import { useProviderPlacementColumns } from './provider-placement-columns';
import { ProviderPlacementsDocument, type ProviderPlacement } from './provider-placements.graphql';
import { StartPlacementDialog } from './start-placement-dialog';
import styles from './provider-placements.module.css';

/** Rows fetched at a time. */
const pageSize = 100;

const variables = { first: pageSize };

/** «Deltakere»: who is about to begin, and who is in place, with their weekdays. */
export function ProviderPlacementsPage() {
  const t = useText(providerPlacementMessages);
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(ProviderPlacementsDocument, {
    variables,
    fetchPolicy: 'cache-and-network',
  });
  const list = usePages({
    variables,
    shown: data?.placements,
    now: data?.placements,
    asking: loading,
    error,
    refetch,
    fetchNext: async (next) =>
      (
        await client.query({
          query: ProviderPlacementsDocument,
          variables: { ...variables, ...next },
          fetchPolicy: 'no-cache',
        })
      ).data?.placements,
  });
  const [starting, setStarting] = useState<ProviderPlacement | null>(null);
  const [proposing, setProposing] = useState<ProviderPlacement | null>(null);
  const rows = list.rows ?? [];
  const over = rows.filter(({ state }) => state === 'ended');

  return (
    <StaffPage
      title={t('title')}
      text={t('text')}
      {...(rows.length > 0 ? { actions: <DownloadLinks fileOf={(format) => listFile('placements', format)} /> } : {})}
    >
      {list.failed && <ErrorState title={t('failed')} onRetry={list.retry} />}
      {!list.failed && list.rows === null && <LoadingState text={t('loading')} rows={6} />}
      {list.rows?.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} illustration="kaffe" />}
      {rows.length > 0 && (
        <>
          <Group
            title={t('coming')}
            nobody={t('nobodyComing')}
            rows={rows.filter(({ state }) => state === 'planned')}
            onStart={setStarting}
            onPropose={setProposing}
          />
          <Group
            title={t('here')}
            nobody={t('nobodyHere')}
            rows={rows.filter(({ state }) => state === 'active' || state === 'paused')}
            onStart={setStarting}
            onPropose={setProposing}
          />
          {over.length > 0 && (
            <Group title={t('over')} nobody="" rows={over} onStart={setStarting} onPropose={setProposing} />
          )}
          <Pager
            shown={rows.length}
            total={list.total}
            hasMore={list.hasMore}
            pageSize={pageSize}
            loading={list.loadingMore}
            onMore={list.more}
            onAll={list.all}
          />
          <p className={styles.quiet}>{t('shown')}</p>
        </>
      )}
      {proposing && <ProposeDialog placement={proposing} onClose={() => setProposing(null)} />}
      {starting && <StartPlacementDialog placement={starting} onClose={() => setStarting(null)} />}
    </StaffPage>
  );
}

function Group(props: {
  readonly title: string;
  readonly nobody: string;
  readonly rows: readonly ProviderPlacement[];
  readonly onStart: (placement: ProviderPlacement) => void;
  readonly onPropose: (placement: ProviderPlacement) => void;
}) {
  const { title, nobody, rows, onStart, onPropose } = props;
  const columns = useProviderPlacementColumns(rows, onStart, onPropose);
  const t = useText(proposalMessages);
  const proposed = rows.filter(({ proposals }) => proposals.length > 0);
  return (
    <SectionBox>
      <h2>
        {title} <span className={styles.count}>{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{nobody}</p>
      ) : (
        <DataTable caption={title} columns={columns} rows={rows} rowId={({ id }) => id} />
      )}
      {proposed.map(({ id, participant, proposals }) => (
        <div key={id}>
          <h3>{t('proposed', { name: participant.name })}</h3>
          <ProposalsList proposals={proposals} />
        </div>
      ))}
    </SectionBox>
  );
}
