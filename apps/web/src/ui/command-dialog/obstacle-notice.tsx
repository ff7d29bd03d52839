import { ConflictState, ErrorState, FailedState } from '../states/states';
import type { Obstacle } from './obstacle';

/** Why the command was not taken; what was typed is kept in the form around it. */
export function ObstacleNotice(props: { readonly obstacle: Obstacle; readonly reload: () => void }) {
  const { obstacle, reload } = props;
  switch (obstacle.kind) {
    case 'conflict':
      return <ConflictState conflict={obstacle.conflict} onReload={reload} />;
    case 'notFound':
      return <ErrorState title={obstacle.message} />;
    case 'failed':
      return <FailedState />;
  }
}
