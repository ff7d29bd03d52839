/** A row of two lines of text and the line under it, until the rows themselves have been measured; in pixels. */
export const usualHeight = 53;

/** A row to draw, and the room that the rows left out before it take (pixels). */
export interface VisibleRow {
  readonly index: number;
  readonly before: number;
}

/** Which rows to draw, and the room that those below them take (pixels). */
export interface VisibleRows {
  readonly drawn: readonly VisibleRow[];
  readonly after: number;
}
