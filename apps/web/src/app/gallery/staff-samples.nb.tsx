import { useMemo, useState } from 'react';
import { Button } from '../../ui/button/button';
import { CapacityGrid } from '../../ui/capacity/capacity-grid';
import { CapacityLegend } from '../../ui/capacity/place-units';
import { QuotaRow } from '../../ui/capacity/quota-bar';
import { CopyText } from '../../ui/copy/copy-text';
import { DeadlineText } from '../../ui/deadline/deadline-text';
import { HistoryList } from '../../ui/history/history-list';
import { SidePanel } from '../../ui/panel/side-panel';
import { QuoteBlock } from '../../ui/quote/quote-block';
import { ConflictState, EmptyState, FailedState, LoadingState } from '../../ui/states/states';
import { StationsMini } from '../../ui/stations/stations-mini';
import { StationsRail } from '../../ui/stations/stations-rail';
import { StatusTag } from '../../ui/status/status-tag';
import { StepButtons } from '../../ui/steps/step-buttons';
import { SummaryList } from '../../ui/summary/summary-list';
import { DataTable } from '../../ui/table/data-table';
import { Pager } from '../../ui/table/pager';
import { focusRow, type TableColumn, type TableSort } from '../../ui/table/table-types';
import { WeekMini } from '../../ui/weekdays/week-strip';
import styles from './gallery.module.css';
import { capacity, history, quotas, rows, stationsAt, words, type SampleRow } from './gallery-samples.nb';

/** Staff's components, dense. */
export function StaffSamples() {
  const [openId, setOpenId] = useState<string | null>('3');
  const open = rows.find(({ id }) => id === openId);
  return (
    <div className={styles.columns}>
      <div className={styles.stack}>
        <Worklist openId={openId} onOpen={({ id }) => setOpenId(id)} />
        <section className={`${styles.box} ${styles.stack}`}>
          <h2>Plasser per ukedag</h2>
          <CapacityLegend />
          <CapacityGrid caption="Plasser per tilbud og ukedag fra 16. august 2027" rows={capacity} />
          {quotas.map(({ name, numbers }) => (
            <QuotaRow key={name} name={name} numbers={numbers} />
          ))}
        </section>
        <section className={styles.box}>
          <h2>Historikk</h2>
          <HistoryList entries={history} actionFor={() => <a href="#rett">Rett</a>} />
        </section>
        <States />
      </div>
      {open && (
        <Panel
          row={open}
          onClose={() => {
            setOpenId(null);
            focusRow(open.id);
          }}
        />
      )}
    </div>
  );
}

function Worklist(props: { readonly openId: string | null; readonly onOpen: (row: SampleRow) => void }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<TableSort>({ column: 'deadline', direction: 'ascending' });
  const columns = useMemo<TableColumn<SampleRow>[]>(
    () => [
      {
        id: 'name',
        header: 'Søker',
        rowHeader: true,
        cell: ({ name, number, school }) => (
          <>
            <a href="#sak">{name}</a>
            <small className="number">
              {number} · {school}
            </small>
          </>
        ),
      },
      { id: 'way', header: 'Veien', cell: ({ station }) => <StationsMini stations={stationsAt(station)} /> },
      { id: 'next', header: 'Neste steg', cell: ({ next }) => <b>{next}</b> },
      { id: 'with', header: 'Hos', cell: (row) => (row.with === 'Du' ? <b>{row.with}</b> : row.with) },
      {
        id: 'deadline',
        header: 'Frist',
        sortable: true,
        cell: ({ deadline }) => <DeadlineText day={deadline} short />,
      },
      {
        id: 'days',
        header: 'Dager',
        cell: () => <WeekMini days={{ monday: 'in', tuesday: 'in', friday: 'proposed' }} />,
      },
      { id: 'vta', header: 'VTA', cell: () => <StatusTag kind="missing">{words.status.missing}</StatusTag> },
    ],
    [],
  );
  return (
    <section className={`${styles.box} ${styles.list}`}>
      <DataTable
        caption="Mine saker, sortert etter frist"
        columns={columns}
        rows={rows}
        rowId={({ id }) => id}
        openId={props.openId}
        onOpen={props.onOpen}
        sort={sort}
        onSort={setSort}
        selection={{ selected, onChange: setSelected, label: ({ name }) => `Velg ${name}` }}
      />
      <Pager shown={rows.length} total={34} hasMore pageSize={22} onMore={() => undefined} keys />
    </section>
  );
}

function Panel(props: { readonly row: SampleRow; readonly onClose: () => void }) {
  const { row, onClose } = props;
  return (
    <SidePanel
      shownId={row.id}
      title={row.name}
      subtitle={`${row.school} · ${row.number}`}
      onClose={onClose}
      actions={
        <>
          <Button variant="secondary">Åpne hele saken</Button>
          <Button variant="tertiary">Skriv notat</Button>
        </>
      }
    >
      <StationsRail stations={stationsAt(row.station)} />
      <StepButtons
        steps={[
          { step: 'sendPlaceOffer', open: true, reason: null },
          { step: 'release', open: true, reason: null },
          { step: 'makeDecision', open: false, reason: words.closedStep },
        ]}
        labels={words.steps}
        onStep={() => undefined}
      />
      <QuoteBlock words={words.quote} name="Ada" day="2027-01-04" helper="Kari Moen (lærer)" />
      <p className={styles.row}>
        {(['new', 'working', 'waiting', 'settled', 'missing', 'late', 'chosen'] as const).map((kind) => (
          <StatusTag key={kind} kind={kind}>
            {words.status[kind]}
          </StatusTag>
        ))}
      </p>
      <SummaryList
        rows={[
          { term: 'Foreløpig svar', value: 'Sendt 12. januar' },
          { term: 'Har tilgang', value: '4 personer' },
        ]}
      />
      <CopyText text={row.number} label="Kopier saksnummer" />
    </SidePanel>
  );
}

function States() {
  return (
    <section className={`${styles.box} ${styles.stack}`}>
      <h2>Tilstander</h2>
      <EmptyState
        title="Ingen saker haster nå"
        text="Neste frist er 26. februar. Den gjelder 4 saker."
        illustration="kaffe"
      >
        <Button variant="secondary">Se Mine saker</Button>
      </EmptyState>
      <LoadingState text="Henter saker" />
      <FailedState title="Vi fikk ikke lagret notatet" onRetry={() => undefined} />
      <ConflictState
        conflict={{ message: words.conflict, changedBy: 'Kim Aune', changedAt: '2027-01-18T09:42:00Z' }}
        onReload={() => undefined}
      />
    </section>
  );
}
