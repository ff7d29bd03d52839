import type { ReferralState } from '@inntak/domain/clarifications';
import { useMemo, type ReactNode } from 'react';
import { dayAndClock } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile } from '../lib/paths';
import { useToday } from '../lib/session';
import { useGoTo, useSearchState } from '../lib/use-param';
import { DeadlineText } from '../ui/deadline/deadline-text';
import { DownloadLinks } from '../ui/download/download-links';
import { Link } from '../ui/link/link';
import { Box, StaffPageHead } from '../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { StationsMini } from '../ui/stations/stations-mini';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { DataTable } from '../ui/table/data-table';
import { Pager } from '../ui/table/pager';
import type { TableColumn } from '../ui/table/table-types';
import type { AskedReferralRow } from './asked-referrals.graphql';
import { askedMessages } from './provider-messages.nb';
import { pageSize, useAskedReferrals } from './use-asked-referrals';
import styles from './asked-referrals.module.css';

const states = ['open', 'assessed', 'ended'] as const satisfies readonly ReferralState[];

const stateKinds = { open: 'new', assessed: 'settled', ended: 'missing' } as const satisfies Record<
  ReferralState,
  StatusKind
>;

/** The questions to one's own organisation, by deadline: for a provider and for NAV, each with its own words. */
export function AskedReferralList(props: {
  readonly title: string;
  readonly text: string;
  readonly empty: (state: ReferralState) => { readonly title: string; readonly text: string };
  /** The address of one of them. */
  readonly pathOf: (referralId: string) => string;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  /** What else waits for the organisation, above the list. */
  readonly children?: ReactNode;
  /** What else is the organisation's own to see, under the list: it moves no row when it comes. */
  readonly below?: ReactNode;
}) {
  const { title, text, empty, pathOf, actions, children, below } = props;
  const t = useText(askedMessages);
  const [search, change] = useSearchState();
  const state = states.find((known) => known === search['status']) ?? 'open';
  const list = useAskedReferrals(state);
  const goTo = useGoTo();
  const columns = useColumns(pathOf);
  return (
    <div className={styles.page}>
      <StaffPageHead title={title} text={text} actions={actions} />
      {children && <div className={styles.above}>{children}</div>}
      <div className={styles.list}>
        <Box label={t(`state.${state}`)} fit flush>
          <div className={styles.filters} role="group" aria-label={t('show')}>
            {states.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === state}
                onClick={() => change({ status: each === 'open' ? '' : each })}
              >
                {t(`state.${each}`)}
              </button>
            ))}
            <p className={styles.found} role="status">
              {list.rows !== null && t('found', { count: list.total })}
            </p>
            {list.total > 0 && <DownloadLinks fileOf={(format) => listFile('referrals', format, { state })} />}
          </div>
          <div className={list.rows === null || list.rows.length === 0 ? styles.state : undefined}>
            {list.failed && <ErrorState title={t('failed')} onRetry={list.retry} />}
            {!list.failed && list.rows === null && <LoadingState text={t('loading')} rows={6} />}
            {list.rows?.length === 0 && <EmptyState {...empty(state)} illustration="kaffe" />}
          </div>
          {list.rows !== null && list.rows.length > 0 && (
            <>
              <DataTable
                caption={`${title}, ${t(`state.${state}`)}`}
                columns={columns}
                rows={list.rows}
                rowId={({ id }) => id}
                onOpen={({ id }) => goTo(pathOf(id))}
              />
              <Pager
                keys
                shown={list.rows.length}
                total={list.total}
                hasMore={list.hasMore}
                pageSize={pageSize}
                loading={list.loadingMore}
                onMore={list.more}
                onAll={list.all}
              />
            </>
          )}
        </Box>
        <p className={`${styles.quiet ?? ''} ${styles.only ?? ''}`}>{t('onlyYours')}</p>
      </div>
      {below && <div className={styles.below}>{below}</div>}
    </div>
  );
}

function useColumns(pathOf: (referralId: string) => string): readonly TableColumn<AskedReferralRow>[] {
  const t = useText(askedMessages);
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        rowHeader: true,
        cell: ({ id, participant, caseNumber }) => (
          <>
            <Link to={pathOf(id)} className={styles.person}>
              {participant.name}
            </Link>
            <small className="number">
              {caseNumber} · {participant.municipality.name}
            </small>
          </>
        ),
      },
      {
        id: 'path',
        header: t('columns.path'),
        cell: ({ stations, state }) => <StationsMini stations={stations} waiting={state !== 'open'} />,
      },
      { id: 'asked', header: t('columns.asked'), cell: (row) => <AskedCell row={row} /> },
      {
        id: 'due',
        header: t('columns.due'),
        cell: ({ dueOn, state }) =>
          dueOn === null || state !== 'open' ? (
            <span className={styles.quiet}>{dueOn === null ? t('noDue') : ''}</span>
          ) : (
            <DeadlineText day={dueOn} short />
          ),
      },
      {
        id: 'state',
        header: t('columns.state'),
        cell: ({ state, outcome }) => (
          <StatusTag kind={stateKinds[state]}>{outcome ? t(`outcome.${outcome}`) : t(`state.${state}`)}</StatusTag>
        ),
      },
    ],
    [t, pathOf],
  );
}

/** What the person wishes, and which meetings there are. */
function AskedCell({ row }: { readonly row: AskedReferralRow }) {
  const t = useText(askedMessages);
  const today = useToday();
  const meetings = row.clarifications.filter(({ state }) => state !== 'cancelled');
  return (
    <>
      {row.wish
        ? row.wish.parts.map(({ offer, workArea }) => workArea?.name ?? offer.name).join(' + ')
        : t('wholeCase')}
      <small>
        {meetings.length === 0
          ? t('meetings.none')
          : meetings
              .map(({ kind, state, startsAt }) =>
                state === 'booked' && startsAt !== null
                  ? t('meetings.at', { kind: t(`kind.${kind}`), when: dayAndClock(startsAt, today) })
                  : `${t(`kind.${kind}`)}: ${t(`meetingState.${state}`).toLocaleLowerCase('nb')}`,
              )
              .join(' · ')}
      </small>
    </>
  );
}
