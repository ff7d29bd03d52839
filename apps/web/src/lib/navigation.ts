/** Whether the reader has moved to another page since the product was opened. The first page keeps the browser's own focus. */
let moved = false;

/** Called by the router when a page is left for another. */
export function noteNavigation(): void {
  moved = true;
}

export function hasNavigated(): boolean {
  return moved;
}
