import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { demoDay, setDay } from './clock';
import type { HandsKind } from './hands';
import { logInByHttp } from './log-in';
import { Visitor } from './visitor';

/** Who comes: `citizen` for oneself and those one represents, `staff` for a role at an organisation. */
export type Door = 'citizen' | 'staff';

export interface Options {
  /** With what the people of a story work their pages. `test.use({ hands: 'keyboard' })` for a story by keyboard alone. */
  readonly hands: HandsKind;
  /** Whether stories may move the business day, which is one for everybody: those named `….year.story.ts`. */
  readonly clockMoves: boolean;
}

interface World {
  /** Opens a browser of their own for somebody who is not logged in. */
  readonly visitor: () => Promise<Visitor>;
  /** Opens a browser of their own for a demo person who is logged in already. Through the page: `Visitor.choosesToBe`. */
  readonly logIn: (code: string, door?: Door) => Promise<Visitor>;
  /** From now on it is this day for everybody. A story begins on the demo day; it only moves forward. */
  readonly itIs: (day: string) => Promise<void>;
}

/** Playwright's test with the people of a story. Every page they see is checked by axe: see Visitor. */
export const test = base.extend<World & Options>({
  hands: ['mouse', { option: true }],
  clockMoves: [false, { option: true }],
  visitor: async ({ browser, hands }, use) => {
    await withContexts(browser, async (open) => use(async () => new Visitor(await open(), hands)));
  },
  logIn: async ({ browser, hands }, use) => {
    await withContexts(browser, async (open) =>
      use(async (code, door = 'staff') => {
        const page = await open();
        await logInByHttp(page.context().request, code, door);
        return new Visitor(page, hands);
      }),
    );
  },
  itIs: async ({ request, clockMoves }, use) => {
    let today = '';
    await use(async (day) => {
      if (!clockMoves) expect(day, 'only a story named ….year.story.ts moves the clock').toBe(demoDay);
      expect(day >= today, `the clock goes from ${today} forward, not to ${day}`).toBe(true);
      today = day;
      await setDay(request, day);
    });
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
