import type { CommandOutcome, Conflict } from '../../lib/outcome';

/** What stands between the reader and a finished command: nothing, somebody else's change, or no answer at all. */
export type Obstacle =
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'notFound'; readonly message: string }
  | { readonly kind: 'failed' };

/** The obstacle that an outcome is. A violation is none: it belongs to a field, or to the form. */
export function obstacleIn<Payload>(outcome: CommandOutcome<Payload>): Obstacle | null {
  switch (outcome.kind) {
    case 'done':
    case 'violation':
      return null;
    case 'conflict':
      return { kind: 'conflict', conflict: outcome.conflict };
    case 'notFound':
      return { kind: 'notFound', message: outcome.message };
    case 'failed':
      return { kind: 'failed' };
  }
}
