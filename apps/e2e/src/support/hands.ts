import { expect, type Locator, type Page } from '@playwright/test';
import { Keyboard } from './keyboard';

/**
 * How somebody works a page. Stories say what is pressed, chosen and typed; whose hands do it is said once per story, by
 * `test.use({ hands: 'keyboard' })`. The main story is told by keyboard alone, the others with the mouse, which is quicker.
 */
export interface Hands {
  /** Presses a button, a link, or a row that opens. */
  press(target: Locator): Promise<void>;
  /** Presses twice at once, as somebody impatient does. */
  pressTwice(target: Locator): Promise<void>;
  /** Chooses a radio or ticks a checkbox, whatever stood there. */
  choose(target: Locator): Promise<void>;
  /** Writes in a field, instead of what stood there. Days as `2027-01-18`, times as `10:00`. */
  type(target: Locator, text: string): Promise<void>;
  /** Selects the line of a list of choices that reads so. */
  select(target: Locator, line: string): Promise<void>;
}

export type HandsKind = 'mouse' | 'keyboard';

export function handsOf(kind: HandsKind, page: Page): Hands {
  return kind === 'keyboard' ? new Keyboard(page) : mouse;
}

const mouse: Hands = {
  press: (target) => target.click(),
  pressTwice: (target) => target.dblclick(),
  choose: (target) => target.check(),
  type: (target, text) => target.fill(text),
  select: async (target, line) => {
    await target.selectOption({ label: line });
    await expect(target.locator('option:checked')).toHaveText(line);
  },
};
