import { useMemo, useState } from 'react';
import { useText } from '../lib/messages';
import { paths, registerFile } from '../lib/paths';
import { useViewer } from '../lib/session';
import { useGoTo } from '../lib/use-param';
import { useSettled } from '../lib/use-settled';
import { DownloadLinks } from '../ui/download/download-links';
import { Link } from '../ui/link/link';
import { Box, StaffPageHead, StaffPanes } from '../ui/page/page';
import { SearchField } from '../ui/search-field/search-field';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { DataTable } from '../ui/table/data-table';
import { Pager } from '../ui/table/pager';
import type { TableColumn } from '../ui/table/table-types';
import type { RegisterRow } from './register.graphql';
import { registerMessages } from './register-messages.nb';
import styles from './register.module.css';
import { pageSize, useRegister } from './use-register';

/** «Saker»: everybody whom the office knows, by last name; a row opens the latest case. */
export function RegisterPage() {
  const t = useText(registerMessages);
  const goTo = useGoTo();
  const [typed, setTyped] = useState('');
  const search = useSettled(typed);
  const list = useRegister(search);
  const columns = useColumns();
  const { rows } = list;
  return (
    <div className={styles.page}>
      <StaffPageHead title={t('title')} text={t('text')} {...(search === '' && { actions: <Actions /> })} />
      <StaffPanes>
        <Box label={t('title')} fit flush>
          <div className={styles.search}>
            <SearchField label={t('search')} typed={typed} onType={setTyped} />
            <p role="status">{rows !== null && (list.total > 1000 ? t('many') : t('found', { count: list.total }))}</p>
          </div>
          {list.failed && <ErrorState title={t('failed')} onRetry={list.retry} />}
          {!list.failed && rows === null && <LoadingState text={t('loading')} rows={8} />}
          {rows?.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
          {rows !== null && rows.length > 0 && (
            <>
              <DataTable
                caption={t('caption')}
                columns={columns}
                rows={rows}
                rowId={({ id: rowId }) => rowId}
                onOpen={({ caseId }) => {
                  if (caseId !== null) void goTo(paths.case(caseId));
                }}
                sort={{ column: 'person', direction: 'ascending' }}
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
          )}
        </Box>
      </StaffPanes>
    </div>
  );
}

function useColumns(): readonly TableColumn<RegisterRow>[] {
  const t = useText(registerMessages);
  return useMemo(
    () => [
      { id: 'person', header: t('columns.person'), rowHeader: true, cell: (row) => <NameCell row={row} /> },
      { id: 'born', header: t('columns.born'), numeric: true, cell: ({ birthYear }) => birthYear },
      { id: 'school', header: t('columns.school'), cell: ({ school }) => school },
      { id: 'case', header: t('columns.case'), cell: ({ caseNumber }) => caseNumber ?? t('noCase') },
      { id: 'state', header: t('columns.state'), cell: ({ state }) => (state === null ? '' : t(`state.${state}`)) },
      {
        id: 'places',
        header: t('columns.places'),
        cell: ({ places }) => (places.length === 0 ? t('noPlace') : places.join(', ')),
      },
    ],
    [t],
  );
}

function NameCell({ row: { name, caseId, addressProtected } }: { readonly row: RegisterRow }) {
  const t = useText(registerMessages);
  return (
    <>
      {caseId === null ? <b>{name}</b> : <Link to={paths.case(caseId)}>{name}</Link>}
      {addressProtected && <small>{t('protectedAddress')}</small>}
    </>
  );
}

/**
 * Everybody as a file, and the leader's way to read in a sheet of more. While somebody is searched for there is none: the search
 * would stand in the file's address.
 */
function Actions() {
  const t = useText(registerMessages);
  const { activeHat } = useViewer();
  return (
    <>
      {activeHat.role === 'officeLeader' && <Link to={paths.movingIn()}>{t('movingIn')}</Link>}
      <DownloadLinks fileOf={registerFile} />
    </>
  );
}
