import { useState } from 'react';
import { useText } from '../../lib/messages';
import type { TableSelection } from '../../ui/table/table-types';
import { bulkMessages } from './bulk-messages.nb';
import type { WorklistRow } from './worklist.graphql';

/** What can be done with many cases at a time; for which of them, the server says. */
export const bulkActions = ['receive', 'startActivityClarification', 'sendPreliminaryReply', 'reassign'] as const;
export type BulkAction = (typeof bulkActions)[number];

export interface Bulk {
  readonly action: BulkAction | null;
  readonly choose: (action: BulkAction | null) => void;
  /** The picked cases for which the action is possible. */
  readonly picked: readonly WorklistRow[];
  /** How many of the listed cases the action is possible for. */
  readonly possible: number;
  /** Boxes on the rows; none before an action is chosen. */
  readonly selection: TableSelection<WorklistRow> | null;
}

/** First the action, then the cases: only those that the server says it is possible for get a box. */
export function useBulk(rows: readonly WorklistRow[]): Bulk {
  const t = useText(bulkMessages);
  const [action, setAction] = useState<BulkAction | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const isPossible = (row: WorklistRow) => action !== null && row.openSteps.includes(action);
  return {
    action,
    choose: (next) => {
      setAction(next);
      setSelected(new Set());
    },
    picked: rows.filter((row) => selected.has(row.id) && isPossible(row)),
    possible: rows.filter(isPossible).length,
    selection:
      action === null
        ? null
        : {
            selected,
            onChange: setSelected,
            canSelect: isPossible,
            label: ({ participantName }) => t('pick', { name: participantName }),
          },
  };
}
