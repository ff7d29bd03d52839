import type { ReactNode } from 'react';
import type { CommandOutcome } from '../../lib/outcome';
import { ConflictState, ErrorState, FailedState } from './states';

/** What kept a command without fields from being done; what was chosen stays. Nothing while it is done or untried. */
export function CommandTrouble(props: {
  readonly outcome: CommandOutcome<unknown> | null;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** What to say when the thing is gone and the server says no more. */
  readonly gone?: string;
}): ReactNode {
  const { outcome, gone = '' } = props;
  switch (outcome?.kind) {
    case 'failed':
      return <FailedState onRetry={props.onRetry} />;
    case 'conflict':
      return <ConflictState conflict={outcome.conflict} onReload={props.onReload} />;
    case 'violation':
      return <ErrorState title={outcome.violation.message} text="" />;
    case 'notFound':
      return <ErrorState title={outcome.message || gone} text="" />;
    default:
      return null;
  }
}
