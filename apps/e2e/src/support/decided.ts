import { expect, type Locator } from '@playwright/test';
import type { Visitor } from './visitor';

/** Somebody reads the letter of the decision on Min sak. The letter. */
export async function opensDecision(who: Visitor, title: string): Promise<Locator> {
  await who.page.getByRole('link', { name: 'Les vedtaket' }).click();
  await who.arrivesAt(title);
  return who.page.getByRole('article');
}

/** Complains about the decision on Min sak, after reading what follows, and sees that it has come. */
export async function complains(who: Visitor, words: string, follows: string): Promise<void> {
  const { page } = who;
  await page.goto('/min-sak');
  await page.getByRole('button', { name: 'Jeg vil klage' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(follows)).toBeVisible();
  await dialog.getByLabel('Hva er du uenig i?').fill(words);
  await dialog.getByRole('button', { name: 'Send klagen' }).click();
  await expect(page.getByText('Vi har fått klagen din.').first()).toBeVisible();
}
