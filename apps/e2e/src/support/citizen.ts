import { expect, type Locator } from '@playwright/test';
import type { Visitor } from './visitor';

/** Somebody at Min sak: the person, or who acts for or helps one. */
export class Citizen {
  constructor(readonly visitor: Visitor) {}

  get page() {
    return this.visitor.page;
  }

  private get hands() {
    return this.visitor.hands;
  }

  private get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Wears another of their hats, in the menu behind their name. */
  async actsAs(role: string, where: string | RegExp): Promise<void> {
    const me = this.page.getByRole('banner').locator('button[aria-controls]');
    const hat = this.page.getByRole('listitem').getByRole('button', { name: role }).filter({ hasText: where });
    // The window may just have changed its width, which closes what was opened.
    await expect(async () => {
      if (!(await hat.isVisible())) await this.hands.press(me);
      await expect(hat).toBeVisible({ timeout: 2_000 });
    }).toPass();
    const fresh = this.page.waitForEvent('load');
    await this.hands.press(hat);
    await fresh;
  }

  /** Says yes or no to the office's question whether somebody may be told. */
  async answersDisclosure(recipient: string, answer: 'Ja' | 'Nei'): Promise<void> {
    const question = this.page.locator('form').filter({ hasText: `deler dette med ${recipient}?` });
    await expect(question.getByRole('radio', { checked: true })).toHaveCount(0);
    await this.hands.choose(question.getByRole('radio', { name: new RegExp(`^${answer}`) }));
    await this.hands.press(question.getByRole('button', { name: 'Send svaret' }));
    await expect(question).toBeHidden();
  }

  async letsSchoolFollow(school: string): Promise<void> {
    await this.page.goto('/min-sak');
    await this.hands.press(this.page.getByRole('button', { name: 'La skolen følge saken' }));
    await this.hands.select(this.dialog.getByLabel('Hvilken skole?'), school);
    await this.hands.press(this.dialog.getByRole('button', { name: 'Ja, skolen kan følge saken' }));
    await expect(this.dialog).toBeHidden();
  }

  /** Takes back what a reader's access rests on, on the page of readers. */
  async takesAwayFrom(reader: string): Promise<void> {
    await this.page.goto('/min-sak/hvem-ser-meg');
    const line = this.reader(reader);
    await this.hands.press(line.getByRole('button', { name: `Ta bort ${reader}` }));
    await this.hands.press(this.dialog.getByRole('button', { name: 'Ta bort', exact: true }));
    await expect(this.dialog).toBeHidden();
    await expect(line).toBeHidden();
  }

  /** The line of a reader on «Hvem kan se opplysningene mine?». */
  reader(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async withdraws(why: string): Promise<void> {
    await this.page.goto('/min-sak');
    await this.hands.press(this.page.getByRole('button', { name: 'Jeg vil trekke søknaden' }));
    await this.hands.type(this.dialog.getByLabel(/^Hvorfor trekker du/), why);
    await this.hands.press(this.dialog.getByRole('button', { name: 'Ja, trekk søknaden' }));
    await expect(this.dialog).toBeHidden();
  }
}
