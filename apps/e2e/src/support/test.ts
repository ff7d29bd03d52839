import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { setDay } from './clock';
import { Visitor } from './visitor';

/** Who comes: `citizen` for oneself and those one represents, `staff` for a role at an organisation. */
export type Door = 'citizen' | 'staff';

interface World {
  /** Opens a browser of their own for somebody who is not logged in. */
  readonly visitor: () => Promise<Visitor>;
  /** Opens a browser of their own for a demo person and logs in through the page, as people do. */
  readonly logIn: (code: string, door?: Door) => Promise<Visitor>;
  /** From now on it is this day for everybody. */
  readonly itIs: (day: string) => Promise<void>;
}

/** Playwright's test with the people of a story. Every page they see is checked by axe: see Visitor. */
export const test = base.extend<World>({
  visitor: async ({ browser }, use) => {
    await withContexts(browser, async (open) => use(async () => new Visitor(await open())));
  },
  logIn: async ({ browser }, use) => {
    await withContexts(browser, async (open) =>
      use(async (code, door = 'staff') => {
        const visitor = new Visitor(await open());
        await visitor.logIn(code, door);
        return visitor;
      }),
    );
  },
  itIs: async ({ request }, use) => {
    await use((day) => setDay(request, day));
  },
});

export { expect };

async function withContexts(browser: Browser, run: (open: () => Promise<Page>) => Promise<void>): Promise<void> {
  const contexts: BrowserContext[] = [];
  await run(async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    contexts.push(context);
    return context.newPage();
  });
  await Promise.all(contexts.map((context) => context.close()));
}
