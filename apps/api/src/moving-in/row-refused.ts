import type { ImportProblem } from '@inntak/domain/moving-in';

/** A row that the rules say no to. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';

  constructor(
    readonly row: number,
    readonly found: ImportProblem,
  ) {
    super(found.rule);
  }
}

/** What rows are written about. */
export interface Owner {
  readonly participantId: string;
  readonly tenantId: string;
}
