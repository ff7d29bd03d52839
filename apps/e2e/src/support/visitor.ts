import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { axeFinds } from './axe';
import { handsOf, type Hands, type HandsKind } from './hands';
import { Quiet } from './quiet';

const pictures = join(import.meta.dirname, '../../../../docs/pictures');

/** Somebody at a browser. No page is met without axe: `open` and `arrivesAt` both check it. */
export class Visitor {
  readonly hands: Hands;
  private readonly quiet: Quiet;
  /** How wide the window is when no pictures are taken, in pixels. */
  private width: 1440 | 390 = 1440;

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

  /**
   * From now on the window is so wide: a desk, or a phone held upright. In the stories of the desks some work on the one and some
   * on the other, with the same hands.
   */
  async worksAt(width: 1440 | 390): Promise<void> {
    this.width = width;
    await this.page.setViewportSize({ width, height: 900 });
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

  /** Chooses whom to be on the page that «Logg inn» leads to. */
  async choosesToBe(code: string): Promise<void> {
    await this.arrivesAt('Velg hvem du vil være');
    await this.hands.press(this.page.locator(`button[name="code"][value="${code}"]`));
    await expect(this.page.getByRole('heading', { name: 'Velg hvem du vil være' })).toBeHidden();
    await this.page.waitForURL((url) => !/demo-login|auth/.test(url.pathname));
  }

  /** Waits until the page has fetched what it needs. */
  async settles(): Promise<void> {
    await this.quiet.comes();
  }

  /** Presses the page's button for printing, and waits for the browser to be asked for it. */
  async printsPage(button: string): Promise<void> {
    const asked = this.page.evaluate(
      () => new Promise<void>((resolve) => window.addEventListener('beforeprint', () => resolve(), { once: true })),
    );
    await this.hands.press(this.page.getByRole('button', { name: button }));
    await asked;
  }

  /** The page as it stands breaks no rule of WCAG 2.2 AA that axe can tell. */
  async checkPage(): Promise<void> {
    await this.settles();
    expect(await axeFinds(this.page), `axe at ${this.page.url()}`).toEqual([]);
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
    await this.page.setViewportSize({ width: this.width, height: 900 });
  }

  /**
   * What cannot be seen whole: wider than the window, unless it scrolls in a box of its own, or cut off by its own edge. Names
   * that end in «…» are let be: they stand in full elsewhere.
   */
  outOfSight(): Promise<string[]> {
    return this.page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const isHidden = (element: Element) => element.closest('[aria-hidden="true"], svg, .visually-hidden') !== null;
      const cuts = (element: HTMLElement) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        if (textOverflow === 'ellipsis' || element.clientWidth <= 1) return false;
        const tooWide = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 2;
        return tooWide || (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 2);
      };
      const found = [...document.body.querySelectorAll<HTMLElement>('*')]
        .filter((element) => element.textContent.trim() !== '' && !isHidden(element) && cuts(element))
        .map((element) => `cut: <${element.localName} class="${element.className}">`);
      return scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`, ...found] : found;
    });
  }

  private scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1);
  }
}
