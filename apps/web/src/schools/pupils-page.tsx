import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { listFile, paths } from '../lib/paths';
import { useViewer } from '../lib/session';
import { useSearchState } from '../lib/use-param';
import { DownloadLinks } from '../ui/download/download-links';
import { DeadlineText } from '../ui/deadline/deadline-text';
import { Link } from '../ui/link/link';
import { Box, StaffPageHead, StaffPanes } from '../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../ui/states/states';
import { StationsMini } from '../ui/stations/stations-mini';
import { DataTable } from '../ui/table/data-table';
import { focusRow, type TableColumn } from '../ui/table/table-types';
import { PupilAnswer } from './pupil-answer';
import { PupilPanel } from './pupil-panel';
import { pupilsMessages } from './pupils-messages.nb';
import { PupilsDocument, type Pupil } from './pupils.graphql';
import styles from './pupils.module.css';

/** Everybody who lets the school follow, or those whose fixed contact one is. */
const whoseShown = ['all', 'mine'] as const;
const inAddress = 'vis';

function pupilsOf(whose: (typeof whoseShown)[number], pupils: readonly Pupil[]): readonly Pupil[] {
  return whose === 'all' ? pupils : pupils.filter(({ isMine }) => isMine);
}

/** «Mine elever»: what each pupil needs next, and who has a place. `contacts`: whom a teacher calls at the offers. */
export function PupilsPage({ contacts }: { readonly contacts?: ReactNode }) {
  const t = useText(pupilsMessages);
  const { data, error, refetch } = useQuery(PupilsDocument, { fetchPolicy: 'cache-and-network' });
  const [openId, setOpenId] = useState<string | null>(null);
  const open = useCallback((id: string) => setOpenId(id), []);
  const columns = useColumns(open);
  const none = { title: t('empty.title'), text: t('empty.text') };
  const noneMine = { title: t('noneMine.title'), text: t('noneMine.text') };
  const [address, change] = useSearchState();
  const whose = whoseShown.find((each) => each === address[inAddress]) ?? 'all';
  const everybody = data?.pupils ?? [];
  const pupils = pupilsOf(whose, everybody);
  const shown = pupils.find(({ id }) => id === openId);

  function close() {
    if (openId !== null) focusRow(openId);
    setOpenId(null);
  }

  return (
    <div className={styles.page}>
      <StaffPageHead
        title={t('title')}
        text={t('text')}
        actions={
          <>
            {pupils.length > 0 && <DownloadLinks fileOf={(format) => listFile('pupils', format, { whose })} />}
            <OffersOnPaper />
          </>
        }
      />
      <StaffPanes panel={shown && <PupilPanel pupil={shown} contacts={contacts} onClose={close} />}>
        <Box label={t('list')} fit flush>
          <div className={styles.scopes} role="group" aria-label={t('show')}>
            {whoseShown.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === whose}
                onClick={() => change({ [inAddress]: each === 'all' ? '' : each })}
              >
                {t(`whose.${each}`)} {data && <span className="number">{pupilsOf(each, everybody).length}</span>}
              </button>
            ))}
          </div>
          <div className={styles.above}>
            <p role="status">{data && t('found', { count: pupils.length })}</p>
            <p className={styles.quiet}>{t('notShown')}</p>
          </div>
          {pupils.length === 0 && (
            <div className={styles.state}>
              {error && !data && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
              {!error && !data && <LoadingState text={t('loading')} rows={6} />}
              {data && <EmptyState {...(everybody.length > 0 ? noneMine : none)} illustration="laere" />}
            </div>
          )}
          {pupils.length > 0 && (
            <DataTable
              caption={t('list')}
              columns={columns}
              rows={pupils}
              rowId={({ id }) => id}
              openId={openId}
              onOpen={({ id }) => open(id)}
            />
          )}
        </Box>
      </StaffPanes>
    </div>
  );
}

/** What the school hands out to parents every year: the offers where the school is. */
function OffersOnPaper() {
  const t = useText(pupilsMessages);
  const { municipality } = useViewer().activeHat;
  return (
    <Link to={paths.offersOnPaper()} search={municipality === null ? {} : { kommune: municipality.code }}>
      {t('onPaper')}
    </Link>
  );
}

function useColumns(onOpen: (id: string) => void): readonly TableColumn<Pupil>[] {
  const t = useText(pupilsMessages);
  return useMemo(
    () => [
      {
        id: 'pupil',
        header: t('columns.pupil'),
        rowHeader: true,
        cell: ({ id, name }) => (
          <button type="button" className={styles.name} onClick={() => onOpen(id)}>
            {name}
          </button>
        ),
      },
      { id: 'next', header: t('columns.next'), cell: ({ need }) => <Next need={need} /> },
      {
        id: 'deadline',
        header: t('columns.deadline'),
        cell: ({ need: { deadline } }) =>
          deadline === null ? (
            <span className={styles.quiet}>{t('noDeadline')}</span>
          ) : (
            <DeadlineText day={deadline} short />
          ),
      },
      {
        id: 'path',
        header: t('columns.path'),
        cell: ({ applicationState, stations }) =>
          applicationState === null ? t('noApplication') : <StationsMini stations={stations} />,
      },
      { id: 'answer', header: t('columns.answer'), cell: (pupil) => <PupilAnswer pupil={pupil} /> },
      {
        id: 'end',
        header: t('columns.end'),
        cell: ({ plannedEndOfSchool }) =>
          plannedEndOfSchool === null ? (
            <span className={styles.quiet}>{t('unknown')}</span>
          ) : (
            <span className="number">{fullDay(plannedEndOfSchool)}</span>
          ),
      },
    ],
    [t, onOpen],
  );
}

/** What she needs, and whose turn it is, in words: the school’s own turn stands out. */
function Next({ need: { text, turn } }: { readonly need: Pupil['need'] }) {
  const t = useText(pupilsMessages);
  return (
    <>
      <b>{text}</b>
      <span className={turn === 'school' ? styles.mine : styles.whose}>{t(`turns.${turn}`)}</span>
    </>
  );
}
