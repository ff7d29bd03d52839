import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { wholeNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile, paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { Link } from '../ui/link/link';
import { DownloadLinks } from '../ui/download/download-links';
import { Box, StaffBody, StaffPageHead } from '../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { DataTable } from '../ui/table/data-table';
import type { TableColumn } from '../ui/table/table-types';
import { schoolFiguresMessages } from './school-figures-messages.nb';
import { SchoolFiguresDocument, type SchoolFigures } from './school-figures.graphql';
import styles from './school.module.css';

/** «Hospitering i tall»: who has tried work, who paid, and who missed it because nobody would. */
export function SchoolFiguresPage() {
  const t = useText(schoolFiguresMessages);
  const { activeHat } = useViewer();
  const { data, error, refetch } = useQuery(SchoolFiguresDocument, { fetchPolicy: 'cache-and-network' });
  const columns = useColumns();
  const report = data?.schoolFigures;
  const rows = report ? [...report.schools, ...(report.total === null ? [] : [report.total])] : [];
  return (
    <>
      <StaffPageHead
        title={t('title')}
        text={t(activeHat.role === 'schoolContact' ? 'textSchool' : 'textOffice')}
        actions={
          <>
            {activeHat.role === 'officeLeader' && <Link to={paths.report()}>{t('toReport')}</Link>}
            {rows.length > 0 && <DownloadLinks fileOf={(format) => listFile('school-figures', format)} />}
          </>
        }
      />
      <StaffBody>
        <div className={styles.box}>
          {!report && error && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
          {!report && !error && <LoadingState text={t('loading')} rows={4} />}
          {report?.schools.length === 0 && <EmptyState title={t('empty.title')} text={t('empty.text')} />}
          {report && report.schools.length > 0 && (
            <>
              <Box label={t('list')} flush>
                <DataTable
                  caption={t('list')}
                  columns={columns}
                  rows={rows}
                  rowId={({ school }) => school ?? 'total'}
                />
              </Box>
              <p className={styles.quiet}>{t('hiddenWhy', { most: report.smallBelow - 1 })}</p>
            </>
          )}
        </div>
      </StaffBody>
    </>
  );
}

function useColumns(): readonly TableColumn<SchoolFigures>[] {
  const t = useText(schoolFiguresMessages);
  return useMemo(() => {
    const figure = (value: number | null) =>
      value === null ? <span className={styles.quiet}>{t('hidden')}</span> : wholeNumber(value);
    return [
      {
        id: 'school',
        header: t('columns.school'),
        rowHeader: true,
        cell: ({ school }) => (school === null ? <b>{t('total')}</b> : school),
      },
      { id: 'pupils', header: t('columns.pupils'), numeric: true, cell: ({ pupils }) => figure(pupils) },
      { id: 'tried', header: t('columns.tried'), numeric: true, cell: ({ tried }) => figure(tried) },
      { id: 'paid', header: t('columns.paid'), numeric: true, cell: ({ paid }) => figure(paid) },
      { id: 'missed', header: t('columns.missed'), numeric: true, cell: ({ missedForCost }) => figure(missedForCost) },
    ];
  }, [t]);
}
