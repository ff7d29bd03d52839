import { useMemo, useState } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { useCommand } from '../lib/use-command';
import { useReload } from '../lib/use-reload';
import { StepDialog } from '../ui/command-dialog/step-dialog';
import { Dialog } from '../ui/dialog/dialog';
import { Link } from '../ui/link/link';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import { DataTable } from '../ui/table/data-table';
import type { TableColumn } from '../ui/table/table-types';
import { AgendaDialog } from './agenda-dialog';
import { ChangeTag } from './change-tag';
import { changeWords } from './change-words.nb';
import styles from './flow.module.css';
import { OutcomeForm } from './outcome-form';
import { nowText, wantedText } from './places-text';
import {
  FinishChangeTaskDocument,
  TakeOffAgendaDocument,
  TakeUpChangeWishDocument,
  type FlowDesk,
  type Meeting,
} from './staff.graphql';
import { staffMessages } from './staff-messages.nb';
import { WithdrawChangeWishDocument, type StaffWish } from './transitions.graphql';

export const stateKinds = {
  registered: 'new',
  onAgenda: 'waiting',
  trying: 'working',
  recommended: 'settled',
  decided: 'settled',
  notNow: 'missing',
  solved: 'settled',
  withdrawn: 'missing',
} as const satisfies Record<StaffWish['state'], StatusKind>;

/** What nobody has looked at comes first, then what waits for somebody; within each the oldest. */
const firstStates: readonly StaffWish['state'][] = [
  'registered',
  'trying',
  'onAgenda',
  'recommended',
  'notNow',
  'decided',
  'solved',
  'withdrawn',
];

interface Chosen {
  readonly wish: StaffWish;
  readonly step: string;
  readonly needs: readonly string[];
}

/** Wishes with what may be done with each; the office's steps open a dialog, others only read. */
export function WishTable(props: {
  readonly wishes: readonly StaffWish[];
  readonly meetings: readonly Meeting[];
  readonly settings: FlowDesk['transitionSettings'];
}) {
  const t = useText(staffMessages);
  const words = useText(changeWords);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const hasSteps = props.wishes.some(
    ({ allowedSteps, caseId }) => caseId !== null || allowedSteps.some(({ open }) => open),
  );
  const columns = useMemo<readonly TableColumn<StaffWish>[]>(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        rowHeader: true,
        cell: ({ participant, urgent, sharing }) => (
          <>
            {participant.name}
            {urgent && <small>{t('urgent')}</small>}
            {sharing === 'no' && <small>{t('noSharing')}</small>}
          </>
        ),
      },
      { id: 'wish', header: t('columns.wish'), cell: (wish) => <ChangeTag wish={wish} /> },
      {
        id: 'change',
        header: t('columns.change'),
        cell: (wish) => (
          <div className={styles.change}>
            {nowText(words, wish)} <span aria-hidden="true">→</span>
            <span className="visually-hidden">{words('to')}</span> {wantedText(words, wish)}
          </div>
        ),
      },
      {
        id: 'made',
        header: t('columns.made'),
        cell: ({ madeOn }) => <span className={`number ${styles.day ?? ''}`}>{fullDay(madeOn)}</span>,
      },
      { id: 'state', header: t('columns.state'), cell: (wish) => <WishState wish={wish} /> },
      // Who may do nothing with any of them has no column for it.
      ...(hasSteps
        ? [
            {
              id: 'steps',
              header: t('columns.steps'),
              cell: (wish: StaffWish) => <WishSteps wish={wish} onStep={setChosen} />,
            },
          ]
        : []),
    ],
    [t, words, hasSteps],
  );
  const rows = useMemo(
    () => [...props.wishes].sort((a, b) => firstStates.indexOf(a.state) - firstStates.indexOf(b.state)),
    [props.wishes],
  );
  return (
    <>
      <DataTable caption={t('wishes')} columns={columns} rows={rows} rowId={({ id }) => id} />
      {chosen && <StepOf {...props} chosen={chosen} onClose={() => setChosen(null)} />}
    </>
  );
}

