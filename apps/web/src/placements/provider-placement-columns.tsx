import { useMemo } from 'react';
import { fullDay, phoneLink, phoneNumber } from '../lib/format';
import { useText } from '../lib/messages';
import { Button } from '../ui/button/button';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { StepButtons } from '../ui/steps/step-buttons';
import type { TableColumn } from '../ui/table/table-types';
import { WeekMini } from '../ui/weekdays/week-strip';
import { proposalMessages } from './proposal-messages.nb';
import { providerPlacementMessages } from './provider-messages.nb';
import type { ProviderPlacement } from './provider-placements.graphql';
import { TransportLine } from './transport-line';
import styles from './provider-placements.module.css';

const stateKinds = {
  planned: 'waiting',
  active: 'settled',
  paused: 'working',
  ended: 'missing',
} as const satisfies Record<ProviderPlacement['state'], StatusKind>;

/** Who, which days, where in the house, from when; and what may be done, where anything may. */
export function useProviderPlacementColumns(
  rows: readonly ProviderPlacement[],
  onStart: (placement: ProviderPlacement) => void,
  onPropose: (placement: ProviderPlacement) => void,
): readonly TableColumn<ProviderPlacement>[] {
  const t = useText(providerPlacementMessages);
  const propose = useText(proposalMessages);
  const maySomething = rows.some(
    ({ allowedSteps, mayPropose }) =>
      allowedSteps.some(({ step, open }) => step === 'start' && open) || mayPropose.some(({ open }) => open),
  );
  return useMemo(
    () => [
      {
        id: 'person',
        header: t('columns.person'),
        rowHeader: true,
        cell: ({ participant: { name, phone, municipality } }) => (
          <>
            {name}
            <small>
              {municipality.name}
              {phone !== null && (
                <>
                  {' · '}
                  <a className="number" href={phoneLink(phone)}>
                    {phoneNumber(phone)}
                  </a>
                </>
              )}
            </small>
          </>
        ),
      },
      {
        id: 'days',
        header: t('columns.days'),
        cell: ({ days }) => <WeekMini days={days.map(({ weekday }) => weekday)} />,
      },
      {
        id: 'where',
        header: t('columns.where'),
        cell: ({ days }) => [...new Set(days.map(({ offer, workArea }) => workArea?.name ?? offer.name))].join(', '),
      },
      { id: 'from', header: t('columns.from'), cell: ({ from }) => <span className="number">{fullDay(from)}</span> },
      {
        id: 'to',
        header: t('columns.to'),
        cell: ({ to }) => (to === null ? <span className={styles.quiet}>{t('open')}</span> : fullDay(to)),
      },
      {
        id: 'state',
        header: t('columns.state'),
        cell: (placement) => (
          <>
            <StatusTag kind={stateKinds[placement.state]}>{t(`state.${placement.state}`)}</StatusTag>
            {placement.state === 'planned' && (
              <TransportLine placement={placement} name={placement.participant.firstName} />
            )}
          </>
        ),
      },
      ...(maySomething
        ? [stepColumn(t('columns.step'), { start: t('start'), propose: propose('propose') }, onStart, onPropose)]
        : []),
    ],
    [t, propose, maySomething, onStart, onPropose],
  );
}

function stepColumn(
  header: string,
  labels: { readonly start: string; readonly propose: string },
  onStart: (placement: ProviderPlacement) => void,
  onPropose: (placement: ProviderPlacement) => void,
): TableColumn<ProviderPlacement> {
  return {
    id: 'step',
    header,
    cell: (placement) => (
      <div className={styles.steps}>
        <StepButtons
          quiet
          steps={placement.allowedSteps.filter(({ step, open }) => open && step === 'start')}
          labels={{ start: labels.start }}
          onStep={() => onStart(placement)}
        />
        {placement.mayPropose.some(({ open }) => open) && (
          <Button
            variant="tertiary"
            aria-label={`${labels.propose}, ${placement.participant.name}`}
            onClick={() => onPropose(placement)}
          >
            {labels.propose}
          </Button>
        )}
      </div>
    ),
  };
}
