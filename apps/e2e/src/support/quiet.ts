import type { Page, Request } from '@playwright/test';

const quietForMs = 120;
const giveUpAfterMs = 10_000;

/** Knows when a page has fetched what it needs: `networkidle` waits half a second each time, which adds up over a story. */
export class Quiet {
  private readonly underWay = new Set<Request>();
  private lastChange = Date.now();

  constructor(page: Page) {
    page.on('request', (request) => this.changes(() => this.underWay.add(request)));
    page.on('requestfinished', (request) => this.changes(() => this.underWay.delete(request)));
    page.on('requestfailed', (request) => this.changes(() => this.underWay.delete(request)));
    page.on('framenavigated', () => this.changes(() => this.underWay.clear()));
  }

  /** Waits until nothing has been under way for a moment. A page that never rests is let be: what is asked next will tell. */
  async comes(): Promise<void> {
    const giveUpAt = Date.now() + giveUpAfterMs;
    while (Date.now() < giveUpAt) {
      if (this.underWay.size === 0 && Date.now() - this.lastChange >= quietForMs) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  private changes(change: () => void): void {
    change();
    this.lastChange = Date.now();
  }
}
