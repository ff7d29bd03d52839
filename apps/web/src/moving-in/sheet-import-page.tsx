import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useParam } from '../lib/use-param';
import { Link } from '../ui/link/link';
import { Box, StaffBody, StaffPageHead } from '../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { ColumnsForm } from './columns-form';
import { ImportRows } from './import-rows';
import { ImportSteps } from './import-steps';
import { ImportDocument, type SheetImport } from './moving-in.graphql';
import { movingInMessages } from './moving-in-messages.nb';
import styles from './moving-in.module.css';

/** One sheet: its columns, its rows with what is wrong, and what can be done with it. */
export function SheetImportPage() {
  const t = useText(movingInMessages);
  const id = useParam('importId');
  const { data, error, refetch } = useQuery(ImportDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  // What a trial showed is newer than what was read; another reading replaces it.
  const [changed, setChanged] = useState<SheetImport | null>(null);
  const sheet = changed ?? data?.import ?? null;
  const reload = () => {
    setChanged(null);
    void refetch();
  };
  return (
    <>
      <StaffPageHead title={t('title')} text={<Link to={paths.movingIn()}>{t('back')}</Link>} />
      <StaffBody>
        {error && !data && <ErrorState title={t('failed')} onRetry={reload} />}
        {!error && !data && <LoadingState text={t('loading')} />}
        {data && sheet === null && <EmptyState title={t('missingTitle')} text={t('missingText')} />}
        {sheet !== null && (
          <div className={styles.stack}>
            {sheet.state === 'draft' ? (
              <Draft sheet={sheet} onChange={setChanged} onReload={reload} />
            ) : (
              <Done sheet={sheet} onChange={setChanged} onReload={reload} />
            )}
          </div>
        )}
      </StaffBody>
    </>
  );
}

interface Props {
  readonly sheet: SheetImport;
  readonly onChange: (sheet: SheetImport) => void;
  readonly onReload: () => void;
}

function Draft(props: Props) {
  const t = useText(movingInMessages);
  return (
    <>
      <Box label={t('columnsTitle')}>
        <ColumnsForm {...props} />
      </Box>
      <Box label={t('rowsTitle')}>
        <div className={styles.stack}>
          <h2 className={styles.h2}>{t('rowsTitle')}</h2>
          <p>{t('rowsText')}</p>
          <ImportSteps {...props} />
          <ImportRows sheet={props.sheet} />
        </div>
      </Box>
    </>
  );
}

function Done(props: Props) {
  const t = useText(movingInMessages);
  const { state, rowCount, undoUntil } = props.sheet;
  return (
    <Box>
      <div className={styles.stack} role="status">
        {state === 'applied' && (
          <>
            <h2 className={styles.h2}>{t('appliedTitle')}</h2>
            <p>{t('appliedText', { count: rowCount })}</p>
            {undoUntil !== null && <p>{t('undoUntil', { day: fullDay(undoUntil) })}</p>}
          </>
        )}
        {state === 'undone' && (
          <>
            <h2 className={styles.h2}>{t('undoneTitle')}</h2>
            <p>{t('undoneText')}</p>
          </>
        )}
        {state === 'discarded' && (
          <>
            <h2 className={styles.h2}>{t('discardedTitle')}</h2>
            <p>{t('discardedText')}</p>
          </>
        )}
      </div>
      <ImportSteps {...props} />
    </Box>
  );
}
