import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands';
import { wayTo } from './tab-order';

/** How often the way is looked at anew: things appear while one is on one's way, and a day has several fields inside. */
const looks = 25;

/** How long focus may rest nowhere, after something was pressed, before it counts as lost. */
const focusSettlesWithinMs = 2_000;

/**
 * Hands that never touch a mouse: focus moves by Tab, Shift+Tab and arrow keys only, and what has focus is worked with Enter,
 * Space and letters. Nothing is focused or clicked by script, so a control that keys cannot reach fails the story, and so does a
 * page that loses focus: where nothing has focus, a keyboard starts over from the top.
 */
export class Keyboard implements Hands {
  constructor(private readonly page: Page) {}

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
  }

  async pressTwice(target: Locator): Promise<void> {
    await this.reach(target);
    await Promise.all([this.page.keyboard.press('Enter'), this.page.keyboard.press('Enter')]);
  }

  async choose(target: Locator): Promise<void> {
    await this.reach(target);
    // The arrow keys that lead to a radio also choose it.
    if (!(await target.isChecked())) await this.page.keyboard.press('Space');
    await expect(target).toBeChecked();
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    const kind = await target.getAttribute('type');
    if (kind === 'date' || kind === 'time') return this.typeInParts(target, kind, text);
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.press('Delete');
    await this.page.keyboard.type(text);
    await expect(target).toHaveValue(text);
  }

  async select(target: Locator, line: string): Promise<void> {
    await this.reach(target);
    // The choices may still be on their way.
    await expect(target.locator('option').filter({ hasText: line }).first()).toBeAttached();
    const lines = await target.locator('option').allInnerTexts();
    expect(lines).toContain(line);
    await this.page.keyboard.press('Home');
    const stands = () => target.locator('option:checked').innerText();
    for (let presses = 0; presses < lines.length && (await stands()) !== line; presses += 1) {
      await this.page.keyboard.press('ArrowDown');
    }
    expect(await stands()).toBe(line);
  }

  /** Moves focus by keys until the target has it. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await expect(target).toBeEnabled();
    let lostSince: number | null = null;
    for (let look = 0; look < looks; look += 1) {
      const way = await target.evaluate(wayTo);
      if (way.lost) {
        lostSince ??= Date.now();
        if (Date.now() - lostSince > focusSettlesWithinMs) {
          throw new Error(`Focus was lost at ${this.page.url()}, on the way to ${String(target)}.`);
        }
        look -= 1;
        await this.page.waitForTimeout(50);
        continue;
      }
      lostSince = null;
      if (way.presses === 0) return;
      for (let press = 0; press < way.presses; press += 1) await this.page.keyboard.press(way.key);
    }
    throw new Error(`The keyboard never reached ${String(target)}.`);
  }

  /** A native field for a day or a time has a part for each number, in the order of the browser's own language. */
  private async typeInParts(target: Locator, kind: 'date' | 'time', text: string): Promise<void> {
    const { keyboard } = this.page;
    const [first = '', second = '', third = ''] = text.split(/[-:]/);
    const hour = Number(first);
    const orders =
      kind === 'date'
        ? [third + second + first, second + third + first]
        : [first + second, `${String(hour % 12 || 12).padStart(2, '0')}${second}${hour < 12 ? 'AM' : 'PM'}`];
    for (const order of orders) {
      await this.entersAtFirstPart(target);
      await keyboard.type(order);
      if ((await target.inputValue()) === text) return;
    }
    throw new Error(`${text} cannot be typed into ${String(target)}.`);
  }

  /** Whoever comes from behind lands in the last part: goes out in front, and in again. */
  private async entersAtFirstPart(target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 6 && (await isThere()); presses += 1) await this.page.keyboard.press('Shift+Tab');
    await this.page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  }
}
