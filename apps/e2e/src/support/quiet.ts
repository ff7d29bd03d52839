import type { Page, Request } from '@playwright/test';

const quietForMs = 120;
const giveUpAfterMs = 10_000;

/** A page whose script never rests is let be after this long. */
const restsWithinMs = 500;

/**
 * Knows when a page has fetched what it needs and has drawn it: `networkidle` waits half a second each time, which adds up over a
 * story, and does not see that the page is still at work on a machine that is busy.
 */
export class Quiet {
  private readonly underWay = new Set<Request>();
  private lastChange = Date.now();

  constructor(private readonly page: Page) {
    page.on('request', (request) => this.changes(() => this.underWay.add(request)));
    page.on('requestfinished', (request) => this.changes(() => this.underWay.delete(request)));
    page.on('requestfailed', (request) => this.changes(() => this.underWay.delete(request)));
    page.on('framenavigated', () => this.changes(() => this.underWay.clear()));
  }

  /** Waits until nothing has been under way for a moment. A page that never rests is let be: what is asked next will tell. */
  async comes(): Promise<void> {
    const giveUpAt = Date.now() + giveUpAfterMs;
    while (Date.now() < giveUpAt) {
      if (this.underWay.size === 0 && Date.now() - this.lastChange >= quietForMs) {
        const then = this.lastChange;
        await this.rests();
        if (this.lastChange === then) return;
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Waits until the page's script has nothing to do: what was pressed may have led to nothing yet. */
  private async rests(): Promise<void> {
    await this.page
      .evaluate(
        (timeout) => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout })),
        restsWithinMs,
      )
      // The page went away for another meanwhile, which counts as a change.
      .catch(() => undefined);
  }

  private changes(change: () => void): void {
    change();
    this.lastChange = Date.now();
  }
}
