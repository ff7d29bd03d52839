import { useCallback, useState } from 'react';
import { longDay, sentenceStart } from '../../lib/format';
import { useText } from '../../lib/messages';
import { listFile, paths } from '../../lib/paths';
import { useSession } from '../../lib/session';
import { useSoon, whenOpened } from '../../ui/when-opened/when-opened';
import { Button } from '../../ui/button/button';
import { useReload } from '../../lib/use-reload';
import { DownloadLinks } from '../../ui/download/download-links';
import { Link } from '../../ui/link/link';
import { Box, StaffPageHead, StaffPanes } from '../../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states/states';
import { DataTable } from '../../ui/table/data-table';
import { Pager } from '../../ui/table/pager';
import { focusRow } from '../../ui/table/table-types';
import { BulkBar } from './bulk-bar';
import { CasePanel, FoundCase } from './case-panel';
import { SavedViewActions } from './saved-view-actions';
import { useBulk } from './use-bulk';
import { pageSize, useWorklist, useWorklistViews } from './use-worklist';
import { useWorklistColumns } from './worklist-columns';
import { WorklistFilterBar } from './worklist-filters';
import { worklistMessages } from './worklist-messages.nb';
import { fileChoices, filterOf, isFiltered, isShown, listOf, sortOfColumn, useWorklistState } from './worklist-state';
import { WorklistViewButtons } from './worklist-view-buttons';
import styles from './worklist.module.css';

const BreakGlassDialog = whenOpened(async () => (await import('../case/break-glass-dialog')).BreakGlassDialog);

/** What one mostly does next: looks at a case. */
const next = [FoundCase];

/** What there is to do: saved views, filters, the list, what can be done with many at a time, and the chosen case beside it. */
export function WorklistPage() {
  const t = useText(worklistMessages);
  useSoon(next);
  const { businessDay } = useSession();
  const state = useWorklistState();
  const [search, setSearch] = useState('');
  const { views, saved, unrecorded } = useWorklistViews();
  const shownSaved = saved.find((view) => isShown(listOf(view), state)) ?? null;
  const filter = filterOf(state.filters, search);
  const list = useWorklist(state.view, filter, state.sort);
  const { openId } = state;

  function close() {
    state.open(null);
    if (openId !== null) focusRow(openId);
  }

  return (
    <div className={styles.page}>
      <StaffPageHead
        title={t('title')}
        text={t('today', { day: sentenceStart(longDay(businessDay.day)), week: businessDay.week })}
        actions={
          <>
            {search === '' && list.total > 0 && (
              <DownloadLinks fileOf={(format) => listFile('worklist', format, fileChoices(state))} />
            )}
            <Button asChild>
              <Link to={paths.registerApplication()}>{t('register')}</Link>
            </Button>
          </>
        }
      />
      <WorklistViewButtons
        views={views}
        shown={state.view}
        saved={saved}
        shownSaved={shownSaved}
        unrecorded={unrecorded}
        onShow={state.showView}
        onShowList={state.showList}
      />
      <StaffPanes panel={openId !== null && <CasePanel caseId={openId} onClose={close} />}>
        <Box label={t(`view.${state.view}`)} fit flush>
          {state.view === 'restricted' && <p className={styles.note}>{t('restrictedNote')}</p>}
          <WorklistFilterBar filters={state.filters} onChange={state.change} onSearch={setSearch}>
            <SavedViewActions state={state} shown={shownSaved} />
            <p role="status">{list.rows !== null && t('found', { count: list.total })}</p>
          </WorklistFilterBar>
          {list.failed && (
            <div className={styles.state}>
              <ErrorState title={t('failed')} onRetry={list.retry} />
            </div>
          )}
          {!list.failed && list.rows === null && (
            <div className={styles.state}>
              <LoadingState text={t('loading')} rows={8} />
            </div>
          )}
          {list.rows?.length === 0 && (
            <NothingHere view={state.view} filtered={isFiltered(filter)} onView={state.showView} />
          )}
          {list.rows !== null && list.rows.length > 0 && (
            <Rows
              list={list}
              rows={list.rows}
              caption={t('caption', { view: t(`view.${state.view}`), order: t(`order.${state.sort}`) })}
              state={state}
            />
          )}
        </Box>
      </StaffPanes>
    </div>
  );
}

function Rows(props: {
  readonly list: ReturnType<typeof useWorklist>;
  readonly rows: NonNullable<ReturnType<typeof useWorklist>['rows']>;
  readonly caption: string;
  readonly state: ReturnType<typeof useWorklistState>;
}) {
  const { list, rows, caption, state } = props;
  const { open } = state;
  const openCase = useCallback((caseId: string) => open(caseId), [open]);
  const columns = useWorklistColumns(openCase);
  const bulk = useBulk(rows);
  // The views’ own numbers as well as the rows.
  const reload = useReload();
  const sorted = Object.entries(sortOfColumn).find(([, sort]) => sort === state.sort)?.[0] ?? 'deadline';
  return (
    <>
      <BulkBar bulk={bulk} onDone={reload} />
      <DataTable
        caption={caption}
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        openId={state.openId}
        onOpen={({ id }) => openCase(id)}
        sort={{ column: sorted, direction: 'ascending' }}
        onSort={({ column }) => {
          if (isSortable(column)) state.sortBy(sortOfColumn[column]);
        }}
        {...(bulk.selection ? { selection: bulk.selection } : {})}
      />
      <Pager
        keys
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

function isSortable(column: string): column is keyof typeof sortOfColumn {
  return column in sortOfColumn;
}

/** An empty list, the way to one that may hold something, and to a case that is not one's own. */
function NothingHere(props: {
  readonly view: string;
  readonly filtered: boolean;
  readonly onView: (view: 'mine' | 'all') => void;
}) {
  const t = useText(worklistMessages);
  const [breaking, setBreaking] = useState(false);
  const toAll = props.view === 'mine' && !props.filtered;
  return (
    <div className={styles.state}>
      <EmptyState
        title={props.filtered ? t('empty.filteredTitle') : t('empty.title')}
        text={props.filtered ? t('empty.filteredText') : t('empty.text')}
        {...(props.filtered ? {} : { illustration: 'kaffe' })}
      >
        <Button variant="secondary" onClick={() => props.onView(toAll ? 'all' : 'mine')}>
          {t(toAll ? 'empty.toAll' : 'empty.toMine')}
        </Button>
        <Button variant="tertiary" onClick={() => setBreaking(true)}>
          {t('empty.breakGlass')}
        </Button>
      </EmptyState>
      {breaking && <BreakGlassDialog onClose={() => setBreaking(false)} />}
    </div>
  );
}
