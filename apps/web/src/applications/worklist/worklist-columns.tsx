import { Fragment, useMemo } from 'react';
import { useText } from '../../lib/messages';
import { DeadlineText } from '../../ui/deadline/deadline-text';
import { StationsMini } from '../../ui/stations/stations-mini';
import type { TableColumn } from '../../ui/table/table-types';
import { caseWords } from '../case/case-words';
import { VtaTag } from '../case/vta-tag';
import type { WorklistRow } from './worklist.graphql';
import { worklistMessages } from './worklist-messages.nb';
import styles from './worklist.module.css';

/** The columns of the worklist: who, how far, what next, who has it, by when, first wish, VTA. */
export function useWorklistColumns(onOpen: (caseId: string) => void): readonly TableColumn<WorklistRow>[] {
  const t = useText(worklistMessages);
  const words = useText(caseWords);
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        rowHeader: true,
        sortable: true,
        cell: (row) => <PersonCell row={row} onOpen={onOpen} />,
      },
      {
        id: 'path',
        header: t('columns.path'),
        sortable: true,
        cell: ({ stations, state, nextStep }) => (
          <>
            <StationsMini stations={stations} waiting={!nextStep.mine} />
            <small>{words(`state.${state}`)}</small>
          </>
        ),
      },
      { id: 'nextStep', header: t('columns.nextStep'), cell: ({ nextStep }) => <b>{nextStep.text}</b> },
      {
        id: 'who',
        header: t('columns.who'),
        cell: ({ nextStep }) => (nextStep.mine ? <b>{t('you')}</b> : nextStep.who),
      },
      {
        id: 'deadline',
        header: t('columns.deadline'),
        sortable: true,
        cell: ({ nextStep }) =>
          nextStep.deadline === null ? (
            <span className={styles.quiet}>{t('noDeadline')}</span>
          ) : (
            <DeadlineText day={nextStep.deadline} short />
          ),
      },
      { id: 'firstWish', header: t('columns.firstWish'), cell: ({ firstWish }) => firstWish },
      { id: 'vta', header: t('columns.vta'), cell: ({ vtaAssessment }) => <VtaTag assessment={vtaAssessment} /> },
    ],
    [t, words, onOpen],
  );
}

/** The name opens the panel; under it case number, school and what is unusual. */
function PersonCell(props: { readonly row: WorklistRow; readonly onOpen: (caseId: string) => void }) {
  const { row, onOpen } = props;
  const t = useText(worklistMessages);
  const badges = [...new Set([...(row.late ? ['late'] : []), ...row.badges])];
  return (
    <>
      <button type="button" className={styles.name} onClick={() => onOpen(row.id)}>
        {row.participantName}
      </button>
      <small className="number">
        {[row.caseNumber, shortSchool(row.school)].filter(Boolean).join(' · ')}
        {badges.map((badge) => (
          <Fragment key={badge}>
            {' '}
            <span className={styles.badge}>{isKnownBadge(badge) ? t(`badge.${badge}`) : badge}</span>
          </Fragment>
        ))}
      </small>
    </>
  );
}

/** «Rud vgs», as everybody at the office says: with the whole word each row has a line more. */
function shortSchool(name: string | null): string | null {
  return name === null ? null : name.replace(/ videregående skole$/, ' vgs');
}

type Badge = keyof typeof worklistMessages.nb.badge;

function isKnownBadge(badge: string): badge is Badge {
  return Object.hasOwn(worklistMessages.nb.badge, badge);
}
