import { useState } from 'react';
import type { CommandOutcome } from '../../lib/outcome';
import { useCommand } from '../../lib/use-command';
import { ReceiveApplicationDocument, StartActivityClarificationDocument } from '../case/case-steps.graphql';
import { ReassignCaseDocument } from '../case/case-work.graphql';
import { SendPreliminaryReplyDocument } from './bulk.graphql';
import type { BulkAction } from './use-bulk';
import type { WorklistRow } from './worklist.graphql';

/** How it went with one case. */
export type RowResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed' };

/** What the actions ask for; '' where an action does not ask for it. */
export interface BulkValues {
  colleague: string;
  expectedBy: string;
  reason: string;
}

/** Sends the action for one case after the other, and keeps how each went. */
export function useBulkSend(action: BulkAction) {
  const [receive] = useCommand(ReceiveApplicationDocument, (data) => data.receiveApplication);
  const [startStep1] = useCommand(StartActivityClarificationDocument, (data) => data.startActivityClarification);
  const [reassign] = useCommand(ReassignCaseDocument, (data) => data.reassignCase);
  const [reply] = useCommand(SendPreliminaryReplyDocument, (data) => data.sendPreliminaryReply);
  const [results, setResults] = useState<ReadonlyMap<string, RowResult>>(new Map());
  const [working, setWorking] = useState(false);

  const send = ({ id, version }: WorklistRow, values: BulkValues): Promise<CommandOutcome<unknown>> => {
    switch (action) {
      case 'receive':
        return receive({ input: { id, version } });
      case 'startActivityClarification':
        return startStep1({ input: { id, version } });
      case 'reassign':
        return reassign({ input: { id, version, responsibleId: values.colleague } });
      case 'sendPreliminaryReply':
        return reply({
          input: { id, version, expectedBy: values.expectedBy, reason: values.reason.trim() || null },
        });
    }
  };

  async function run(rows: readonly WorklistRow[], values: BulkValues): Promise<void> {
    if (working) return;
    setWorking(true);
    for (const row of rows) {
      const result = resultOf(await send(row, values));
      setResults((before) => new Map(before).set(row.id, result));
    }
    setWorking(false);
  }
  return { results, working, run };
}

function resultOf(outcome: CommandOutcome<unknown>): RowResult {
  switch (outcome.kind) {
    case 'done':
      return { kind: 'done' };
    case 'violation':
      return { kind: 'refused', message: outcome.violation.message };
    case 'conflict':
      return { kind: 'refused', message: outcome.conflict.message };
    case 'notFound':
      return { kind: 'gone' };
    case 'failed':
      return { kind: 'failed' };
  }
}