function WishState({ wish }: { readonly wish: StaffWish }) {
  const t = useText(staffMessages);
  const [finish, { pending }] = useCommand(FinishChangeTaskDocument, (data) => data.finishChangeTask);
  const reload = useReload();
  const [task] = wish.outcomes;
  const isOffice = wish.allowedSteps.some(({ step }) => step === 'solve');
  return (
    <div className={styles.state}>
      <StatusTag kind={stateKinds[wish.state]}>{t(`state.${wish.state}`)}</StatusTag>
      {wish.inSwap && <small>{t('inSwap')}</small>}
      {task && (
        <small>
          {t('outcome.line', { what: task.what, who: task.owner, day: fullDay(task.dueOn) })}{' '}
          {task.doneOn !== null && t('outcome.done', { day: fullDay(task.doneOn) })}
          {task.doneOn === null && isOffice && (
            <button
              type="button"
              className={styles.textButton}
              disabled={pending}
              onClick={() =>
                void finish({ input: { outcomeId: task.id, version: task.version } }).then(({ kind }) => {
                  if (kind === 'done' || kind === 'conflict') reload();
                })
              }
            >
              {t('outcome.finish')}
            </button>
          )}
        </small>
      )}
    </div>
  );
}

function WishSteps(props: { readonly wish: StaffWish; readonly onStep: (chosen: Chosen) => void }) {
  const t = useText(staffMessages);
  const { wish, onStep } = props;
  const open = wish.allowedSteps.filter((each) => each.open);
  const handles = open.find(({ step }) => step === 'recommend');
  const withdraw = open.find(({ step }) => step === 'withdraw');
  // In a meeting the outcome is written on the meeting's page; here only what waits outside of one.
  const shown = [
    ...open.filter(({ step }) => step === 'putOnAgenda'),
    ...(handles && wish.state !== 'onAgenda' ? [{ ...handles, step: 'handle' }] : []),
    ...open.filter(({ step }) => step === 'takeOffAgenda' || step === 'takeUpAgain'),
  ];
  return (
    <div className={styles.steps}>
      <StepButtons
        quiet
        steps={shown}
        labels={{
          putOnAgenda: t('step.putOnAgenda'),
          handle: t('step.handle'),
          takeOffAgenda: t('step.takeOffAgenda'),
          takeUpAgain: t('step.takeUpAgain'),
        }}
        onStep={({ step, needs }) => onStep({ wish, step, needs })}
      />
      {withdraw && (
        <button
          type="button"
          className={styles.textButton}
          onClick={() => onStep({ wish, step: withdraw.step, needs: withdraw.needs })}
        >
          {t('step.withdraw')}
        </button>
      )}
      {wish.caseId !== null && wish.state === 'recommended' && (
        <Link to={paths.case(wish.caseId)}>{t('openCase')}</Link>
      )}
    </div>
  );
}

function StepOf(props: {
  readonly chosen: Chosen;
  readonly meetings: readonly Meeting[];
  readonly settings: FlowDesk['transitionSettings'];
  readonly onClose: () => void;
}) {
  const t = useText(staffMessages);
  const { chosen, meetings, settings, onClose } = props;
  const { wish, step, needs } = chosen;
  const ref = { id: wish.id, version: wish.version };
  switch (step) {
    case 'putOnAgenda':
      return <AgendaDialog wish={wish} meetings={meetings} onClose={onClose} />;
    case 'handle':
      return (
        <Dialog open title={t('handleTitle')} onClose={onClose}>
          <OutcomeForm wish={wish} organisations={settings?.mayTakePart ?? []} onDone={onClose} onClose={onClose} />
        </Dialog>
      );
    case 'takeOffAgenda':
      return (
        <StepDialog
          title={t('takeOffTitle')}
          verb={t('step.takeOffAgenda')}
          needs={needs}
          document={TakeOffAgendaDocument}
          resultOf={(data) => data.takeOffAgenda}
          variables={({ reason }) => ({ input: { ...ref, reason } })}
          reloads
          onClose={onClose}
        />
      );
    case 'takeUpAgain':
      return (
        <StepDialog
          title={t('step.takeUpAgain')}
          verb={t('step.takeUpAgain')}
          needs={needs}
          document={TakeUpChangeWishDocument}
          resultOf={(data) => data.takeUpChangeWish}
          variables={() => ({ input: ref })}
          reloads
          onClose={onClose}
        />
      );
    default:
      return (
        <StepDialog
          title={t('withdrawTitle')}
          verb={t('step.withdraw')}
          needs={needs}
          document={WithdrawChangeWishDocument}
          resultOf={(data) => data.withdrawChangeWish}
          variables={({ reason, heardHow }) => ({ input: { ...ref, reason, heardHow } })}
          reloads
          onClose={onClose}
        />
      );
  }
}
