import { useMemo, useState } from 'react';
import { countUpTo1000, fullDay } from '../../lib/format';
import { useText } from '../../lib/messages';
import { listFile, paths } from '../../lib/paths';
import { useCommand } from '../../lib/use-command';
import { Button } from '../../ui/button/button';
import { DownloadLinks } from '../../ui/download/download-links';
import { CopyText } from '../../ui/copy/copy-text';
import { Link } from '../../ui/link/link';
import { Box, StaffPageHead, StaffPanes } from '../../ui/page/page';
import { EmptyState, ErrorState, LoadingState } from '../../ui/states/states';
import { DataTable } from '../../ui/table/data-table';
import { Pager } from '../../ui/table/pager';
import type { TableColumn } from '../../ui/table/table-types';
import { MarkDialog } from './mark-dialog';
import { recordMessages } from './record-messages.nb';
import { MarkStepsRecordedDocument, type RecordScope, type UnrecordedStep } from './unrecorded.graphql';
import { pageSize, useUnrecorded, useUnrecordedCounts } from './use-unrecorded';
import styles from './record.module.css';

/** «Ikke ført i fagsystem»: steps to copy into the municipality's own case system, one by one or many at a time. */
export function UnrecordedPage() {
  const t = useText(recordMessages);
  const [scope, setScope] = useState<RecordScope>('mine');
  const { counts, refetch: recount } = useUnrecordedCounts();
  const list = useUnrecorded(scope);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [marking, setMarking] = useState<readonly UnrecordedStep[] | null>(null);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const columns = useColumns(setMarking);
  const { rows } = list;
  const chosen = (rows ?? []).filter(({ id }) => picked.has(id)).slice(0, pageSize);
  const readAgain = () => {
    setPicked(new Set());
    list.retry();
    recount();
  };
  return (
    <div className={styles.page}>
      <StaffPageHead title={t('title')} text={t('text')} actions={<Link to={paths.tildeling()}>{t('back')}</Link>} />
      <div className={styles.scopes}>
        <div role="group" aria-label={t('scopes')}>
          {counts.map(({ scope: each, count }) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === scope}
              onClick={() => {
                setScope(each);
                setPicked(new Set());
              }}
            >
              {t(`scope.${each}`)} <span className="number">{countUpTo1000(count)}</span>
            </button>
          ))}
        </div>
      </div>
      <StaffPanes>
        <Box label={t('title')} fit flush>
          <Marked ids={marked} onUndone={readAgain} />
          {list.failed && <ErrorState title={t('failed')} onRetry={list.retry} />}
          {!list.failed && rows === null && <LoadingState text={t('loading')} rows={8} />}
          {rows?.length === 0 && <EmptyState title={t('emptyTitle')} text={t('emptyText')} illustration="kaffe" />}
          {rows !== null && rows.length > 0 && (
            <>
              <div className={styles.bar}>
                <p role="status">{chosen.length === 0 ? t('pickFirst') : t('picked', { count: chosen.length })}</p>
                {chosen.length === 0 && (
                  <DownloadLinks fileOf={(format) => listFile('unrecorded', format, { scope })} />
                )}
                {chosen.length > 0 && (
                  <>
                    <CopyText text={chosen.map(({ copyText }) => copyText).join('\n\n')} label={t('copyPicked')} />
                    <Button onClick={() => setMarking(chosen)}>{t('markPicked')}</Button>
                  </>
                )}
              </div>
              <DataTable
                caption={t('caption')}
                columns={columns}
                rows={rows}
                rowId={({ id }) => id}
                selection={{
                  selected: picked,
                  onChange: setPicked,
                  label: ({ participantName, text }) => t('pick', { name: participantName, text }),
                }}
              />
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
          )}
        </Box>
      </StaffPanes>
      {marking !== null && (
        <MarkDialog
          steps={marking}
          onClose={() => setMarking(null)}
          onDone={() => {
            setMarked(marking.map(({ id }) => id));
            setMarking(null);
            readAgain();
          }}
        />
      )}
    </div>
  );
}

function useColumns(onMark: (steps: readonly UnrecordedStep[]) => void): readonly TableColumn<UnrecordedStep>[] {
  const t = useText(recordMessages);
  return useMemo(
    () => [
      { id: 'person', header: t('columns.person'), rowHeader: true, cell: (row) => <PersonCell step={row} /> },
      { id: 'on', header: t('columns.on'), cell: ({ on }) => <span className="number">{fullDay(on)}</span> },
      { id: 'step', header: t('columns.step'), cell: ({ text }) => text },
      { id: 'by', header: t('columns.by'), cell: ({ by }) => by },
      {
        id: 'do',
        header: t('columns.do'),
        cell: (row) => (
          <div className={styles.buttons}>
            <CopyText text={row.copyText} label={t('copy')} about={t('markOf', aboutOf(row))} />
            <Button variant="tertiary" onClick={() => onMark([row])}>
              {t('markOne')}
              <span className="visually-hidden">: {t('markOf', aboutOf(row))}</span>
            </Button>
          </div>
        ),
      },
    ],
    [t, onMark],
  );
}

const aboutOf = ({ participantName, text }: UnrecordedStep) => ({ name: participantName, text });

function PersonCell({ step }: { readonly step: UnrecordedStep }) {
  const t = useText(recordMessages);
  const { caseId, caseNumber, externalCaseNumber, participantName } = step;
  return (
    <>
      <Link to={paths.case(caseId)}>{participantName}</Link>
      <small className="number">
        {[caseNumber, ...(externalCaseNumber === null ? [] : [t('external', { number: externalCaseNumber })])].join(
          ' · ',
        )}
      </small>
    </>
  );
}

/** What was marked just now, and the way to take it back. */
function Marked(props: { readonly ids: readonly string[]; readonly onUndone: () => void }) {
  const { ids, onUndone } = props;
  const t = useText(recordMessages);
  const [undone, setUndone] = useState<{ readonly ids: readonly string[]; readonly done: boolean } | null>(null);
  const [send, { pending }] = useCommand(MarkStepsRecordedDocument, (data) => data.markStepsRecorded);
  async function undo() {
    const { kind } = await send({ input: { ids: [...ids], recordedOn: null } });
    setUndone({ ids, done: kind === 'done' });
    if (kind === 'done') onUndone();
  }
  const isUndone = undone?.ids === ids && undone.done;
  if (ids.length === 0) return <div role="status" />;
  return (
    <div className={styles.bar} role="status">
      <p>{isUndone ? t('undone') : t('marked', { count: ids.length })}</p>
      {undone?.ids === ids && !undone.done && <p>{t('undoFailed')}</p>}
      {!isUndone && (
        <Button variant="secondary" data-color="neutral" loading={pending} onClick={() => void undo()}>
          {t('undo')}
        </Button>
      )}
    </div>
  );
}
