import { useQuery } from '@apollo/client/react';
import { fullDay } from '../lib/format';
import { useText } from '../lib/messages';
import { paths } from '../lib/paths';
import { Link } from '../ui/link/link';
import { SectionBox } from '../ui/staff-page/section-box';
import { StatusTag, type StatusKind } from '../ui/status/status-tag';
import { DataTable } from '../ui/table/data-table';
import { WeekMini } from '../ui/weekdays/week-strip';
import { useProposalLine } from './proposal-line';
import { proposalMessages } from './proposal-messages.nb';
import { changingMessages } from './changing-messages.nb';
import { ProviderPlacementsDocument, type ProviderPlacement } from './provider-placements.graphql';
import styles from './proposals.module.css';

interface Change {
  readonly id: string;
  readonly placement: ProviderPlacement;
  readonly text: string;
  readonly from: string | null;
  readonly kind: StatusKind;
  readonly state: string;
}

/** «Plasser som endrer seg»: known ends, starts and pauses, and what is proposed; the nearest first. */
export function ChangingPlaces() {
  const t = useText(proposalMessages);
  const words = useText(changingMessages);
  const lineOf = useProposalLine();
  const { data } = useQuery(ProviderPlacementsDocument, {
    variables: { first: 200 },
    fetchPolicy: 'cache-and-network',
  });
  if (!data) return null;
  const changes = data.placements.edges
    .flatMap(({ node: placement }): Change[] => {
      const { id, state, from, to, pauseFrom } = placement;
      const known = { placement, kind: 'settled' as const };
      return [
        ...(to === null
          ? []
          : [{ ...known, id: `${id} ends`, text: words('change.ends'), from: to, state: t('state.accepted') }]),
        ...(state === 'planned'
          ? [{ ...known, id: `${id} begins`, text: words('change.begins'), from, state: t('state.accepted') }]
          : []),
        ...(state === 'paused'
          ? [{ ...known, id: `${id} paused`, text: words('change.paused'), from: null, state: t('state.accepted') }]
          : []),
        ...(pauseFrom === null
          ? []
          : [
              {
                ...known,
                id: `${id} pause`,
                text: words('change.pauseFrom'),
                from: pauseFrom,
                state: t('state.accepted'),
              },
            ]),
        ...placement.proposals
          .filter((proposal) => proposal.state === 'proposed')
          .map((proposal) => ({
            id: proposal.id,
            placement,
            text: lineOf(proposal),
            from: proposal.from ?? proposal.to,
            kind: 'waiting' as const,
            state: proposal.inDecision ? t('inDecision') : t('state.proposed'),
          })),
      ];
    })
    .sort((a, b) => ((a.from ?? '9999') < (b.from ?? '9999') ? -1 : 1));
  return (
    <SectionBox labelledBy="endrer-seg">
      <div className={styles.line}>
        <h2 id="endrer-seg">{words('changing')}</h2>
        <Link to={paths.providerPlacements()}>{words('all')}</Link>
      </div>
      {changes.length === 0 && <p className={styles.quiet}>{words('nothingChanges')}</p>}
      {changes.length > 0 && (
        <DataTable
          caption={words('changing')}
          rows={changes}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'person',
              header: words('columns.person'),
              rowHeader: true,
              cell: ({ placement }) => placement.participant.name,
            },
            {
              id: 'days',
              header: words('columns.days'),
              cell: ({ placement }) => <WeekMini days={placement.days.map(({ weekday }) => weekday)} />,
            },
            { id: 'change', header: words('columns.change'), cell: ({ text }) => text },
            {
              id: 'from',
              header: words('columns.from'),
              cell: ({ from }) => (from === null ? words('open') : fullDay(from)),
            },
            {
              id: 'status',
              header: words('columns.status'),
              cell: ({ kind, state }) => <StatusTag kind={kind}>{state}</StatusTag>,
            },
          ]}
        />
      )}
      <p className={styles.quiet}>{words('shownOf')}</p>
    </SectionBox>
  );
}
