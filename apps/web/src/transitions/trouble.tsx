import type { ReactNode } from 'react';
import { useText } from '../lib/messages';
import type { CommandOutcome } from '../lib/outcome';
import { ConflictState, ErrorState, FailedState } from '../ui/states/states';
import { myChangeMessages } from './my-change-messages.nb';

/** What kept something from being sent; what was chosen stays. */
export function Trouble(props: {
  readonly outcome: CommandOutcome<unknown> | null;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}): ReactNode {
  const t = useText(myChangeMessages);
  const { outcome } = props;
  switch (outcome?.kind) {
    case 'failed':
      return <FailedState onRetry={props.onRetry} />;
    case 'conflict':
      return <ConflictState conflict={outcome.conflict} onReload={props.onReload} />;
    case 'violation':
      return <ErrorState title={outcome.violation.message} text="" />;
    case 'notFound':
      return <ErrorState title={outcome.message || t('trouble.conflict')} text="" />;
    default:
      return null;
  }
}
