import type { InformingWay } from '@inntak/domain/steps';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useMemo } from 'react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import type { TableColumn } from '../ui/table/table-types';
import { navWaitlistMessages } from './nav-messages.nb';
import type { NavWaitlistRow } from './nav-waitlist.graphql';
import styles from './nav-waitlist.module.css';

const stateKinds = { waiting: 'waiting', paused: 'working', left: 'missing' } as const satisfies Record<
  NavWaitlistRow['state'],
  StatusKind
>;

/** Who, since when, told when and by whom, what the person has today, and the grant. */
export function useNavWaitlistColumns(onGrant: (caseId: string) => void): readonly TableColumn<NavWaitlistRow>[] {
  const t = useText(navWaitlistMessages);
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        rowHeader: true,
        cell: ({ participantName }) => participantName ?? <span className={styles.quiet}>{t('unnamed')}</span>,
      },
      {
        id: 'since',
        header: t('columns.since'),
        cell: ({ since }) => <span className="number">{fullDay(since)}</span>,
      },
      {
        id: 'informed',
        header: t('columns.informed'),
        cell: ({ informedOn, informedHow, informedBy }) => (
          <>
            <span className={styles.informed}>
              <CheckmarkCircleIcon className="icon" aria-hidden />
              {fullDay(informedOn)}
            </span>
            <small>{[informedBy, isWay(informedHow) ? t(`informedHow.${informedHow}`) : informedHow].join(', ')}</small>
          </>
        ),
      },
      { id: 'interim', header: t('columns.interim'), cell: ({ interimText }) => interimText ?? t('noInterim') },
      {
        id: 'state',
        header: t('columns.state'),
        cell: ({ state }) => <StatusTag kind={stateKinds[state]}>{t(`state.${state}`)}</StatusTag>,
      },
      {
        id: 'step',
        header: t('columns.step'),
        cell: ({ caseId, participantName }) =>
          caseId !== null && (
            <Button
              variant="secondary"
              aria-label={t('registerGrantFor', { name: participantName ?? t('unnamed') })}
              onClick={() => onGrant(caseId)}
            >
              {t('registerGrant')}
            </Button>
          ),
      },
    ],
    [t, onGrant],
  );
}

function isWay(how: string): how is InformingWay {
  return Object.hasOwn(navWaitlistMessages.nb.informedHow, how);
}
