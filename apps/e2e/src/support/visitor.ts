import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { handsOf, type Hands, type HandsKind } from './hands';
import { Quiet } from './quiet';
import type { Door } from './test';

const pictures = join(import.meta.dirname, '../../../../docs/pictures');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Somebody at a browser. No page is met without axe: `open` and `arrivesAt` both check it. */
export class Visitor {
  readonly hands: Hands;
  private readonly quiet: Quiet;

  constructor(
    readonly page: Page,
    hands: HandsKind,
  ) {
    this.hands = handsOf(hands, page);
    this.quiet = new Quiet(page);
    page.on('pageerror', (error) => {
      throw error;
    });
  }

  /** Goes to an address of the product. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.checkPage();
  }

  /** Waits until a page with this main heading is there, and checks it. */
  async arrivesAt(heading: string | RegExp): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await this.checkPage();
  }

  /** Logs in through the page, as people do: chooses whom to be, wherever the log-in was asked for. */
  async logsIn(code: string, door: Door): Promise<void> {
    if (!/demo-login/.test(this.page.url())) await this.page.goto(`/auth/login?as=${door}&next=/`);
    await this.hands.press(this.page.locator(`button[name="code"][value="${code}"]`));
    await this.page.waitForURL((url) => !url.pathname.startsWith('/demo-login') && !url.pathname.startsWith('/auth'));
  }

  /** The page as it stands breaks no rule of WCAG 2.2 AA that axe can tell. */
  async checkPage(): Promise<void> {
    await this.quiet.comes();
    // Legacy mode leaves out frames from elsewhere, of which there are none, and the empty page that gathering them takes.
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode(true).withTags(rules).analyze();
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html).join(' ')}`,
    );
    expect(found, `axe at ${this.page.url()}`).toEqual([]);
  }

  /**
   * Takes the page's pictures, wide and narrow, and checks both. With PICTURES set they become the pictures of the docs;
   * without, the narrow page is checked all the same.
   */
  async picture(name: string): Promise<void> {
    for (const width of [1440, 390]) {
      await this.page.setViewportSize({ width, height: 900 });
      await this.checkPage();
      expect(await this.scrollsSideways(), `${name} at ${width} px scrolls sideways`).toBe(false);
      if (process.env['PICTURES']) {
        await this.page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: width === 390 });
      }
    }
    await this.page.setViewportSize({ width: 1440, height: 900 });
  }

  private scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
  }
}
